using TorchSharp.Kernels.LinearAlgebra;
using TorchSharp.Storage;
using static TorchSharp.Ops.LinearAlgebra.Matrices;
using static TorchSharp.torch;

namespace TorchSharp.Ops.LinearAlgebra;

/// <summary>
/// A = L D L^T for symmetric matrices that need not be definite (Bunch and Kaufman); without gradients.
/// </summary>
internal static unsafe class LdlFactors
{
    public static (Tensor Ld, Tensor Pivots, Tensor Info) Factor(string op, Tensor a, bool check)
    {
        CheckSquare(op, a);
        var n = Rows(a);
        var factors = Doubles(a);
        var pivots = Factory.Empty(Like(a, n), ScalarType.Int32);
        var info = Factory.Zeros(Batch(a), ScalarType.Int32);
        Each(Count(a), i => info.Data<int>()[i] = BunchKaufman.Factor(
            n, factors.Data<double>() + (i * n * n), pivots.Data<int>() + (i * n)));
        if (check)
            Solving.ThrowIfSingular(op, a, info);
        return (Finish(factors, a.Type), pivots, info);
    }

    public static Tensor Solve(Tensor ld, Tensor pivots, Tensor b)
    {
        const string Op = "linalg.ldl_solve";
        CheckSquare(Op, ld);
        CheckMatrix(Op, b);
        CheckSameType(Op, ld, b);
        var n = Rows(ld);
        if (Rows(b) != n || pivots.Sizes != new Shape(ld.Sizes.Sizes[..^1].ToArray()) || pivots.Type.IsFloat())
            throw new ArgumentException(
                $"[{Op}] expected factors (..., n, n), int32 pivots (..., n) and a right side with n rows, got " +
                $"{ld.Sizes}, {pivots.Type.Name()} {pivots.Sizes} and {b.Sizes}");
        var batch = Broadcast.Shapes(Op, Batch(ld), Batch(b));
        using var factors = Doubles(Solving.Stretch(ld, batch));
        using var places = Conversion.Temporary(
            Views.Expand(pivots, new Shape([.. batch.Sizes, n])), ScalarType.Int32);
        CheckPivots(Op, places, n);
        var x = Doubles(Solving.Stretch(b, batch));
        var width = Columns(b);
        Each(batch.Count, i => BunchKaufman.Solve(
            n, factors.Data<double>() + (i * n * n), places.Data<int>() + (i * n),
            x.Data<double>() + (i * n * width), width));
        GC.KeepAlive(factors);
        GC.KeepAlive(places);
        return Finish(x, ld.Type);
    }

    // Blocks of two come as equal negative pairs, and every place exists: wrong pivots must not reach foreign memory.
    private static void CheckPivots(string op, Tensor pivots, long n)
    {
        for (var start = 0L; start < pivots.Count; start += Math.Max(1, n))
        {
            var p = pivots.Data<int>() + start;
            for (var k = 0L; k < n; k++)
            {
                var pair = p[k] < 0;
                if (p[k] == 0 || Math.Abs((long)p[k]) > n || (pair && (k + 1 == n || p[k + 1] != p[k])))
                    throw new ArgumentException(
                        $"[{op}] expected pivots of ldl_factor, got {p[k]} at place {k} of {pivots.Sizes}");
                k += pair ? 1 : 0;
            }
        }
    }
}
