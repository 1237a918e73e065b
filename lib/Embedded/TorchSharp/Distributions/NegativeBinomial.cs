using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of the hits before a number of misses.</summary>
/// <remarks>
/// <b>Formula</b> chance gamma(n + k) / (k! gamma(n)) (1 - p)^n p^k.
/// </remarks>
public class NegativeBinomial : distributions.Distribution
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
    public NegativeBinomial(Tensor total_count, Tensor? p = null, Tensor? l = null, Generator? generator = null)
        : base(generator)
    {
        ArgumentNullException.ThrowIfNull(total_count);
        var (chances, odds) = Given.OneOf("NegativeBinomial", p, l);
        Given.Check("NegativeBinomial", "probs", constraints.half_open_interval(0, 1), chances);
        Given.Check("NegativeBinomial", "logits", constraints.real, odds);
        Given.Check("NegativeBinomial", "total_count", constraints.nonnegative, total_count);
        var all = Given.Common(total_count, chances ?? odds!);
        Set(all[0], chances is null ? null : all[1], chances is null ? all[1] : null);
    }

    private NegativeBinomial(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the chances.</summary>
    public Tensor probs => _probs?.alias() ?? LogitsToProbs(_logits!, true);

    /// <summary>Gets the logits.</summary>
    public Tensor logits => _logits?.alias() ?? ProbsToLogits(_probs!, true);

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => WrappedTensorDisposeScope(() => _count * logits.exp());

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => WrappedTensorDisposeScope(() =>
        ((_count - 1) * logits.exp()).floor().clamp_min(0));

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() =>
        _count * logits.exp() / (-logits).sigmoid());

    /// <summary>Draws; the samples have no gradient.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => WrappedTensorDisposeScope(() =>
    {
        using var mode = no_grad();
        using var rates = new Gamma(_count, (-logits).exp(), generator);
        return poisson(rates.sample(sample_shape), generator);
    });

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        {
            var weight = (_count * -nn.functional.softplus(logits)) - (value * nn.functional.softplus(-logits));
            var total = _count + value;
            var ways = total.lgamma() - (value + 1).lgamma() - _count.lgamma();
            return weight + where(total.eq(0), zeros_like(ways), ways);
        });

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() =>
        throw Given.Lacks(this, "an entropy", "average -log_prob(sample()) over many samples");

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new NegativeBinomial(generator));
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
