using TorchSharp.Ops;
using static TorchSharp.torch;

namespace TorchSharp.Vision.Boxes;

/// <summary>Computes losses of boxes that are paired one by one; each is 0 for equal boxes.</summary>
internal static class BoxLosses
{
    public static Tensor Generalized(Tensor boxes1, Tensor boxes2, nn.Reduction reduction, double eps)
    {
        using var scope = NewDisposeScope();
        var (first, second) = (Floats(boxes1), Floats(boxes2));
        var (shared, both) = Overlap(first, second);
        var (width, height) = BoxMath.Hull(first, second);
        var hull = width * height;
        var loss = 1 - (shared / (both + eps)) + ((hull - both) / (hull + eps));
        return Reduce(loss, reduction).MoveToOuterDisposeScope();
    }

    public static Tensor Distance(Tensor boxes1, Tensor boxes2, nn.Reduction reduction, double eps)
    {
        using var scope = NewDisposeScope();
        var (loss, _) = Distance(Floats(boxes1), Floats(boxes2), eps);
        return Reduce(loss, reduction).MoveToOuterDisposeScope();
    }

    public static Tensor Complete(Tensor boxes1, Tensor boxes2, nn.Reduction reduction, double eps)
    {
        using var scope = NewDisposeScope();
        var (first, second) = (Floats(boxes1), Floats(boxes2));
        var (loss, iou) = Distance(first, second, eps);
        var aspect = BoxMath.AspectDistance(second, first);
        Tensor share;
        using (no_grad())
            share = aspect / (1 - iou + aspect + eps);
        return Reduce(loss + (share * aspect), reduction).MoveToOuterDisposeScope();
    }

    /// <summary>Computes -alpha_t (1 - p_t)^gamma log(p_t) from logits.</summary>
    public static Tensor Focal(Tensor inputs, Tensor targets, double alpha, double gamma, nn.Reduction reduction)
    {
        using var scope = NewDisposeScope();
        var p = inputs.sigmoid();
        var loss = nn.functional.binary_cross_entropy_with_logits(inputs, targets, reduction: nn.Reduction.None);
        var right = (p * targets) + ((1 - p) * (1 - targets));
        loss *= (1 - right).pow(gamma);
        if (alpha >= 0)
            loss *= (targets * alpha) + ((1 - targets) * (1 - alpha));
        return Reduce(loss, reduction).MoveToOuterDisposeScope();
    }

    private static (Tensor Loss, Tensor Iou) Distance(Tensor boxes1, Tensor boxes2, double eps)
    {
        var (shared, both) = Overlap(boxes1, boxes2);
        var iou = shared / (both + eps);
        var (width, height) = BoxMath.Hull(boxes1, boxes2);
        var diagonal = width.pow(2) + height.pow(2) + eps;
        return (1 - iou + (BoxMath.CentreDistance(boxes1, boxes2) / diagonal), iou);
    }

    private static (Tensor Shared, Tensor Both) Overlap(Tensor boxes1, Tensor boxes2)
    {
        var width = BoxMath.Side(boxes1, 2).minimum(BoxMath.Side(boxes2, 2)) -
            BoxMath.Side(boxes1, 0).maximum(BoxMath.Side(boxes2, 0));
        var height = BoxMath.Side(boxes1, 3).minimum(BoxMath.Side(boxes2, 3)) -
            BoxMath.Side(boxes1, 1).maximum(BoxMath.Side(boxes2, 1));
        var overlaps = (width > 0).logical_and(height > 0);
        var shared = where(overlaps, width * height, zeros_like(width));
        return (shared, BoxMath.Area(boxes1) + BoxMath.Area(boxes2) - shared);
    }

    private static Tensor Floats(Tensor boxes) =>
        boxes.is_floating_point() ? BoxMath.Wide(boxes) : boxes.to_type(Factory.DefaultFloat);

    private static Tensor Reduce(Tensor loss, nn.Reduction reduction) => reduction switch
    {
        nn.Reduction.Mean => loss.mean(),
        nn.Reduction.Sum => loss.sum(),
        _ => loss,
    };
}
