using DeepLearning.TorchSharp.Tests.Golden;
using DeepLearning.TorchSharp.Tests.Harness;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>Products over chosen dimensions and distances of rows.</summary>
internal sealed class ProductRows : IRows
{
    public string Area => "ops_products";

    public IEnumerable<Row> Rows => [.. Sums, .. Chosen, .. Family, .. Distances, .. Wrong];

    /// <summary>The equation of each case stands beside its numbers.</summary>
    private static IEnumerable<Row> Sums => GoldenNumbers.Cases("ops_products")
        .Where(c => c.Key.StartsWith("einsum/", StringComparison.Ordinal))
        .Where(c => c.Key.EndsWith("float64", StringComparison.Ordinal))
        .Select(c => new Row(c.Key[..c.Key.LastIndexOf('/')], t => einsum(c.Value.Text("equation"), t) * 1));

    private static Row[] Chosen =>
    [
        new("tensordot/two", t => tensordot(t[0], t[1])),
        new Row("tensordot/none", t => t[0].tensordot(t[1], 0)).Fails<ArgumentException>(
            () => tensordot(ones(2, 3), ones(4, 5), [1], [0]),
            "[tensordot] expected equal sizes to sum over, got dimension 1 of (2, 3) and dimension 0 of (4, 5)"),
        new("tensordot/pairs", t => t[0].tensordot(t[1], [(1L, 0L), (0, 1)])),
        new("kron", t => t[0].kron(t[1])),
        new("kron/ranks", t => kron(t[0], t[1])),
        new Row("chain_matmul", t => chain_matmul(t)).Fails<ArgumentException>(
            () => chain_matmul(ones(2, 3), ones(3)), "[chain_matmul] expected matrices, got (2, 3), (3)"),
    ];

    private static Row[] Family =>
    [
        new("addbmm", t => t[0].addbmm(t[1], t[2], 0.5f, 2)),
        new Row("baddbmm", t => t[0].baddbmm(t[1], t[2], 0.5f, 2)).Fails<ArgumentException>(
            () => ones(2, 2, 2).baddbmm(ones(2, 2, 3), ones(2, 2, 2)),
            "[baddbmm] inner sizes differ: (2, 2, 3) x (2, 2, 2), need 3 = 2; transpose the left side?"),
        new("addmm", t => addmm(t[0], t[1], t[2], 0.5f, 2)),
        new("addmv", t => addmv(t[0], t[1], t[2], 0.5f, 2)),
        new("addr", t => addr(t[0], t[1], t[2], 0.5f, 2)),
        new Row("addr/integers", t => t[0].addr(t[1], t[2])) { Gradient = false }.Fails<ArgumentException>(
            () => ones(2, 2).addr(ones(2), ones(2, 2)), "[addr] expected two vectors, got (2) and (2, 2)"),
        new("inner", t => t[0].inner(t[1])),
        new("vdot", t => t[0].vdot(t[1])),
    ];

    private static Row[] Distances =>
    [
        new("cdist/0", t => cdist(t[0], t[1], 0)),
        new("cdist/0.5", t => cdist(t[0], t[1], 0.5)) { Loose = 4 },
        new("cdist/1", t => cdist(t[0], t[1], 1)),
        new("cdist/2", t => cdist(t[0], t[1])),
        new("cdist/3", t => cdist(t[0], t[1], 3)),
        new("cdist/inf", t => cdist(t[0], t[1], double.PositiveInfinity)),
        new Row("cdist/batch", t => cdist(t[0], t[1])).Empty(() => [ones(0, 3), ones(2, 3)], 0, 2)
            .Fails<ArgumentException>(() => cdist(ones(2, 3), ones(2, 4)),
                "[cdist] expected (..., P, M) and (..., R, M), got (2, 3) and (2, 4); rows need one length"),
        // At distance 0 there is a corner; the golden gradient is 0 there.
        new("cdist/zero", t => cdist(t[0], t[0].detach())) { Gradient = false },
        // Through |x|² + |y|² - 2xy digits are lost.
        new("cdist/product", t => cdist(t[0], t[1], 2, compute_mode.use_mm_for_euclid_dist)) { Loose = 4 },
    ];

    private static Row[] Wrong =>
    [
        new Row("einsum/errors", t => einsum("i->i", t)) { Inputs = () => [ones(2, dtype: ScalarType.Float64)] }
            .Fails<ArgumentException>(() => einsum("ij,jk->ik", ones(2, 3), ones(4, 5)),
                "[einsum] expected one size for 'j' of 'ij,jk->ik', got (2, 3) and (4, 5)")
            .Fails<ArgumentException>(() => einsum("ij,jk", ones(2, 3)),
                "[einsum] expected one term for each of 1 operands and at most one '->', got 'ij,jk'")
            .Fails<ArgumentException>(() => einsum("ij->ik", ones(2, 3)),
                "[einsum] expected each letter of the output once, and among the inputs, got 'k' in 'ij->ik'")
            .Fails<ArgumentException>(() => einsum("i->i", ones(2, 3)),
                "[einsum] expected a letter for each dimension of (2, 3), got 'i' in 'i->i'; '...' stands for " +
                "the others")
            .Fails<ArgumentException>(() => einsum("i1->i", ones(2, 3)),
                "[einsum] expected letters, ',', '->' and one '...' per term, got 'i1' in 'i1->i'"),
    ];
}
