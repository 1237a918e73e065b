using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Wants each true class to score higher than every other, by 1.</summary>
/// <remarks>
/// <b>Shape</b> (B, C) and labels (B, C), ended by -1.
/// <b>Formula</b> sum over labels j and others i of max(0, 1 - x[j] + x[i]) / C.
/// </remarks>
public sealed class MultiLabelMarginLoss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss function.</summary>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public MultiLabelMarginLoss(nn.Reduction reduction = nn.Reduction.Mean)
        : base(reduction)
    {
    }

    /// <summary>Computes the loss.</summary>
    /// <param name="input">What the model gave.</param>
    /// <param name="target">What it should have given.</param>
    /// <returns>One number, or one for each item when the reduction is None.</returns>
    /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.multi_label_margin_loss(input, target, reduction);
}
