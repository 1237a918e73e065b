using static TorchSharp.torch;

namespace TorchSharp.Vision.Boxes;

/// <summary>Computes with boxes (left, top, right, bottom): all of one set against all of another.</summary>
internal static class BoxMath
{
    /// <summary>Checks the shape (..., 4).</summary>
    /// <exception cref="ArgumentException">Another shape.</exception>
    public static void Check(string op, Tensor boxes)
    {
        ArgumentNullException.ThrowIfNull(boxes);
        if (boxes.Rank == 0 || boxes.shape[^1] != 4)
            throw new ArgumentException(
                $"[{op}] expected boxes of shape (..., 4), got {boxes.Sizes}; one row a box: left, top, right, bottom");
    }

    /// <summary>Checks that there are sets of boxes, (N, 4) and (M, 4).</summary>
    /// <exception cref="ArgumentException">Another shape.</exception>
    public static void CheckSets(string op, Tensor boxes1, Tensor boxes2)
    {
        ArgumentNullException.ThrowIfNull(boxes1);
        ArgumentNullException.ThrowIfNull(boxes2);
        if (boxes1.Rank != 2 || boxes2.Rank != 2 || boxes1.shape[1] != 4 || boxes2.shape[1] != 4)
            throw new ArgumentException(
                $"[{op}] expected boxes of shapes (N, 4) and (M, 4), got {boxes1.Sizes} and {boxes2.Sizes}; one " +
                "row a " +
                "box: left, top, right, bottom");
    }

    /// <summary>Checks that boxes are compared one by one, (..., 4) both.</summary>
    /// <exception cref="ArgumentException">Different shapes.</exception>
    public static void CheckPairs(string op, Tensor boxes1, Tensor boxes2)
    {
        Check(op, boxes1);
        Check(op, boxes2);
        if (boxes1.Sizes != boxes2.Sizes)
            throw new ArgumentException(
                $"[{op}] expected boxes of the same shape, got {boxes1.Sizes} and {boxes2.Sizes}; pair them first");
    }

    /// <summary>Makes room for products of sides: small integers become int32, half precision float32.</summary>
    public static Tensor Wide(Tensor boxes) => boxes.Type switch
    {
        ScalarType.Float32 or ScalarType.Float64 => boxes.alias(),
        _ when boxes.is_floating_point() => boxes.to_type(ScalarType.Float32),
        ScalarType.Bool or ScalarType.Byte or ScalarType.Int8 or ScalarType.Int16 => boxes.to_type(ScalarType.Int32),
        _ => boxes.alias(),
    };

    /// <summary>Gets one of left, top, right, bottom.</summary>
    public static Tensor Side(Tensor boxes, int side) => boxes.select(-1, side);

    public static Tensor Area(Tensor boxes) =>
        (Side(boxes, 2) - Side(boxes, 0)) * (Side(boxes, 3) - Side(boxes, 1));

    /// <summary>Computes the area that each box of one set shares with each of the other, and the area of
    /// both.</summary>
    public static (Tensor Shared, Tensor Both) Overlap(Tensor boxes1, Tensor boxes2)
    {
        var first = Wide(boxes1).unsqueeze(1);
        var second = Wide(boxes2);
        var width = (first.select(-1, 2).minimum(second.select(-1, 2)) -
            first.select(-1, 0).maximum(second.select(-1, 0))).clamp(min: 0);
        var height = (first.select(-1, 3).minimum(second.select(-1, 3)) -
            first.select(-1, 1).maximum(second.select(-1, 1))).clamp(min: 0);
        var shared = width * height;
        return (shared, Area(first) + Area(second) - shared);
    }

    /// <summary>Computes the sides of the smallest boxes around each pair.</summary>
    public static (Tensor Width, Tensor Height) Hull(Tensor boxes1, Tensor boxes2) => (
        Side(boxes1, 2).maximum(Side(boxes2, 2)) - Side(boxes1, 0).minimum(Side(boxes2, 0)),
        Side(boxes1, 3).maximum(Side(boxes2, 3)) - Side(boxes1, 1).minimum(Side(boxes2, 1)));

    /// <summary>Computes the squared distance of the centres of each pair.</summary>
    public static Tensor CentreDistance(Tensor boxes1, Tensor boxes2)
    {
        var x = ((Side(boxes1, 0) + Side(boxes1, 2)) / 2) - ((Side(boxes2, 0) + Side(boxes2, 2)) / 2);
        var y = ((Side(boxes1, 1) + Side(boxes1, 3)) / 2) - ((Side(boxes2, 1) + Side(boxes2, 3)) / 2);
        return x.pow(2) + y.pow(2);
    }

    /// <summary>Compares the shapes of each pair: 4 / pi^2 * (atan(w1 / h1) - atan(w2 / h2))^2.</summary>
    public static Tensor AspectDistance(Tensor boxes1, Tensor boxes2) =>
        (Aspect(boxes1) - Aspect(boxes2)).pow(2) * (4 / (Math.PI * Math.PI));

    private static Tensor Aspect(Tensor boxes) =>
        ((Side(boxes, 2) - Side(boxes, 0)) / (Side(boxes, 3) - Side(boxes, 1))).atan();
}
