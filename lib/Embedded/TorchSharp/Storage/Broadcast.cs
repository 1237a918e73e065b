namespace TorchSharp.Storage;

/// <summary>The broadcasting rule: sizes are aligned at the end, and a size of 1 stretches.</summary>
internal static class Broadcast
{
    /// <summary>Finds the common shape of two operands.</summary>
    /// <exception cref="ArgumentException">Two sizes differ and neither is 1.</exception>
    public static Shape Shapes(string op, Shape a, Shape b)
    {
        if (a == b || b.Rank == 0)
            return a;
        if (a.Rank == 0)
            return b;
        var rank = Math.Max(a.Rank, b.Rank);
        var sizes = new long[rank];
        for (var d = 1; d <= rank; d++)
        {
            var sizeA = d <= a.Rank ? a[a.Rank - d] : 1;
            var sizeB = d <= b.Rank ? b[b.Rank - d] : 1;
            if (sizeA != sizeB && sizeA != 1 && sizeB != 1)
                throw new ArgumentException(
                    $"[{op}] expected shapes that broadcast, got {a} and {b}: dimension {-d} is {sizeA} against " +
                    $"{sizeB}; make them equal or 1 (reshape, unsqueeze, transpose?)");
            sizes[rank - d] = sizeA == 1 ? sizeB : sizeA;
        }
        return new Shape(sizes);
    }

    /// <summary>Strides that read an operand as if it had the target shape: 0 where it stretches.</summary>
    public static long[] Strides(Shape from, ReadOnlySpan<long> strides, Shape target)
    {
        var result = new long[target.Rank];
        var skip = target.Rank - from.Rank;
        for (var d = 0; d < from.Rank; d++)
            result[skip + d] = from[d] == 1 && target[skip + d] != 1 ? 0 : strides[d];
        return result;
    }
}
