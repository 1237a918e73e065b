using DeepLearning.TorchSharp.Tests.Harness;
using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torchvision.transforms.functional;

namespace DeepLearning.TorchSharp.Tests.Vision.Transforms;

internal sealed class FrameRows : IRows
{
    public string Area => "vision";

    public IEnumerable<Row> Rows => [.. Crops, .. Pads, .. Sizes];

    private static IEnumerable<Row> Crops =>
    [
        new Row("crop/inside", t => F.crop(t[0], 1, 2, 3, 4)) { Types = [ScalarType.Byte] }
            .Fails<ArgumentException>(
                () => F.crop(zeros(4), 0, 0, 2, 2),
                "[crop] expected a picture of shape (..., H, W), got (4); add dimensions with unsqueeze?")
            .Fails<ArgumentOutOfRangeException>(
                () => F.crop(zeros(1, 4, 4), 0, 0, 0, 2),
                "[crop] expected a part of at least 1 x 1 pixels, got 0 x 2..."),
        new("crop/beyond", t => t[0].crop(2, -2, 6, 5)),
        new("crop/away", t => F.crop(t[0], 20, -9, 2, 3)) { Gradient = false },
        new("center_crop/odd", t => F.center_crop(t[0], 3, 2)),
        new("center_crop/larger", t => F.center_crop(t[0], 8, 8)),
        new("hflip", t => F.hflip(t[0])),
        new("vflip", t => F.vflip(t[0])),
        new Row("erase", t => F.erase(t[0], 1, 2, 2, 3, t[1]))
            .Fails<ArgumentOutOfRangeException>(
                () => F.erase(zeros(1, 4, 4), 3, 0, 2, 2, zeros(1)),
                "[erase] expected a part of (1, 4, 4), got rows 3 to 5 and columns 0 to 2..."),
        new Row("normalize", t => F.normalize(t[0], [0.5, 0.25], [0.25, 2.0]))
            .Fails<ArgumentException>(
                () => F.normalize(zeros(3, 4, 4), [1, 2], [1, 2]),
                "[normalize] expected a picture (..., C, H, W) with 2 channels, as many as means, got (3, 4, 4)")
            .Fails<ArgumentException>(
                () => F.normalize(zeros(3, 4, 4), [1], [0]),
                "[normalize] expected deviations other than 0, got one that is 0")
            .Fails<ArgumentException>(
                () => F.normalize(zeros(3, 4, 4, ScalarType.Byte), [1], [1]),
                "[normalize] expected a floating-point picture, got Byte; use convert_image_dtype first"),
    ];

    private static IEnumerable<Row> Pads =>
    [
        new("pad/constant", t => F.pad(t[0], (1L, 3L, 2L, 0L), 0.5)),
        new("pad/edge", t => F.pad(t[0], [1, 3, 2, 0], 0.5, PaddingModes.Replicate)),
        new Row("pad/reflect", t => F.pad(t[0], [1, 3, 2, 0], 0, PaddingModes.Reflect))
            .Fails<ArgumentException>(
                () => F.pad(zeros(1, 3, 3), 3, 0, PaddingModes.Reflect),
                "[pad] expected at most 2 new pixels in mode Reflect beside 3, got 3 and 3"),
        new("pad/circular", t => F.pad(t[0], [1, 3, 2, 0], 0, PaddingModes.Circular)),
        new Row("pad/negative", t => F.pad(t[0], [-1, 0, 2, -2]))
            .Fails<ArgumentException>(
                () => F.pad(zeros(1, 3, 3), [1, 2, 3]),
                "[pad] expected 1, 2 or 4 numbers of pixels, got 3; left, top, right, bottom")
            .Fails<ArgumentException>(
                () => F.pad(zeros(1, 3, 3), -2),
                "[pad] expected at least one pixel to stay, got (1, 3, 3) with left -2, top -2, right -2, bottom -2"),
    ];

    private static IEnumerable<Row> Sizes
    {
        get
        {
            (string Name, int H, int W)[] sizes = [("up", 13, 12), ("down", 4, 3), ("mixed", 3, 12), ("one", 1, 1)];
            (string Name, InterpolationMode Mode)[] modes =
            [
                ("nearest", InterpolationMode.Nearest), ("bilinear", InterpolationMode.Bilinear),
                ("bicubic", InterpolationMode.Bicubic), ("area", InterpolationMode.Area),
                ("nearest-exact", InterpolationMode.NearestExact),
            ];
            foreach (var (size, h, w) in sizes)
            {
                foreach (var (name, mode) in modes)
                    yield return new Row($"resize/{name}-{size}", t => F.resize(t[0], h, w, mode));
                foreach (var (name, mode) in modes[1..3])
                    yield return new Row(
                        $"resize/{name}-{size}-antialias", t => F.resize(t[0], h, w, mode, null, true));
            }
            foreach (var (size, h, w) in new[] { ("up", 11, 9), ("down", 5, 3) })
            {
                foreach (var (name, mode) in modes[..3])
                    yield return ColourRows.OnBytes($"resize-bytes/{name}-{size}", x => F.resize(x, h, w, mode));
            }
            yield return new Row("resize/shorter", t => F.resize(t[0], 4, -1))
                .Fails<ArgumentOutOfRangeException>(
                    () => F.resize(zeros(1, 4, 4), 0, 3),
                    "[resize] expected a new size of at least 1 x 1, got 0 x 3...")
                .Fails<ArgumentException>(
                    () => F.resize(zeros(1, 4, 4), 2, 3, InterpolationMode.Trilinear),
                    "[resize] expected the mode Nearest, NearestExact, Bilinear, Bicubic or Area, got Trilinear")
                .Fails<ArgumentException>(
                    () => F.resize(zeros(1, 4, 4), 5, -1, 5),
                    "[resize] expected a maxSize above the shorter side 5, got 5");
            yield return new Row("resize/shorter-max", t => F.resize(t[0], 7, -1, 8));
            yield return new Row("resized_crop", t => F.resized_crop(t[0], 2, 1, 6, 4, 3, 5))
                .Fails<ArgumentOutOfRangeException>(
                    () => F.resized_crop(zeros(1, 4, 4), 1, 0, 4, 4, 2, 2),
                    "[resized_crop] expected a part of (1, 4, 4), got rows 1 to 5 and columns 0 to 4...");
        }
    }
}
