using TorchSharp.Kernels.Pool;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Max pooling with windows at random distances, so that sizes shrink by any factor.</summary>
/// <remarks><b>Source</b> Fractional Max-Pooling, arXiv:1412.6071. The random numbers are PyTorch's: one for each item,
/// channel and dimension.</remarks>
internal static class FractionalPooling
{
    public static (Tensor Values, Tensor Places) Of(
        string op, int rank, Tensor x, long[] kernel, long[]? size, double[]? ratio)
    {
        PoolChecks.Rank(op, rank, x);
        if (!x.Type.IsFloat())
            throw new InvalidOperationException(
                $"[{op}] expected floating-point numbers, got {x.Type.Name()} of shape {x.Sizes}");
        kernel = ConvWindow.Each(op, "a kernel size", kernel, rank, 1, 1);
        var inputs = x.Sizes.Sizes[^rank..].ToArray();
        size = Size(op, inputs, x, size, ratio);
        for (var d = 0; d < rank; d++)
        {
            if (size[d] + kernel[d] - 1 > inputs[d])
                throw new ArgumentException(
                    $"[{op}] expected windows that fit, output + kernel - 1 <= input, got output {new Shape(size)}, " +
                    $"kernel {new Shape(kernel)} for input {x.Sizes}");
        }
        var channels = x.Sizes[x.Rank - rank - 1];
        var items = x.Rank == rank + 1 ? 1 : x.Sizes[0];
        using var draws = rand([items, channels, rank], x.Type);
        using var samples = draws.to_type(ScalarType.Float64);
        var isSingle = x.Type == ScalarType.Float32;
        var grids = new PoolGrid[items * channels];
        for (var plane = 0; plane < grids.Length; plane++)
        {
            var axes = new PoolAxis[rank];
            for (var d = 0; d < rank; d++)
            {
                // For images the first number is that of the width, for volumes that of the depth.
                var at = rank == 2 ? 1 - d : d;
                var sample = samples.data<double>()[(plane * rank) + at];
                axes[d] = PoolAxis.At(inputs[d], kernel[d], Starts(sample, inputs[d], size[d], kernel[d], isSingle));
            }
            grids[plane] = PoolGrid.Of(axes);
        }
        return MaxPooling.WithPlaces(op, rank, x, size, grids);
    }

    private static long[] Size(string op, long[] inputs, Tensor x, long[]? size, double[]? ratio)
    {
        var rank = inputs.Length;
        if (size is null == ratio is null)
            throw new ArgumentException(
                $"[{op}] expected either an output_size or an output_ratio, got {(size is null ? "none" : "both")} " +
                $"for input {x.Sizes}");
        if (size is not null)
            return ConvWindow.Each(op, "an output size", size, rank, 1, 1);
        var ratios = ratio!.Length == 1 ? [.. Enumerable.Repeat(ratio[0], rank)] : ratio;
        return ratios.Length == rank && ratios.All(r => r is > 0 and < 1)
            ? ConvWindow.Each(op, "an output size", [.. ratios.Select((r, d) => (long)(inputs[d] * r))], rank, 1, 1)
            : throw new ArgumentException(
                $"[{op}] expected {rank} ratios between 0 and 1, got ({string.Join(", ", ratio)}) for input {x.Sizes}");
    }

    private static int[] Starts(double sample, long input, long output, long kernel, bool isSingle)
    {
        double Round(double value) => isSingle ? (float)value : value;
        var starts = new int[output];
        var step = output > 1 ? Round((double)(input - kernel) / (output - 1)) : 0;
        for (var i = 0; i < output - 1; i++)
            starts[i] = (int)Round(Round(i + sample) * step) - (int)Round(sample * step);
        starts[^1] = (int)(input - kernel);
        return starts;
    }
}
