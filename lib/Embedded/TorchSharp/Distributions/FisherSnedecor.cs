using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of the quotient of two variances.</summary>
/// <remarks>
/// <b>Formula</b> (A / df1) / (B / df2) with A, B from chi2(df1), chi2(df2).
/// </remarks>
public class FisherSnedecor : distributions.Distribution
{
    private Tensor _df1 = null!;
    private Tensor _df2 = null!;

    /// <summary>Makes the distribution.</summary>
    /// <param name="df1">The degrees of freedom above, positive.</param>
    /// <param name="df2">The degrees of freedom below, positive.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public FisherSnedecor(Tensor df1, Tensor df2, Generator? generator = null)
        : base(generator)
    {
        var all = Given.Common(df1, df2);
        Given.Check("FisherSnedecor", "df1", constraints.positive, all[0]);
        Given.Check("FisherSnedecor", "df2", constraints.positive, all[1]);
        Set(all[0], all[1]);
    }

    private FisherSnedecor(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => WrappedTensorDisposeScope(() =>
        where(_df2.gt(2), _df2 / (_df2 - 2), full_like(_df2, double.NaN)));

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() =>
        {
            var value = 2 * _df2.pow(2) * (_df1 + _df2 - 2) / (_df1 * (_df2 - 2).pow(2) * (_df2 - 4));
            return where(_df2.gt(4), value, full_like(value, double.NaN));
        });

    /// <summary>Draws, with the gradient by the parameters.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => WrappedTensorDisposeScope(() =>
    {
        var shape = ExtendedShape(sample_shape);
        var tiny = Given.Tiny(_df1.dtype);
        using var above = new Gamma(_df1 / 2, _df1, generator);
        using var below = new Gamma(_df2 / 2, _df2, generator);
        var first = above.rsample(sample_shape).view(shape);
        return (first / below.rsample(sample_shape).view(shape).clamp_min(tiny)).clamp_min(tiny);
    });

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        {
            var (a, b, ratio) = (_df1 / 2, _df2 / 2, _df1 / _df2);
            return -LogBeta(a, b) + (a * ratio.log()) + ((a - 1) * value.log())
                - ((a + b) * (ratio * value).log1p());
        });

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
        {
            // X / (X + df2 / df1) is a beta number: its logarithms have digammas as means.
            var (a, b, ratio) = (_df1 / 2, _df2 / 2, _df1 / _df2);
            return LogBeta(a, b) - ratio.log() - ((a - 1) * (a.digamma() - b.digamma()))
                + ((a + b) * ((a + b).digamma() - b.digamma()));
        });

    private protected override Tensor OwnMode() => WrappedTensorDisposeScope(() =>
    {
        var value = (_df1 - 2) / _df1 * _df2 / (_df2 + 2);
        return where(_df1.gt(2), value, full_like(value, double.NaN));
    });

    private static Tensor LogBeta(Tensor a, Tensor b) => a.lgamma() + b.lgamma() - (a + b).lgamma();

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new FisherSnedecor(generator));
        result.Set(
            _df1.expand(batch_shape).DetachFromDisposeScope(),
            _df2.expand(batch_shape).DetachFromDisposeScope());
        return result;
    }

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _df1?.Dispose();
            _df2?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Set(Tensor df1, Tensor df2)
    {
        _df1 = df1;
        _df2 = df2;
        _init(new Size(_df1.shape));
    }
}
