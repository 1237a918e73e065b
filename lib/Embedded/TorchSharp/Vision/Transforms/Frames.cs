using static TorchSharp.torch;

namespace TorchSharp.Vision.Transforms;

/// <summary>Cuts pictures out, and puts frames around them. A picture has the shape (..., H, W).</summary>
internal static class Frames
{
    /// <summary>Checks that there are rows and columns, and channels where they matter.</summary>
    /// <exception cref="ArgumentException">There are too few dimensions.</exception>
    public static (long Height, long Width) Size(string op, Tensor image, int dimensions = 2)
    {
        ArgumentNullException.ThrowIfNull(image);
        if (image.Rank < dimensions)
            throw new ArgumentException(
                $"[{op}] expected a picture of shape {(dimensions == 2 ? "(..., H, W)" : "(..., C, H, W)")}, got " +
                $"{image.Sizes}; add dimensions with unsqueeze?");
        return (image.shape[^2], image.shape[^1]);
    }

    /// <summary>Cuts out a part; where it goes beyond the picture, there are zeros.</summary>
    public static Tensor Crop(string op, Tensor image, long top, long left, long height, long width)
    {
        var (rows, columns) = Size(op, image);
        if (height < 1 || width < 1)
            throw new ArgumentOutOfRangeException(
                nameof(height), $"[{op}] expected a part of at least 1 x 1 pixels, got {height} x {width}");
        var (y, x) = (Math.Clamp(top, 0, rows), Math.Clamp(left, 0, columns));
        var (bottom, right) = (Math.Clamp(top + height, y, rows), Math.Clamp(left + width, x, columns));
        var inside = image.narrow(-2, y, bottom - y).narrow(-1, x, right - x);
        if (bottom - y == height && right - x == width)
            return inside;
        using (inside)
        {
            return bottom == y || right == x
                ? zeros([.. image.shape[..^2], height, width], image.dtype)
                : Constant(inside, y - top, top + height - bottom, x - left, left + width - right, 0);
        }
    }

    /// <summary>Puts rows and columns around a picture; negative numbers take some away where that is
    /// allowed.</summary>
    /// <param name="op">Who asks.</param>
    /// <param name="image">(..., H, W).</param>
    /// <param name="padding">One number for all sides; left and right, top and bottom; or left, top, right,
    /// bottom.</param>
    /// <param name="mode">What the new pixels are.</param>
    /// <param name="fill">Their value in the constant mode.</param>
    public static Tensor Pad(
        string op, Tensor image, ReadOnlySpan<long> padding, PaddingModes mode, double fill)
    {
        var (height, width) = Size(op, image);
        var (left, top, right, bottom) = padding.Length switch
        {
            1 => (padding[0], padding[0], padding[0], padding[0]),
            2 => (padding[0], padding[1], padding[0], padding[1]),
            4 => (padding[0], padding[1], padding[2], padding[3]),
            _ => throw new ArgumentException(
                $"[{op}] expected 1, 2 or 4 numbers of pixels, got {padding.Length}; left, top, right, bottom"),
        };
        if (height + top + bottom < 1 || width + left + right < 1)
            throw new ArgumentException(
                $"[{op}] expected at least one pixel to stay, got {image.Sizes} with left {left}, top {top}, right " +
                $"{right}, bottom {bottom}");
        if (mode is PaddingModes.Constant or PaddingModes.Zeros)
            return Constant(image, top, bottom, left, right, mode == PaddingModes.Zeros ? 0 : fill);
        using var scope = NewDisposeScope();
        using var rows = tensor(Places(op, height, top, bottom, mode));
        using var columns = tensor(Places(op, width, left, right, mode));
        return image.index_select(-2, rows).index_select(-1, columns).MoveToOuterDisposeScope();
    }

    private static Tensor Constant(Tensor image, long top, long bottom, long left, long right, double fill)
    {
        using var scope = NewDisposeScope();
        var part = Cut(Cut(image, -2, top, bottom), -1, left, right);
        part = Extend(Extend(part, -1, left, right, fill), -2, top, bottom, fill);
        return (ReferenceEquals(part, image) ? image.alias() : part).MoveToOuterDisposeScope();
    }

    private static Tensor Cut(Tensor image, int dim, long before, long after)
    {
        if (before >= 0 && after >= 0)
            return image;
        var (start, end) = (Math.Max(0, -before), Math.Max(0, -after));
        return image.narrow(dim, start, image.shape[image.Rank + dim] - start - end);
    }

    private static Tensor Extend(Tensor image, int dim, long before, long after, double fill)
    {
        if (before <= 0 && after <= 0)
            return image;
        return cat(new[] { Stripe(image, dim, before, fill), image, Stripe(image, dim, after, fill) }, dim);
    }

    private static Tensor Stripe(Tensor image, int dim, long size, double fill)
    {
        var shape = image.shape;
        shape[image.Rank + dim] = Math.Max(0, size);
        return full(shape, fill, image.dtype);
    }

    /// <summary>Finds for each new row the row that it repeats.</summary>
    private static long[] Places(string op, long size, long before, long after, PaddingModes mode)
    {
        var most = mode switch
        {
            PaddingModes.Reflect => size - 1,
            PaddingModes.Circular => size,
            _ => long.MaxValue,
        };
        if (size == 0 || Math.Max(before, after) > most)
            throw new ArgumentException(
                $"[{op}] expected at most {most} new pixels in mode {mode} beside {size}, got {before} and {after}");
        var places = new long[size + before + after];
        for (var i = 0L; i < places.Length; i++)
        {
            var place = i - before;
            places[i] = mode switch
            {
                PaddingModes.Reflect => place < 0 ? -place : place >= size ? (2 * size) - 2 - place : place,
                PaddingModes.Circular => (place + size) % size,
                _ => Math.Clamp(place, 0, size - 1),
            };
        }
        return places;
    }
}
