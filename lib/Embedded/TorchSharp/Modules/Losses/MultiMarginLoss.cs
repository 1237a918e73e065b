using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Wants the true class to score higher than every other, by a margin.</summary>
/// <remarks>
/// <b>Shape</b> (B, C) and labels (B).
/// <b>Formula</b> sum over i other than y of w[y] max(0, margin - x[y] + x[i])^p / C.
/// </remarks>
public sealed class MultiMarginLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss function.</summary>
    /// <param name="p">The exponent, 1 or 2.</param>
    /// <param name="margin">The distance that is wanted.</param>
    /// <param name="weight">The weights; null for all the same.</param>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public MultiMarginLoss(
        int p = 1, double margin = 1.0, Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean)
        : base(weight, reduction) =>
        (this.p, this.margin) = (p, margin);

    /// <summary>Gets the exponent, 1 or 2.</summary>
    public int p { get; }

    /// <summary>Gets the distance that is wanted.</summary>
    public double margin { get; }

    /// <summary>Computes the loss.</summary>
    /// <param name="input">What the model gave.</param>
    /// <param name="target">What it should have given.</param>
    /// <returns>One number, or one for each item when the reduction is None.</returns>
    /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.multi_margin_loss(input, target, p, margin, weight, reduction);
}
