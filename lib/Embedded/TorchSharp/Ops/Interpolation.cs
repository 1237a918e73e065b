using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// Other sizes for sequences, images and volumes: a table of weights along each dimension, one after the other.
/// </summary>
/// <remarks><b>Source</b> Keys, Cubic convolution interpolation for digital image processing, 1981.</remarks>
internal static class Interpolation
{
    public static Tensor Resize(
        string op, Tensor x, long[]? size, double[]? scale, InterpolationMode mode, bool? alignCorners = null,
        bool recompute = false, bool antialias = false)
    {
        Check(op, x, mode, alignCorners, antialias);
        var rank = x.Rank - 2;
        var (sizes, scales) = Sizes(op, x, size, scale, recompute);
        if (mode == InterpolationMode.Area)
            return MeanPooling.Of(op, rank, x, PoolChecks.Adaptive(op, rank, x, sizes));
        var y = x;
        for (var d = rank - 1; d >= 0; d--)
        {
            var table = ResizeTable.Of(
                checked((int)x.Sizes[d + 2]), checked((int)sizes[d]), scales?[d], mode, alignCorners ?? false,
                antialias, x.Type != ScalarType.Float64);
            y = Resampling.Along(op, y, d + 2, table);
        }
        return y;
    }

    /// <summary>The gradient of an input of given sizes for the nearest mode.</summary>
    public static Tensor NearestBack(
        string op, int rank, Tensor dOut, long[] inputs, long[]? outputs, double[]? scales)
    {
        long[] sizes = inputs.Length == rank + 2 ? inputs[2..] : inputs;
        var fits = dOut.Rank == rank + 2 && sizes.Length == rank && sizes.All(s => s is > 0 and <= int.MaxValue)
            && (outputs is null or [] || dOut.Sizes.Sizes[2..].SequenceEqual(outputs))
            && (scales is null or [] || scales.Length == rank) && dOut.Type.IsFloat() && dOut.Count > 0;
        if (!fits)
            throw new ArgumentException(
                $"[{op}] expected a floating-point gradient of {rank + 2} dimensions and {rank} input sizes, got " +
                $"{dOut.Type.Name()} {dOut.Sizes}, inputs {new Shape(inputs)}, outputs " +
                $"{(outputs is null ? "none" : new Shape(outputs))}");
        var dx = dOut;
        for (var d = 0; d < rank; d++)
        {
            var table = ResizeTable.Of(
                (int)sizes[d], checked((int)dOut.Sizes[d + 2]), scales is null or [] ? null : scales[d],
                InterpolationMode.Nearest, false, false, isSingle: true);
            dx = Resampling.Back(op, dx, d + 2, table);
        }
        return dx;
    }

    /// <summary>Finds the output sizes, and the scales that the places follow; null for those of the sizes.</summary>
    public static (long[] Sizes, double[]? Scales) Sizes(
        string op, Tensor x, long[]? size, double[]? scale, bool recompute)
    {
        var rank = x.Rank - 2;
        if (size is null or [] == scale is null or [])
            throw new ArgumentException(
                $"[{op}] expected either a size or a scale_factor, got {(size is null or [] ? "none" : "both")} for " +
                $"input {x.Sizes}");
        if (size is not null and not [])
        {
            var given = size.Length == 1 ? [.. Enumerable.Repeat(size[0], rank)] : size;
            return given.Length == rank && given.All(s => s > 0 && s <= int.MaxValue)
                ? (given, null)
                : throw new ArgumentException(
                    $"[{op}] expected {rank} sizes > 0 for input {x.Sizes}, got {new Shape(size)}");
        }
        var scales = scale!.Length == 1 ? [.. Enumerable.Repeat(scale[0], rank)] : scale;
        if (scales.Length != rank || scales.Any(s => !(s > 0) || s > int.MaxValue))
            throw new ArgumentException(
                $"[{op}] expected {rank} scale factors > 0 for input {x.Sizes}, got ({string.Join(", ", scale)})");
        long[] sizes = [.. scales.Select((s, d) => (long)Math.Floor(x.Sizes[d + 2] * s))];
        return sizes.All(s => s > 0)
            ? (sizes, recompute ? null : scales)
            : throw new ArgumentException(
                $"[{op}] expected scale factors that leave something of input {x.Sizes}, got " +
                $"({string.Join(", ", scale)}): sizes {new Shape(sizes)}");
    }

    private static void Check(string op, Tensor x, InterpolationMode mode, bool? alignCorners, bool antialias)
    {
        var rank = mode switch
        {
            InterpolationMode.Linear => 3,
            InterpolationMode.Bilinear or InterpolationMode.Bicubic => 4,
            InterpolationMode.Trilinear => 5,
            _ => Math.Clamp(x.Rank, 3, 5),
        };
        if (x.Rank != rank)
            throw new ArgumentException(
                $"[{op}] expected an input of {rank} dimensions (B, C, ...) for mode {mode}, got shape {x.Sizes}; " +
                "Linear is for sequences, Bilinear and Bicubic for images, Trilinear for volumes");
        for (var d = 1; d < x.Rank; d++)
            if (x.Sizes[d] == 0)
                throw new ArgumentException($"[{op}] expected non-empty channels and sizes, got shape {x.Sizes}");
        var isNearest = mode is InterpolationMode.Nearest or InterpolationMode.NearestExact;
        if (alignCorners is not null && (isNearest || mode == InterpolationMode.Area))
            throw new ArgumentException(
                $"[{op}] expected no align_corners for mode {mode}, got {alignCorners} for input {x.Sizes}; only the " +
                "linear modes and Bicubic have corners to align");
        if (antialias && mode is not (InterpolationMode.Bilinear or InterpolationMode.Bicubic))
            throw new ArgumentException(
                $"[{op}] expected mode Bilinear or Bicubic with antialias, got {mode} for input {x.Sizes}");
        if (!isNearest && !x.Type.IsFloat())
            throw new InvalidOperationException(
                $"[{op}] expected floating-point numbers for mode {mode}, got {x.Type.Name()} of shape {x.Sizes}; " +
                "convert: x.to(ScalarType.Float32)");
    }
}
