using TorchSharp.Kernels.LinearAlgebra;
using TorchSharp.Storage;
using static TorchSharp.Ops.LinearAlgebra.Matrices;
using static TorchSharp.torch;

namespace TorchSharp.Ops.LinearAlgebra;

/// <summary>Systems of linear equations, inverses and triangular systems.</summary>
internal static unsafe class Solving
{
    /// <summary>
    /// X with A X = B (or X A = B); dB = A^-T dX, dA = -dB X^T. Info is 0, or k where U(k, k) = 0 in A = P L U.
    /// </summary>
    public static (Tensor Result, Tensor Info) Solve(string op, Tensor a, Tensor b, bool left, bool check)
    {
        if (a.Type.IsComplex())
            return ComplexSolving.Solve(op, a, b, left, check);
        CheckSquare(op, a);
        CheckSameType(op, a, b);
        var vector = IsVector(a, b);
        var right = vector ? Views.Reshape(b, new Shape([.. b.Sizes.Sizes, 1])) : b;
        CheckFits(op, a, right, b, left);
        if (!left)
        {
            var (turned, state) = Solve(op, T(a), T(right), left: true, check);
            return (T(turned), state);
        }
        var batch = Broadcast.Shapes(op, Batch(a), Batch(right));
        var matrices = Stretch(a, batch);
        right = Stretch(right, batch);
        var (x, info) = SolveValue(matrices, right);
        if (check)
            ThrowIfSingular(op, a, info);
        x = MatrixNode.Record(op, [matrices, right], x, GradientOfA, GradientOfB);
        return (vector ? Views.Reshape(x, new Shape(x.Sizes.Sizes[..^1].ToArray())) : x, info);
    }

    /// <summary>Y with A Y = 1; dA = -Y^T dY Y^T.</summary>
    public static (Tensor Result, Tensor Info) Inverse(string op, Tensor a, bool check)
    {
        if (a.Type.IsComplex())
            return ComplexSolving.Inverse(op, a, check);
        CheckSquare(op, a);
        var n = Rows(a);
        using var identity = Factory.Eye(n, n, a.Type);
        using var stretched = Views.Expand(identity, a.Sizes);
        var (y, info) = SolveValue(a, stretched);
        if (check)
            ThrowIfSingular(op, a, info);
        return (MatrixNode.Record(op, [a], y, static (dOut, y, _) => -T(y).matmul(dOut).matmul(T(y))), info);
    }

    /// <summary>X with T X = B for a triangular T; dB = T^-T dX, dT = -dB X^T within the triangle.</summary>
    public static Tensor Triangular(string op, Tensor a, Tensor b, bool upper, bool left, bool unit)
    {
        CheckSquare(op, a);
        CheckMatrix(op, b);
        CheckSameType(op, a, b);
        CheckFits(op, a, b, b, left);
        if (!left)
            return T(Triangular(op, T(a), T(b), !upper, left: true, unit));
        var batch = Broadcast.Shapes(op, Batch(a), Batch(b));
        (a, b) = (Stretch(a, batch), Stretch(b, batch));
        var x = TriangularValue(a, b, upper, unit);
        return MatrixNode.Record(op, [a, b], x,
            (dOut, x, t) => Triangle(-TriangularGradient(op, dOut, t[0], upper, unit).matmul(T(x)), upper, unit),
            (dOut, _, t) => TriangularGradient(op, dOut, t[0], upper, unit));
    }

    public static void ThrowIfSingular(string op, Tensor a, Tensor info)
    {
        for (var i = 0L; i < info.Count; i++)
        {
            if (info.Data<int>()[i] is var k and not 0)
                throw new InvalidOperationException(
                    $"[{op}] expected invertible matrices, but matrix {i} of shape {a.Sizes} is singular: the " +
                    $"diagonal element {k} of its LU factor is zero; pinv or lstsq take such matrices");
        }
    }

    public static Tensor Stretch(Tensor x, Shape batch) =>
        Views.Expand(x, new Shape([.. batch.Sizes, Rows(x), Columns(x)]));

    private static Tensor GradientOfB(Tensor dOut, Tensor x, Tensor[] t) =>
        Solve("linalg.solve", T(t[0]), dOut, left: true, check: false).Result;

    private static Tensor GradientOfA(Tensor dOut, Tensor x, Tensor[] t) =>
        -GradientOfB(dOut, x, t).matmul(T(x));

    private static Tensor TriangularGradient(string op, Tensor dOut, Tensor a, bool upper, bool unit) =>
        Triangular(op, T(a), dOut, !upper, left: true, unit);

    private static Tensor Triangle(Tensor x, bool upper, bool unit) =>
        Scanning.Triangle(x, (upper ? 1 : -1) * (unit ? 1 : 0), !upper);

    // As in PyTorch: (n) beside any matrices, or (batch, n) beside (batch, n, n).
    private static bool IsVector(Tensor a, Tensor b) =>
        b.Rank == 1 || (b.Rank == a.Rank - 1 && b.Sizes == new Shape(a.Sizes.Sizes[..^1].ToArray()));

    private static void CheckFits(string op, Tensor a, Tensor b, Tensor given, bool left)
    {
        if (b.Rank < 2 || (left ? Rows(b) : Columns(b)) != Rows(a))
            throw new ArgumentException(
                $"[{op}] expected a right side with {Rows(a)} {(left ? "rows" : "columns")} for matrices of " +
                $"{a.Sizes}, got {given.Sizes}");
    }

    private static (Tensor X, Tensor Info) SolveValue(Tensor a, Tensor b)
    {
        var (n, k) = (Rows(a), Columns(b));
        using var factors = Doubles(a);
        var x = Doubles(b);
        var info = Factory.Zeros(Batch(a), ScalarType.Int32);
        Each(Count(a), i =>
        {
            var pivots = new int[n];
            fixed (int* p = pivots)
            {
                var lu = factors.Data<double>() + (i * n * n);
                var right = x.Data<double>() + (i * n * k);
                info.Data<int>()[i] = Triangles.Lu(n, n, lu, p, exchange: true);
                Triangles.Exchange(n, p, right, k, back: false);
                Triangles.Solve(n, lu, n, 1, upper: false, unit: true, right, k);
                Triangles.Solve(n, lu, n, 1, upper: true, unit: false, right, k);
            }
        });
        GC.KeepAlive(factors);
        return (Finish(x, a.Type), info);
    }

    private static Tensor TriangularValue(Tensor a, Tensor b, bool upper, bool unit)
    {
        var (n, k) = (Rows(a), Columns(b));
        using var factors = Doubles(a);
        var x = Doubles(b);
        Each(Count(a), i => Triangles.Solve(
            n, factors.Data<double>() + (i * n * n), n, 1, upper, unit, x.Data<double>() + (i * n * k), k));
        GC.KeepAlive(factors);
        return Finish(x, a.Type);
    }
}
