using TorchSharp.Kernels.LinearAlgebra;
using static TorchSharp.Ops.LinearAlgebra.Matrices;
using static TorchSharp.torch;

namespace TorchSharp.Ops.LinearAlgebra;

/// <summary>A = L L^T for positive definite matrices, and what it solves.</summary>
internal static unsafe class Choleskys
{
    /// <summary>The lower factor; dA = L^-T sym(tril(L^T dL)) L^-1, with half of the diagonal.</summary>
    public static (Tensor Factor, Tensor Info) Factor(string op, Tensor a, bool check)
    {
        CheckSquare(op, a);
        var n = Rows(a);
        var factors = Doubles(a);
        var info = Factory.Zeros(Batch(a), ScalarType.Int32);
        Each(Count(a), i =>
            info.Data<int>()[i] = Triangles.Cholesky(n, factors.Data<double>() + (i * n * n)));
        for (var i = 0L; check && i < info.Count; i++)
        {
            if (info.Data<int>()[i] is var k and not 0)
                throw new InvalidOperationException(
                    $"[{op}] expected positive definite matrices, but matrix {i} of shape {a.Sizes} is not: its " +
                    $"leading minor of order {k} is not positive; add a small multiple of the identity?");
        }
        return (MatrixNode.Record(op, [a], Finish(factors, a.Type), Gradient), info);
    }

    /// <summary>X with A X = B, from the factor of A.</summary>
    public static Tensor Solve(Tensor b, Tensor factor, bool upper)
    {
        CheckSquare("cholesky_solve", factor);
        CheckMatrix("cholesky_solve", b);
        var lower = upper ? T(factor) : factor;
        var half = Solving.Triangular("cholesky_solve", lower, b, upper: false, left: true, unit: false);
        return Solving.Triangular("cholesky_solve", T(lower), half, upper: true, left: true, unit: false);
    }

    /// <summary>The inverse of A, from its factor.</summary>
    public static Tensor Inverse(Tensor factor, bool upper)
    {
        CheckSquare("cholesky_inverse", factor);
        using var identity = Factory.Eye(Rows(factor), Rows(factor), factor.Type);
        return Solve(Views.Expand(identity, factor.Sizes), factor, upper);
    }

    private static Tensor Gradient(Tensor dOut, Tensor y, Tensor[] t)
    {
        var inner = T(y).matmul(dOut).tril();
        inner = inner - (inner.diagonal(0, -2, -1).diag_embedded() * 0.5);
        inner = (inner + T(inner)) * 0.5;
        var half = Solving.Triangular("cholesky", T(y), inner, upper: true, left: true, unit: false);
        return Solving.Triangular("cholesky", y, half, upper: false, left: false, unit: false);
    }

    /// <summary>Puts vectors on the diagonals of square matrices.</summary>
    internal static Tensor diag_embedded(this Tensor x) =>
        x.unsqueeze(-1) * eye(x.shape[^1], dtype: x.dtype);
}
