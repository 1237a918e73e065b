using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Mirrored orders, triangles of matrices, grids.</summary>
internal static class Scanning
{
    /// <inheritdoc cref="Scans.CumSum"/>
    public static Tensor CumSum(Tensor x, long dim, ScalarType? type = null) => Scans.CumSum(x, dim, type);

    /// <summary>Reverses dimensions; dx = dOut, reversed again.</summary>
    public static Tensor Flip(Tensor x, ReadOnlySpan<long> dims)
    {
        var result = x;
        foreach (var dim in dims)
        {
            var d = Dims.Of("flip", dim, x.Sizes);
            if (x.Rank > 0)
                result = Gathering.IndexSelect(result, d, Factory.Range(x.Sizes[d] - 1, -1, -1, ScalarType.Int64));
        }
        return ReferenceEquals(result, x) ? Conversion.Clone(x) : result;
    }

    /// <summary>Moves elements along dimensions; what leaves at the end comes back at the start.</summary>
    public static Tensor Roll(Tensor x, ReadOnlySpan<long> shifts, ReadOnlySpan<long> dims)
    {
        if (dims.Length == 0 && shifts.Length == 1)
            return Views.Reshape(Roll(Views.Reshape(x, new Shape(x.Count)), shifts, [0]), x.Sizes);
        if (dims.Length != shifts.Length)
            throw new ArgumentException(
                $"[roll] expected one shift per dimension, got {shifts.Length} and {dims.Length} for shape {x.Sizes}");
        var result = x;
        for (var i = 0; i < dims.Length; i++)
        {
            var d = Dims.Of("roll", dims[i], x.Sizes);
            var size = x.Rank == 0 ? 0 : x.Sizes[d];
            if (size == 0)
                continue;
            var cut = size - (((shifts[i] % size) + size) % size);
            result = Joining.Cat([Views.Slice(result, d, cut, size, 1), Views.Slice(result, d, 0, cut, 1)], d);
        }
        return ReferenceEquals(result, x) ? Conversion.Clone(x) : result;
    }

    /// <summary>
    /// Keeps the elements on and below (or above) a diagonal of the last two dimensions; the others become 0.
    /// </summary>
    public static Tensor Triangle(Tensor x, long diagonal, bool lower)
    {
        var op = lower ? "tril" : "triu";
        if (x.Rank < 2)
            throw new ArgumentException($"[{op}] expected a matrix or a batch of matrices, got shape {x.Sizes}");
        var rows = Views.Reshape(Factory.Range(0, x.Sizes[x.Rank - 2], 1, ScalarType.Int64), new Shape(-1, 1));
        var columns = Factory.Range(0, x.Sizes[x.Rank - 1], 1, ScalarType.Int64);
        var above = Arithmetic.Subtract(columns, rows);
        var drop = lower ? Comparison.Greater(above, diagonal) : Comparison.Less(above, diagonal);
        return Selection.MaskedFill(x, drop, 0);
    }

    /// <summary>Makes the coordinates of a grid.</summary>
    public static Tensor[] MeshGrid(IReadOnlyList<Tensor> tensors, string indexing)
    {
        if (indexing is not ("ij" or "xy"))
            throw new ArgumentException($"[meshgrid] expected indexing 'ij' or 'xy', got '{indexing}'");
        var axes = tensors.Select(t => Views.Reshape(t, new Shape(t.Count))).ToArray();
        var sizes = axes.Select(t => t.Count).ToArray();
        var swap = indexing == "xy" && axes.Length >= 2;
        return [.. axes.Select((axis, i) =>
        {
            var line = Enumerable.Repeat(1L, axes.Length).ToArray();
            line[i] = axis.Count;
            var grid = Views.Expand(Views.Reshape(axis, new Shape(line)), new Shape([.. sizes]));
            return swap ? Views.Transpose(grid, 0, 1) : grid;
        })];
    }
}
