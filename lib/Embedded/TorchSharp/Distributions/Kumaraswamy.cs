using static TorchSharp.torch;
using static TorchSharp.torch.distributions;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>Is a distribution of a share whose cdf can be inverted.</summary>
/// <remarks>
/// <b>Formula</b> cdf 1 - (1 - x^a)^b.
/// </remarks>
public class Kumaraswamy : TransformedDistribution
{
    private Tensor _concentration1 = null!;
    private Tensor _concentration0 = null!;

    internal Kumaraswamy(Tensor concentration1, Tensor concentration0, Generator? generator)
        : base(generator)
    {
        var all = Given.Common(concentration1, concentration0);
        Given.Check("Kumaraswamy", "concentration1", constraints.positive, all[0]);
        Given.Check("Kumaraswamy", "concentration0", constraints.positive, all[1]);
        Set(all[0], all[1]);
    }

    private Kumaraswamy(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the power a.</summary>
    public Tensor concentration1 => _concentration1.alias();

    /// <summary>Gets the power b.</summary>
    public Tensor concentration0 => _concentration0.alias();

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => WrappedTensorDisposeScope(() => Moment(1));

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => WrappedTensorDisposeScope(() =>
        {
            var (a, b) = (_concentration1, _concentration0);
            var mode = ((a - 1) / ((a * b) - 1)).pow(a.reciprocal());
            return where(a.lt(1).logical_or(b.lt(1)), full_like(mode, double.NaN), mode);
        });

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() => Moment(2) - Moment(1).pow(2));

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
        {
            var (a, b) = (_concentration1, _concentration0);
            var harmonic = (b + 1).digamma() + euler_constant;
            return 1 - b.reciprocal() + ((1 - a.reciprocal()) * harmonic) - a.log() - b.log();
        });

    private Tensor Moment(int n)
    {
        var first = 1 + (n / _concentration1);
        var log = first.lgamma() + _concentration0.lgamma() - (first + _concentration0).lgamma();
        return _concentration0 * log.exp();
    }

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new Kumaraswamy(generator));
        result.Set(
            _concentration1.expand(batch_shape).DetachFromDisposeScope(),
            _concentration0.expand(batch_shape).DetachFromDisposeScope());
        return result;
    }

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _concentration1?.Dispose();
            _concentration0?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Set(Tensor concentration1, Tensor concentration0)
    {
        (_concentration1, _concentration0) = (concentration1, concentration0);
        using var scope = NewDisposeScope();
        _init(
            new Uniform(zeros_like(concentration0), ones_like(concentration0), generator),
            [
                new PowerTransform(concentration0.reciprocal()),
                new AffineTransform(ones_like(concentration0), -ones_like(concentration0)),
                new PowerTransform(concentration1.reciprocal()),
            ]);
    }
}
