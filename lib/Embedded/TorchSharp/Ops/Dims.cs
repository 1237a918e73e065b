using TorchSharp.Storage;

namespace TorchSharp.Ops;

/// <summary>Checks dimension numbers: negative ones count from the end.</summary>
internal static class Dims
{
    public static int Of(string op, long dim, Shape shape, int extra = 0)
    {
        var rank = Math.Max(1, shape.Rank + extra);
        if (dim < -rank || dim >= rank)
            throw new ArgumentOutOfRangeException(
                nameof(dim), $"[{op}] expected a dimension from {-rank} to {rank - 1} for shape {shape}, got {dim}");
        return (int)(dim < 0 ? dim + rank : dim);
    }

    /// <summary>Checks the number of a dimension that must be there: a number has none.</summary>
    public static int Existing(string op, long dim, Shape shape) => shape.Rank > 0
        ? Of(op, dim, shape)
        : throw new ArgumentOutOfRangeException(
            nameof(dim), $"[{op}] expected a tensor with dimensions, got a number (shape ()) and dimension {dim}");

    /// <summary>Checks that the number of elements fits into 64 bits.</summary>
    public static void Countable(string op, Shape shape)
    {
        var count = (Int128)1;
        foreach (var size in shape.Sizes)
        {
            count *= Int128.Abs(size);
            if (count > long.MaxValue)
                throw new ArgumentException($"[{op}] expected a shape whose elements can be counted, got {shape}");
        }
    }

    /// <summary>Normalises a list of dimensions; an empty list means all.</summary>
    public static int[] All(string op, ReadOnlySpan<long> dims, Shape shape)
    {
        if (dims.Length == 0)
            return [.. Enumerable.Range(0, shape.Rank)];
        var result = new List<int>();
        foreach (var dim in dims)
        {
            var d = Of(op, dim, shape);
            if (result.Contains(d))
                throw new ArgumentException($"[{op}] expected different dimensions for shape {shape}, got {dim} twice");
            if (shape.Rank > 0)
                result.Add(d);
        }
        return [.. result];
    }
}
