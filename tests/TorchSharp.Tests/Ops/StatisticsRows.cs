using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>Reductions, spreads, covariances, counts.</summary>
internal sealed class StatisticsRows : IRows
{
    private static readonly ScalarType[] Halves = [ScalarType.Float16, ScalarType.BFloat16];

    public string Area => "ops_statistics";

    public IEnumerable<Row> Rows => [.. Extremes, .. Means, .. Norms, .. Spreads, .. Counts, .. RunningRows.All];

    private static Row[] Extremes =>
    [
        new("aminmax/all", t => Both(t[0].aminmax())),
        new("aminmax/dim0", t => Both(aminmax(t[0], 0))),
        new Row("aminmax/dim-1", t => Both(t[0].aminmax(-1))) { Types = [.. Halves, ScalarType.Int32] }
            .Fails<InvalidOperationException>(() => ones(0).aminmax(),
                "[min] expected at least one element to choose from, got shape (0)"),
        new Row("amax/keep", t => t[0].amax([0, 2], keepdim: true)).Fails<ArgumentException>(
            () => amax(ones(2, 3), [0L], @out: ones(2)),
            "[amax] expected an out tensor of shape (3), got (2); make it of that shape, or leave it out"),
        new("amin", t => amin(t[0], [0L, 2])),
        new("any/dim", t => (t[0] > 1).any(1)) { Gradient = false },
        new("all/dim", t => (t[0] > -1).all(1, keepdim: true)) { Gradient = false },
        new("count_nonzero", t => (t[0] > 0).count_nonzero([0, 2])) { Gradient = false },
    ];

    // NaN has no slope by differences; the golden gradients are checked.
    private static Row[] Means =>
    [
        new("nanmean/all", t => t[0].nanmean()) { Gradient = false },
        new("nanmean/dim0", t => t[0].nanmean(0, keepdim: true)) { Gradient = false },
        new Row("nanmean/dim-1", t => nanmean(t[0], -1, keepdim: true)) { Gradient = false }
            .Fails<InvalidOperationException>(() => arange(3).nanmean(),
                "[nanmean] expected floating-point numbers, got int64 of shape (3); convert first: " +
                "x.to(ScalarType.Float32)"),
        new("nansum", t => t[0].nansum()) { Gradient = false },
        new("nanmedian", t => t[0].nanmedian()) { Gradient = false },
        new Row("median/nan", t => t[0].detach().median()) { Gradient = false }.Fails<InvalidOperationException>(
            () => ones(0).median(), "[median] expected at least one element, got shape (0)"),
        new("prod/dim1", t => t[0].prod(1)) { Types = Halves },
        new("prod/keep", t => t[0].prod(2, keepdim: true)),
        new("prod/zero", t => t[0].prod(0L)),
        new Row("prod/integers", t => t[0].prod()) { Gradient = false }.Empty(() => [ones(0)]),
        new("quantile/one1False", t => t[0].quantile(t[1].detach(), 1)),
        new("quantile/one-1True", t => t[0].quantile(t[1].detach(), -1, keepdim: true)),
        new("quantile/one0True", t => quantile(t[0], t[1].detach(), 0, keepdim: true)),
        new("quantile/many1False", t => t[0].quantile(t[1].detach(), 1)),
        new("quantile/many-1True", t => t[0].quantile(t[1].detach(), -1, keepdim: true)),
        new Row("quantile/many0True", t => t[0].quantile(t[1].detach(), 0, keepdim: true))
            .Fails<ArgumentOutOfRangeException>(() => ones(3).quantile(tensor(1.5f)),
                "[quantile] expected q from 0 to 1, got 1.5 (Parameter 'q')")
            .Fails<InvalidOperationException>(() => ones(3).quantile(tensor(0.5)),
                "[quantile] expected floating-point input and q of one type, got float32 (3) and float64 ()"),
        new("quantile/nan", t => t[0].detach().quantile(t[1], 1)) { Gradient = false },
        new("nanquantile", t => nanquantile(t[0].detach(), t[1], 1)) { Gradient = false },
    ];

    private static Row[] Norms =>
    [
        new("norm/-inf", t => t[0].norm(1, p: float.NegativeInfinity)),
        new("norm/0", t => t[0].norm(1, p: 0)),
        new("norm/0.5", t => t[0].norm(1, p: 0.5f)),
        new("norm/1", t => t[0].norm(1, p: 1)),
        new("norm/1.5", t => t[0].norm(1, p: 1.5f)),
        new("norm/2", t => t[0].norm(1)) { Types = Halves },
        new("norm/3", t => t[0].norm(1, p: 3)),
        new("norm/inf", t => t[0].norm(1, p: float.PositiveInfinity)),
        // The norm has a corner at 0: the golden gradient there is 0.
        new("norm/zero", t => t[0].norm(1)) { Gradient = false },
        new("dist", t => t[0].dist(t[1], 3)),
        new Row("renorm", t => t[0].renorm(2, 1, 1.5f)).Fails<ArgumentException>(
            () => ones(3).renorm(2, 0, 1),
            "[renorm] expected at least 2 dimensions, p > 0 and maxnorm >= 0, got (3), 2 and 1"),
    ];

    private static Row[] Spreads =>
    [
        new("std/two", t => t[0].std((0, 2), unbiased: false, keepdim: true)),
        new("std/three", t => t[0].std((0, 1, 2))),
        new("var/two", t => var(t[0], (0, 2), unbiased: false, keepdim: true)),
        new("var/three", t => t[0].var([0L, 1, 2])),
        new("std_mean/two", t => Pair(t[0].std_mean((0, 2)))),
        new("std_mean/all", t => Pair(t[0].std_mean(unbiased: false))),
        new("var_mean/two", t => Pair(var_mean(t[0], [0L, 2]))),
        new("var_mean/all", t => Pair(t[0].var_mean(unbiased: false))),
        new("cov", t => t[0].cov()),
        new("cov/biased", t => cov(t[0], correction: 0)),
        new("cov/vector", t => t[0].cov()),
        new Row("cov/fweights", t => t[0].cov(fweights: t[1])).Fails<ArgumentException>(
            () => ones(2, 3).cov(fweights: arange(2)), "[cov] expected 3 integer fweights, got int64 (2)"),
        new("cov/aweights", t => t[0].cov(aweights: t[1].detach())),
        new("cov/both", t => t[0].cov(fweights: t[1], aweights: t[2].detach())),
        new("corrcoef", t => t[0].corrcoef()),
    ];

    private static Row[] Counts =>
    [
        new("bucketize/False", t => t[0].bucketize(t[1])) { Gradient = false },
        new("bucketize/True", t => bucketize(t[0], t[1], right: true)) { Gradient = false },
        new("searchsorted/False", t => searchsorted(t[0], t[1])) { Gradient = false },
        new("searchsorted/True", t => searchsorted(t[0], t[1], right: true)) { Gradient = false },
        new Row("searchsorted/sorter", t => searchsorted(t[0], t[1], out_int32: true, sorter: t[2]))
            {
                Gradient = false,
            }
            .Fails<ArgumentException>(() => searchsorted(ones(2, 3), ones(3, 1)),
                "[searchsorted] expected a sorted vector, or rows for values of the same leading sizes, got (2, " +
                "3) for " +
                "values of (3, 1)"),
        new Row("histc", t => t[0].histc(5, -1, 2)) { Gradient = false }.Fails<ArgumentException>(
            () => ones(2).histc(0), "[histc] expected at least 1 bin, got 0"),
        new("histc/all", t => histc(t[0], 4)) { Gradient = false },
        new("histogram", t => Pair(histogram(t[0].detach(), 4))) { Gradient = false },
        new("histogram/edges", t => Pair(histogram(t[0].detach(), t[1].detach(), t[2], density: true)))
        {
            Gradient = false,
        },
        new Row("histogram/range", t => Pair(histogram(t[0].detach(), 4, (-1, 1), density: true))) { Gradient = false }
            .Fails<ArgumentException>(() => histogram(ones(2), 4, (2, 1)),
                "[histogram] expected a finite range with min <= max, got 2 and 1 for shape (2)"),
        new Row("bincount", t => t[0].bincount(null, 6)) { Gradient = false }.Fails<ArgumentException>(
            () => bincount(tensor(new[] { 1L, -2 })), "[bincount] expected integers >= 0, got -2 in shape (2)"),
        new("bincount/weights", t => bincount(t[0], t[1])) { Gradient = false },
    ];

    private static Tensor[] Both((Tensor Min, Tensor Max) pair) => [pair.Min, pair.Max];

    private static Tensor[] Pair((Tensor First, Tensor Second) pair) => [pair.First, pair.Second];
}
