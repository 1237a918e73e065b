using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>Running reductions, sorting, differences and areas (rows of the area "ops_statistics").</summary>
internal static class RunningRows
{
    private static readonly ScalarType[] Halves = [ScalarType.Float16, ScalarType.BFloat16];

    public static Row[] All => [.. Running, .. Sorted, .. Distinct, .. Areas];

    private static Row[] Running =>
    [
        .. new[] { 0, 1, -1 }.SelectMany(d => new Row[]
        {
            new($"cumprod/dim{d}", t => t[0].cumprod(d)) { Types = Halves },
            new($"cumsum/dim{d}", t => t[0].cumsum(d)) { Types = Halves },
            new($"logcumsumexp/dim{d}", t => t[0].logcumsumexp(d)),
        }),
        new Row("cumprod/zeros", t => t[0].cumprod(1)).Empty(() => [ones(2, 0)], 2, 0)
            .Fails<ArgumentOutOfRangeException>(() => ones(2).cumprod(1),
                "[cumprod] expected a dimension from -1 to 0 for shape (2), got 1 (Parameter 'dim')"),
        new("cumprod/integers", t => cumprod(t[0], 0)) { Gradient = false },
        // Ties: which of two equal elements gets the gradient cannot be seen by differences.
        new("cummax", t => Pair(t[0].cummax(1))) { Gradient = false, Types = [.. Halves, ScalarType.Int16] },
        new("cummin", t => Pair(cummin(t[0], 1))) { Gradient = false },
        new("cummax/nan", t => Pair(t[0].detach().cummax(1))) { Gradient = false },
        new Row("logcumsumexp/integers", t => t[0].logcumsumexp(0)) { Inputs = () => [tensor(new[] { 1.0, 2 })] }
            .Fails<InvalidOperationException>(() => arange(3).logcumsumexp(0),
                "[logcumsumexp] expected floating-point numbers, got int64 of shape (3); convert first: " +
                "x.to(ScalarType.Float32)"),
    ];

    private static Row[] Sorted =>
    [
        new("sort/up", t => Pair(t[0].sort(1))) { Types = [.. Halves, ScalarType.Int32] },
        new("sort/stable", t => Pair(t[0].sort(1, descending: true, stable: true))) { Gradient = false },
        new("sort/nan", t => Pair(Holes(t[0].dtype).sort(1, descending: true))) { Gradient = false },
        new Row("msort", t => t[0].msort()).Empty(() => [ones(0, 3)], 0, 3),
        new("argsort", t => t[0].argsort(0)) { Gradient = false },
        new("topk/small", t => Pair(t[0].topk(2, 1, largest: false))),
        new Row("kthvalue", t => Pair(t[0].kthvalue(2, 1))).Fails<ArgumentOutOfRangeException>(
            () => ones(2, 3).kthvalue(4, 1),
            "[kthvalue] expected k from 1 to 3 for dimension 1 of (2, 3), got 4 (Parameter 'k')"),
        new("kthvalue/keep", t => Pair(t[0].kthvalue(3, null, keepdim: true))),
        new("mode", t => t[0].mode(1).values) { Gradient = false },
        new Row("mode/float", t => mode(t[0], 0).values) { Gradient = false }.Fails<InvalidOperationException>(
            () => ones(2, 0).mode(), "[mode] expected at least one element in dimension -1, got shape (2, 0)"),
    ];

    private static Row[] Distinct =>
    [
        new Row("unique", t => Three(t[0].unique())) { Gradient = false }.Empty(() => [ones(0)], 0),
        new("unique/matrix", t => Three(unique(t[0]))) { Gradient = false },
        new("unique/dim0", t => Three(t[0].unique(dim: 0))) { Gradient = false },
        new("unique/dim1", t => Three(t[0].unique(dim: 1))) { Gradient = false },
        new("unique_consecutive", t => Three(t[0].unique_consecutive())) { Gradient = false },
        new("unique_consecutive/dim1", t => Three(unique_consecutive(t[0], dim: 1))) { Gradient = false },
    ];

    private static Row[] Areas =>
    [
        new Row("trapezoid", t => t[0].trapezoid(0.5, 1)).Fails<ArgumentException>(
            () => tensor(1f).trapezoid(), "[trapezoid] expected at least one dimension, got a number (shape ())"),
        new Row("trapezoid/places", t => trapz(t[0], t[1])).Fails<ArgumentException>(
            () => ones(2, 3).trapezoid(ones(4)),
            "[trapezoid] expected one place x for each element of dimension 1 of (2, 3), got (4)"),
        new("cumulative_trapezoid", t => t[0].cumulative_trapezoid(0.5, 1)),
        new("cumulative_trapezoid/places", t => cumulative_trapezoid(t[0], t[1])),
        new Row("diff", t => t[0].diff()).Empty(() => [ones(1)], 0),
        new("diff/twice", t => diff(t[0], 2, 2)),
        new("diff/ends", t => t[0].diff(1, 0, prepend: t[1], append: t[2])),
        new("diff/bool", t => (t[0] > 0).diff()) { Gradient = false },
    ];

    private static Tensor Holes(ScalarType type) =>
        tensor(new[] { 1, double.NaN, 3, -2, 4, 0.5, -1, 2 }).reshape(2, 4).to_type(type);

    private static Tensor[] Pair((Tensor First, Tensor Second) pair) => [pair.First, pair.Second];

    private static Tensor[] Three((Tensor First, Tensor Second, Tensor Third) all) =>
        [all.First, all.Second, all.Third];
}
