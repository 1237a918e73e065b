using DeepLearning.Visuals.Core;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Windows;

/// <summary>Reads images, kernels and steps, checked, so that all else is plain numbers.</summary>
internal static class WindowReader
{
    /// <summary>Larger images are averaged over blocks.</summary>
    private const int LargestSide = 96;

    /// <summary>More channels than this have no room.</summary>
    private const int MostChannels = 4;

    /// <summary>Reads a convolution.</summary>
    public static WindowWalk Convolution(
        string op, Tensor image, Tensor kernel, double bias, int stride, int padding, int dilation)
    {
        var (x, channels, height, width) = Image(op, image);
        ArgumentNullException.ThrowIfNull(kernel);
        var weights = kernel.shape switch
        {
            [> 0, > 0] => kernel.unsqueeze(0),
            [> 0, > 0, > 0] => kernel,
            [1, > 0, > 0, > 0] => kernel.squeeze(0),
            _ => throw new ArgumentException(
                $"[{op}] expected a kernel of shape (K, K), (C, K, K) or (1, C, K, K), got {Tensors.Shape(kernel)}; "
                + "of a layer take one with conv.weight[0]."),
        };
        if (weights.shape[0] != channels)
        {
            throw new ArgumentException(
                $"[{op}] expected a kernel with the image's {channels} channels, got {Tensors.Shape(kernel)} for "
                + $"{Tensors.Shape(image)}.");
        }

        var numbers = Tensors.Floats(weights);
        Tensors.RequireFinite(op, nameof(kernel), numbers);
        var steps = new WindowSteps((int)weights.shape[1], (int)weights.shape[2], stride, padding, dilation);
        var walk = new WindowWalk(WindowWork.Convolve, channels, height, width, x, numbers, (float)bias, steps);
        return Fits(op, walk);
    }

    /// <summary>Reads a pooling of the first channel.</summary>
    public static WindowWalk Pooling(string op, Tensor image, bool mean, int size, int stride, int padding)
    {
        var (x, _, height, width) = Image(op, image);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        if (padding > size / 2)
        {
            throw new ArgumentException(
                $"[{op}] expected a padding of at most half the window, {size / 2}, got {padding}.");
        }

        var steps = new WindowSteps(size, size, stride == 0 ? size : stride, padding, 1);
        var work = mean ? WindowWork.Mean : WindowWork.Largest;
        return Fits(op, new WindowWalk(work, 1, height, width, x[..(height * width)], [], 0, steps));
    }

    /// <summary>Reads an image of one to four channels; large ones are averaged over blocks.</summary>
    public static (float[] Values, int Channels, int Height, int Width) Image(string op, Tensor image)
    {
        ArgumentNullException.ThrowIfNull(image);
        var x = image.shape switch
        {
            [> 0, > 0] => image.unsqueeze(0),
            [> 0 and <= MostChannels, > 0, > 0] => image,
            [1, > 0 and <= MostChannels, > 0, > 0] => image.squeeze(0),
            _ => throw new ArgumentException(
                $"[{op}] expected one image of shape (H, W) or (C, H, W) with at most {MostChannels} channels, got "
                + $"{Tensors.Shape(image)}."),
        };
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        x = x.to_type(ScalarType.Float32);
        var block = (Math.Max(x.shape[1], x.shape[2]) + LargestSide - 1) / LargestSide;
        if (block > 1)
            x = nn.functional.avg_pool2d(x.unsqueeze(0), [block, block], ceil_mode: true).squeeze(0);
        var values = Tensors.Floats(x);
        Tensors.RequireFinite(op, nameof(image), values);
        return (values, (int)x.shape[0], (int)x.shape[1], (int)x.shape[2]);
    }

    private static WindowWalk Fits(string op, WindowWalk walk)
    {
        var steps = walk.Steps;
        ArgumentOutOfRangeException.ThrowIfLessThan(steps.Stride, 1, "stride");
        ArgumentOutOfRangeException.ThrowIfNegative(steps.Padding, "padding");
        ArgumentOutOfRangeException.ThrowIfLessThan(steps.Dilation, 1, "dilation");
        if (walk.Rows > 0 && walk.Columns > 0)
            return walk;
        throw new ArgumentException(
            $"[{op}] expected a window that fits into the image, got {steps.Height} x {steps.Width} with dilation "
            + $"{steps.Dilation} on {walk.Height} x {walk.Width} with padding {steps.Padding}.");
    }
}
