using static TorchSharp.torch;

namespace TorchSharp.Vision.Transforms;

/// <summary>Makes pictures softer and sharper by sums over neighbours.</summary>
internal static class Blur
{
    /// <summary>Blurs with a Gaussian bell, first along rows, then along columns; edges are mirrored.</summary>
    /// <param name="image">(..., H, W).</param>
    /// <param name="across">Neighbours in a row, odd, and the width of the bell.</param>
    /// <param name="down">Neighbours in a column, odd, and the width of the bell.</param>
    public static Tensor Gaussian(Tensor image, (long Size, double Sigma) across, (long Size, double Sigma) down)
    {
        Frames.Size("gaussian_blur", image);
        Check(across);
        Check(down);
        using var scope = NewDisposeScope();
        var framed = Frames.Pad(
            "gaussian_blur", Colours.Real(image), [across.Size / 2, down.Size / 2], PaddingModes.Reflect, 0);
        var blurred = Along(Along(framed, -1, Bell(across)), -2, Bell(down));
        return (image.is_floating_point() ? blurred : blurred.round().to(image.dtype)).MoveToOuterDisposeScope();
    }

    /// <summary>Averages each inner pixel with its eight neighbours; it counts five times itself. Edges stay.</summary>
    public static Tensor Soften(Tensor image)
    {
        var real = Colours.Real(image);
        var (height, width) = (image.shape[^2], image.shape[^1]);
        var around = Along(Along(real, -1, [1, 1, 1]), -2, [1, 1, 1]);
        var middle = real.narrow(-2, 1, height - 2).narrow(-1, 1, width - 2);
        var soft = (around + (middle * 4)) / 13;
        if (!image.is_floating_point())
            soft = soft.round();
        var (left, right) = (real.narrow(-1, 0, 1), real.narrow(-1, width - 1, 1));
        soft = cat(new[] { left.narrow(-2, 1, height - 2), soft, right.narrow(-2, 1, height - 2) }, -1);
        return cat(new[] { real.narrow(-2, 0, 1), soft, real.narrow(-2, height - 1, 1) }, -2).to(image.dtype);
    }

    private static void Check((long Size, double Sigma) bell)
    {
        if (bell.Size < 1 || bell.Size % 2 == 0 || !(bell.Sigma > 0))
            throw new ArgumentException(
                $"[gaussian_blur] expected odd kernel sizes and a sigma above 0, got size {bell.Size} and sigma " +
                $"{bell.Sigma}");
    }

    private static double[] Bell((long Size, double Sigma) bell)
    {
        var weights = new double[bell.Size];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = Math.Exp(-0.5 * Math.Pow((i - (bell.Size / 2)) / bell.Sigma, 2));
        var sum = weights.Sum();
        return [.. weights.Select(w => w / sum)];
    }

    /// <summary>Adds shifted copies, each with its weight: a convolution of one row or column.</summary>
    private static Tensor Along(Tensor image, int dim, double[] weights)
    {
        var size = image.shape[image.Rank + dim] - weights.Length + 1;
        var sum = image.narrow(dim, 0, size) * weights[0];
        for (var i = 1; i < weights.Length; i++)
            sum += image.narrow(dim, i, size) * weights[i];
        return sum;
    }
}
