using static TorchSharp.torch;

namespace DeepLearning.Blocks;

/// <summary>Checks what a caller hands over before anything is computed.</summary>
internal static class RegionChecks
{
    public static void Validate(string op, Tensor features, Tensor boxes, int height, int width, double scale)
    {
        if (features.dim() != 4 || boxes.dim() != 2 || boxes.shape[1] != 5)
        {
            throw new ArgumentException(
                $"[{op}] expected features (B, C, H, W) and boxes (N, 5) of image, left, top, right, bottom, got " +
                $"{Text(features)} and {Text(boxes)}");
        }
        if (height < 1 || width < 1 || scale <= 0)
        {
            throw new ArgumentException(
                $"[{op}] expected a positive size and scale, got {height} x {width} and scale {scale}");
        }
        if (!features.is_floating_point() || !boxes.is_floating_point())
        {
            throw new ArgumentException(
                $"[{op}] expected floating-point features and boxes, got {features.dtype} and {boxes.dtype}");
        }
        CheckImages(op, features, boxes);
    }

    private static void CheckImages(string op, Tensor features, Tensor boxes)
    {
        if (boxes.shape[0] == 0)
            return;
        using var scope = NewDisposeScope();
        var images = boxes.detach()[.., 0].to_type(ScalarType.Float64);
        var (low, high) = (images.min().item<double>(), images.max().item<double>());
        if (!(low >= 0 && high < features.shape[0]))
        {
            throw new ArgumentException(
                $"[{op}] expected image numbers 0 to {features.shape[0] - 1} in the first column of the boxes, got " +
                $"{low} to {high}; features are {Text(features)}, boxes {Text(boxes)}");
        }
    }

    private static string Text(Tensor x) => $"({string.Join(", ", x.shape)})";
}
