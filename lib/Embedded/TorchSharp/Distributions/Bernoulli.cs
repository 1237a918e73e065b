using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of one hit or miss.</summary>
/// <remarks>
/// <b>Formula</b> chance p of 1, 1 - p of 0.
/// </remarks>
public class Bernoulli : distributions.Distribution
{
    private Tensor? _probs;
    private Tensor? _logits;

    /// <summary>Makes the distribution.</summary>
    /// <param name="p">The chances; give these or the logits.</param>
    /// <param name="l">The logits; give these or the chances.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public Bernoulli(Tensor? p = null, Tensor? l = null, Generator? generator = null)
        : base(generator)
    {
        var (chances, odds) = Given.OneOf("Bernoulli", p, l);
        Given.Check("Bernoulli", "probs", constraints.unit_interval, chances);
        Given.Check("Bernoulli", "logits", constraints.real, odds);
        Set(chances, odds);
    }

    private Bernoulli(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the chances.</summary>
    public Tensor probs => _probs?.alias() ?? LogitsToProbs(_logits!, true);

    /// <summary>Gets the logits.</summary>
    public Tensor logits => _logits?.alias() ?? ProbsToLogits(_probs!, true);

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => probs;

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() => probs * (1 - probs));

    /// <summary>Draws; the samples have no gradient.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => WrappedTensorDisposeScope(() =>
    {
        var shape = ExtendedShape(sample_shape);
        return bernoulli(probs.expand(shape), generator);
    });

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        {
            var all = broadcast_tensors(logits, value);
            return -nn.functional.binary_cross_entropy_with_logits(
                all[0], all[1].to(all[0].dtype), reduction: nn.Reduction.None);
        });

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
        nn.functional.binary_cross_entropy_with_logits(
            logits, probs, reduction: nn.Reduction.None));

    private protected override Tensor OwnMode() => WrappedTensorDisposeScope(() =>
        {
            var chances = probs;
            return where(chances.eq(0.5), full_like(chances, double.NaN), chances.ge(0.5).to(chances.dtype));
        });

    private protected override Tensor OwnSupport(bool expand) => Given.Values(
        arange(2, dtype: probs.dtype), batch_shape.Shape, expand);

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new Bernoulli(generator));
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
