using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of one share.</summary>
/// <remarks>
/// <b>Formula</b> density x^(a - 1) (1 - x)^(b - 1) gamma(a + b) / (gamma(a) gamma(b)).
/// </remarks>
public class Beta : distributions.ExponentialFamily
{
    /// <summary>The distribution of the share and the rest.</summary>
    protected Dirichlet dirichlet = null!;

    private Tensor _a = null!;
    private Tensor _b = null!;

    /// <summary>Makes the distribution.</summary>
    /// <param name="concentration1">How strongly the share is drawn up, positive.</param>
    /// <param name="concentration0">How strongly it is drawn down, positive.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public Beta(Tensor concentration1, Tensor concentration0, Generator? generator = null)
        : base(generator)
    {
        var all = Given.Common(concentration1, concentration0);
        Given.Check("Beta", "concentration1", constraints.positive, all[0]);
        Given.Check("Beta", "concentration0", constraints.positive, all[1]);
        Set(all[0], all[1]);
    }

    private Beta(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => WrappedTensorDisposeScope(() => _a / (_a + _b));

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => WrappedTensorDisposeScope(() => dirichlet.mode.select(-1, 0));

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() =>
        _a * _b / ((_a + _b).pow(2) * (_a + _b + 1)));

    /// <summary>Draws, with the gradient by the parameters.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => WrappedTensorDisposeScope(() =>
        dirichlet.rsample(sample_shape).select(-1, 0));

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        dirichlet.log_prob(stack([value, 1 - value], -1)));

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => dirichlet.entropy();

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new Beta(generator));
        result.Set(
            _a.expand(batch_shape).DetachFromDisposeScope(), _b.expand(batch_shape).DetachFromDisposeScope());
        return result;
    }

    /// <summary>Gets the parameters in which the density is exp of a linear form.</summary>
    protected override IList<Tensor> NaturalParams => [_a.alias(), _b.alias()];

    /// <summary>Gets the mean of the part of log_prob that has no parameters.</summary>
    protected override Tensor MeanCarrierMeasure => zeros_like(_a);

    /// <summary>Computes the logarithm of what makes the density sum to 1.</summary>
    /// <param name="parameters">The natural parameters.</param>
    /// <returns>One number for each distribution of the batch.</returns>
    protected override Tensor LogNormalizer(params Tensor[] parameters) => WrappedTensorDisposeScope(() =>
        parameters[0].lgamma() + parameters[1].lgamma() - (parameters[0] + parameters[1]).lgamma());

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            dirichlet?.Dispose();
            _a?.Dispose();
            _b?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Set(Tensor a, Tensor b)
    {
        (_a, _b) = (a, b);
        using var both = stack([a, b], -1);
        dirichlet = new Dirichlet(both, generator);
        _init(new Size(a.shape));
    }
}
