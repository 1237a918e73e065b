using DeepLearning.Visuals.Windows;
using static TorchSharp.torch;

namespace DeepLearning.Visuals;

public static partial class Convolutions
{
    /// <summary>
    /// Shows one output cell of a convolution after the other: the window, the products and their sum. Kernel, stride,
    /// padding and dilation can be changed in the page, which computes anew.
    /// <para><b>Formula</b>: y[i, j] = b + sum of x[s i - p + d u, s j - p + d v] w[u, v] over u, v and
    /// channels.</para>
    /// </summary>
    /// <param name="image">One image, (H, W) or (C, H, W) with at most 4 channels; above 96 pixels a side blocks are
    /// averaged.</param>
    /// <param name="kernel">(K, K) or (C, K, K), for example <c>conv.weight[0]</c>.</param>
    /// <param name="bias">What is added.</param>
    /// <param name="stride">How far the window moves.</param>
    /// <param name="padding">Zeros around the image.</param>
    /// <param name="dilation">How far the cells of the window lie apart.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">A shape or a number is not as described, or the window does not
    /// fit.</exception>
    public static Visual Steps(
        Tensor image,
        Tensor kernel,
        double bias = 0,
        int stride = 1,
        int padding = 0,
        int dilation = 1,
        string title = "Convolution, step by step",
        VisualTheme theme = VisualTheme.Auto)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        var walk = WindowReader.Convolution(
            "Convolutions.Steps", image, kernel, bias, stride, padding, dilation);
        return WindowPicture.Show(walk, title, theme, editor: false, Note(image, walk));
    }

    /// <summary>
    /// Lets the reader write a kernel and see at once what it makes of an image; colours are averaged to grey.
    /// </summary>
    /// <param name="image">One image, (H, W) or (C, H, W) with at most 4 channels; above 96 pixels a side blocks are
    /// averaged.</param>
    /// <param name="kernel">The kernel to start with, (K, K) of at most 7 x 7; an edge detector where it is
    /// null.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">A shape or a number is not as described.</exception>
    public static Visual KernelEditor(
        Tensor image,
        Tensor? kernel = null,
        string title = "Kernel editor",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Convolutions.KernelEditor";
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        var (values, channels, height, width) = WindowReader.Image(op, image);
        if (kernel is not null && (kernel.dim() != 2 || kernel.shape.Max() > 7))
        {
            throw new VisualInputException(
                op, "a kernel of shape (K, K) with K <= 7", $"({string.Join(", ", kernel.shape)})");
        }

        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        var grey = tensor(values).reshape(channels, height, width).mean([0L]);
        var start = kernel ?? tensor(new float[] { -1, 0, 1, -2, 0, 2, -1, 0, 1 }).reshape(3, 3);
        var walk = WindowReader.Convolution(op, grey, start, 0, 1, (int)start.shape[0] / 2, 1);
        var note = channels > 1 ? $"The {channels} channels are averaged." : "";
        return WindowPicture.Show(walk, title, theme, editor: true, $"{note} {Note(image, walk)}".Trim());
    }

    /// <summary>Shows one output cell of a pooling after the other: the window and what it gives.</summary>
    /// <param name="image">One map, (H, W); of several channels the first is shown.</param>
    /// <param name="size">The side of the window.</param>
    /// <param name="stride">How far it moves; its size where it is 0.</param>
    /// <param name="padding">Cells around the map, which never win and count as zero in a mean.</param>
    /// <param name="mean">Whether the mean is taken instead of the largest value.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">A shape or a number is not as described, or the window does not
    /// fit.</exception>
    public static Visual Pooling(
        Tensor image,
        int size = 2,
        int stride = 0,
        int padding = 0,
        bool mean = false,
        string title = "Pooling, step by step",
        VisualTheme theme = VisualTheme.Auto)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        var walk = WindowReader.Pooling("Convolutions.Pooling", image, mean, size, stride, padding);
        return WindowPicture.Show(walk, title, theme, editor: false, Note(image, walk));
    }

    private static string Note(Tensor image, WindowWalk walk) => image.shape[^1] == walk.Width
        ? ""
        : $"Blocks of the image of {image.shape[^2]} x {image.shape[^1]} are averaged to {walk.Height} x {walk.Width}.";
}
