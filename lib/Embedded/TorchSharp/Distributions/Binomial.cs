using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of the number of hits.</summary>
/// <remarks>
/// <b>Formula</b> chance n! / (k! (n - k)!) p^k (1 - p)^(n - k).
/// </remarks>
public class Binomial : distributions.Distribution
{
    private Tensor _count = null!;
    private Tensor? _probs;
    private Tensor? _logits;

    /// <summary>Makes the distribution.</summary>
    /// <param name="total_count">The numbers of trials.</param>
    /// <param name="p">The chances; give these or the logits.</param>
    /// <param name="l">The logits; give these or the chances.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public Binomial(Tensor total_count, Tensor? p = null, Tensor? l = null, Generator? generator = null)
        : base(generator)
    {
        ArgumentNullException.ThrowIfNull(total_count);
        var (chances, odds) = Given.OneOf("Binomial", p, l);
        Given.Check("Binomial", "probs", constraints.unit_interval, chances);
        Given.Check("Binomial", "logits", constraints.real, odds);
        Given.Check("Binomial", "total_count", constraints.nonnegative_integer, total_count);
        var all = Given.Common(total_count, chances ?? odds!);
        Set(all[0], chances is null ? null : all[1], chances is null ? all[1] : null);
    }

    private Binomial(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the chances.</summary>
    public Tensor probs => _probs?.alias() ?? LogitsToProbs(_logits!, true);

    /// <summary>Gets the logits.</summary>
    public Tensor logits => _logits?.alias() ?? ProbsToLogits(_probs!, true);

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => WrappedTensorDisposeScope(() => _count * probs);

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => WrappedTensorDisposeScope(() =>
        ((_count + 1) * probs).floor().minimum(_count));

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() => _count * probs * (1 - probs));

    /// <summary>Draws; the samples have no gradient.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => WrappedTensorDisposeScope(() =>
    {
        var shape = ExtendedShape(sample_shape);
        return binomial(_count.expand(shape), probs.expand(shape), generator);
    });

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        {
            var odds = logits;
            var ways = (_count + 1).lgamma() - (value + 1).lgamma() - (_count - value + 1).lgamma();
            // ln(1 + exp(odds)) without overflow.
            var norm = (_count * ClampByZero(odds)) + (_count * (-odds.abs()).exp().log1p());
            return ways + (value * odds) - norm;
        });

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
        {
            var values = Given.Values(arange(Most() + 1, dtype: probs.dtype), batch_shape.Shape, false);
            var isPossible = values.le(_count);
            var log = log_prob(values.minimum(_count));
            return -where(isPossible, log.exp() * log, zeros_like(log)).sum(dim: 0);
        });

    private protected override Tensor OwnSupport(bool expand)
    {
        using var scope = NewDisposeScope();
        if (_count.numel() > 0 && !_count.eq(_count.max()).all().ToBoolean())
            throw new NotSupportedException(
                "[enumerate_support] expected one total_count for the whole batch, got several");
        return Given.Values(arange(Most() + 1, dtype: probs.dtype), batch_shape.Shape, expand)
            .MoveToOuterDisposeScope();
    }

    private long Most() => _count.numel() == 0 ? 0 : (long)_count.max().to(float64).item<double>();

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new Binomial(generator));
        result.Set(
            _count.expand(batch_shape).DetachFromDisposeScope(), _probs?.expand(batch_shape).DetachFromDisposeScope(),
            _logits?.expand(batch_shape).DetachFromDisposeScope());
        return result;
    }

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _count?.Dispose();
            _probs?.Dispose();
            _logits?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Set(Tensor count, Tensor? probs, Tensor? logits)
    {
        (_count, _probs, _logits) = (count, probs, logits);
        _init(new Size((probs ?? logits)!.shape));
    }
}
