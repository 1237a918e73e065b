using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

/// <summary>Is the normal distribution.</summary>
/// <remarks>
/// <b>Formula</b> density exp(-((x - loc) / scale)^2 / 2) / (scale sqrt(2 pi)).
/// </remarks>
public class Normal : distributions.Distribution
{
    private Tensor _loc = null!;
    private Tensor _scale = null!;

    /// <summary>Makes the distribution.</summary>
    /// <param name="loc">The mean.</param>
    /// <param name="scale">The standard deviation, positive.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public Normal(Tensor loc, Tensor scale, Generator? generator = null)
        : base(generator)
    {
        var all = Given.Common(loc, scale);
        Given.Check("Normal", "scale", constraints.positive, all[1]);
        Set(all[0], all[1]);
    }

    private Normal(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => _loc.alias();

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => _loc.alias();

    /// <summary>Gets the standard deviation.</summary>
    public override Tensor stddev => _scale.alias();

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() => _scale.pow(2));

    /// <summary>Draws, with the gradient by the parameters.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => WrappedTensorDisposeScope(() =>
    {
        var shape = ExtendedShape(sample_shape);
        return _loc + (empty(shape, dtype: _loc.dtype).normal_(generator: generator) * _scale);
    });

    /// <summary>Draws, without a gradient.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor sample(params long[] sample_shape)
    {
        using var mode = no_grad();
        return rsample(sample_shape);
    }

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        -((value - _loc).pow(2) / (2 * _scale.pow(2))) - _scale.log() - (Math.Log(2 * Math.PI) / 2));

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
        _scale.log() + (0.5 + (0.5 * Math.Log(2 * Math.PI))));

    /// <summary>Computes the share below a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The share, from 0 to 1.</returns>
    public override Tensor cdf(Tensor value) => WrappedTensorDisposeScope(() =>
        0.5 * (1 + ((value - _loc) / (_scale * Math.Sqrt(2))).erf()));

    /// <summary>Computes the value that has a share below it.</summary>
    /// <param name="value">The share, from 0 to 1.</param>
    /// <returns>The value.</returns>
    public override Tensor icdf(Tensor value) => WrappedTensorDisposeScope(() =>
        _loc + (_scale * ((2 * value) - 1).erfinv() * Math.Sqrt(2)));

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new Normal(generator));
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
