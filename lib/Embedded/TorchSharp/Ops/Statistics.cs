using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Variances with options, and norms; compositions of sums.</summary>
internal static class Statistics
{
    public static (Tensor Variance, Tensor Mean) Variance(
        Tensor x, ReadOnlySpan<long> dims, bool unbiased, bool keepDims, ScalarType? type)
    {
        var values = type is { } target ? Conversion.To(x, target) : x;
        return Reduction.Variance(values, Dims.All("var", dims, x.Sizes), unbiased ? 1 : 0, keepDims);
    }

    public static (Tensor Deviation, Tensor Mean) Rooted((Tensor Variance, Tensor Mean) pair) =>
        (Functions.Sqrt(pair.Variance), pair.Mean);

    /// <summary>(sum |x|^p)^(1/p); p may be 0 (count), infinity (largest) or -infinity (smallest).</summary>
    public static Tensor Norm(Tensor x, int[] dims, bool keepDims, double p)
    {
        if (x.Type.IsComplex())
            return Norm(Complexes.Abs(x), dims, keepDims, p);
        if (!x.Type.IsFloat())
            throw new InvalidOperationException(
                $"[norm] expected floating-point numbers, got {x.Type.Name()} of shape {x.Sizes}; " +
                "convert first: x.to(ScalarType.Float32)");
        if (x.Type.IsShortFloat())
            return OtherTypes.Through(x, wide => Norm(wide, dims, keepDims, p));
        return p switch
        {
            2 => Functions.Sqrt(Reduction.Sum(Functions.Square(x), dims, keepDims)),
            1 => Reduction.Sum(Functions.Abs(x), dims, keepDims),
            0 => Reduction.Sum(Comparison.NotEqual(x, 0), dims, keepDims, x.Type),
            double.PositiveInfinity => Extremum.OfDims(Functions.Abs(x), dims, largest: true, keepDims),
            double.NegativeInfinity => Extremum.OfDims(Functions.Abs(x), dims, largest: false, keepDims),
            _ => Arithmetic.Pow(Reduction.Sum(Arithmetic.Pow(Functions.Abs(x), p), dims, keepDims), 1 / p),
        };
    }
}
