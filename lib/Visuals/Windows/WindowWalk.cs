using DeepLearning.Visuals.Core;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Windows;

/// <summary>What happens in a window.</summary>
internal enum WindowWork
{
    /// <summary>Products with a kernel, added up.</summary>
    Convolve,

    /// <summary>The largest value.</summary>
    Largest,

    /// <summary>The mean.</summary>
    Mean,
}

/// <summary>How a window moves.</summary>
/// <param name="Height">Rows of the kernel.</param>
/// <param name="Width">Columns of the kernel.</param>
/// <param name="Stride">How far it moves.</param>
/// <param name="Padding">How many cells are added around the input.</param>
/// <param name="Dilation">How far its cells lie apart.</param>
internal sealed record WindowSteps(int Height, int Width, int Stride, int Padding, int Dilation)
{
    /// <summary>How many places there are along a side; 0 where the window does not fit.</summary>
    public int Places(int input, int kernel)
    {
        var room = input + (2 * Padding) - (Dilation * (kernel - 1)) - 1;
        return room < 0 ? 0 : (room / Stride) + 1;
    }
}

/// <summary>A window that walks over an image.</summary>
/// <param name="Work">What happens in it.</param>
/// <param name="Channels">Channels of the image.</param>
/// <param name="Height">Rows of the image.</param>
/// <param name="Width">Columns of the image.</param>
/// <param name="Image">The image, channel by channel.</param>
/// <param name="Kernel">The weights, channel by channel; empty for pooling.</param>
/// <param name="Bias">What is added.</param>
/// <param name="Steps">How it moves.</param>
internal sealed record WindowWalk(
    WindowWork Work, int Channels, int Height, int Width, float[] Image, float[] Kernel, float Bias, WindowSteps Steps)
{
    /// <summary>Gets the rows of the output.</summary>
    public int Rows => Steps.Places(Height, Steps.Height);

    /// <summary>Gets the columns of the output.</summary>
    public int Columns => Steps.Places(Width, Steps.Width);

    /// <summary>The output as the library computes it.</summary>
    public float[] Output()
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        var x = tensor(Image).reshape(1, Channels, Height, Width);
        long[] kernel = [Steps.Height, Steps.Width], stride = [Steps.Stride, Steps.Stride];
        long[] padding = [Steps.Padding, Steps.Padding], dilation = [Steps.Dilation, Steps.Dilation];
        return Tensors.Floats(Work switch
        {
            WindowWork.Convolve => nn.functional.conv2d(
                x, tensor(Kernel).reshape(1, Channels, Steps.Height, Steps.Width), tensor(new[] { Bias }),
                stride, padding, dilation),
            WindowWork.Largest => nn.functional.max_pool2d(x, kernel, stride, padding, dilation),
            _ => nn.functional.avg_pool2d(x, kernel, stride, padding),
        });
    }

    /// <summary>The cell of the input under a place of the window; outside of the image it is padding.</summary>
    public (int Y, int X) Under(int row, int column, int ky, int kx) => (
        (row * Steps.Stride) - Steps.Padding + (ky * Steps.Dilation),
        (column * Steps.Stride) - Steps.Padding + (kx * Steps.Dilation));

    /// <summary>The value under a place of the window, or null where there is padding.</summary>
    public float? Value(int channel, int y, int x) => y < 0 || x < 0 || y >= Height || x >= Width
        ? null
        : Image[(((channel * Height) + y) * Width) + x];
}
