using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of the quotient of two normal numbers: it has neither mean nor variance.</summary>
/// <remarks>
/// <b>Formula</b> density 1 / (pi scale (1 + ((x - loc) / scale)^2)).
/// </remarks>
public class Cauchy : distributions.Distribution
{
    private Tensor _loc = null!;
    private Tensor _scale = null!;

    /// <summary>Makes the distribution.</summary>
    /// <param name="loc">The middle.</param>
    /// <param name="scale">The half width at half height, positive.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public Cauchy(Tensor loc, Tensor scale, Generator? generator = null)
        : base(generator)
    {
        var all = Given.Common(loc, scale);
        Given.Check("Cauchy", "scale", constraints.positive, all[1]);
        Set(all[0], all[1]);
    }

    private Cauchy(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => full_like(_loc, double.NaN);

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => _loc.alias();

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => full_like(_loc, double.PositiveInfinity);

    /// <summary>Draws, with the gradient by the parameters.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => WrappedTensorDisposeScope(() =>
    {
        var shape = ExtendedShape(sample_shape);
        return _loc + (empty(shape, dtype: _loc.dtype).cauchy_(generator: generator) * _scale);
    });

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        -Math.Log(Math.PI) - _scale.log() - ((value - _loc) / _scale).pow(2).log1p());

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
        Math.Log(4 * Math.PI) + _scale.log());

    /// <summary>Computes the share below a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The share, from 0 to 1.</returns>
    public override Tensor cdf(Tensor value) => WrappedTensorDisposeScope(() =>
        (((value - _loc) / _scale).atan() / Math.PI) + 0.5);

    /// <summary>Computes the value that has a share below it.</summary>
    /// <param name="value">The share, from 0 to 1.</param>
    /// <returns>The value.</returns>
    public override Tensor icdf(Tensor value) => WrappedTensorDisposeScope(() =>
        ((Math.PI * (value - 0.5)).tan() * _scale) + _loc);

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new Cauchy(generator));
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
        _loc = loc;
        _scale = scale;
        _init(new Size(_loc.shape));
    }
}
