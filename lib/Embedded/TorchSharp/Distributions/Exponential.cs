using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of waiting times.</summary>
/// <remarks>
/// <b>Formula</b> density rate exp(-rate x).
/// </remarks>
public class Exponential : distributions.ExponentialFamily
{
    private Tensor _rate = null!;

    /// <summary>Makes the distribution.</summary>
    /// <param name="rate">The rate, positive.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public Exponential(Tensor rate, Generator? generator = null)
        : base(generator)
    {
        var all = Given.Common(rate);
        Given.Check("Exponential", "rate", constraints.positive, all[0]);
        Set(all[0]);
    }

    private Exponential(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => WrappedTensorDisposeScope(() => _rate.reciprocal());

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => zeros_like(_rate);

    /// <summary>Gets the standard deviation.</summary>
    public override Tensor stddev => WrappedTensorDisposeScope(() => _rate.reciprocal());

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() => _rate.pow(-2));

    /// <summary>Draws, with the gradient by the parameters.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => WrappedTensorDisposeScope(() =>
    {
        var shape = ExtendedShape(sample_shape);
        return empty(shape, dtype: _rate.dtype).exponential_(1, generator) / _rate;
    });

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() => _rate.log() - (_rate * value));

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() => 1 - _rate.log());

    /// <summary>Computes the share below a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The share, from 0 to 1.</returns>
    public override Tensor cdf(Tensor value) => WrappedTensorDisposeScope(() => 1 - (-_rate * value).exp());

    /// <summary>Computes the value that has a share below it.</summary>
    /// <param name="value">The share, from 0 to 1.</param>
    /// <returns>The value.</returns>
    public override Tensor icdf(Tensor value) => WrappedTensorDisposeScope(() => -(-value).log1p() / _rate);

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new Exponential(generator));
        result.Set(_rate.expand(batch_shape).DetachFromDisposeScope());
        return result;
    }

    /// <summary>Gets the parameters in which the density is exp of a linear form.</summary>
    protected override IList<Tensor> NaturalParams => [-_rate];

    /// <summary>Gets the mean of the part of log_prob that has no parameters.</summary>
    protected override Tensor MeanCarrierMeasure => zeros_like(_rate);

    /// <summary>Computes the logarithm of what makes the density sum to 1.</summary>
    /// <param name="parameters">The natural parameters.</param>
    /// <returns>One number for each distribution of the batch.</returns>
    protected override Tensor LogNormalizer(params Tensor[] parameters) =>
        WrappedTensorDisposeScope(() => -(-parameters[0]).log());

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _rate?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Set(Tensor rate)
    {
        _rate = rate;
        _init(new Size(_rate.shape));
    }
}
