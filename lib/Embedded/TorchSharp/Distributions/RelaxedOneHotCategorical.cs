using static TorchSharp.torch;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>Is a relaxed choice among several: shares with a gradient.</summary>
/// <remarks>
/// <b>Source</b> The Concrete Distribution, arXiv:1611.00712; Categorical Reparameterization, arXiv:1611.01144.
/// </remarks>
public class RelaxedOneHotCategorical : TransformedDistribution
{
    private ExpRelaxedCategorical _inner = null!;

    /// <summary>Makes the distribution.</summary>
    /// <param name="temperature">How soft the choice is, positive: near 0 it is hard.</param>
    /// <param name="probs">The chances; give these or the logits.</param>
    /// <param name="logits">The logits; give these or the chances.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public RelaxedOneHotCategorical(
        Tensor temperature, Tensor? probs = null, Tensor? logits = null, Generator? generator = null)
        : base(generator)
    {
        Set(new ExpRelaxedCategorical(temperature, probs, logits, generator));
    }

    private RelaxedOneHotCategorical(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets how soft the choice is.</summary>
    public Tensor temperature => _inner.temperature;

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
        var result = Given.Target(instance, () => new RelaxedOneHotCategorical(generator));
        result.Set((ExpRelaxedCategorical)_inner.expand(batch_shape));
        return result;
    }

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Set(ExpRelaxedCategorical inner)
    {
        _inner = inner;
        _init(inner, [new ExpTransform()]);
    }
}
