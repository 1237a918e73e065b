using static TorchSharp.torch;
using static TorchSharp.torch.distributions;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of exp of a normal number.</summary>
/// <remarks>
/// <b>Formula</b> ln x is normal with mean loc and deviation scale.
/// </remarks>
public class LogNormal : TransformedDistribution
{
    private Tensor _loc = null!;
    private Tensor _scale = null!;

    internal LogNormal(Tensor loc, Tensor scale, Generator? generator)
        : base(generator)
    {
        var all = Given.Common(loc, scale);
        Given.Check("LogNormal", "scale", constraints.positive, all[1]);
        Set(all[0], all[1]);
    }

    private LogNormal(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the mean of the logarithm.</summary>
    public Tensor loc => _loc.alias();

    /// <summary>Gets the standard deviation of the logarithm.</summary>
    public Tensor scale => _scale.alias();

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => WrappedTensorDisposeScope(() =>
        (_loc + (_scale.pow(2) / 2)).exp());

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => WrappedTensorDisposeScope(() => (_loc - _scale.pow(2)).exp());

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() =>
        _scale.pow(2).expm1() * ((2 * _loc) + _scale.pow(2)).exp());

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
        base_distribution.entropy() + _loc);

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new LogNormal(generator));
        result.Set(
            _loc.expand(batch_shape).DetachFromDisposeScope(),
            _scale.expand(batch_shape).DetachFromDisposeScope());
        return result;
    }

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _loc?.Dispose();
            _scale?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Set(Tensor loc, Tensor scale)
    {
        (_loc, _scale) = (loc, scale);
        using var scope = NewDisposeScope();
        _init(new Normal(loc, scale, generator), [new ExpTransform()]);
    }
}
