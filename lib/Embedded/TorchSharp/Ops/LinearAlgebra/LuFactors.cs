using TorchSharp.Kernels.LinearAlgebra;
using TorchSharp.Storage;
using static TorchSharp.Ops.LinearAlgebra.Matrices;
using static TorchSharp.torch;

namespace TorchSharp.Ops.LinearAlgebra;

/// <summary>A = P L U with row exchanges; L and U in one matrix, pivots as in LAPACK (from 1).</summary>
internal static unsafe class LuFactors
{
    /// <summary>dA = P L^-T (tril(L^T dL, -1) + triu(dU U^T)) U^-T, for square matrices.</summary>
    public static (Tensor Lu, Tensor Pivots, Tensor Info) Factor(string op, Tensor a, bool pivot)
    {
        CheckMatrix(op, a);
        var (m, n, k) = (Rows(a), Columns(a), Math.Min(Rows(a), Columns(a)));
        var factors = Doubles(a);
        var pivots = Factory.Empty(Like(a, k), ScalarType.Int32);
        var info = Factory.Zeros(Batch(a), ScalarType.Int32);
        Each(Count(a), i => info.Data<int>()[i] = Triangles.Lu(
            m, n, factors.Data<double>() + (i * m * n), pivots.Data<int>() + (i * k), pivot));
        var lu = MatrixNode.Record(
            op, [a], Finish(factors, a.Type), (dOut, y, t) => Gradient(op, dOut, y, t[0], pivots));
        return (lu, pivots, info);
    }

    public static Tensor Lower(Tensor lu)
    {
        var (m, k) = (Rows(lu), Math.Min(Rows(lu), Columns(lu)));
        return lu.narrow(-1, 0, k).tril(-1) + eye(m, k, dtype: lu.dtype);
    }

    public static Tensor Upper(Tensor lu) => lu.narrow(-2, 0, Math.Min(Rows(lu), Columns(lu))).triu();

    /// <summary>The matrix P with A = P L U.</summary>
    public static Tensor Permutation(string op, Tensor pivots, long rows, ScalarType type)
    {
        CheckPivots(op, pivots, rows);
        var batch = new Shape(pivots.Sizes.Sizes[..^1].ToArray());
        var k = pivots.Sizes[pivots.Rank - 1];
        using var dense = Conversion.Temporary(pivots, ScalarType.Int32);
        var result = NewDoubles(new Shape([.. batch.Sizes, rows, rows]));
        Each(batch.Count, i =>
        {
            var matrix = result.Data<double>() + (i * rows * rows);
            Vectors.Identity(rows, rows, matrix);
            Triangles.Exchange(k, dense.Data<int>() + (i * k), matrix, rows, back: true);
        });
        GC.KeepAlive(dense);
        return Finish(result, type);
    }

    /// <summary>X with A X = B, A^T X = B, X A = B or X A^T = B, from the factors of A.</summary>
    public static Tensor Solve(string op, Tensor lu, Tensor pivots, Tensor b, bool left, bool adjoint)
    {
        CheckSquare(op, lu);
        CheckMatrix(op, b);
        if (!left)
            return T(Solve(op, lu, pivots, T(b), left: true, !adjoint));
        if (Rows(b) != Rows(lu) || pivots.Sizes != new Shape(lu.Sizes.Sizes[..^1].ToArray()))
            throw new ArgumentException(
                $"[{op}] expected factors (..., n, n), pivots (..., n) and a right side with n rows, got {lu.Sizes}, " +
                $"{pivots.Sizes} and {b.Sizes}");
        var p = Permutation(op, pivots, Rows(lu), lu.Type);
        if (!adjoint)
        {
            var half = Solving.Triangular(op, lu, T(p).matmul(b), upper: false, left: true, unit: true);
            return Solving.Triangular(op, lu, half, upper: true, left: true, unit: false);
        }
        var first = Solving.Triangular(op, T(lu), b, upper: false, left: true, unit: false);
        return p.matmul(Solving.Triangular(op, T(lu), first, upper: true, left: true, unit: true));
    }

    private static void CheckPivots(string op, Tensor pivots, long rows)
    {
        if (pivots.Rank == 0 || pivots.Type.IsFloat() || pivots.Sizes[pivots.Rank - 1] > rows)
            throw new ArgumentException(
                $"[{op}] expected int32 pivots (..., k), k <= {rows}, got {pivots.Type.Name()} {pivots.Sizes}");
        if (pivots.Count > 0 && pivots.lt(1).logical_or(pivots.gt(rows)).any().ToBoolean())
            throw new ArgumentException($"[{op}] expected pivots from 1 to {rows}, got others in {pivots.Sizes}");
    }

    private static Tensor Gradient(string op, Tensor dOut, Tensor lu, Tensor a, Tensor pivots)
    {
        if (Rows(a) != Columns(a))
            throw new InvalidOperationException(
                $"[{op}] expected square matrices for a gradient, got {a.Sizes}; qr has one for every shape");
        var (lower, upper) = (Lower(lu), Upper(lu));
        var inner = T(lower).matmul(dOut.tril(-1)).tril(-1) + dOut.triu().matmul(T(upper)).triu();
        inner = Solving.Triangular(op, T(lower), inner, upper: true, left: true, unit: true);
        inner = Solving.Triangular(op, T(upper), inner, upper: false, left: false, unit: false);
        return Permutation(op, pivots, Rows(a), a.Type).matmul(inner);
    }
}
