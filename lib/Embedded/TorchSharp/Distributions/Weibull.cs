using static TorchSharp.torch;
using static TorchSharp.torch.distributions;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of life times.</summary>
/// <remarks>
/// <b>Formula</b> cdf 1 - exp(-(x / scale)^concentration).
/// </remarks>
public class Weibull : TransformedDistribution
{
    private Tensor _scale = null!;
    private Tensor _concentration = null!;

    internal Weibull(Tensor scale, Tensor concentration, Generator? generator)
        : base(generator)
    {
        var all = Given.Common(scale, concentration);
        Given.Check("Weibull", "scale", constraints.positive, all[0]);
        Given.Check("Weibull", "concentration", constraints.positive, all[1]);
        Set(all[0], all[1]);
    }

    private Weibull(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => WrappedTensorDisposeScope(() =>
        _scale * (1 + _concentration.reciprocal()).lgamma().exp());

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => WrappedTensorDisposeScope(() =>
        _scale * ((_concentration - 1) / _concentration).pow(_concentration.reciprocal()));

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() =>
        {
            var inverse = _concentration.reciprocal();
            return _scale.pow(2) * ((1 + (2 * inverse)).lgamma().exp() - (2 * (1 + inverse).lgamma()).exp());
        });

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
        {
            var inverse = _concentration.reciprocal();
            return (euler_constant * (1 - inverse)) + (_scale * inverse).log() + 1;
        });

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new Weibull(generator));
        result.Set(
            _scale.expand(batch_shape).DetachFromDisposeScope(),
            _concentration.expand(batch_shape).DetachFromDisposeScope());
        return result;
    }

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _scale?.Dispose();
            _concentration?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Set(Tensor scale, Tensor concentration)
    {
        (_scale, _concentration) = (scale, concentration);
        using var scope = NewDisposeScope();
        _init(
            new Exponential(ones_like(scale), generator),
            [new PowerTransform(concentration.reciprocal()), new AffineTransform(zeros_like(scale), scale)]);
    }
}
