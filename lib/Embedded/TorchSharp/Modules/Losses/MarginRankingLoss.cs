using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Wants one number of each pair to be larger.</summary>
/// <remarks><b>Formula</b> max(0, -y (x1 - x2) + margin).</remarks>
public sealed class MarginRankingLoss : Loss<Tensor, Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss function.</summary>
    /// <param name="margin">The distance that is wanted.</param>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public MarginRankingLoss(double margin = 0.0, nn.Reduction reduction = nn.Reduction.Mean)
        : base(reduction) => this.margin = margin;

    /// <summary>Gets the distance that is wanted.</summary>
    public double margin { get; }

    /// <summary>Computes the loss.</summary>
    /// <param name="input1">Some inputs.</param>
    /// <param name="input2">Other inputs.</param>
    /// <param name="target">1 or -1 for each pair.</param>
    /// <returns>One number, or one for each item when the reduction is None.</returns>
    /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
    public override Tensor forward(Tensor input1, Tensor input2, Tensor target) =>
        nn.functional.margin_ranking_loss(input1, input2, target, margin, reduction);
}
