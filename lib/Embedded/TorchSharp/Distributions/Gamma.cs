using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

/// <summary>Is the gamma distribution: the sum of waiting times.</summary>
/// <remarks>
/// <b>Formula</b> density rate^a x^(a - 1) exp(-rate x) / gamma(a). Samples move with a along their place in the
/// distribution (implicit gradients, arXiv:1805.08498).
/// </remarks>
public class Gamma : distributions.ExponentialFamily
{
    private Tensor _rate = null!;

    /// <summary>The shape a, positive.</summary>
    protected Tensor concentration = null!;

    /// <summary>Makes the distribution.</summary>
    /// <param name="concentration">The shape a, positive.</param>
    /// <param name="rate">The rate, positive.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public Gamma(Tensor concentration, Tensor rate, Generator? generator = null)
        : base(generator)
    {
        var all = Given.Common(concentration, rate);
        Given.Check("Gamma", "concentration", constraints.positive, all[0]);
        Given.Check("Gamma", "rate", constraints.positive, all[1]);
        Set(all[0], all[1]);
    }

    private protected Gamma(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => WrappedTensorDisposeScope(() => concentration / _rate);

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => WrappedTensorDisposeScope(() =>
        ((concentration - 1) / _rate).clamp_min(0));

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() => concentration / _rate.pow(2));

    /// <summary>Draws, with the gradient by the parameters.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => WrappedTensorDisposeScope(() =>
    {
        var shape = ExtendedShape(sample_shape);
        return (_standard_gamma(concentration.expand(shape), generator) / _rate.expand(shape))
            .clamp_min(Given.Tiny(_rate.dtype));
    });

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        concentration.xlogy(_rate) + (concentration - 1).xlogy(value) - (_rate * value) - concentration.lgamma());

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
        concentration - _rate.log() + concentration.lgamma() + ((1 - concentration) * concentration.digamma()));

    /// <summary>Computes the share below a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The share, from 0 to 1.</returns>
    public override Tensor cdf(Tensor value) => WrappedTensorDisposeScope(() =>
        special.gammainc(concentration, _rate * value));

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new Gamma(generator));
        result.Set(
            concentration.expand(batch_shape).DetachFromDisposeScope(),
            _rate.expand(batch_shape).DetachFromDisposeScope());
        return result;
    }

    /// <summary>Gets the parameters in which the density is exp of a linear form.</summary>
    protected override IList<Tensor> NaturalParams => [concentration - 1, -_rate];

    /// <summary>Gets the mean of the part of log_prob that has no parameters.</summary>
    protected override Tensor MeanCarrierMeasure => zeros_like(_rate);

    /// <summary>Computes the logarithm of what makes the density sum to 1.</summary>
    /// <param name="parameters">The natural parameters.</param>
    /// <returns>One number for each distribution of the batch.</returns>
    protected override Tensor LogNormalizer(params Tensor[] parameters) => WrappedTensorDisposeScope(() =>
        {
            var (x, y) = (parameters[0] + 1, parameters[1]);
            return x.lgamma() + (x * (-y.reciprocal()).log());
        });

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            concentration?.Dispose();
            _rate?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Set(Tensor concentration, Tensor rate)
    {
        this.concentration = concentration;
        _rate = rate;
        _init(new Size(this.concentration.shape));
    }
}
