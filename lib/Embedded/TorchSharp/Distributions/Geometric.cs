using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of the misses before the first hit.</summary>
/// <remarks>
/// <b>Formula</b> chance (1 - p)^k p.
/// </remarks>
public class Geometric : distributions.Distribution
{
    private Tensor? _probs;
    private Tensor? _logits;

    /// <summary>Makes the distribution.</summary>
    /// <param name="probs">The chances; give these or the logits.</param>
    /// <param name="logits">The logits; give these or the chances.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public Geometric(Tensor? probs = null, Tensor? logits = null, Generator? generator = null)
        : base(generator)
    {
        var (chances, odds) = Given.OneOf("Geometric", probs, logits);
        Given.Check("Geometric", "probs", constraints.unit_interval, chances);
        Given.Check("Geometric", "logits", constraints.real, odds);
        Set(chances, odds);
    }

    private Geometric(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the chances.</summary>
    public Tensor probs => _probs?.alias() ?? LogitsToProbs(_logits!, true);

    /// <summary>Gets the logits.</summary>
    public Tensor logits => _logits?.alias() ?? ProbsToLogits(_probs!, true);

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => WrappedTensorDisposeScope(() => (1 / probs) - 1);

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() => ((1 / probs) - 1) / probs);

    /// <summary>Draws; the samples have no gradient.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => WrappedTensorDisposeScope(() =>
    {
        var shape = ExtendedShape(sample_shape);
        return (empty(shape, dtype: probs.dtype).uniform_(Given.Tiny(probs.dtype), 1, generator).log()
            / (-probs).log1p()).floor();
    });

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        {
            var all = broadcast_tensors(value, probs);
            var misses = where(all[1].eq(1).logical_and(all[0].eq(0)), zeros_like(all[1]), all[1]);
            return (all[0] * (-misses).log1p()) + probs.log();
        });

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
        nn.functional.binary_cross_entropy_with_logits(
            logits, probs, reduction: nn.Reduction.None) / probs);

    private protected override Tensor OwnMode() => zeros_like(probs);

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new Geometric(generator));
        result.Set(
            _probs?.expand(batch_shape).DetachFromDisposeScope(),
            _logits?.expand(batch_shape).DetachFromDisposeScope());
        return result;
    }

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _probs?.Dispose();
            _logits?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Set(Tensor? probs, Tensor? logits)
    {
        (_probs, _logits) = (probs, logits);
        _init(new Size((probs ?? logits)!.shape));
    }
}
