using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>Pooling against PyTorch: maximum with places, mean, adaptive, norm, fractional, and the way back.</summary>
internal sealed class PoolRows : IRows
{
    public string Area => "pool";

    public IEnumerable<Row> Rows =>
    [
        .. Largest(1), .. Largest(2), .. Largest(3), .. Means(1), .. Means(2), .. Means(3), .. Adaptive(1),
        .. Adaptive(2), .. Adaptive(3), .. Others(), .. Back(), .. PoolErrorRows.All,
    ];

    private static IEnumerable<Row> Largest(int rank)
    {
        IEnumerable<Row> Of(string label, long kernel, long? stride = null, long padding = 0, long dilation = 1,
            bool ceil = false)
        {
            yield return new($"max_pool{rank}d/{label}", t => Max(rank, t[0], kernel, stride, padding, dilation, ceil));
            yield return new($"max_pool{rank}d_with_indices/{label}", t =>
            {
                var (values, places) = Places(rank, t[0], kernel, stride, padding, dilation, ceil);
                return [values, places];
            });
        }
        return
        [
            .. Of("plain", 2), .. Of("stride1", 3, 1), .. Of("padding", 3, null, 1), .. Of("dilation", 2, 1, 0, 2),
            .. Of("ceil", 3, 2, 0, 1, true), .. Of("gaps", 2, 3), .. Of("all", rank == 3 ? 2 : 3, 2, 1, 2, true),
            new($"max_pool{rank}d/unbatched", t => Max(rank, t[0], 2, null, 0, 1, false))
            {
                Types = [ScalarType.Int64, ScalarType.Int32, ScalarType.Byte],
            },
        ];
    }

    private static Tensor Max(int rank, Tensor x, long kernel, long? stride, long padding, long dilation,
        bool ceil) => rank switch
        {
            1 => max_pool1d(x, kernel, stride, padding, dilation, ceil),
            2 => max_pool2d(x, kernel, stride, padding, dilation, ceil),
            _ => max_pool3d(
                x, [kernel, kernel, kernel], stride is { } s ? [s, s, s] : null, [padding, padding, padding],
                [dilation, dilation, dilation], ceil),
        };

    private static (Tensor, Tensor) Places(
        int rank, Tensor x, long kernel, long? stride, long padding, long dilation, bool ceil) => rank switch
        {
            1 => max_pool1d_with_indices(x, kernel, stride, padding, dilation, ceil),
            2 => max_pool2d_with_indices(
                x, [kernel, kernel], stride is { } s ? [s, s] : null, [padding, padding], [dilation, dilation], ceil),
            _ => max_pool3d_with_indices(
                x, [kernel, kernel, kernel], stride is { } s ? [s, s, s] : null, [padding, padding, padding],
                [dilation, dilation, dilation], ceil),
        };

    private static IEnumerable<Row> Means(int rank)
    {
        Row Of(string label, long kernel, long? stride = null, long padding = 0, bool ceil = false,
            bool counts = true, long? by = null) =>
            new($"avg_pool{rank}d/{label}", t => rank switch
            {
                1 => avg_pool1d(t[0], kernel, stride, padding, ceil, counts),
                2 => avg_pool2d(t[0], kernel, stride, padding, ceil, counts, by),
                _ => avg_pool3d(
                    t[0], [kernel, kernel, kernel], stride is { } s ? [s, s, s] : null, [padding, padding, padding],
                    ceil, counts, by),
            });
        return
        [
            Of("plain", 2).Empty(() => [zeros([0, 2, .. Enumerable.Repeat(4L, rank)])],
                [0, 2, .. Enumerable.Repeat(2L, rank)]),
            Of("stride1", 3, 1), Of("padding", 3, null, 1), Of("not-counted", 3, 2, 1, counts: false),
            Of("ceil", 3, 2, ceil: true), Of("ceil-padding", 3, 2, 1, true), Of("unbatched", 2),
            .. rank == 1 ? Array.Empty<Row>() : [Of("divisor", 2, by: 3)],
        ];
    }

    private static IEnumerable<Row> Adaptive(int rank)
    {
        var most = new[] { 11, 8, 6 }[rank - 1] + 2;
        return new[] { ("one", 1L), ("three", 3L), ("more", most) }.SelectMany(c => new Row[]
        {
            new($"adaptive_avg_pool{rank}d/{c.Item1}", t => rank switch
            {
                1 => adaptive_avg_pool1d(t[0], c.Item2),
                2 => adaptive_avg_pool2d(t[0], c.Item2),
                _ => adaptive_avg_pool3d(t[0], c.Item2),
            }),
            new($"adaptive_max_pool{rank}d/{c.Item1}", t => rank switch
            {
                1 => adaptive_max_pool1d(t[0], c.Item2),
                2 => adaptive_max_pool2d(t[0], [c.Item2, c.Item2]),
                _ => adaptive_max_pool3d(t[0], [c.Item2, c.Item2, c.Item2]),
            }),
            new($"adaptive_max_pool{rank}d_with_indices/{c.Item1}", t =>
            {
                var (values, places) = rank switch
                {
                    1 => adaptive_max_pool1d_with_indices(t[0], c.Item2),
                    2 => adaptive_max_pool2d_with_indices(t[0], [c.Item2, c.Item2]),
                    _ => adaptive_max_pool3d_with_indices(t[0], [c.Item2, c.Item2, c.Item2]),
                };
                return [values, places];
            }),
        });
    }

    private static IEnumerable<Row> Others() =>
    [
        new("lp_pool1d/two", t => lp_pool1d(t[0], 2, 2)), new("lp_pool1d/three-stride1", t => lp_pool1d(t[0], 3, 3, 1)),
        new("lp_pool1d/ceil", t => lp_pool1d(t[0], 2, 3, 2, true)), new("lp_pool2d/two", t => lp_pool2d(t[0], 2, 2)),
        new("lp_pool2d/three-stride1", t => lp_pool2d(t[0], 3, 3, 1)),
        new("lp_pool2d/ceil", t => lp_pool2d(t[0], 2, [3, 3], [2, 2], true)),
        new("max_pool2d/height1", t => max_pool2d(t[0], (1, 4), (1, 2))),
        new("max_pool2d/rows-only", t => max_pool2d(t[0], (2, 1))),
        new("avg_pool2d/non-square", t => avg_pool2d(t[0], (1, 4), (1, 3), (0, 2))),
        new("adaptive_avg_pool2d/non-square", t => adaptive_avg_pool2d(t[0], (3, 5))),
        new("adaptive_avg_pool2d/unbatched", t => adaptive_avg_pool2d(t[0], 2)),
        Both("max_pool2d_with_indices/nan", t => max_pool2d_with_indices(t[0], [2, 2])),
        Both("max_pool2d_with_indices/nan-overlap", t => max_pool2d_with_indices(t[0], [3, 3], [1, 1])),
        Both("max_pool2d_with_indices/tied", t => max_pool2d_with_indices(t[0], [2, 2])),
        Fractional("fractional_max_pool2d/size", t => fractional_max_pool2d(t[0], 2, 3)),
        Fractional("fractional_max_pool2d/ratio", t => fractional_max_pool2d(t[0], (2, 2), null, (0.6, 0.6))),
        Fractional("fractional_max_pool3d/size", t => fractional_max_pool3d(t[0], 2, 2)),
        Fractional("fractional_max_pool3d/ratio", t => fractional_max_pool3d(t[0], [2, 2, 2], null, [0.6, 0.6, 0.6])),
        Both("fractional_max_pool2d_with_indices/size", t => fractional_max_pool2d_with_indices(t[0], 2, 3)),
        Both("fractional_max_pool2d_with_indices/ratio", t => fractional_max_pool2d_with_indices(t[0], 2, null, 0.6)),
        Both("fractional_max_pool3d_with_indices/size", t => fractional_max_pool3d_with_indices(t[0], 2, 2)),
        Both("fractional_max_pool3d_with_indices/ratio", t => fractional_max_pool3d_with_indices(t[0], 2, null, 0.6)),
    ];

    /// <summary>The windows are those after seed 5, each time.</summary>
    private static Row Fractional(string name, Func<Tensor[], Tensor> call) => new(name, t =>
    {
        manual_seed(5);
        return call(t);
    })
    { Strided = false };

    private static Row Both(string name, Func<Tensor[], (Tensor, Tensor)> call) => new(name, t =>
    {
        manual_seed(5);
        var (values, places) = call(t);
        return [values, places];
    })
    { Gradient = false };

    private static IEnumerable<Row> Back() =>
    [
        new("max_unpool1d/plain", t => max_unpool1d(t[0], t[1], 2)),
        new("max_unpool2d/plain", t => max_unpool2d(t[0], t[1], [2, 2])),
        new("max_unpool3d/plain", t => max_unpool3d(t[0], t[1], [2, 2, 2])),
        new("max_unpool1d/unbatched", t => max_unpool1d(t[0], t[1], 2)),
        new("max_unpool2d/unbatched", t => max_unpool2d(t[0], t[1], [2, 2])),
        new("max_unpool3d/unbatched", t => max_unpool3d(t[0], t[1], [2, 2, 2])),
        new("max_unpool1d/size", t => max_unpool1d(t[0], t[1], 2, output_size: [11])),
        new("max_unpool2d/size", t => max_unpool2d(t[0], t[1], [2, 2], output_size: [7, 8])),
        new("max_unpool3d/size", t => max_unpool3d(t[0], t[1], [2, 2, 2], output_size: [4, 5, 6])),
    ];
}
