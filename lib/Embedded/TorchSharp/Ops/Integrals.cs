using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Differences and sums of neighbours: numerical slopes and areas.</summary>
internal static class Integrals
{
    /// <summary>y[i] = x[i + 1] - x[i], n times over; tensors may be joined at both ends first.</summary>
    public static Tensor Diff(Tensor x, long n, long dim, Tensor? prepend, Tensor? append)
    {
        if (x.Rank == 0)
            throw new ArgumentException("[diff] expected at least one dimension, got a number (shape ())");
        if (n < 0)
            throw new ArgumentException($"[diff] expected n >= 0, got {n} for shape {x.Sizes}");
        var d = Dims.Of("diff", dim, x.Sizes);
        Tensor?[] parts = [prepend, x, append];
        if (prepend is not null || append is not null)
            x = Joining.Cat([.. parts.OfType<Tensor>()], d, "diff");
        for (var i = 0; i < n; i++)
        {
            var size = x.Sizes[d];
            var (right, left) = (Views.Slice(x, d, 1, size, 1), Views.Slice(x, d, 0, Math.Max(0, size - 1), 1));
            x = x.Type == ScalarType.Bool ? Comparison.Xor(right, left) : Arithmetic.Subtract(right, left);
        }
        return x;
    }

    /// <summary>The area below y by trapezoids of one width.</summary>
    public static Tensor Trapezoid(Tensor y, double dx, long dim)
    {
        var (left, right) = Neighbours("trapezoid", y, dim, out var d);
        return Arithmetic.Multiply(Reduction.Sum(Arithmetic.Add(left, right), [d], false), dx / 2);
    }

    /// <summary>The area below y by trapezoids between the places x.</summary>
    public static Tensor Trapezoid(Tensor y, Tensor x, long dim)
    {
        var (left, right) = Neighbours("trapezoid", y, dim, out var d);
        var areas = Arithmetic.Multiply(Arithmetic.Add(left, right), Widths("trapezoid", y, x, d));
        return Arithmetic.Divide(Reduction.Sum(areas, [d], false), 2);
    }

    /// <summary>The areas below y from its start to each place.</summary>
    public static Tensor Cumulative(Tensor y, double dx, long dim)
    {
        var (left, right) = Neighbours("cumulative_trapezoid", y, dim, out var d);
        return Arithmetic.Multiply(Scans.CumSum(Arithmetic.Add(left, right), d), dx / 2);
    }

    /// <summary>The areas below y from its start to each of the places x.</summary>
    public static Tensor Cumulative(Tensor y, Tensor x, long dim)
    {
        var (left, right) = Neighbours("cumulative_trapezoid", y, dim, out var d);
        var areas = Arithmetic.Multiply(Arithmetic.Add(left, right), Widths("cumulative_trapezoid", y, x, d));
        return Arithmetic.Divide(Scans.CumSum(areas, d), 2);
    }

    private static (Tensor Left, Tensor Right) Neighbours(string op, Tensor y, long dim, out int d)
    {
        if (y.Rank == 0)
            throw new ArgumentException($"[{op}] expected at least one dimension, got a number (shape ())");
        d = Dims.Of(op, dim, y.Sizes);
        var size = y.Sizes[d];
        return (Views.Slice(y, d, 0, Math.Max(0, size - 1), 1), Views.Slice(y, d, 1, size, 1));
    }

    private static Tensor Widths(string op, Tensor y, Tensor x, int dim)
    {
        if (x.Rank == 1 && x.Count == y.Sizes[dim])
        {
            var line = Enumerable.Repeat(1L, y.Rank).ToArray();
            line[dim] = x.Count;
            return Diff(Views.Reshape(x, new Shape(line)), 1, dim, null, null);
        }
        if (x.Rank != y.Rank || x.Sizes[dim] != y.Sizes[dim])
            throw new ArgumentException(
                $"[{op}] expected one place x for each element of dimension {dim} of {y.Sizes}, got {x.Sizes}");
        return Diff(x, 1, dim, null, null);
    }
}
