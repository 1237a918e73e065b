using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Distances of all pairs of rows.</summary>
internal static unsafe class RowDistances
{
    /// <summary>From this many rows on, Euclid's distance goes through a matrix product.</summary>
    private const long Many = 25;

    /// <summary>
    /// y[i, j] = the p-norm of a[i] - b[j], for batches of rows; the gradient is 0 where the distance is.
    /// </summary>
    public static Tensor Pairwise(Tensor a, Tensor b, double p, compute_mode mode)
    {
        Check(a, b, p);
        if (a.Type.IsShortFloat())
            return OtherTypes.Through(a, wide => Pairwise(wide, Conversion.To(b, ScalarType.Float32), p, mode));
        var batch = Broadcast.Shapes(
            "cdist", new Shape(a.Sizes.Sizes[..^2].ToArray()), new Shape(b.Sizes.Sizes[..^2].ToArray()));
        var x = Views.Expand(a, new Shape([.. batch.Sizes, a.Sizes[a.Rank - 2], a.Sizes[a.Rank - 1]]));
        var z = Views.Expand(b, new Shape([.. batch.Sizes, b.Sizes[b.Rank - 2], b.Sizes[b.Rank - 1]]));
        if (p != 2 && Tape.Wants(x, z))
            return Statistics.Norm(Differences(x, z), [x.Rank], keepDims: false, p);
        Tensor y;
        using (GradMode.Set(false))
            y = p == 2 && UsesProduct(x, z, mode) ? ByProduct(x, z) : ByPairs(x, z, p);
        return Tape.Wants(x, z) ? Tape.Record(y, new EuclidNode(x, z, y)) : y;
    }

    private static bool UsesProduct(Tensor x, Tensor z, compute_mode mode) => mode switch
    {
        compute_mode.use_mm_for_euclid_dist => true,
        compute_mode.donot_use_mm_for_euclid_dist => false,
        _ => x.Sizes[x.Rank - 2] > Many || z.Sizes[z.Rank - 2] > Many,
    };

    private static Tensor Differences(Tensor x, Tensor z) =>
        Arithmetic.Subtract(Tensor.OneMore(x, x.Rank - 1), Tensor.OneMore(z, z.Rank - 2));

    // |x - z|² = |x|² + |z|² - 2 x z, which rounding may make negative.
    private static Tensor ByProduct(Tensor x, Tensor z)
    {
        var product = MatrixProduct.MatMul(x, Views.Transpose(z, -2, -1), "cdist");
        var squaresX = Reduction.Sum(Functions.Square(x), [x.Rank - 1], keepDims: true);
        var squaresZ = Reduction.Sum(Functions.Square(z), [z.Rank - 1], keepDims: true);
        var squares = squaresX + Views.Transpose(squaresZ, -2, -1) - (product * 2);
        return Functions.Sqrt(Selection.Clamp(squares, 0, null));
    }

    private static Tensor ByPairs(Tensor x, Tensor z, double p)
    {
        var (rows, columns, width) = (x.Sizes[x.Rank - 2], z.Sizes[z.Rank - 2], x.Sizes[x.Rank - 1]);
        var y = Factory.Empty(x.Sizes.With(x.Rank - 1, columns), x.Type);
        using var left = Conversion.Temporary(x, x.Type);
        using var right = Conversion.Temporary(z, x.Type);
        var sizes = (rows, columns, width);
        if (x.Type == ScalarType.Float32)
            PairDistances.Run(y.Count, sizes, p, left.Data<float>(), right.Data<float>(), y.Data<float>());
        else
            PairDistances.Run(y.Count, sizes, p, left.Data<double>(), right.Data<double>(), y.Data<double>());
        GC.KeepAlive(left);
        GC.KeepAlive(right);
        return y;
    }

    private static void Check(Tensor a, Tensor b, double p)
    {
        if (a.Rank < 2 || b.Rank < 2 || a.Sizes[a.Rank - 1] != b.Sizes[b.Rank - 1])
            throw new ArgumentException(
                $"[cdist] expected (..., P, M) and (..., R, M), got {a.Sizes} and {b.Sizes}; rows need one length");
        if (a.Type != b.Type || !a.Type.IsFloat())
            throw new InvalidOperationException(
                $"[cdist] expected floating-point tensors of one type, got {a.Type.Name()} {a.Sizes} and " +
                $"{b.Type.Name()} {b.Sizes}");
        if (!(p >= 0))
            throw new ArgumentException($"[cdist] expected p >= 0, got {p}");
    }

    /// <summary>
    /// With w = dOut / y: da[i] = a[i] sum_j w[i, j] - sum_j w[i, j] b[j], and the same turned round.
    /// </summary>
    private sealed class EuclidNode : Node
    {
        private readonly Saved _a;
        private readonly Saved _b;
        private readonly Saved _y;

        public EuclidNode(Tensor a, Tensor b, Tensor y)
            : base(a, b) => (_a, _b, _y) = (Save(a), Save(b), SaveOutput(y));

        public override string Name => "cdist";

        public override void Backward(Tensor dOut)
        {
            var (a, b, y) = (_a.Value, _b.Value, _y.Value);
            var zero = Comparison.Equal(y, 0);
            var weights = Selection.MaskedFill(dOut / Selection.MaskedFill(y, zero, 1), zero, 0);
            if (Needs(0))
                Give(0, Side(a, weights, b));
            if (Needs(1))
                Give(1, Side(b, Views.Transpose(weights, -2, -1), a));
        }

        private static Tensor Side(Tensor own, Tensor weights, Tensor other) =>
            (own * Reduction.Sum(weights, [weights.Rank - 1], keepDims: true)) - MatrixProduct.MatMul(weights, other);
    }
}
