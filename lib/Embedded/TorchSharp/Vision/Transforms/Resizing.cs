using static TorchSharp.torch;

namespace TorchSharp.Vision.Transforms;

/// <summary>Changes the size of pictures of any type and any number of leading dimensions.</summary>
internal static class Resizing
{
    public static Tensor Apply(
        Tensor image, long height, long width, InterpolationMode mode, long? maxSize, bool antialias)
    {
        var (rows, columns) = Frames.Size("resize", image, 3);
        if (width == -1)
            (height, width) = Proportional(rows, columns, height, maxSize);
        if (height < 1 || width < 1)
            throw new ArgumentOutOfRangeException(
                nameof(height), $"[resize] expected a new size of at least 1 x 1, got {height} x {width}");
        if (rows == 0 || columns == 0)
            throw new ArgumentException($"[resize] expected a picture with pixels, got {image.Sizes}");
        if ((rows, columns) == (height, width))
            return image.alias();
        using var scope = NewDisposeScope();
        if (mode == InterpolationMode.Nearest)
            return Nearest(Nearest(image, -2, rows, height), -1, columns, width).MoveToOuterDisposeScope();
        var real = Colours.Real(image);
        var down = Resampling.Weights(rows, height, mode, antialias).to(real.dtype);
        var across = Resampling.Weights(columns, width, mode, antialias).to(real.dtype);
        var sized = down.matmul(real).matmul(across.transpose(0, 1));
        if (!image.is_floating_point())
            // Bicubic curves overshoot; a byte would wrap around.
            sized = sized.round().clamp(0, Colours.White(image.dtype));
        return sized.to(image.dtype).MoveToOuterDisposeScope();
    }

    /// <summary>Computes a size with the same proportions from the new shorter side.</summary>
    private static (long Height, long Width) Proportional(long rows, long columns, long shorter, long? maxSize)
    {
        if (maxSize <= shorter)
            throw new ArgumentException(
                $"[resize] expected a maxSize above the shorter side {shorter}, got {maxSize}");
        if (Math.Min(rows, columns) == 0)
            return (rows, columns);
        var longer = shorter * Math.Max(rows, columns) / Math.Min(rows, columns);
        if (longer > maxSize)
            (shorter, longer) = (maxSize.Value * shorter / longer, maxSize.Value);
        return rows <= columns ? (shorter, longer) : (longer, shorter);
    }

    /// <summary>Repeats and leaves out rows: row i comes from floor(i * old / new).</summary>
    private static Tensor Nearest(Tensor image, int dim, long from, long to)
    {
        if (from == to)
            return image;
        var places = new long[to];
        // In single precision, as PyTorch computes it.
        var step = (float)from / to;
        for (var i = 0L; i < to; i++)
            places[i] = Math.Min((long)MathF.Floor(i * step), from - 1);
        return image.index_select(dim, tensor(places));
    }
}
