using static TorchSharp.torch;
using static TorchSharp.torch.distributions;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of what the few have.</summary>
/// <remarks>
/// <b>Formula</b> density alpha scale^alpha / x^(alpha + 1) from scale on.
/// </remarks>
public class Pareto : TransformedDistribution
{
    private Tensor _scale = null!;
    private Tensor _alpha = null!;

    internal Pareto(Tensor scale, Tensor alpha, Generator? generator)
        : base(generator)
    {
        var all = Given.Common(scale, alpha);
        Given.Check("Pareto", "scale", constraints.positive, all[0]);
        Given.Check("Pareto", "alpha", constraints.positive, all[1]);
        Set(all[0], all[1]);
    }

    private Pareto(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the least value.</summary>
    public Tensor scale => _scale.alias();

    /// <summary>Gets how fast it falls.</summary>
    public Tensor alpha => _alpha.alias();

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => WrappedTensorDisposeScope(() =>
        {
            var alpha = _alpha.clamp_min(1);
            return alpha * _scale / (alpha - 1);
        });

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => _scale.alias();

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() =>
        {
            var alpha = _alpha.clamp_min(2);
            return _scale.pow(2) * alpha / ((alpha - 1).pow(2) * (alpha - 2));
        });

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
        (_scale / _alpha).log() + 1 + _alpha.reciprocal());

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new Pareto(generator));
        result.Set(
            _scale.expand(batch_shape).DetachFromDisposeScope(),
            _alpha.expand(batch_shape).DetachFromDisposeScope());
        return result;
    }

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _scale?.Dispose();
            _alpha?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Set(Tensor scale, Tensor alpha)
    {
        (_scale, _alpha) = (scale, alpha);
        using var scope = NewDisposeScope();
        _init(new Exponential(alpha, generator), [new ExpTransform(), new AffineTransform(zeros_like(scale), scale)]);
    }
}
