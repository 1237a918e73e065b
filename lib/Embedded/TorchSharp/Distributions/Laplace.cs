using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

/// <summary>Is the distribution with two exponential sides.</summary>
/// <remarks>
/// <b>Formula</b> density exp(-|x - loc| / scale) / (2 scale).
/// </remarks>
public class Laplace : distributions.Distribution
{
    private Tensor _loc = null!;
    private Tensor _scale = null!;

    /// <summary>Makes the distribution.</summary>
    /// <param name="loc">The mean.</param>
    /// <param name="scale">How far a side reaches, positive.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public Laplace(Tensor loc, Tensor scale, Generator? generator = null)
        : base(generator)
    {
        var all = Given.Common(loc, scale);
        Given.Check("Laplace", "scale", constraints.positive, all[1]);
        Set(all[0], all[1]);
    }

    private Laplace(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => _loc.alias();

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => _loc.alias();

    /// <summary>Gets the standard deviation.</summary>
    public override Tensor stddev => WrappedTensorDisposeScope(() => Math.Sqrt(2) * _scale);

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() => 2 * _scale.pow(2));

    /// <summary>Draws, with the gradient by the parameters.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => WrappedTensorDisposeScope(() =>
    {
        var shape = ExtendedShape(sample_shape);
        var u = empty(shape, dtype: _loc.dtype).uniform_(Given.Epsilon(_loc.dtype) - 1, 1, generator);
        return _loc - (_scale * u.sign() * (-u.abs()).log1p());
    });

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        -(2 * _scale).log() - ((value - _loc).abs() / _scale));

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() => 1 + (2 * _scale).log());

    /// <summary>Computes the share below a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The share, from 0 to 1.</returns>
    public override Tensor cdf(Tensor value) => WrappedTensorDisposeScope(() =>
        0.5 - (0.5 * (value - _loc).sign() * (-(value - _loc).abs() / _scale).expm1()));

    /// <summary>Computes the value that has a share below it.</summary>
    /// <param name="value">The share, from 0 to 1.</param>
    /// <returns>The value.</returns>
    public override Tensor icdf(Tensor value) => WrappedTensorDisposeScope(() =>
        {
            var term = value - 0.5;
            return _loc - (_scale * term.sign() * (-2 * term.abs()).log1p());
        });

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new Laplace(generator));
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
