using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of the sum of squares of normal numbers.</summary>
/// <remarks>
/// <b>Formula</b> the gamma distribution with shape df / 2 and rate 1 / 2.
/// </remarks>
public class Chi2 : Gamma
{
    /// <summary>Makes the distribution.</summary>
    /// <param name="df">How many squares, positive.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    public Chi2(Tensor df, Generator? generator = null)
        : base(0.5 * df, full_like(0.5 * df, 0.5), generator)
    {
    }

    private Chi2(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the degrees of freedom.</summary>
    public Tensor df => WrappedTensorDisposeScope(() => concentration * 2);

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new Chi2(generator));
        return base.expand(batch_shape, result);
    }
}
