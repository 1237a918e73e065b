using TorchSharp.Autograd;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Variances with options, and norms; the norm has a gradient of its own.</summary>
internal static class Statistics
{
    public static (Tensor Variance, Tensor Mean) Variance(
        Tensor x, ReadOnlySpan<long> dims, bool unbiased, bool keepDims, ScalarType? type)
    {
        var values = type is { } target ? Conversion.To(x, target) : x;
        return Reduction.Variance(values, Dims.All("var", dims, x.Sizes), unbiased ? 1 : 0, keepDims);
    }

    /// <summary>The square root of a variance; where that is 0, the gradient is 0 and not infinite.</summary>
    public static Tensor Root(Tensor variance)
    {
        if (!Tape.Wants(variance))
            return Functions.Sqrt(variance);
        var flat = Comparison.Equal(variance, 0);
        return Selection.MaskedFill(Functions.Sqrt(Selection.MaskedFill(variance, flat, 1)), flat, 0);
    }

    public static (Tensor Deviation, Tensor Mean) Rooted((Tensor Variance, Tensor Mean) pair) =>
        (Root(pair.Variance), pair.Mean);

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
        if (double.IsInfinity(p))
            return Extremum.OfDims(Functions.Abs(x), dims, largest: p > 0, keepDims);
        Tensor y;
        using (GradMode.Set(false))
            y = Length(x, dims, keepDims, p);
        return Tape.Wants(x) ? Tape.Record(y, new NormNode(x, y, Reduction.Kept(x.Sizes, dims), p)) : y;
    }

    /// <summary>Scales the slices of a dimension whose p-norm is above a bound down to it.</summary>
    public static Tensor Renorm(Tensor x, double p, long dim, double bound)
    {
        if (x.Rank < 2 || !(p > 0) || !(bound >= 0))
            throw new ArgumentException(
                $"[renorm] expected at least 2 dimensions, p > 0 and maxnorm >= 0, got {x.Sizes}, {p} and {bound}");
        var d = Dims.Of("renorm", dim, x.Sizes);
        var norms = Norm(x, [.. Enumerable.Range(0, x.Rank).Where(i => i != d)], keepDims: true, p);
        var scale = Arithmetic.Divide(bound, Arithmetic.Add(norms, 1e-7));
        return Arithmetic.Multiply(x, Selection.MaskedFill(scale, Comparison.LessEqual(norms, bound), 1));
    }

    private static Tensor Length(Tensor x, int[] dims, bool keepDims, double p) => p switch
    {
        2 => Functions.Sqrt(Reduction.Sum(Functions.Square(x), dims, keepDims)),
        1 => Reduction.Sum(Functions.Abs(x), dims, keepDims),
        0 => Reduction.Sum(Comparison.NotEqual(x, 0), dims, keepDims, x.Type),
        _ => Arithmetic.Pow(Reduction.Sum(Arithmetic.Pow(Functions.Abs(x), p), dims, keepDims), 1 / p),
    };

    /// <summary>dx = dOut sign(x) (|x| / y)^(p - 1); 0 where the norm is 0, which has no slope there.</summary>
    private sealed class NormNode : Node
    {
        private readonly Saved _x;
        private readonly Saved _y;
        private readonly Shape _kept;
        private readonly double _p;

        public NormNode(Tensor x, Tensor y, Shape kept, double p)
            : base(x) => (_x, _y, _kept, _p) = (Save(x), SaveOutput(y), kept, p);

        public override string Name => "norm";

        public override void Backward(Tensor dOut)
        {
            var (x, upstream) = (_x.Value, Views.Reshape(dOut, _kept));
            Give(0, _p switch
            {
                0 => Factory.Zeros(x.Sizes, x.Type),
                1 => Arithmetic.Multiply(Functions.Sign(x), upstream),
                _ => Arithmetic.Multiply(Slope(x, Views.Reshape(_y.Value, _kept)), upstream),
            });
        }

        private Tensor Slope(Tensor x, Tensor y)
        {
            var zero = Comparison.Equal(y, 0);
            var length = Selection.MaskedFill(y, zero, 1);
            if (_p == 2)
                return Arithmetic.Divide(x, length);
            var ratio = Arithmetic.Divide(Functions.Abs(x), length);
            if (_p < 1)
                ratio = Selection.MaskedFill(ratio, Comparison.Equal(x, 0), 1);
            return Arithmetic.Multiply(Functions.Sign(x), Arithmetic.Pow(ratio, _p - 1));
        }
    }
}
