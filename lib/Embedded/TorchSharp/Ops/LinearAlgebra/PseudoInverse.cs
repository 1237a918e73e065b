using TorchSharp.Storage;
using static TorchSharp.Ops.LinearAlgebra.Matrices;
using static TorchSharp.torch;

namespace TorchSharp.Ops.LinearAlgebra;

/// <summary>
/// Moore and Penrose's inverse, rank and least squares, by singular values or, for symmetric matrices, eigenvalues.
/// </summary>
internal static class PseudoInverse
{
    /// <summary>Values below max(atol, rtol * largest) count as 0.</summary>
    public static Tensor Of(string op, Tensor a, Tensor? atol, Tensor? rtol, bool hermitian)
    {
        CheckMatrix(op, a);
        if (hermitian)
            CheckSquare(op, a);
        Tensor y;
        using (no_grad())
        {
            var (u, s, vh) = Parts(op, a, hermitian);
            var keep = s.abs().gt(Threshold(a, s.abs(), atol, rtol));
            var inverse = where(keep, 1 / s, zeros_like(s));
            y = (T(vh) * inverse.unsqueeze(-2)).matmul(T(u));
        }
        return MatrixNode.Record(op, [a], y, Gradient);
    }

    public static Tensor Rank(string op, Tensor a, Tensor? atol, Tensor? rtol, bool hermitian)
    {
        CheckMatrix(op, a);
        if (hermitian)
            CheckSquare(op, a);
        using var mode = no_grad();
        var s = hermitian ? SymmetricEigens.Values(op, a, 'L').abs() : Singular.Values(op, a);
        return s.gt(Threshold(a, s, atol, rtol)).sum(-1);
    }

    /// <summary>
    /// The X of least |X| that makes |A X - B| smallest. Residuals and singular values are empty, as with PyTorch's
    /// default driver (gelsy).
    /// </summary>
    public static (Tensor Solution, Tensor Residuals, Tensor Rank, Tensor Values) LeastSquares(
        Tensor a, Tensor b, double? rcond)
    {
        const string Op = "linalg.lstsq";
        CheckMatrix(Op, a);
        CheckSameType(Op, a, b);
        var vector = b.Rank == a.Rank - 1 && b.Sizes == new Shape(a.Sizes.Sizes[..^1].ToArray());
        var right = vector ? Views.Reshape(b, new Shape([.. b.Sizes.Sizes, 1])) : b;
        if (right.Rank < 2 || Rows(right) != Rows(a))
            throw new ArgumentException(
                $"[{Op}] expected a right side with {Rows(a)} rows for matrices of {a.Sizes}, got {b.Sizes}");
        using var limit = Products.Number(rcond);
        var x = Of(Op, a, null, limit, hermitian: false).matmul(right);
        var rank = Rank(Op, a, null, limit, hermitian: false);
        var (residuals, values) = (Factory.Empty(new Shape(0), a.Type), Factory.Empty(new Shape(0), a.Type));
        return (vector ? x.squeeze(-1) : x, residuals, rank, values);
    }

    private static (Tensor U, Tensor S, Tensor Vh) Parts(string op, Tensor a, bool hermitian)
    {
        if (!hermitian)
            return Singular.Decompose(op, a, full: false);
        var (values, vectors) = SymmetricEigens.Decompose(op, a, 'L');
        return (vectors, values, T(vectors));
    }

    // PyTorch's defaults: atol 0; rtol the rounding unit times the longer side, or 0 when only atol is given.
    private static Tensor Threshold(Tensor a, Tensor s, Tensor? atol, Tensor? rtol)
    {
        var largest = s.Sizes[s.Rank - 1] == 0
            ? Factory.Zeros(s.Sizes.With(s.Rank - 1, 1), s.Type)
            : Extremum.OfDims(s, [s.Rank - 1], largest: true, keepDims: true);
        var unit = a.Type == ScalarType.Float64 ? Math.ScaleB(1, -52) : Math.ScaleB(1, -23);
        if (rtol is null)
            largest = largest * (atol is null ? unit * Math.Max(Rows(a), Columns(a)) : 0);
        else
            largest = largest * rtol.to_type(s.dtype).unsqueeze(-1);
        return atol is null ? largest : maximum(largest, atol.to_type(s.dtype).unsqueeze(-1));
    }

    /// <summary>
    /// Golub and Pereyra, The differentiation of pseudo-inverses (1973), arranged for the shorter side.
    /// </summary>
    private static Tensor Gradient(Tensor dOut, Tensor y, Tensor[] t)
    {
        var (a, g, yt) = (t[0], T(dOut), T(y));
        if (Rows(a) <= Columns(a))
        {
            var k = g.matmul(y);
            var right = k.matmul(yt);
            return -T(y.matmul(k)) + right - a.matmul(y).matmul(right) + yt.matmul(y).matmul(g - k.matmul(a));
        }
        else
        {
            var k = y.matmul(g);
            var left = yt.matmul(k);
            return -T(k.matmul(y)) + (g - a.matmul(k)).matmul(y).matmul(yt) + left - left.matmul(y).matmul(a);
        }
    }
}
