using TorchSharp.Storage;
using static TorchSharp.Ops.LinearAlgebra.Matrices;
using static TorchSharp.torch;

namespace TorchSharp.Ops.LinearAlgebra;

/// <summary>Norms of vectors and of matrices.</summary>
internal static class Norms
{
    /// <summary>(sum |x|^p)^(1/p); the largest (inf), the smallest (-inf), the number of non-zeros (0).</summary>
    public static Tensor Vector(Tensor x, double p, long[]? dims, bool keepDims)
    {
        const string Op = "linalg.vector_norm";
        if (x.Type.IsComplex())
            return Vector(Complexes.Abs(x), p, dims, keepDims);
        if (!x.Type.IsFloat())
            throw new InvalidOperationException(
                $"[{Op}] expected float32 or float64, got {x.Type.Name()} of shape {x.Sizes}; convert first");
        var all = Dims.All(Op, dims ?? [], x.Sizes);
        if (x.Count == 0 && double.IsInfinity(p) && Reduction.CountOf(x.Sizes, all) == 0)
            throw new ArgumentException($"[{Op}] expected at least one element for the order {p}, got {x.Sizes}");
        if (double.IsInfinity(p) || p is 0 or 1)
            return all.Length == 0 ? Functions.Abs(x) : Statistics.Norm(x, all, keepDims, p);
        Tensor y;
        using (no_grad())
            y = all.Length == 0 ? Functions.Abs(x) : Rescaled(x, all, p);
        y = MatrixNode.Record(Op, [x], y, (dOut, y, t) => Slope(dOut, y, t[0], p));
        return keepDims ? y : Views.Reshape(y, Reduction.Squeezed(x.Sizes, all));
    }

    public static Tensor Matrix(Tensor x, double order, long[]? dims, bool keepDims)
    {
        const string Op = "linalg.matrix_norm";
        var (a, b) = Pair(Op, x, dims);
        switch (Math.Abs(order))
        {
            case 1 or double.PositiveInfinity:
                var (sums, over) = Math.Abs(order) == 1 ? (a, b) : (b, a);
                var totals = x.abs().sum(sums, keepdim: true);
                var best = Extremum.OfDims(totals, [over], order > 0, keepDims: true);
                return Kept(best, a, b, keepDims);
            case 2:
                var s = Singular.Values(Op, x.permute(Order(x, a, b)));
                return Widened(Extremum.OfDims(s, [s.Rank - 1], order > 0, keepDims: false), a, b, keepDims);
            default:
                throw new ArgumentException(
                    $"[{Op}] expected an order of 1, -1, 2, -2, inf, -inf, \"fro\" or \"nuc\", got {order} for shape " +
                    $"{x.Sizes}");
        }
    }

    public static Tensor Matrix(Tensor x, string order, long[]? dims, bool keepDims)
    {
        const string Op = "linalg.matrix_norm";
        var (a, b) = Pair(Op, x, dims);
        return order switch
        {
            "fro" => Vector(x, 2, [a, b], keepDims),
            "nuc" => Widened(Singular.Values(Op, x.permute(Order(x, a, b))).sum(-1), a, b, keepDims),
            _ => throw new ArgumentException(
                $"[{Op}] expected an order of \"fro\" or \"nuc\", or a number, got \"{order}\" for shape {x.Sizes}"),
        };
    }

    /// <summary>linalg.norm: of all elements; of vectors for one dimension, of matrices for two.</summary>
    public static Tensor General(Tensor x, double order, long[]? dims, bool keepDims)
    {
        var count = dims?.Length ?? x.Rank;
        if (count is < 1 or > 2)
            throw new ArgumentException(
                $"[linalg.norm] expected one or two dimensions for the order {order}, got {count} of shape {x.Sizes}");
        return count == 1 ? Vector(x, order, dims, keepDims) : Matrix(x, order, dims, keepDims);
    }

    /// <summary>|A| |A^-1|; for the order 2 the largest singular value over the smallest.</summary>
    public static Tensor Condition(Tensor x, double order)
    {
        const string Op = "linalg.cond";
        CheckMatrix(Op, x);
        if (Math.Abs(order) == 2)
        {
            var s = Singular.Values(Op, x);
            var (high, low) = (s.narrow(-1, 0, 1), s.narrow(-1, s.shape[^1] - 1, 1));
            return (order > 0 ? high / low : low / high).squeeze(-1);
        }
        return WithInverse(Op, x, t => Matrix(t, order, null, keepDims: false));
    }

    public static Tensor Condition(Tensor x, string order) =>
        WithInverse("linalg.cond", x, t => Matrix(t, order, null, keepDims: false));

    private static Tensor WithInverse(string op, Tensor x, Func<Tensor, Tensor> norm)
    {
        CheckSquare(op, x);
        var size = norm(x);
        var (inverse, info) = Solving.Inverse(op, x, check: false);
        return where(info.eq(0), size * norm(inverse), full_like(size, double.PositiveInfinity));
    }

    // The largest element is taken out first, so that squares neither overflow nor vanish.
    private static Tensor Rescaled(Tensor x, int[] dims, double p)
    {
        var sizes = x.abs();
        if (Reduction.CountOf(x.Sizes, dims) == 0)
            return Reduction.Sum(sizes, dims, keepDims: true);
        var top = Extremum.OfDims(sizes, dims, largest: true, keepDims: true);
        var scale = where(top.eq(0).logical_or(top.isfinite().logical_not()), ones_like(top), top);
        var parts = sizes / scale;
        var sum = p == 2
            ? Functions.Sqrt(Reduction.Sum(Functions.Square(parts), dims, keepDims: true))
            : Reduction.Sum(parts.pow(p), dims, keepDims: true).pow(1 / p);
        return sum * scale;
    }

    // dx = dOut sign(x) (|x| / y)^(p - 1), and 0 where the norm is 0, as PyTorch has it.
    private static Tensor Slope(Tensor dOut, Tensor y, Tensor x, double p)
    {
        var wide = dOut.Rank == x.Rank ? dOut : Views.Reshape(dOut, y.Sizes);
        var safe = where(y.eq(0), ones_like(y), y);
        var share = p == 2 ? x / safe : x.sign() * (x.abs() / safe).pow(p - 1);
        return wide * where(y.eq(0).logical_or(x.eq(0)), zeros_like(share), share);
    }

    private static (int A, int B) Pair(string op, Tensor x, long[]? dims)
    {
        CheckMatrix(op, x);
        long[] two = dims ?? [-2, -1];
        var pair = two.Length == 2 ? Dims.All(op, two, x.Sizes) : [];
        return pair.Length == 2 ? (pair[0], pair[1]) : throw new ArgumentException(
            $"[{op}] expected two dimensions, got {new Shape(two)} for shape {x.Sizes}");
    }

    private static long[] Order(Tensor x, int a, int b) =>
        [.. Enumerable.Range(0, x.Rank).Where(d => d != a && d != b).Select(d => (long)d), a, b];

    private static Tensor Kept(Tensor y, int a, int b, bool keepDims) =>
        keepDims ? y : Views.Reshape(y, Reduction.Squeezed(y.Sizes, [a, b]));

    private static Tensor Widened(Tensor y, int a, int b, bool keepDims) =>
        keepDims ? y.unsqueeze(Math.Min(a, b)).unsqueeze(Math.Max(a, b)) : y;
}
