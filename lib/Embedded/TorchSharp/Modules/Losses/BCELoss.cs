using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Measures how unlikely given chances make yes-or-no answers.</summary>
/// <remarks>
/// <b>Formula</b> -(t ln x + (1 - t) ln(1 - x)), with logarithms no lower than -100.
/// </remarks>
public sealed class BCELoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss function.</summary>
    /// <param name="weight">The weights; null for all the same.</param>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public BCELoss(
        Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean)
        : base(weight, reduction)
    {
    }

    /// <summary>Computes the loss.</summary>
    /// <param name="input">What the model gave.</param>
    /// <param name="target">What it should have given.</param>
    /// <returns>One number, or one for each element when the reduction is None.</returns>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.binary_cross_entropy(input, target, weight, reduction);
}
