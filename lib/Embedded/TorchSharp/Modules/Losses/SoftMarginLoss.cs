using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Measures how unlikely logits make answers of 1 and -1.</summary>
/// <remarks><b>Formula</b> ln(1 + e^(-y x)).</remarks>
public sealed class SoftMarginLoss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss function.</summary>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public SoftMarginLoss(nn.Reduction reduction = nn.Reduction.Mean)
        : base(reduction)
    {
    }

    /// <summary>Computes the loss.</summary>
    /// <param name="input">What the model gave.</param>
    /// <param name="target">What it should have given.</param>
    /// <returns>One number, or one for each item when the reduction is None.</returns>
    /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.soft_margin_loss(input, target, reduction);
}
