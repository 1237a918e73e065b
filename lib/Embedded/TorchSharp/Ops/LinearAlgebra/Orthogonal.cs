using TorchSharp.Kernels.LinearAlgebra;
using TorchSharp.Storage;
using static TorchSharp.Ops.LinearAlgebra.Matrices;
using static TorchSharp.torch;

namespace TorchSharp.Ops.LinearAlgebra;

/// <summary>A = Q R by Householder's reflections, and products with their Q.</summary>
internal static unsafe class Orthogonal
{
    /// <summary>Q and R; reduced, complete (Q square), or R alone (then Q is empty).</summary>
    public static (Tensor Q, Tensor R) Qr(Tensor a, linalg.QRMode mode)
    {
        CheckMatrix("linalg.qr", a);
        var (m, n) = (Rows(a), Columns(a));
        var k = mode == linalg.QRMode.Complete ? m : Math.Min(m, n);
        using var factors = Doubles(a);
        using var taus = NewDoubles(Like(a, Math.Min(m, n)));
        Reflect(factors, taus);
        var r = NewDoubles(Like(a, k, n));
        Upper(factors, r);
        if (mode == linalg.QRMode.R)
        {
            var alone = Packed.Record("linalg.qr", a, [Finish(r, a.Type)], static (_, _, _) =>
                throw new InvalidOperationException(
                    "[linalg.qr] expected mode Reduced for a gradient, got mode R: the derivative needs Q"));
            return (Factory.Empty(new Shape(0), a.Type), alone[0]);
        }
        var q = NewDoubles(Like(a, m, k));
        Each(Count(a), i =>
        {
            var target = q.Data<double>() + (i * m * k);
            Vectors.Identity(m, k, target);
            Householder.Apply(m, n, factors.Data<double>() + (i * m * n), taus.Data<double>() + (i * Math.Min(m, n)),
                Math.Min(m, n), transpose: false, target, k);
        });
        GC.KeepAlive(factors);
        var pair = Packed.Record("linalg.qr", a, [Finish(q, a.Type), Finish(r, a.Type)], Gradient);
        return (pair[0], pair[1]);
    }

    /// <summary>R above the diagonal and the reflections below it, and their factors.</summary>
    public static (Tensor A, Tensor Tau) Reflections(Tensor a)
    {
        CheckMatrix("geqrf", a);
        var factors = Doubles(a);
        var taus = NewDoubles(Like(a, Math.Min(Rows(a), Columns(a))));
        Reflect(factors, taus);
        return (Finish(factors, a.Type), Finish(taus, a.Type));
    }

    /// <summary>
    /// The first columns of H(0) H(1) ...; as a product of differentiable reflections while recording.
    /// </summary>
    public static Tensor Product(string op, Tensor a, Tensor tau)
    {
        CheckReflections(op, a, tau);
        var (m, n) = (Rows(a), Columns(a));
        var start = Views.Expand(Factory.Eye(m, n, a.Type), a.Sizes);
        return Multiply(op, a, tau, start, transpose: false);
    }

    /// <summary>Q C, Q^T C, C Q or C Q^T for the Q of reflections.</summary>
    public static Tensor Times(Tensor a, Tensor tau, Tensor other, bool left, bool transpose)
    {
        CheckReflections("ormqr", a, tau);
        CheckMatrix("ormqr", other);
        if ((left ? Rows(other) : Columns(other)) != Rows(a))
            throw new ArgumentException(
                $"[ormqr] expected a matrix with {Rows(a)} {(left ? "rows" : "columns")} for reflections of " +
                $"{a.Sizes}, got {other.Sizes}");
        return left
            ? Multiply("ormqr", a, tau, other, transpose)
            : T(Multiply("ormqr", a, tau, T(other), !transpose));
    }

    private static void Reflect(Tensor factors, Tensor taus)
    {
        var (m, n, k) = (Rows(factors), Columns(factors), Math.Min(Rows(factors), Columns(factors)));
        Each(Count(factors), i => Householder.Factor(
            m, n, factors.Data<double>() + (i * m * n), taus.Data<double>() + (i * k)));
    }

    private static void Upper(Tensor factors, Tensor r)
    {
        var (m, n, k) = (Rows(factors), Columns(factors), Rows(r));
        r.Block.Clear();
        for (var i = 0L; i < Count(factors); i++)
            for (var row = 0L; row < Math.Min(m, k); row++)
                for (var column = row; column < n; column++)
                    r.Data<double>()[(((i * k) + row) * n) + column] =
                        factors.Data<double>()[(((i * m) + row) * n) + column];
    }

    private static void CheckReflections(string op, Tensor a, Tensor tau)
    {
        CheckMatrix(op, a);
        CheckSameType(op, a, tau);
        var batch = tau.Rank == a.Rank - 1 && Batch(a) == new Shape(tau.Sizes.Sizes[..^1].ToArray());
        if (Rows(a) < Columns(a) || !batch || tau.Sizes[tau.Rank - 1] > Columns(a))
            throw new ArgumentException(
                $"[{op}] expected tall matrices (..., m, n) with factors (..., k), k <= n <= m, got {a.Sizes} and " +
                $"{tau.Sizes}");
    }

    // b = H(0) ... H(k - 1) b, each as b - tau v (v^T b).
    private static Tensor Multiply(string op, Tensor a, Tensor tau, Tensor b, bool transpose)
    {
        CheckSameType(op, a, b);
        var k = tau.Sizes[tau.Rank - 1];
        if (!Autograd.Tape.Wants(a, tau, b))
            return MultiplyValue(a, tau, b, transpose);
        var m = Rows(a);
        for (var step = 0L; step < k; step++)
        {
            var j = transpose ? step : k - 1 - step;
            var place = arange(m).unsqueeze(-1);
            var v = where(place.gt(j), a.narrow(-1, j, 1), place.eq(j).to_type(a.dtype));
            b = b - (tau.narrow(-1, j, 1).unsqueeze(-1) * v.matmul(T(v).matmul(b)));
        }
        return b;
    }

    private static Tensor MultiplyValue(Tensor a, Tensor tau, Tensor b, bool transpose)
    {
        var batch = Broadcast.Shapes("ormqr", Batch(a), Batch(b));
        var (m, n, k, width) = (Rows(a), Columns(a), tau.Sizes[tau.Rank - 1], Columns(b));
        using var factors = Doubles(Solving.Stretch(a, batch));
        using var scales = Doubles(Views.Expand(tau, new Shape([.. batch.Sizes, k])));
        var result = Doubles(Solving.Stretch(b, batch));
        Each(batch.Count, i => Householder.Apply(
            m, n, factors.Data<double>() + (i * m * n), scales.Data<double>() + (i * k), k, transpose,
            result.Data<double>() + (i * m * width), width));
        GC.KeepAlive(factors);
        return Finish(result, a.Type);
    }

    /// <summary>
    /// dA = (dQ + Q M) R^-T with M = copy(triu(dR R^T - Q^T dQ)) for tall matrices (PyTorch's derivation; Walter and
    /// Lehmann, 2018); wide ones are split into a square part and the columns that follow from it.
    /// </summary>
    private static Tensor Gradient(Tensor a, Tensor[] outputs, Tensor[] gradients)
    {
        var ((q, r), (dQ, dR)) = ((outputs[0], outputs[1]), (gradients[0], gradients[1]));
        var (m, n) = (Rows(a), Columns(a));
        if (Columns(q) != Math.Min(m, n))
            throw new InvalidOperationException(
                "[linalg.qr] expected mode Reduced for the gradient of tall matrices, got mode Complete for " +
                $"{a.Sizes}");
        if (m >= n)
            return Tall(q, r, dQ, dR);
        var rest = a.narrow(-1, m, n - m);
        var dRest = dR.narrow(-1, m, n - m);
        var square = Tall(q, r.narrow(-1, 0, m), dQ + rest.matmul(T(dRest)), dR.narrow(-1, 0, m));
        return Joining.Cat([square, q.matmul(dRest)], -1);
    }

    private static Tensor Tall(Tensor q, Tensor r, Tensor dQ, Tensor dR)
    {
        var inner = (dR.matmul(T(r)) - T(q).matmul(dQ)).triu();
        inner = inner + T(inner) - inner.diagonal(0, -2, -1).diag_embedded();
        return Solving.Triangular(
            "linalg.qr", T(r), dQ + q.matmul(inner), upper: false, left: false, unit: false);
    }
}
