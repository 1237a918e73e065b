using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of equal chances between two bounds.</summary>
/// <remarks>
/// <b>Formula</b> density 1 / (high - low).
/// </remarks>
public class Uniform : distributions.Distribution
{
    private Tensor _low = null!;
    private Tensor _high = null!;

    /// <summary>Makes the distribution.</summary>
    /// <param name="low">The lower bound.</param>
    /// <param name="high">The upper bound, above the lower one.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public Uniform(Tensor low, Tensor high, Generator? generator = null)
        : base(generator)
    {
        var all = Given.Common(low, high);
        using (var width = all[1] - all[0])
            Given.Check("Uniform", "high - low", distributions.constraints.positive, width);
        Set(all[0], all[1]);
    }

    private Uniform(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => WrappedTensorDisposeScope(() => (_high + _low) / 2);

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => WrappedTensorDisposeScope(() => double.NaN * _high);

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() => (_high - _low).pow(2) / 12);

    /// <summary>Draws, with the gradient by the parameters.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => WrappedTensorDisposeScope(() =>
    {
        var shape = ExtendedShape(sample_shape);
        return _low + (empty(shape, dtype: _low.dtype).uniform_(0, 1, generator) * (_high - _low));
    });

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        _low.le(value).logical_and(_high.gt(value)).to(_low.dtype).log() - (_high - _low).log());

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() => (_high - _low).log());

    /// <summary>Computes the share below a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The share, from 0 to 1.</returns>
    public override Tensor cdf(Tensor value) => WrappedTensorDisposeScope(() =>
        ((value - _low) / (_high - _low)).clamp(0, 1));

    /// <summary>Computes the value that has a share below it.</summary>
    /// <param name="value">The share, from 0 to 1.</param>
    /// <returns>The value.</returns>
    public override Tensor icdf(Tensor value) => WrappedTensorDisposeScope(() => (value * (_high - _low)) + _low);

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new Uniform(generator));
        result.Set(
            _low.expand(batch_shape).DetachFromDisposeScope(),
            _high.expand(batch_shape).DetachFromDisposeScope());
        return result;
    }

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _low?.Dispose();
            _high?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Set(Tensor low, Tensor high)
    {
        _low = low;
        _high = high;
        _init(new Size(_low.shape));
    }
}
