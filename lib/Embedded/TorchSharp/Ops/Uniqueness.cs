using TorchSharp.Autograd;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Distinct elements or slices. Equal ones are neighbours once they are sorted.</summary>
internal static class Uniqueness
{
    /// <summary>The distinct elements (or slices of a dimension) in order.</summary>
    public static (Tensor Output, Tensor Inverse, Tensor Counts) Unique(Tensor x, int? dim)
    {
        using var mode = GradMode.Set(false);
        var rows = Rows("unique", x, dim);
        var order = rows.Rank == 1 ? Sorting.PlacesOf(rows, 0, descending: false) : RowOrder(rows);
        var sorted = Gathering.IndexSelect(rows, 0, order);
        var groups = Groups(sorted);
        var inverse = Gathering.Scatter(Factory.Zeros(order.Sizes, ScalarType.Int64), 0, order, groups.Numbers);
        return Finish(x, dim, sorted, groups.Starts, inverse, order.Count);
    }

    /// <summary>The elements (or slices of a dimension) without repetitions of their left neighbour.</summary>
    public static (Tensor Output, Tensor Inverse, Tensor Counts) Consecutive(Tensor x, int? dim)
    {
        using var mode = GradMode.Set(false);
        var rows = Rows("unique_consecutive", x, dim);
        var groups = Groups(rows);
        return Finish(x, dim, rows, groups.Starts, groups.Numbers, rows.Sizes[0]);
    }

    private static Tensor Rows(string op, Tensor x, int? dim)
    {
        if (dim is not { } only || x.Rank == 0)
            return Views.Reshape(x, new Shape(x.Count));
        var d = Dims.Of(op, only, x.Sizes);
        if (x.Count == 0)
            throw new InvalidOperationException(
                $"[{op}] expected at least one element along every dimension, got shape {x.Sizes}; leave out dim");
        var first = Conversion.Dense(Views.Transpose(x, 0, d));
        return x.Rank == 1 ? first : Views.Reshape(first, new Shape(first.Sizes[0], -1));
    }

    /// <summary>The places where a new group starts, and the group number of every element.</summary>
    private static (Tensor Starts, Tensor Numbers) Groups(Tensor rows)
    {
        var size = rows.Sizes[0];
        if (size == 0)
            return (Factory.Empty(new Shape(0), ScalarType.Int64), Factory.Empty(new Shape(0), ScalarType.Int64));
        var differs = Comparison.NotEqual(Views.Slice(rows, 0, 1, size, 1), Views.Slice(rows, 0, 0, size - 1, 1));
        if (rows.Rank > 1)
            differs = Reduction.Any(differs, [1]);
        var isStart = Joining.Cat([Factory.Full(new Shape(1), true, ScalarType.Bool), differs], 0);
        var numbers = Arithmetic.Subtract(Scans.CumSum(isStart, 0, ScalarType.Int64), 1);
        return (Views.Reshape(Indexing.NonZero(isStart), new Shape(-1)), numbers);
    }

    private static (Tensor Output, Tensor Inverse, Tensor Counts) Finish(
        Tensor x, int? dim, Tensor rows, Tensor starts, Tensor inverse, long size)
    {
        var end = Factory.Full(new Shape(1), size, ScalarType.Int64);
        var counts = Integrals.Diff(Joining.Cat([starts, end], 0), 1, 0, null, null);
        var output = Gathering.IndexSelect(rows, 0, starts);
        if (dim is not { } only || x.Rank == 0)
            return (output, Views.Reshape(inverse, x.Sizes), counts);
        var d = Dims.Of("unique", only, x.Sizes);
        var swapped = Views.Transpose(x, 0, d).Sizes.With(0, starts.Count);
        return (Conversion.Dense(Views.Transpose(Views.Reshape(output, swapped), 0, d)), inverse, counts);
    }

    /// <summary>Orders rows by their first element, then by their second, ...</summary>
    private static Tensor RowOrder(Tensor rows)
    {
        // A stable sort by the last column first leaves rows in the order of all columns.
        var order = Factory.Range(0, rows.Sizes[0], 1, ScalarType.Int64);
        for (var c = rows.Sizes[1] - 1; c >= 0; c--)
        {
            var column = Gathering.IndexSelect(Views.Select(rows, 1, c), 0, order);
            order = Gathering.IndexSelect(order, 0, Sorting.PlacesOf(column, 0, descending: false));
        }
        return order;
    }
}
