using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Wants the anchor nearer to the positive than to the negative, in a distance of your own.</summary>
/// <remarks><b>Formula</b> max(0, d(a, p) - d(a, n) + margin).</remarks>
public sealed class TripletMarginWithDistanceLoss : Loss<Tensor, Tensor, Tensor, Tensor>
{
    private readonly Func<Tensor, Tensor, Tensor>? _distance;
    private readonly bool _swap;

    /// <summary>Makes the loss function.</summary>
    /// <param name="distance">The distance; null for the usual one.</param>
    /// <param name="margin">The distance that is wanted.</param>
    /// <param name="swap">Whether the nearer of anchor and positive counts.</param>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public TripletMarginWithDistanceLoss(
        Func<Tensor, Tensor, Tensor>? distance = null, double margin = 1.0, bool swap = false,
        nn.Reduction reduction = nn.Reduction.Mean)
        : base(reduction) =>
        (_distance, this.margin, _swap) = (distance, margin, swap);

    /// <summary>Gets the distance that is wanted.</summary>
    public double margin { get; }

    /// <summary>Computes the loss.</summary>
    /// <param name="anchor">What the others are compared with, (B, D).</param>
    /// <param name="positive">What shall be near, (B, D).</param>
    /// <param name="negative">What shall be far, (B, D).</param>
    /// <returns>One number, or one for each item when the reduction is None.</returns>
    /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
    public override Tensor forward(Tensor anchor, Tensor positive, Tensor negative) =>
        nn.functional.triplet_margin_with_distance_loss(
        anchor, positive, negative, _distance, margin, _swap, reduction);
}
