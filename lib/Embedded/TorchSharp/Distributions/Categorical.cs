using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of one choice among several.</summary>
/// <remarks>
/// <b>Formula</b> chance probs[k] / sum(probs), along the last dimension.
/// </remarks>
public class Categorical : distributions.Distribution
{
    private Tensor? _probs;
    private Tensor? _logits;

    /// <summary>Makes the distribution.</summary>
    /// <param name="probs">The chances, not negative; they need not sum to 1. Give these or the logits.</param>
    /// <param name="logits">The logits; give these or the chances.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public Categorical(Tensor? probs = null, Tensor? logits = null, Generator? generator = null)
        : base(generator)
    {
        var (chances, odds) = Given.OneOf("Categorical", probs, logits);
        using var scope = NewDisposeScope();
        if ((chances ?? odds)!.dim() < 1 || (chances ?? odds)!.shape[^1] == 0)
            throw new ArgumentException(
                "[Categorical] expected at least one dimension with at least one class, got a tensor of shape " +
                $"{(chances ?? odds)!.Sizes}");
        Given.Check("Categorical", "probs", constraints.independent(constraints.nonnegative, 1), chances);
        Given.Check("Categorical", "logits", constraints.independent(constraints.real, 1), odds);
        Set(
            chances is null ? null : Given.Keep(chances / chances.sum(-1, keepdim: true)),
            odds is null ? null : Given.Keep(odds - odds.logsumexp(-1, keepdim: true)));
    }

    private Categorical(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the chances.</summary>
    public Tensor probs => _probs?.alias() ?? LogitsToProbs(_logits!);

    /// <summary>Gets the logits.</summary>
    public Tensor logits => _logits?.alias() ?? ProbsToLogits(_probs!);

    /// <summary>Gets the shape of the chances.</summary>
    public long[] param_shape => (_probs ?? _logits)!.shape;

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => full(ExtendedShape(), double.NaN, dtype: (_probs ?? _logits)!.dtype);

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => full(ExtendedShape(), double.NaN, dtype: (_probs ?? _logits)!.dtype);

    /// <summary>Draws; the samples have no gradient.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => WrappedTensorDisposeScope(() =>
    {
        var rows = probs.reshape(-1, param_shape[^1]);
        var draws = new Size(sample_shape).numel();
        if (draws == 0 || rows.shape[0] == 0)
            return empty(ExtendedShape(sample_shape), dtype: ScalarType.Int64);
        return multinomial(rows, draws, true, generator).t().reshape(ExtendedShape(sample_shape));
    });

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        {
            var index = value.to(ScalarType.Int64).unsqueeze(-1);
            var all = Given.CommonShape("log_prob", [.. index.shape[..^1], 1], [.. param_shape[..^1], 1]);
            var table = logits.expand([.. all[..^1], param_shape[^1]]);
            return table.gather(-1, index.expand(all)).squeeze(-1);
        });

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
        {
            var least = logits.dtype == ScalarType.Float64 ? double.MinValue : float.MinValue;
            return -(logits.clamp_min(least) * probs).sum(-1);
        });

    private protected override Tensor OwnMode() => WrappedTensorDisposeScope(() => probs.argmax(-1));

    private protected override Tensor OwnSupport(bool expand) =>
        Given.Values(arange(param_shape[^1]), batch_shape.Shape, expand);

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new Categorical(generator));
        long[] shape = [.. batch_shape, param_shape[^1]];
        result.Set(
            _probs?.expand(shape).DetachFromDisposeScope(), _logits?.expand(shape).DetachFromDisposeScope());
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
        _init(new Size((probs ?? logits)!.shape[..^1]));
    }
}
