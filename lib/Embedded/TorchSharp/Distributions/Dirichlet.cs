using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of shares.</summary>
/// <remarks>
/// <b>Formula</b> density prod(x^(a - 1)) gamma(sum(a)) / prod(gamma(a)), along the last dimension. Samples move with
/// a along their place in the distribution (implicit gradients, arXiv:1805.08498).
/// </remarks>
public class Dirichlet : distributions.ExponentialFamily
{
    private Tensor _concentration = null!;

    /// <summary>Makes the distribution.</summary>
    /// <param name="concentration">How strongly each share is drawn to the middle, positive.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public Dirichlet(Tensor concentration, Generator? generator = null)
        : base(generator)
    {
        ArgumentNullException.ThrowIfNull(concentration);
        if (concentration.dim() < 1)
            throw new ArgumentException("[Dirichlet] expected at least one dimension, got a single number");
        var own = Given.Keep(concentration);
        Given.Check("Dirichlet", "concentration", constraints.independent(constraints.positive, 1), own);
        Set(own);
    }

    private Dirichlet(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => WrappedTensorDisposeScope(() =>
        _concentration / _concentration.sum(-1, keepdim: true));

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => WrappedTensorDisposeScope(() =>
        {
            var above = (_concentration - 1).clamp_min(0);
            var mode = above / above.sum(-1, keepdim: true);
            // All below 1: the density is endless in every corner; the first one stands for them.
            var corner = nn.functional.one_hot(mode.argmax(-1), event_shape[0]).to(mode.dtype);
            return where(_concentration.lt(1).all(-1).unsqueeze(-1), corner, mode);
        });

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() =>
        {
            var total = _concentration.sum(-1, keepdim: true);
            return _concentration * (total - _concentration) / (total.pow(2) * (total + 1));
        });

    /// <summary>Draws, with the gradient by the parameters.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) =>
        WrappedTensorDisposeScope(() =>
            _sample_dirichlet(_concentration.expand(ExtendedShape(sample_shape)), generator));

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        (_concentration - 1).xlogy(value).sum(-1)
        + _concentration.sum(-1).lgamma() - _concentration.lgamma().sum(-1));

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
        {
            var total = _concentration.sum(-1);
            return _concentration.lgamma().sum(-1) - total.lgamma() - ((event_shape[0] - total) * total.digamma())
                - ((_concentration - 1) * _concentration.digamma()).sum(-1);
        });

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new Dirichlet(generator));
        result.Set(_concentration.expand([.. batch_shape, .. event_shape]).DetachFromDisposeScope());
        return result;
    }

    /// <summary>Gets the parameters in which the density is exp of a linear form.</summary>
    protected override IList<Tensor> NaturalParams => [_concentration.alias()];

    /// <summary>Gets the mean of the part of log_prob that has no parameters.</summary>
    protected override Tensor MeanCarrierMeasure => zeros_like(_concentration.sum(-1));

    /// <summary>Computes the logarithm of what makes the density sum to 1.</summary>
    /// <param name="parameters">The natural parameters.</param>
    /// <returns>One number for each distribution of the batch.</returns>
    protected override Tensor LogNormalizer(params Tensor[] parameters) => WrappedTensorDisposeScope(() =>
        parameters[0].lgamma().sum(-1) - parameters[0].sum(-1).lgamma());

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _concentration?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Set(Tensor concentration)
    {
        _concentration = concentration;
        _init(new Size(concentration.shape[..^1]), new Size(concentration.shape[^1..]));
    }
}
