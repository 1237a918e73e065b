using System.Globalization;
using DeepLearning.TorchSharp.Tests.Harness;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>Padding, resizing, grids, blocks and shuffles against PyTorch.</summary>
internal sealed class ResampleRows : IRows
{
    private static readonly string[] Labels = ["larger", "smaller", "one", "same"];

    private static readonly long[][][] Sizes =
    [
        [[11], [3], [1], [7]], [[9, 7], [3, 2], [1, 1], [5, 8]], [[5, 6, 3], [2, 3, 1], [1, 1, 1], [3, 4, 4]],
    ];

    public string Area => "resample";

    public IEnumerable<Row> Rows =>
    [
        .. Pads(), .. Resizes(1, "linear"), .. Resizes(2, "bilinear", "bicubic"), .. Resizes(3, "trilinear"),
        .. Antialiased(), .. Grids(), .. Blocks(), .. Shuffles(), .. ResampleErrorRows.All,
    ];

    private static IEnumerable<Row> Pads()
    {
        foreach (var (name, mode, value) in new[]
        {
            ("constant", PaddingModes.Constant, 1.5), ("reflect", PaddingModes.Reflect, 0),
            ("replicate", PaddingModes.Replicate, 0), ("circular", PaddingModes.Circular, 0),
        })
        {
            yield return new($"pad/{name}-1d", t => pad(t[0], (2, 1), mode, value))
            {
                Types = [ScalarType.Int64, ScalarType.Int32, ScalarType.Byte],
            };
            yield return new($"pad/{name}-2d", t => pad(t[0], (2, 1, 0, 3), mode, value));
            yield return new($"pad/{name}-3d", t => pad(t[0], [1, 2, 3, 0, 2, 1], mode, value));
        }
        yield return new("pad/negative", t => pad(t[0], [-1, 2, 1, -2]));
        yield return new("pad/all-dims", t => pad(t[0], 1));
        yield return new("pad/replicate-far", t => pad(t[0], (7, 8), PaddingModes.Replicate));
        yield return new("pad/reflect-unbatched", t => pad(t[0], (1, 2), PaddingModes.Reflect));
    }

    private static IEnumerable<Row> Resizes(int rank, params string[] modes)
    {
        for (var i = 0; i < Labels.Length; i++)
        {
            var size = Sizes[rank - 1][i];
            foreach (var mode in new[] { "nearest", "nearest-exact", "area" })
                yield return new($"interpolate/{mode}{rank}d-{Labels[i]}", t =>
                    interpolate(t[0], size, mode: Mode(mode)))
                {
                    Types = mode == "area" ? [] : [ScalarType.Byte],
                };
            foreach (var mode in modes)
                foreach (var corners in new[] { false, true })
                    yield return new(
                        $"interpolate/{mode}{(corners ? "-corners" : "")}-{Labels[i]}",
                        t => interpolate(t[0], size, mode: Mode(mode), align_corners: corners));
        }
        foreach (var (label, scale, again) in new[]
        {
            ("2", 2.0, false), ("1.7", 1.7, false), ("1.7-recompute", 1.7, true), ("0.6", 0.6, false),
        })
            foreach (var mode in new[] { "nearest" }.Concat(modes))
                yield return new(
                    $"interpolate/{mode}{rank}d-scale{label}",
                    t => interpolate(t[0], null, [scale], Mode(mode), recompute_scale_factor: again));
    }

    private static IEnumerable<Row> Antialiased() =>
        from mode in new[] { "bilinear", "bicubic" }
        from size in new long[][] { [4, 3], [12, 5] }
        select new Row(
            string.Create(CultureInfo.InvariantCulture, $"interpolate/{mode}-antialias-{size[0]}x{size[1]}"),
            t => interpolate(t[0], size, mode: Mode(mode), antialias: true));

    private static InterpolationMode Mode(string name) => name switch
    {
        "nearest-exact" => InterpolationMode.NearestExact,
        _ => Enum.Parse<InterpolationMode>(name, ignoreCase: true),
    };

    private static IEnumerable<Row> Grids()
    {
        foreach (var (name, padding) in new[]
        {
            ("zeros", GridSamplePaddingMode.Zeros), ("border", GridSamplePaddingMode.Border),
            ("reflection", GridSamplePaddingMode.Reflection),
        })
            foreach (var corners in new[] { false, true })
                foreach (var mode in new[] { GridSampleMode.Bilinear, GridSampleMode.Nearest })
                    foreach (var dims in new[] { "2d", "3d" })
                        yield return new(
                            $"grid_sample/{(mode == GridSampleMode.Nearest ? "nearest" : "bilinear")}-{dims}-{name}" +
                            (corners ? "-corners" : ""),
                            t => grid_sample(t[0], t[1], mode, padding, corners));
        yield return new("affine_grid/2d", t => affine_grid(t[0], [2, 3, 4, 5]));
        yield return new("affine_grid/2d-corners", t => affine_grid(t[0], [2, 3, 4, 5], true));
        yield return new("affine_grid/3d", t => affine_grid(t[0], [1, 3, 2, 1, 4]));
        yield return new("affine_grid/3d-corners", t => affine_grid(t[0], [1, 3, 2, 1, 4], true));
    }

    private static IEnumerable<Row> Blocks() =>
    [
        new("unfold/plain", t => unfold(t[0], 2)), new("unfold/unbatched", t => unfold(t[0], 3)),
        new("unfold/non-square", t => unfold(t[0], (2, 3), null, (1, 0), (2, 1))),
        new("unfold/dilation", t => unfold(t[0], 2, 2, 1, 2)), new("fold/plain", t => fold(t[0], (5, 6), (2, 2))),
        new("fold/non-square", t => fold(t[0], (5, 6), (2, 3), null, (1, 0), (2, 1))),
        new("fold/dilation", t => fold(t[0], (5, 6), (2, 2), (2, 2), (1, 1), (2, 2))),
        new("fold/unbatched", t => fold(t[0], 4, 3)),
    ];

    private static IEnumerable<Row> Shuffles() =>
    [
        new("pixel_shuffle/plain", t => pixel_shuffle(t[0], 2)),
        new("pixel_shuffle/unbatched", t => pixel_shuffle(t[0], 3)),
        new("pixel_unshuffle/plain", t => pixel_unshuffle(t[0], 2)),
        new("channel_shuffle/plain", t => nn.ChannelShuffle(3).call(t[0])),
        new("unflatten/plain", t => nn.Unflatten(1, [2, 3]).call(t[0])),
    ];
}
