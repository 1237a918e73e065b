using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Measures how unlikely a model's logits make yes-or-no answers.</summary>
/// <remarks>
/// <b>Formula</b> -(p t ln s(x) + (1 - t) ln(1 - s(x))), with the sigmoid s, computed without overflow.
/// </remarks>
public sealed class BCEWithLogitsLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss function.</summary>
    /// <param name="weight">The weights; null for all the same.</param>
    /// <param name="reduction">How the losses of the elements become one.</param>
    /// <param name="pos_weights">The weights p of the answer yes; null for 1.</param>
    public BCEWithLogitsLoss(
        Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean, Tensor? pos_weights = null)
        : base(weight, reduction)
    {
        this.pos_weights = pos_weights;
    }

    /// <summary>Gets the weights p of the answer yes; null for 1.</summary>
    public Tensor? pos_weights { get; }

    /// <summary>Computes the loss.</summary>
    /// <param name="input">What the model gave.</param>
    /// <param name="target">What it should have given.</param>
    /// <returns>One number, or one for each element when the reduction is None.</returns>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.binary_cross_entropy_with_logits(input, target, weight, reduction, pos_weights);
}
