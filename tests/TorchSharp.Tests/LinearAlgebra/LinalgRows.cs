using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.LinearAlgebra;

/// <summary>Systems of equations, factorisations, eigenvalues, norms, functions of matrices.</summary>
internal sealed class LinalgRows : IRows
{
    private static readonly double[] VectorOrders =
        [2, 1, 0, 3, 0.5, double.PositiveInfinity, double.NegativeInfinity, -1];

    public string Area => "linalg";

    public IEnumerable<Row> Rows => [.. Solving, .. Factors, .. Orthogonal, .. Eigen, .. Norms, .. Functions];

    private static IEnumerable<Row> Solving =>
    [
        new Row("inv", t => linalg.inv(t[0])).Empty(() => [zeros(2, 0, 0)], 2, 0, 0)
            .Fails<InvalidOperationException>(
                () => linalg.inv(ones(2, 2)),
                "[linalg.inv] expected invertible matrices, but matrix 0 of shape (2, 2) is singular: the diagonal " +
                "element 2 of its LU factor is zero; pinv or lstsq take such matrices")
            .Fails<ArgumentException>(
                () => linalg.inv(ones(2, 3)),
                "[linalg.inv] expected square matrices, got shape (2, 3); pinv and lstsq take other shapes")
            .Fails<InvalidOperationException>(
                () => linalg.inv(ones([2, 2], dtype: int64)),
                "[linalg.inv] expected float32 or float64, got int64 of shape (2, 2); convert first: " +
                "x.to(ScalarType.Float32)"),
        new("inv/batch", t => inverse(t[0])),
        new("det", t => linalg.det(t[0])),
        new("det/batch", t => t[0].det()),
        new("det/singular", t => det(t[0])),
        new("slogdet", t => { var (sign, log) = linalg.slogdet(t[0]); return [sign, log]; }),
        new("logdet", t => logdet(t[0])),
        new Row("solve", t => linalg.solve(t[0], t[1])).Fails<ArgumentException>(
            () => linalg.solve(eye(3), ones(2, 2)),
            "[linalg.solve] expected a right side with 3 rows for matrices of (3, 3), got (2, 2)"),
        new("solve/vector", t => linalg.solve(t[0], t[1])),
        new("solve/batch", t => linalg.solve_ex(t[0], t[1]).result),
        new("solve/broadcast", t => linalg.solve(t[0], t[1])),
        new("solve/batch-vectors", t => linalg.solve(t[0], t[1])),
        new("solve/right", t => linalg.solve(t[0], t[1], left: false)),
        .. from upper in new[] { false, true }
           from left in new[] { false, true }
           from unit in new[] { false, true }
           let name = $"{(upper ? "upper" : "lower")}-{(left ? "left" : "right")}{(unit ? "-unit" : "")}"
           select new Row($"solve_triangular/{name}", t => linalg.solve_triangular(t[0], t[1], upper, left, unit)),
        new Row("cholesky", t => linalg.cholesky(Sym(t[0]))).Fails<InvalidOperationException>(
            () => linalg.cholesky(-eye(2)),
            "[linalg.cholesky] expected positive definite matrices, but matrix 0 of shape (2, 2) is not: its leading " +
            "minor of order 1 is not positive; add a small multiple of the identity?"),
        new("cholesky/batch", t => linalg.cholesky_ex(Sym(t[0])).L),
        new("cholesky_inverse", t => cholesky_inverse(t[0].tril())),
        new("cholesky_inverse/upper", t => t[0].triu().cholesky_inverse(upper: true)),
        new("cholesky_solve", t => cholesky_solve(t[0], t[1].tril())),
        .. RowData.Variants("linalg", "pinv", t => linalg.pinv(t[0])).Where(r => r.Name != "pinv/hermitian"),
        new("pinv/hermitian", t => linalg.pinv(Sym(t[0]), hermitian: true)),
        .. RowData.Variants("linalg", "lstsq", t => linalg.lstsq(t[0], t[1]).Solution)
            .Where(r => r.Name != "lstsq/residuals"),
        new("lstsq/residuals", t => linalg.lstsq(t[0], t[1]).Residuals) { Gradient = false },
        new("tensorinv", t => linalg.tensorinv(t[0], 1)),
        new("tensorsolve", t => linalg.tensorsolve(t[0], t[1], [])),
        new("tensorsolve/dims", t => linalg.tensorsolve(t[0], t[1], [0])),
    ];

    private static IEnumerable<Row> Factors =>
    [
        .. RowData.Variants("linalg", "svdvals", t => linalg.svdvals(t[0])),
        .. Variants("svd", t => Signless(linalg.svd(t[0], fullMatrices: false)), "svd/full"),
        new("svd/full", t => linalg.svd(t[0]).S),
        .. Variants("lu", t => Three(linalg.lu(t[0].detach())), "lu/gradient").Select(Flat),
        new("lu/gradient", t => { var (_, l, u) = linalg.lu(t[0]); return [l, u]; }),
        new("lu_factor", t => { var (lu, pivots) = linalg.lu_factor(t[0]); return [lu, pivots]; }),
        new("lu_solve/left", t => LuSolve(t[0], t[1], left: true, adjoint: false)),
        new("lu_solve/right", t => LuSolve(t[0], t[1], left: false, adjoint: false)),
        new("lu_solve/adjoint", t => LuSolve(t[0], t[1], left: true, adjoint: true)),
        .. Variants("ldl", t =>
        {
            var (factor, pivots) = linalg.ldl_factor(t[0].detach());
            return [factor.tril(), pivots, linalg.ldl_solve(factor, pivots, t[1].detach())];
        }).Select(Flat),
    ];

    private static IEnumerable<Row> Orthogonal =>
    [
        .. Variants("qr", t => { var (q, r) = linalg.qr(t[0]); return [q, r]; }, "qr/complete", "qr/r"),
        Flat(new Row("qr/complete", t => { var (q, r) = linalg.qr(t[0], linalg.QRMode.Complete); return [q, r]; })),
        new("qr/r", t => linalg.qr(t[0], linalg.QRMode.R).R) { Gradient = false },
        .. Variants("geqrf", t => { var (a, tau) = geqrf(t[0]); return [a, tau]; }).Select(Flat),
        new("householder_product", t => linalg.householder_product(t[0], t[1])),
        new("ormqr/left", t => ormqr(t[0], t[1], t[2])),
        new("ormqr/left-transposed", t => ormqr(t[0], t[1], t[2], transpose: true)),
        new("ormqr/right", t => ormqr(t[0], t[1], t[2], left: false)),
        new("ormqr/right-transposed", t => ormqr(t[0], t[1], t[2], left: false, transpose: true)),
    ];

    private static IEnumerable<Row> Eigen =>
    [
        .. Variants("eigh", t => { var (l, v) = linalg.eigh(Sym(t[0])); return [l, v.square()]; }),
        new("eigvalsh/one", t => linalg.eigvalsh(Sym(t[0]))),
        new Row("eigvalsh/batch", t => linalg.eigvalsh(Sym(t[0]))).Fails<ArgumentException>(
            () => linalg.eigvalsh(eye(2), 'X'), "[linalg.eigvalsh] expected UPLO 'L' or 'U', got 'X' for shape (2, 2)"),
        new("eigvalsh/upper", t => linalg.eigvalsh(t[0].detach(), 'U')) { Gradient = false },
        new Row("eigvals/powers", t => Powers(linalg.eigvals(t[0]))) { Gradient = false, Loose = 10 }
            .Fails<InvalidOperationException>(
                () => linalg.eigvals(full(2, 2, double.NaN)),
                "[linalg.eigvals] expected finite numbers, got infinities or NaN in shape (2, 2): the algorithm " +
                "would not converge"),
        new("eigvals/gradient", t =>
        {
            var values = linalg.eigvals(t[0]);
            var (square, size) = (values * values, values.abs().sum(-1, keepdim: true));
            return stack([values.sum(-1).real, square.sum(-1).real, (square * values).sum(-1).real], -1) + size;
        }),
        new("eig/gradient", t =>
        {
            var (values, vectors) = linalg.eig(t[0]);
            var weighted = vectors * (values * values).unsqueeze(-2);
            return view_as_real(weighted.matmul(vectors.transpose(-2, -1).conj()));
        }),
        new("solve/complex", t => view_as_real(linalg.solve(Z(t[0]), Z(t[1])))),
        new("inv/complex", t => view_as_real(linalg.inv(Z(t[0])))),
        new("matrix_rank", t => linalg.matrix_rank(t[0])) { Gradient = false },
    ];

    private static IEnumerable<Row> Norms =>
    [
        .. VectorOrders.SelectMany(p => new Row[]
        {
            // The number of non-zeros has no slope.
            new($"vector_norm/{Name(p)}", t => linalg.vector_norm(t[0], p)) { Gradient = p != 0 },
            new($"vector_norm/{Name(p)}-dim", t => linalg.vector_norm(t[0], p, [1], keepdim: true))
                { Gradient = p != 0 },
        }),
        // The slope at 0 is 0 by definition; differences find 1.
        new("vector_norm/zero", t => linalg.vector_norm(t[0])) { Gradient = false },
        .. new[] { 1, -1, 2, -2, double.PositiveInfinity, double.NegativeInfinity }.SelectMany(p => new Row[]
        {
            new($"matrix_norm/{Name(p)}", t => linalg.matrix_norm(t[0], p)),
            new($"matrix_norm/{Name(p)}-dims", t => linalg.matrix_norm(t[0], p, [0, 2], keepdim: true)),
            new($"cond/{Name(p)}", t => linalg.cond(t[0], p)),
        }),
        .. new[] { "fro", "nuc" }.SelectMany(p => new Row[]
        {
            new($"matrix_norm/{p}", t => linalg.matrix_norm(t[0], p)),
            new($"matrix_norm/{p}-dims", t => linalg.matrix_norm(t[0], p, [0, 2], keepdim: true)),
            new($"cond/{p}", t => linalg.cond(t[0], p)),
        }),
        new("norm", t => linalg.norm(t[0])),
        new("norm/1", t => linalg.norm(t[0], 1)),
        new("norm/1-dim", t => linalg.norm(t[0], 1.0, [1])),
        new("norm/nuc", t => linalg.norm(t[0], "nuc")),
    ];

    private static IEnumerable<Row> Functions =>
    [
        new("matrix_exp", t => matrix_exp(t[0])),
        new("matrix_exp/large", t => linalg.matrix_exp(t[0])),
        new("matrix_power/0", t => matrix_power(t[0], 0)) { Gradient = false },
        new("matrix_power/1", t => matrix_power(t[0], 1)),
        new("matrix_power/2", t => matrix_power(t[0], 2)),
        new("matrix_power/5", t => matrix_power(t[0], 5)),
        new("matrix_power/-2", t => t[0].matrix_power(-2)),
        new("multi_dot", t => linalg.multi_dot(t)),
        new("vander", t => linalg.vander(t[0])),
        new("vander/old", t => vander(t[0])),
        new("vecdot", t => linalg.vecdot(t[0], t[1])),
        new("cross", t => linalg.cross(t[0], t[1])),
        new("diagonal", t => linalg.diagonal(t[0], offset: 1) * 1),
    ];

    private static IEnumerable<Row> Variants(string op, Func<Tensor[], Tensor[]> call, params string[] others) =>
        RowData.Variants("linalg", op, t => t[0])
            .Where(r => !others.Contains(r.Name))
            .Select(r => new Row(r.Name, call));

    private static Row Flat(Row row) =>
        new(row.Name, t => row.Call([.. t.Select(x => x.detach())])) { Gradient = false };

    private static string Name(double p) =>
        double.IsPositiveInfinity(p) ? "inf" : double.IsNegativeInfinity(p) ? "-inf" : $"{p}";

    private static Tensor Z(Tensor pairs) => view_as_complex(pairs.contiguous());

    private static Tensor Sym(Tensor x) => (x + x.transpose(-2, -1)) / 2;

    // What does not change when a pair of vectors turns round.
    private static Tensor[] Signless((Tensor U, Tensor S, Tensor Vh) f) =>
        [f.U.matmul(f.S.unsqueeze(-1) * f.Vh), f.S, f.U.square(), f.Vh.square()];

    private static Tensor[] Three((Tensor A, Tensor B, Tensor C) t) => [t.A, t.B, t.C];

    private static Tensor LuSolve(Tensor a, Tensor b, bool left, bool adjoint)
    {
        var (lu, pivots) = linalg.lu_factor(a.detach());
        return linalg.lu_solve(lu, pivots, b, left, adjoint);
    }

    private static Tensor Powers(Tensor values) => stack([
        values.sum().real, (values * values).sum().real, (values * values * values).sum().real]);
}
