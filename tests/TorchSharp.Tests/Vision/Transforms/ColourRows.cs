using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;
using F = TorchSharp.torchvision.transforms.functional;

namespace DeepLearning.TorchSharp.Tests.Vision.Transforms;

internal sealed class ColourRows : IRows
{
    public string Area => "vision";

    public IEnumerable<Row> Rows => [.. Greys, .. Factors, .. Curves, .. Types, .. Levels, .. Blurs];

    /// <summary>Golden files hold integers as int64; the picture is one of bytes.</summary>
    internal static Row OnBytes(string name, Func<Tensor, Tensor> call) =>
        new(name, t => call(t[0].to(ScalarType.Byte)).to(ScalarType.Int64)) { Gradient = false };

    private static IEnumerable<Row> Greys =>
    [
        new Row("rgb_to_grayscale/1", t => F.rgb_to_grayscale(t[0]))
            .Fails<ArgumentException>(
                () => F.rgb_to_grayscale(zeros(2, 4, 4)),
                "[rgb_to_grayscale] expected a picture (..., C, H, W) with 1 or 3 channels, got (2, 4, 4)")
            .Fails<ArgumentException>(
                () => F.rgb_to_grayscale(zeros(3, 4, 4), 2),
                "[rgb_to_grayscale] expected 1 or 3 output channels, got 2"),
        new("rgb_to_grayscale/3", t => F.rgb_to_grayscale(t[0], 3)),
        OnBytes("rgb_to_grayscale-bytes", x => F.rgb_to_grayscale(x)),
    ];

    private static IEnumerable<Row> Factors
    {
        get
        {
            foreach (var factor in new[] { 0, 0.5, 1.5 })
            {
                var tag = factor == 0 ? "0.0" : $"{factor}";
                yield return new Row($"adjust_brightness/{tag}", t => F.adjust_brightness(t[0], factor))
                    .Fails<ArgumentException>(
                        () => F.adjust_brightness(zeros(3, 4, 4), -1),
                        "[adjust_brightness] expected a factor of at least 0, got -1");
                yield return new Row($"adjust_contrast/{tag}", t => F.adjust_contrast(t[0], factor));
                yield return new Row($"adjust_saturation/{tag}", t => F.adjust_saturation(t[0], factor));
                yield return OnBytes($"adjust_brightness-bytes/{tag}", x => F.adjust_brightness(x, factor));
                yield return OnBytes($"adjust_contrast-bytes/{tag}", x => F.adjust_contrast(x, factor));
                yield return OnBytes($"adjust_saturation-bytes/{tag}", x => F.adjust_saturation(x, factor));
            }
            yield return new Row("adjust_contrast/one-channel", t => F.adjust_contrast(t[0], 0.5));
        }
    }

    private static IEnumerable<Row> Curves
    {
        get
        {
            foreach (var (name, gamma, gain) in new[] { ("0.5", 0.5, 1.0), ("2.0", 2.0, 1.0), ("1.5", 1.5, 1.25) })
                yield return new Row($"adjust_gamma/{name}", t => F.adjust_gamma(t[0], gamma, gain));
            yield return OnBytes("adjust_gamma-bytes", x => F.adjust_gamma(x, 2));
            foreach (var turn in new[] { 0.1, -0.3, 0.5 })
            {
                yield return new Row($"adjust_hue/{turn}", t => F.adjust_hue(t[0], turn));
                yield return OnBytes($"adjust_hue-bytes/{turn}", x => F.adjust_hue(x, 360 * turn, degrees: true));
            }

            // A grey pixel has no hue: a small change of a channel jumps to one.
            yield return new Row("adjust_hue/grey", t => F.adjust_hue(t[0], 0.25)) { Gradient = false };
        }
    }

    private static IEnumerable<Row> Types =>
    [
        new Row(
            "convert_image_dtype/float-byte", t => F.convert_image_dtype(t[0], ScalarType.Byte).to(ScalarType.Int64))
        {
            Gradient = false,
        }.Fails<ArgumentException>(
            () => F.convert_image_dtype(zeros(1, 2, 2), ScalarType.Int32),
            "[convert_image_dtype] expected a type whose white Float32 holds exactly, got Int32; use uint8"),
        new("convert_image_dtype/float-short", t => F.convert_image_dtype(t[0], ScalarType.Int16).to(ScalarType.Int64))
        {
            Gradient = false,
        },
        new("convert_image_dtype/byte-float", t => F.convert_image_dtype(t[0].to(ScalarType.Byte)))
        {
            Gradient = false,
        },
        OnBytes("convert_image_dtype/byte-short", x => F.convert_image_dtype(x, ScalarType.Int16)),
        new(
            "convert_image_dtype/short-byte",
            t => F.convert_image_dtype(t[0].to(ScalarType.Int16), ScalarType.Byte).to(ScalarType.Int64))
        {
            Gradient = false,
        },
    ];

    private static IEnumerable<Row> Levels =>
    [
        new("invert", t => F.invert(t[0])),
        OnBytes("invert-bytes", F.invert),
        .. new[] { 1, 3, 8 }.Select(bits => OnBytes($"posterize/{bits}", x => F.posterize(x, bits))),
        new Row("solarize", t => F.solarize(t[0], 0.5))
            .Fails<ArgumentOutOfRangeException>(
                () => F.solarize(zeros(1, 2, 2), 2),
                "[solarize] expected a threshold of at most 1, which is white for Float32, got 2..."),
        OnBytes("solarize-bytes", x => F.solarize(x, 128))
            .Fails<ArgumentException>(
                () => F.posterize(zeros(1, 2, 2), 3),
                "[posterize] expected a picture of bytes, got Float32; use convert_image_dtype(image, uint8)"),
        OnBytes("equalize/wide", F.equalize),
        OnBytes("equalize/dark", F.equalize),

        // The darkest and the brightest pixel are where clamping begins: a kink.
        new("autocontrast", t => F.autocontrast(t[0])) { Gradient = false },
        OnBytes("autocontrast-bytes", F.autocontrast),
    ];

    private static IEnumerable<Row> Blurs =>
    [
        new Row("gaussian_blur/3", t => F.gaussian_blur(t[0], 3, 0.75f))
            .Fails<ArgumentException>(
                () => F.gaussian_blur(zeros(1, 9, 9), 4, 1f),
                "[gaussian_blur] expected odd kernel sizes and a sigma above 0, got size 4 and sigma 1")
            .Fails<ArgumentException>(
                () => F.gaussian_blur(zeros(1, 2, 9), 5, 1f),
                "[gaussian_blur] expected at most 1 new pixels in mode Reflect beside 2, got 2 and 2"),
        new("gaussian_blur/5x3", t => F.gaussian_blur(t[0], 3, 5, 1.5f, 0.5f)),
        new("gaussian_blur/default-sigma", t => F.gaussian_blur(t[0], [5], [])),
        OnBytes("gaussian_blur-bytes", x => F.gaussian_blur(x, [3, 3], [0.75f])),
        .. new[] { 0, 0.5, 2 }.Select(f => new Row(
            $"adjust_sharpness/{(f == 0.5 ? "0.5" : $"{f}.0")}", t => F.adjust_sharpness(t[0], f))),
        OnBytes("adjust_sharpness-bytes", x => F.adjust_sharpness(x, 2)),
    ];
}
