using TorchSharp.Kernels.LinearAlgebra;
using static TorchSharp.Ops.LinearAlgebra.Matrices;
using static TorchSharp.torch;

namespace TorchSharp.Ops.LinearAlgebra;

/// <summary>A = U diag(S) V^T, and what follows from it: pseudo-inverse, rank, least squares.</summary>
internal static unsafe class Singular
{
    public static (Tensor U, Tensor S, Tensor Vh) Decompose(string op, Tensor a, bool full)
    {
        CheckMatrix(op, a);
        var (m, n, k) = (Rows(a), Columns(a), Math.Min(Rows(a), Columns(a)));
        var wide = m < n;
        using var values = FiniteDoubles(op, wide ? T(a) : a);
        var (tall, thin) = wide ? (n, m) : (m, n);
        var width = full ? tall : thin;
        var s = NewDoubles(Like(a, k));
        var left = NewDoubles(Like(a, tall, width));
        var right = NewDoubles(Like(a, thin, thin));
        var failed = false;
        Each(Count(a), i => failed |= !SingularValues.Tall(
            tall, thin, values.Data<double>() + (i * tall * thin), s.Data<double>() + (i * k),
            left.Data<double>() + (i * tall * width), width, right.Data<double>() + (i * thin * thin)));
        if (failed)
            throw NoConvergence(op, a);
        GC.KeepAlive(values);
        // A^T = L S R means A = R^T S L^T.
        var (u, vh) = wide ? (Turned(right), Turned(left)) : (left, right);
        var parts = Packed.Record(
            op, a, [Finish(u, a.Type), Finish(s, a.Type), Finish(vh, a.Type)], (x, y, d) => Gradient(op, x, y, d));
        return (parts[0], parts[1], parts[2]);
    }

    /// <summary>The singular values alone; dA = U diag(dS) V^T.</summary>
    public static Tensor Values(string op, Tensor a)
    {
        CheckMatrix(op, a);
        if (Autograd.Tape.Wants(a))
            return Decompose(op, a, full: false).S;
        var (tall, thin) = (Math.Max(Rows(a), Columns(a)), Math.Min(Rows(a), Columns(a)));
        using var values = FiniteDoubles(op, Rows(a) < Columns(a) ? T(a) : a);
        var s = NewDoubles(Like(a, thin));
        var failed = false;
        Each(Count(a), i => failed |= !SingularValues.Tall(
            tall, thin, values.Data<double>() + (i * tall * thin), s.Data<double>() + (i * thin), null, 0, null));
        GC.KeepAlive(values);
        return failed ? throw NoConvergence(op, a) : Finish(s, a.Type);
    }

    private static Tensor Turned(Tensor x)
    {
        var result = Conversion.Temporary(T(x), x.Type);
        x.Dispose();
        return result;
    }

    /// <summary>
    /// With E(i, j) = s(j)² - s(i)²: dA = U [(skew(U^T dU) / E) S + S (skew(V^T dV) / E) + diag(dS)] V^T
    /// + (I - U U^T) dU S^-1 V^T + U S^-1 dV^T (I - V V^T) (Townsend, Differentiating the singular value
    /// decomposition).
    /// </summary>
    private static Tensor Gradient(string op, Tensor a, Tensor[] outputs, Tensor[] gradients)
    {
        var ((u, s, vh), (dU, dS, dVh)) =
            ((outputs[0], outputs[1], outputs[2]), (gradients[0], gradients[1], gradients[2]));
        var (m, n, k) = (Rows(a), Columns(a), s.shape[^1]);
        var vectors = AnyOther(dU) || AnyOther(dVh);
        if (Columns(u) > k || Rows(vh) > k)
        {
            if (vectors)
                throw new InvalidOperationException(
                    $"[{op}] expected fullMatrices: false for a gradient of the vectors of {a.Sizes}: the columns " +
                    "that complete U or V are not determined");
            (u, vh) = (u.narrow(-1, 0, k), vh.narrow(-2, 0, k));
        }
        if (!vectors)
            return (u * dS.unsqueeze(-2)).matmul(vh);
        var squares = s * s;
        var gaps = squares.unsqueeze(-2) - squares.unsqueeze(-1) + eye(k, dtype: s.dtype);
        var (row, column) = (s.unsqueeze(-2), s.unsqueeze(-1));
        var inner = Skew(T(u).matmul(dU)) / gaps * row;
        inner = inner + (column * (Skew(vh.matmul(T(dVh))) / gaps)) + dS.diag_embedded();
        var result = u.matmul(inner).matmul(vh);
        if (m > k)
            result = result + ((dU - u.matmul(T(u).matmul(dU))) / row).matmul(vh);
        if (n > k)
            result = result + (u / row).matmul(dVh - dVh.matmul(T(vh)).matmul(vh));
        return result;
    }

    private static Tensor Skew(Tensor x) => x - T(x);

    /// <summary>Gets whether a gradient is there at all: outputs that nobody used get zeros.</summary>
    internal static bool AnyOther(Tensor gradient) => Reduction.Any(gradient).ToBoolean();
}
