using DeepLearning.TorchSharp.Tests.Harness;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>What padding, resizing, grids and shuffles say when their arguments do not fit.</summary>
internal static class ResampleErrorRows
{
    public static IEnumerable<Row> All =>
    [
        Row("reflect").Fails<ArgumentException>(
            () => pad(zeros(1, 2, 3), (3, 0), PaddingModes.Reflect),
            "[pad] expected at most 2 elements of Reflect padding on a side of dimension 2, got (3, 0) for shape " +
            "(1, 2, 3)"),
        Row("pairs").Fails<ArgumentException>(
            () => pad(zeros(2, 3), [1, 1, 1]),
            "[pad] expected pairs (before, after) for at most the 2 dimensions of (2, 3), last dimension first, got " +
            "(1, 1, 1)"),
        Row("cut").Fails<ArgumentException>(
            () => pad(zeros(2, 3), (-2, -2)),
            "[pad] expected padding that leaves something of dimension 1, got (-2, -2) for shape (2, 3)"),
        Row("size").Fails<ArgumentException>(
            () => interpolate(zeros(1, 1, 4, 4)),
            "[interpolate] expected either a size or a scale_factor, got none for input (1, 1, 4, 4)"),
        Row("sizes").Fails<ArgumentException>(
            () => interpolate(zeros(1, 1, 4, 4), [2, 3, 4]),
            "[interpolate] expected 2 sizes > 0 for input (1, 1, 4, 4), got (2, 3, 4)"),
        Row("mode").Fails<ArgumentException>(
            () => interpolate(zeros(1, 1, 4), [2], mode: InterpolationMode.Bilinear),
            "[interpolate] expected an input of 4 dimensions (B, C, ...) for mode Bilinear, got shape (1, 1, 4); " +
            "Linear is for sequences, Bilinear and Bicubic for images, Trilinear for volumes"),
        Row("corners").Fails<ArgumentException>(
            () => interpolate(zeros(1, 1, 4), [2], align_corners: true),
            "[interpolate] expected no align_corners for mode Nearest, got True for input (1, 1, 4); only the linear " +
            "modes and Bicubic have corners to align"),
        Row("grid").Fails<ArgumentException>(
            () => grid_sample(zeros(1, 1, 4, 4), zeros(1, 2, 2, 3)),
            "[grid_sample] expected an input (B, C, H, W) with a grid (B, H', W', 2), or (B, C, D, H, W) with " +
            "(B, D', H', W', 3), of one floating-point type, got float32 (1, 1, 4, 4) and float32 (1, 2, 2, 3)"),
        Row("affine").Fails<ArgumentException>(
            () => affine_grid(zeros(1, 2, 2), [1, 1, 4, 4]),
            "[affine_grid] expected matrices (B, 2, 3) for a size (B, C, H, W), or (B, 3, 4) for (B, C, D, H, W), " +
            "got float32 (1, 2, 2) and size (1, 1, 4, 4)"),
        Row("unfold").Fails<ArgumentException>(
            () => unfold(zeros(1, 1, 2, 2), 3),
            "[unfold] expected a kernel that fits, got (3, 3) with dilation (1, 1) and padding (0, 0) for an image " +
            "of (2, 2); input (1, 1, 2, 2)"),
        Row("fold").Fails<ArgumentException>(
            () => fold(zeros(1, 4, 5), 3, 2),
            "[fold] expected 4 columns (2 x 2 places) for output (3, 3) and kernel (2, 2), got (1, 4, 5)"),
        Row("shuffle").Fails<ArgumentException>(
            () => pixel_shuffle(zeros(1, 6, 2, 2), 2),
            "[pixel_shuffle] expected (..., C, H, W) with a number of channels that the square of the factor " +
            "divides, got (1, 6, 2, 2) and factor 2"),
        Row("unshuffle").Fails<ArgumentException>(
            () => pixel_unshuffle(zeros(1, 6, 2, 3), 2),
            "[pixel_unshuffle] expected (..., C, H, W) with sizes that the factor divides, got (1, 6, 2, 3) and " +
            "factor 2"),
        Row("channels").Fails<ArgumentException>(
            () => zeros(1, 6, 2, 2).channel_shuffle(4), "[channel_shuffle] expected..."),
    ];

    /// <summary>A row that also computes something, so that its name stands for a function that works.</summary>
    private static Row Row(string name) => new($"errors/{name}", t => pad(t[0], (1, 1)))
    {
        Inputs = () => [ones(1, 2, 4, dtype: ScalarType.Float64)],
    };
}
