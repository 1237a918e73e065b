using static TorchSharp.torch;

namespace DeepLearning.Blocks;

/// <summary>Intersection over union of every object of one list with every object of another.</summary>
public static class Overlaps
{
    /// <summary>Compares boxes.</summary>
    /// <param name="a">Boxes (N, 4): left, top, right, bottom.</param>
    /// <param name="b">Boxes (M, 4).</param>
    /// <returns>(N, M), in [0, 1]; 0 where both boxes are empty.</returns>
    /// <exception cref="ArgumentException">A shape is not (.., 4).</exception>
    public static Tensor OfBoxes(Tensor a, Tensor b)
    {
        if (a.dim() != 2 || b.dim() != 2 || a.shape[1] != 4 || b.shape[1] != 4)
        {
            throw new ArgumentException(
                $"[overlaps] expected boxes (N, 4) and (M, 4), got ({string.Join(", ", a.shape)}) and " +
                $"({string.Join(", ", b.shape)})");
        }
        using var scope = NewDisposeScope();
        var (first, second) = (a.unsqueeze(1), b.unsqueeze(0));
        var corner = maximum(first[.., .., ..2], second[.., .., ..2]);
        var side = (minimum(first[.., .., 2..], second[.., .., 2..]) - corner).clamp_min(0);
        return Ratio(side[.., .., 0] * side[.., .., 1], Area(a).unsqueeze(1), Area(b).unsqueeze(0))
            .MoveToOuterDisposeScope();
    }

    /// <summary>Compares masks.</summary>
    /// <param name="a">Masks (N, H, W): not 0 inside.</param>
    /// <param name="b">Masks (M, H, W).</param>
    /// <returns>(N, M), in [0, 1]; 0 where both masks are empty.</returns>
    /// <exception cref="ArgumentException">The masks differ in size.</exception>
    public static Tensor OfMasks(Tensor a, Tensor b)
    {
        if (a.dim() != 3 || b.dim() != 3 || a.shape[1] != b.shape[1] || a.shape[2] != b.shape[2])
        {
            throw new ArgumentException(
                $"[overlaps] expected masks (N, H, W) and (M, H, W) of one size, got ({string.Join(", ", a.shape)}) " +
                $"and ({string.Join(", ", b.shape)})");
        }
        using var scope = NewDisposeScope();
        var (first, second) = (Flat(a), Flat(b));
        var shared = first.matmul(second.t());
        return Ratio(shared, first.sum(dim: 1L).unsqueeze(1), second.sum(dim: 1L).unsqueeze(0))
            .MoveToOuterDisposeScope();
    }

    private static Tensor Flat(Tensor masks) => (masks != 0).to_type(ScalarType.Float32).flatten(1);

    private static Tensor Area(Tensor boxes) =>
        (boxes[.., 2] - boxes[.., 0]).clamp_min(0) * (boxes[.., 3] - boxes[.., 1]).clamp_min(0);

    private static Tensor Ratio(Tensor shared, Tensor a, Tensor b)
    {
        var union = a + b - shared;
        return where(union > 0, shared / union.clamp_min(1e-12), zeros_like(shared));
    }
}
