using TorchSharp.Kernels.LinearAlgebra;
using static TorchSharp.Ops.LinearAlgebra.Matrices;
using static TorchSharp.torch;

namespace TorchSharp.Ops.LinearAlgebra;

/// <summary>
/// Eigenvalues, ascending, and orthonormal vectors (columns) of symmetric matrices; one triangle is read.
/// </summary>
internal static unsafe class SymmetricEigens
{
    /// <summary>dA = V ((V^T dV) / E + diag(dL)) V^T with E(i, j) = l(j) - l(i).</summary>
    public static (Tensor Values, Tensor Vectors) Decompose(string op, Tensor a, char triangle)
    {
        var (values, rows) = Run(op, a, triangle, vectors: true);
        var vectors = Conversion.Temporary(T(rows!), rows!.Type);
        rows.Dispose();
        var parts = Packed.Record(op, a, [Finish(values, a.Type), Finish(vectors, a.Type)], Gradient);
        return (parts[0], parts[1]);
    }

    public static Tensor Values(string op, Tensor a, char triangle) => Autograd.Tape.Wants(a)
        ? Decompose(op, a, triangle).Values
        : Finish(Run(op, a, triangle, vectors: false).Values, a.Type);

    private static (Tensor Values, Tensor? Rows) Run(string op, Tensor a, char triangle, bool vectors)
    {
        CheckSquare(op, a);
        if (triangle is not ('L' or 'U' or 'l' or 'u'))
            throw new ArgumentException($"[{op}] expected UPLO 'L' or 'U', got '{triangle}' for shape {a.Sizes}");
        using var copy = FiniteDoubles(op, a);
        var n = Rows(a);
        var values = NewDoubles(Like(a, n));
        var rows = vectors ? NewDoubles(copy.Sizes) : null;
        var failed = false;
        Each(Count(a), i =>
        {
            var matrix = copy.Data<double>() + (i * n * n);
            Mirror(n, matrix, upper: triangle is 'U' or 'u');
            failed |= !SymmetricEigen.Run(
                n, matrix, values.Data<double>() + (i * n), rows is null ? null : rows.Data<double>() + (i * n * n));
        });
        GC.KeepAlive(copy);
        return failed ? throw NoConvergence(op, a) : (values, rows);
    }

    private static void Mirror(long n, double* a, bool upper)
    {
        for (var i = 0L; i < n; i++)
        {
            for (var j = 0L; j < i; j++)
            {
                if (upper)
                    a[(i * n) + j] = a[(j * n) + i];
                else
                    a[(j * n) + i] = a[(i * n) + j];
            }
        }
    }

    private static Tensor Gradient(Tensor a, Tensor[] outputs, Tensor[] gradients)
    {
        var ((values, v), (dValues, dV)) = ((outputs[0], outputs[1]), (gradients[0], gradients[1]));
        var inner = dValues.diag_embedded();
        if (Singular.AnyOther(dV))
        {
            var gaps = values.unsqueeze(-2) - values.unsqueeze(-1);
            var apart = eye(values.shape[^1], dtype: a.dtype);
            var part = T(v).matmul(dV);
            inner = inner + (part * (1 - apart) / (gaps + apart));
        }
        return v.matmul(inner).matmul(T(v));
    }
}
