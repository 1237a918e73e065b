using static TorchSharp.torch;
using static TorchSharp.torch.distributions;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of the largest of many.</summary>
/// <remarks>
/// <b>Formula</b> cdf exp(-exp(-(x - loc) / scale)).
/// </remarks>
public class Gumbel : TransformedDistribution
{
    private Tensor _loc = null!;
    private Tensor _scale = null!;

    internal Gumbel(Tensor loc, Tensor scale, Generator? generator)
        : base(generator)
    {
        var all = Given.Common(loc, scale);
        Given.Check("Gumbel", "scale", constraints.positive, all[1]);
        Set(all[0], all[1]);
    }

    private Gumbel(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => WrappedTensorDisposeScope(() =>
        _loc + (_scale * euler_constant));

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => _loc.alias();

    /// <summary>Gets the standard deviation.</summary>
    public override Tensor stddev => WrappedTensorDisposeScope(() =>
        _scale * (Math.PI / Math.Sqrt(6)));

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() => stddev.pow(2));

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        {
            var y = (_loc - value) / _scale;
            return y - y.exp() - _scale.log();
        });

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
        _scale.log() + (1 + euler_constant));

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

    private protected override TransformedDistribution Expanded(
        Size batch, TransformedDistribution? instance)
    {
        var result = Given.Target(instance, () => new Gumbel(generator));
        result.Set(_loc.expand(batch).DetachFromDisposeScope(), _scale.expand(batch).DetachFromDisposeScope());
        return result;
    }

    private void Set(Tensor loc, Tensor scale)
    {
        (_loc, _scale) = (loc, scale);
        using var scope = NewDisposeScope();
        var least = full_like(loc, Given.Tiny(loc.dtype));
        var most = full_like(loc, 1 - Given.Epsilon(loc.dtype));
        _init(
            new Uniform(least, most, generator),
            [
                new ExpTransform().inv, new AffineTransform(zeros_like(loc), -ones_like(scale)), new ExpTransform().inv,
                new AffineTransform(loc, -scale),
            ]);
    }
}
