using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Measures how unlikely logits make the answers to many yes-or-no questions.</summary>
/// <remarks><b>Formula</b> mean over the classes of -(t ln s(x) + (1 - t) ln s(-x)), with the sigmoid s.</remarks>
public sealed class MultiLabelSoftMarginLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss function.</summary>
    /// <param name="weight">The weights; null for all the same.</param>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public MultiLabelSoftMarginLoss(Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean)
        : base(weight, reduction)
    {
    }

    /// <summary>Computes the loss.</summary>
    /// <param name="input">What the model gave.</param>
    /// <param name="target">What it should have given.</param>
    /// <returns>One number, or one for each item when the reduction is None.</returns>
    /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.multilabel_soft_margin_loss(input, target, weight, reduction);
}
