using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// Sums of 16-bit numbers, in float32 and rounded once at the end, and of complex numbers, part by part.
/// </summary>
internal static class OtherReductions
{
    public static Tensor Sum(Tensor x, int[] dims, bool keepDims) => x.Type.IsComplex()
        ? Complexes.ViewAsComplex(Reduction.Sum(Complexes.ViewAsReal(x), dims, keepDims))
        : OtherTypes.Through(x, wide => Reduction.Sum(wide, dims, keepDims));

    public static (Tensor Variance, Tensor Mean) Variance(Tensor x, int[] dims, double correction, bool keepDims)
    {
        if (x.Type.IsComplex())
            return OfComplex(x, dims, correction, keepDims);
        var (variance, mean) = Reduction.Variance(Conversion.To(x, ScalarType.Float32), dims, correction, keepDims);
        return (Conversion.To(variance, x.Type), Conversion.To(mean, x.Type));
    }

    /// <summary>Extremes and places: widening changes no order.</summary>
    public static (Tensor Values, Tensor Places) Extreme(Tensor x, int dim, bool largest, bool keepDim)
    {
        RealOnly(largest ? "max" : "min", x);
        var (values, places) = Extremum.Of(Conversion.To(x, ScalarType.Float32), dim, largest, keepDim);
        return (Conversion.To(values, x.Type), places);
    }

    public static Tensor Extreme(Tensor x, int[] dims, bool largest, bool keepDims)
    {
        RealOnly(largest ? "max" : "min", x);
        return OtherTypes.Through(x, wide => Extremum.OfDims(wide, dims, largest, keepDims));
    }

    public static Tensor ScatterAdd(Tensor x, int dim, Tensor index, Tensor src)
    {
        if (x.Type.IsShortFloat())
            return OtherTypes.Through(x, wide =>
                Gathering.ScatterAdd(wide, dim, index, Conversion.To(src, ScalarType.Float32)));
        if (x.Rank == 0)
            return Views.Reshape(ScatterAdd(Line(x), 0, Line(index), Line(src)), Shape.Scalar);
        var places = Views.Expand(
            Views.Reshape(index, new Shape([.. index.Sizes.Sizes, 1])), new Shape([.. index.Sizes.Sizes, 2]));
        return Complexes.ViewAsComplex(
            Gathering.ScatterAdd(Complexes.ViewAsReal(x), dim, places, Complexes.ViewAsReal(src)));
    }

    /// <summary>Checks that numbers have an order.</summary>
    public static void RealOnly(string op, Tensor x)
    {
        if (x.Type.IsComplex())
            throw new NotSupportedException(
                $"[{op}] expected numbers with an order, got {x.Type.Name()} of shape {x.Sizes}; use abs() first");
    }

    // The mean squared distance from the mean, a real number.
    private static (Tensor Variance, Tensor Mean) OfComplex(Tensor x, int[] dims, double correction, bool keepDims)
    {
        var real = Reduction.Variance(Complexes.Part(x, 0), dims, correction, keepDims);
        var imaginary = Reduction.Variance(Complexes.Part(x, 1), dims, correction, keepDims);
        return (Arithmetic.Add(real.Variance, imaginary.Variance), Complexes.Make(real.Mean, imaginary.Mean));
    }

    private static Tensor Line(Tensor x) => Views.Reshape(x, new Shape(1));
}
