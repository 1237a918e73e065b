using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Quantiles by linear interpolation between sorted elements, and reductions that skip NaN.</summary>
internal static class Quantiles
{
    /// <summary>Adds along dimensions; NaN counts as 0 and gets no gradient.</summary>
    public static Tensor NanSum(Tensor x, int[] dims, bool keepDims, ScalarType? type = null) =>
        Reduction.Sum(x.Type.IsInteger() ? x : Selection.MaskedFill(x, Comparison.IsNaN(x), 0), dims, keepDims, type);

    /// <summary>Averages the elements that are not NaN; NaN where there is none.</summary>
    public static Tensor NanMean(Tensor x, int[] dims, bool keepDims, ScalarType? type)
    {
        if (!x.Type.IsFloat())
            throw new InvalidOperationException(
                $"[nanmean] expected floating-point numbers, got {x.Type.Name()} of shape {x.Sizes}; convert first: " +
                "x.to(ScalarType.Float32)");
        var numbers = Reduction.Sum(Comparison.Equal(x.detach(), x.detach()), dims, keepDims);
        return Arithmetic.Divide(NanSum(x, dims, keepDims, type ?? x.Type), Conversion.To(numbers, type ?? x.Type));
    }

    /// <summary>
    /// The elements below which the parts q of a dimension lie; q may be a vector, which becomes the first dimension.
    /// </summary>
    public static Tensor Quantile(string op, Tensor x, Tensor q, long dim, bool keepDim, bool ignoreNaN)
    {
        Check(op, x, q);
        var d = Dims.Of(op, dim, x.Sizes);
        var line = x.Rank == 0 ? Views.Reshape(x, new Shape(1)) : x;
        var sorted = Views.Transpose(Sorting.Sort(line, d, descending: false).Values, d, -1);
        var parts = Views.Reshape(q, new Shape(q.Count));
        var places = Places(sorted.detach(), parts, ignoreNaN);
        var low = Functions.Floor(places.detach());
        var high = Functions.Ceil(places.detach());
        var below = Gathering.Gather(sorted, -1, Conversion.Copy(low, ScalarType.Int64));
        var above = Gathering.Gather(sorted, -1, Conversion.Copy(high, ScalarType.Int64));
        var values = Lerp(below, above, Arithmetic.Subtract(places, low));
        // The parts stand last, where the dimension was; it stays as a dimension of size 1 until the end.
        var moved = Rearranging.MoveDim(values, [-1], [0]);
        var wide = Tensor.OneMore(moved, moved.Rank);
        var back = Views.Transpose(wide, d + 1, -1);
        var result = keepDim && x.Rank > 0 ? back : Views.Reshape(back, back.Sizes.Without(d + 1));
        return q.Rank == 0 ? Views.Select(result, 0, 0) : result;
    }

    private static void Check(string op, Tensor x, Tensor q)
    {
        if (!x.Type.IsFloat() || q.Type != x.Type)
            throw new InvalidOperationException(
                $"[{op}] expected floating-point input and q of one type, got {x.Type.Name()} {x.Sizes} and " +
                $"{q.Type.Name()} {q.Sizes}");
        if (x.Count == 0)
            throw new InvalidOperationException($"[{op}] expected at least one element, got shape {x.Sizes}");
        if (q.Rank > 1)
            throw new ArgumentException($"[{op}] expected q to be a number or a vector, got shape {q.Sizes}");
        var outside = Comparison.Not(Comparison.And(Comparison.GreaterEqual(q, 0), Comparison.LessEqual(q, 1)));
        if (!Reduction.Any(outside).ToBoolean())
            return;
        using var parts = q.to_type(ScalarType.Float64);
        throw new ArgumentOutOfRangeException(
            nameof(q), $"[{op}] expected q from 0 to 1, got {string.Join(", ", parts.data<double>())}");
    }

    // NaN is sorted to the end: it spoils a line, or shortens it.
    private static Tensor Places(Tensor sorted, Tensor parts, bool ignoreNaN)
    {
        var size = sorted.Sizes[sorted.Rank - 1];
        var isNumber = Comparison.Equal(sorted, sorted);
        var numbers = Conversion.To(Reduction.Sum(isNumber, [sorted.Rank - 1], keepDims: true), parts.Type);
        if (ignoreNaN)
            return Arithmetic.Multiply(
                parts, Selection.Clamp(Arithmetic.Subtract(numbers, 1), 0, null));
        var whole = Arithmetic.Multiply(parts, Arithmetic.Add(Arithmetic.Multiply(numbers, 0), size - 1));
        return Selection.MaskedFill(whole, Comparison.Less(numbers, size), size - 1);
    }

    private static Tensor Lerp(Tensor below, Tensor above, Tensor weight) =>
        Arithmetic.Add(below, Arithmetic.Multiply(weight, Arithmetic.Subtract(above, below)));
}
