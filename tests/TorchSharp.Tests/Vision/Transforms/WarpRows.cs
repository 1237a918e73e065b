using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;
using F = TorchSharp.torchvision.transforms.functional;

namespace DeepLearning.TorchSharp.Tests.Vision.Transforms;

internal sealed class WarpRows : IRows
{
    private static readonly (string Name, InterpolationMode Mode)[] modes =
        [("nearest", InterpolationMode.Nearest), ("bilinear", InterpolationMode.Bilinear)];

    public string Area => "vision";

    public IEnumerable<Row> Rows => [.. Turns, .. Affine, .. Perspective];

    private static IEnumerable<Row> Turns
    {
        get
        {
            foreach (var (name, mode) in modes)
            {
                foreach (var angle in new[] { 0, 30, -75, 90, 180 })
                    yield return new Row($"rotate/{angle}-{name}", t => F.rotate(t[0], angle, mode));
                yield return new Row($"rotate/fill-{name}", t => F.rotate(t[0], 40, mode, fill: [0.25f, 0.75f]));
                yield return ColourRows.OnBytes($"rotate-bytes/{name}", x => F.rotate(x, 20, mode));
            }
            yield return new Row("rotate/centre", t => F.rotate(t[0], 40, modes[1].Mode, center: (1, 2)))
                .Fails<ArgumentException>(
                    () => F.rotate(zeros(1, 4, 4), 1, InterpolationMode.Bicubic),
                    "[rotate] expected the mode Nearest or Bilinear, got Bicubic")
                .Fails<ArgumentException>(
                    () => F.rotate(zeros(3, 4, 4), 1, fill: [1, 2]),
                    "[rotate] expected 1 number or 3 to fill with, got 2; one for each channel");
            yield return new Row("rotate/expand-90", t => F.rotate(t[0], 90, expand: true));
            yield return new Row("rotate/expand-30", t => F.rotate(t[0], 30, modes[1].Mode, expand: true));
        }
    }

    private static IEnumerable<Row> Affine
    {
        get
        {
            (string Name, float Angle, int[] Shift, float Scale, float[] Shear)[] cases =
            [
                ("shift", 0, [2, -1], 1, [0, 0]), ("scale", 0, [0, 0], 1.5f, [0, 0]),
                ("shear-x", 0, [0, 0], 1, [20, 0]),
                ("shear-y", 0, [0, 0], 1, [0, 20]), ("all", 25, [1, 1], 0.75f, [10, -15]),
            ];
            foreach (var (name, mode) in modes)
            {
                foreach (var (kind, angle, shift, scale, shear) in cases)
                    yield return new Row(
                        $"affine/{kind}-{name}", t => F.affine(t[0], shear, angle, shift, scale, mode));
            }
            yield return new Row("affine/errors", t => F.affine(t[0], 10f))
            {
                Inputs = () => [rand(1, 3, 3, ScalarType.Float64)],
            }.Fails<ArgumentException>(
                () => F.affine(zeros(1, 3, 3), [1, 2, 3]),
                "[affine] expected one or two shears, two shifts and a scale above 0, got 3 shears, 0 shifts and " +
                "scale 1");
        }
    }

    private static IEnumerable<Row> Perspective
    {
        get
        {
            IList<IList<int>> start = [[0, 0], [6, 0], [6, 5], [0, 5]];
            IList<IList<int>> end = [[1, 0], [5, 1], [6, 5], [0, 4]];
            foreach (var (name, mode) in modes)
                yield return new Row($"perspective/{name}", t => F.perspective(t[0], start, end, mode))
                    .Fails<ArgumentException>(
                        () => F.perspective(zeros(1, 4, 4), start, [[0, 0], [1, 1], [2, 2], [3, 3]]),
                        "[perspective] expected four points of which no three are on a line, got others")
                    .Fails<ArgumentException>(
                        () => F.perspective(zeros(1, 4, 4), start, [[0, 0], [1, 1]]),
                        "[perspective] expected four points (across, down) as endpoints, got 2 points...");
        }
    }
}
