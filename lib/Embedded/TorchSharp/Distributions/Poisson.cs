using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of the number of events at a rate.</summary>
/// <remarks>
/// <b>Formula</b> chance rate^k exp(-rate) / k!.
/// </remarks>
public class Poisson : distributions.ExponentialFamily
{
    private Tensor _rate = null!;

    /// <summary>Makes the distribution.</summary>
    /// <param name="rate">The rate, not negative.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public Poisson(Tensor rate, Generator? generator = null)
        : base(generator)
    {
        var all = Given.Common(rate);
        Given.Check("Poisson", "rate", constraints.nonnegative, all[0]);
        Set(all[0]);
    }

    private Poisson(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => _rate.alias();

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => WrappedTensorDisposeScope(() => _rate.floor());

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => _rate.alias();

    /// <summary>Draws; the samples have no gradient.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => WrappedTensorDisposeScope(() =>
    {
        var shape = ExtendedShape(sample_shape);
        return poisson(_rate.expand(shape), generator);
    });

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        value.xlogy(_rate) - _rate - (value + 1).lgamma());

    /// <summary>Computes the share below a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The share, from 0 to 1.</returns>
    public override Tensor cdf(Tensor value) => WrappedTensorDisposeScope(() =>
        {
            // A count has no share below 0; gammaincc knows positive orders only.
            var share = special.gammaincc(value.floor().clamp_min(0) + 1, _rate);
            return where(value.lt(0), zeros_like(share), share);
        });

    /// <summary>Computes the value that has a share below it.</summary>
    /// <param name="value">The share, from 0 to 1.</param>
    /// <returns>The value.</returns>
    public override Tensor icdf(Tensor value)
    {
        Given.Check("Poisson", "value", constraints.unit_interval, value);
        using var scope = NewDisposeScope();
        using var mode = no_grad();
        var all = broadcast_tensors(value, _rate);
        var (low, high) = (full_like(all[1], -1), (_rate + (40 * _rate.sqrt()) + 80).floor().expand_as(all[1]));
        // The smallest count with at least the share; halving the distance finds it.
        while ((high - low).max().to(float64).item<double>() > 1)
        {
            var middle = ((low + high) / 2).floor();
            var isEnough = cdf(middle).ge(all[0]);
            high = where(isEnough, middle, high);
            low = where(isEnough, low, middle);
        }
        var endless = full_like(high, double.PositiveInfinity);
        return where(all[0].eq(1).logical_and(all[1].gt(0)), endless, high).MoveToOuterDisposeScope();
    }

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new Poisson(generator));
        result.Set(_rate.expand(batch_shape).DetachFromDisposeScope());
        return result;
    }

    /// <summary>Gets the parameters in which the density is exp of a linear form.</summary>
    protected override IList<Tensor> NaturalParams => [_rate.log()];

    /// <summary>Gets the mean of the part of log_prob that has no parameters.</summary>
    protected override Tensor MeanCarrierMeasure => -Given.MeanLogFactorial(_rate);

    /// <summary>Computes the logarithm of what makes the density sum to 1.</summary>
    /// <param name="parameters">The natural parameters.</param>
    /// <returns>One number for each distribution of the batch.</returns>
    protected override Tensor LogNormalizer(params Tensor[] parameters) =>
        WrappedTensorDisposeScope(() => parameters[0].exp());

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
