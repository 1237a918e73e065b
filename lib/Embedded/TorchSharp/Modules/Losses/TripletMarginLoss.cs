using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Wants the anchor nearer to the positive than to the negative.</summary>
/// <remarks>
/// <b>Formula</b> max(0, d(a, p) - d(a, n) + margin), with the distance of the p-norm.
/// <b>Source</b> Learning local feature descriptors with triplets and shallow convolutional neural networks, BMVC
/// 2016.
/// </remarks>
public sealed class TripletMarginLoss : Loss<Tensor, Tensor, Tensor, Tensor>
{
    private readonly double _eps;
    private readonly bool _swap;

    /// <summary>Makes the loss function.</summary>
    /// <param name="margin">The distance that is wanted.</param>
    /// <param name="p">The kind of distance.</param>
    /// <param name="eps">The number that is added to each difference.</param>
    /// <param name="swap">Whether the nearer of anchor and positive counts.</param>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public TripletMarginLoss(
        double margin = 1.0, long p = 2, double eps = 1e-6, bool swap = false,
        nn.Reduction reduction = nn.Reduction.Mean)
        : base(reduction) =>
        (this.margin, this.p, _eps, _swap) = (margin, p, eps, swap);

    /// <summary>Gets the distance that is wanted.</summary>
    public double margin { get; }

    /// <summary>Gets the kind of distance.</summary>
    public long p { get; }

    /// <summary>Computes the loss.</summary>
    /// <param name="anchor">What the others are compared with, (B, D).</param>
    /// <param name="positive">What shall be near, (B, D).</param>
    /// <param name="negative">What shall be far, (B, D).</param>
    /// <returns>One number, or one for each item when the reduction is None.</returns>
    /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
    public override Tensor forward(Tensor anchor, Tensor positive, Tensor negative) =>
        nn.functional.triplet_margin_loss(anchor, positive, negative, margin, p, _eps, _swap, reduction);
}
