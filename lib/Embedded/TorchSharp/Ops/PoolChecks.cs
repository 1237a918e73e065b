using TorchSharp.Kernels.Pool;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Checks the arguments of a pooling and finds its windows.</summary>
internal static class PoolChecks
{
    /// <summary>Gets the windows of a given size; the stride is the kernel's size when none is given.</summary>
    public static PoolGrid Sliding(
        string op, int rank, Tensor x, long[] kernel, long[]? stride, long[]? padding, long[]? dilation, bool ceil,
        bool countsPadding = true)
    {
        Rank(op, rank, x);
        kernel = ConvWindow.Each(op, "a kernel size", kernel, rank, 1, 1);
        stride = stride is null or [] ? kernel : ConvWindow.Each(op, "a stride", stride, rank, 1, 1);
        padding = ConvWindow.Each(op, "a padding", padding, rank, 0, 0);
        dilation = ConvWindow.Each(op, "a dilation", dilation, rank, 1, 1);
        var axes = new PoolAxis[rank];
        for (var d = 0; d < rank; d++)
        {
            var size = x.Sizes[x.Rank - rank + d];
            if (padding[d] > kernel[d] / 2)
                throw new ArgumentException(
                    $"[{op}] expected a padding of at most half the kernel, got padding {new Shape(padding)} for " +
                    $"kernel {new Shape(kernel)} and input {x.Sizes}");
            if (PoolAxis.Count(size, kernel[d], stride[d], padding[d], dilation[d], ceil) < 1)
                throw new ArgumentException(
                    $"[{op}] expected a window that fits, got kernel {new Shape(kernel)}, stride " +
                    $"{new Shape(stride)}, padding {new Shape(padding)}, dilation " +
                    $"{new Shape(dilation)} for input {x.Sizes}; the output would have no element");
            axes[d] = PoolAxis.Sliding(size, kernel[d], stride[d], padding[d], dilation[d], ceil, countsPadding);
        }
        return PoolGrid.Of(axes);
    }

    /// <summary>Gets windows that give an output of given sizes; -1 keeps a size.</summary>
    public static PoolGrid Adaptive(string op, int rank, Tensor x, long[] sizes)
    {
        Rank(op, rank, x);
        sizes = ConvWindow.Each(op, "an output size", sizes, rank, -1, -1);
        return PoolGrid.Of([.. sizes.Select((size, d) =>
        {
            var input = x.Sizes[x.Rank - rank + d];
            return PoolAxis.Adaptive(input, size < 0 ? input : size);
        })]);
    }

    /// <summary>Gets the shape with other last sizes.</summary>
    public static Shape With(Shape shape, int rank, PoolGrid grid)
    {
        ReadOnlySpan<long> last = [grid.Depth.Output, grid.Height.Output, grid.Width.Output];
        return new Shape([.. shape.Sizes[..^rank], .. last[^rank..]]);
    }

    /// <summary>Checks that there are a channel dimension, perhaps a batch, and something to choose from.</summary>
    public static void Rank(string op, int rank, Tensor x)
    {
        var places = rank == 1 ? "T" : rank == 2 ? "H, W" : "D, H, W";
        if (x.Rank != rank + 1 && x.Rank != rank + 2)
            throw new ArgumentException(
                $"[{op}] expected an input (B, C, {places}) or (C, {places}), got shape {x.Sizes}");
        for (var d = x.Rank - rank - 1; d < x.Rank; d++)
        {
            // A batch may be empty; a channel or a place may not.
            if (x.Sizes[d] == 0 && (d > 0 || x.Rank == rank + 1))
                throw new ArgumentException(
                    $"[{op}] expected non-empty channels and sizes, got shape {x.Sizes}; only the batch may be empty");
        }
        var plane = x.Sizes.Sizes[^rank..];
        var elements = 1L;
        foreach (var size in plane)
            elements = checked(elements * size);
        if (elements > int.MaxValue)
            throw new ArgumentException($"[{op}] expected fewer than 2^31 elements a channel, got shape {x.Sizes}");
    }
}
