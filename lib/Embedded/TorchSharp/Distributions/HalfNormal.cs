using static TorchSharp.torch;
using static TorchSharp.torch.distributions;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of the absolute value of a normal number.</summary>
/// <remarks>
/// <b>Formula</b> |x| with x normal, mean 0.
/// </remarks>
public class HalfNormal : TransformedDistribution
{
    private Tensor _scale = null!;

    internal HalfNormal(Tensor scale, Generator? generator)
        : base(generator)
    {
        var all = Given.Common(scale);
        Given.Check("HalfNormal", "scale", constraints.positive, all[0]);
        Set(all[0]);
    }

    private HalfNormal(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the standard deviation of the normal number.</summary>
    public Tensor scale => _scale.alias();

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => WrappedTensorDisposeScope(() => _scale * Math.Sqrt(2 / Math.PI));

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => zeros_like(_scale);

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() =>
        _scale.pow(2) * (1 - (2 / Math.PI)));

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        {
            var log = base_distribution.log_prob(value) + Math.Log(2);
            return where(value.ge(0), log, full_like(log, double.NegativeInfinity));
        });

    /// <summary>Computes the share below a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The share, from 0 to 1.</returns>
    public override Tensor cdf(Tensor value) => WrappedTensorDisposeScope(() =>
        (2 * base_distribution.cdf(value)) - 1);

#pragma warning disable CA1725 // The genuine package names this parameter otherwise than its base class does.
    /// <summary>Computes the value that has a share below it.</summary>
    /// <param name="prob">The share, from 0 to 1.</param>
    /// <returns>The value.</returns>
    public override Tensor icdf(Tensor prob) => WrappedTensorDisposeScope(() =>
        base_distribution.icdf((prob + 1) / 2));
#pragma warning restore CA1725

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
        base_distribution.entropy() - Math.Log(2));

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new HalfNormal(generator));
        result.Set(_scale.expand(batch_shape).DetachFromDisposeScope());
        return result;
    }

    private void Set(Tensor scale)
    {
        _scale = scale;
        using var scope = NewDisposeScope();
        _init(new Normal(zeros_like(scale), scale, generator), [new AbsTransform()]);
    }
}
