using static TorchSharp.torch;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>Is a relaxed hit or miss: a number between 0 and 1 with a gradient.</summary>
/// <remarks>
/// <b>Source</b> The Concrete Distribution, arXiv:1611.00712; Categorical Reparameterization, arXiv:1611.01144.
/// </remarks>
public class RelaxedBernoulli : TransformedDistribution
{
    private LogitRelaxedBernoulli _inner = null!;
    private Tensor _temperature = null!;

    /// <summary>Makes the distribution.</summary>
    /// <param name="temperature">How soft the choice is, positive: near 0 it is hard.</param>
    /// <param name="probs">The chances; give these or the logits.</param>
    /// <param name="logits">The logits; give these or the chances.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public RelaxedBernoulli(
        Tensor temperature, Tensor? probs = null, Tensor? logits = null, Generator? generator = null)
        : base(generator)
    {
        Set(new LogitRelaxedBernoulli(temperature, probs, logits, generator), Given.Keep(temperature));
    }

    private RelaxedBernoulli(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets how soft the choice is.</summary>
    public Tensor temperature => _temperature.alias();

    /// <summary>Gets the chances.</summary>
    public Tensor probs => _inner.probs;

    /// <summary>Gets the logits.</summary>
    public Tensor logits => _inner.logits;

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new RelaxedBernoulli(generator));
        result.Set((LogitRelaxedBernoulli)_inner.expand(batch_shape), _temperature.alias().DetachFromDisposeScope());
        return result;
    }

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner?.Dispose();
            _temperature?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Set(LogitRelaxedBernoulli inner, Tensor temperature)
    {
        (_inner, _temperature) = (inner, temperature);
        _init(inner, [new SigmoidTransform()]);
    }
}
