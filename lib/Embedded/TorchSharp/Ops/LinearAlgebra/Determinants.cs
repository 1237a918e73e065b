using TorchSharp.Autograd;
using TorchSharp.Kernels.LinearAlgebra;
using static TorchSharp.Ops.LinearAlgebra.Matrices;
using static TorchSharp.torch;

namespace TorchSharp.Ops.LinearAlgebra;

/// <summary>Determinants, from the diagonal of LU.</summary>
internal static unsafe class Determinants
{
    /// <summary>y = det A; dA = dOut det(A) A^-T, by the singular values where A has no inverse.</summary>
    public static Tensor Determinant(Tensor a)
    {
        CheckSquare("linalg.det", a);
        using var signs = Diagonals(a, out var logs, out var products);
        logs.Dispose();
        return MatrixNode.Record("linalg.det", [a], Finish(products, a.Type), Cofactors);
    }

    /// <summary>The sign and ln |det A|; dA = dOut A^-T.</summary>
    public static (Tensor Sign, Tensor LogSize) SignAndLog(Tensor a)
    {
        CheckSquare("linalg.slogdet", a);
        var signs = Diagonals(a, out var logs, out var products);
        products.Dispose();
        var size = MatrixNode.Record("linalg.slogdet", [a], Finish(logs, a.Type), static (dOut, _, t) =>
            dOut.unsqueeze(-1).unsqueeze(-1) * T(Solving.Inverse("linalg.slogdet", t[0], check: true).Result));
        return (Finish(signs, a.Type), size);
    }

    /// <summary>ln det A: NaN for a negative determinant, -inf for 0.</summary>
    public static Tensor Logarithm(Tensor a)
    {
        CheckSquare("logdet", a);
        var (sign, size) = SignAndLog(a);
        return Selection.Where(sign.lt(0), full_like(size, double.NaN), size);
    }

    private static Tensor Diagonals(Tensor a, out Tensor logs, out Tensor products)
    {
        var n = Rows(a);
        using var factors = Doubles(a);
        var (sign, log, product) = (NewDoubles(Batch(a)), NewDoubles(Batch(a)), NewDoubles(Batch(a)));
        Each(Count(a), i =>
        {
            var lu = factors.Data<double>() + (i * n * n);
            var pivots = new int[n];
            fixed (int* p = pivots)
                _ = Triangles.Lu(n, n, lu, p, exchange: true);
            var (s, l, d) = (1.0, 0.0, 1.0);
            for (var k = 0; k < n; k++)
            {
                var u = lu[(k * n) + k];
                var turned = pivots[k] != k + 1 ? -1 : 1;
                s *= turned * (double.IsNaN(u) ? u : Math.Sign(u));
                l += Math.Log(Math.Abs(u));
                d *= turned * u;
            }
            (sign.Data<double>()[i], log.Data<double>()[i], product.Data<double>()[i]) = (s, l, d);
        });
        GC.KeepAlive(factors);
        (logs, products) = (log, product);
        return sign;
    }

    // The derivative of det by A is the matrix of cofactors. With A = U S V^T it is det(U) det(V) U C V^T, where C has
    // the products of all singular values but one on its diagonal; that form needs no inverse, but differentiating it
    // again would divide by differences of singular values.
    private static Tensor Cofactors(Tensor dOut, Tensor y, Tensor[] t)
    {
        var scale = dOut.unsqueeze(-1).unsqueeze(-1);
        if (GradMode.Enabled)
            return scale * y.unsqueeze(-1).unsqueeze(-1) * T(Solving.Inverse("linalg.det", t[0], check: true).Result);
        var (u, s, vh) = Singular.Decompose("linalg.det", t[0], full: false);
        var others = zeros_like(s);
        var n = Columns(t[0]);
        for (var i = 0L; i < n; i++)
        {
            var without = s.clone();
            without.select(-1, i).fill_(1);
            others.select(-1, i).copy_(without.prod(-1));
        }
        var signs = Determinant(u) * Determinant(vh);
        return scale * signs.unsqueeze(-1).unsqueeze(-1) * (u * others.unsqueeze(-2)).matmul(vh);
    }
}
