using TorchSharp.Kernels.Random;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Dropout: the mask comes from the default generator, in the order of the elements.</summary>
internal static class Dropping
{
    /// <summary>y = x m / (1 - p) with m = 0 at chance p; dx = dOut m / (1 - p).</summary>
    public static Tensor Apply(Tensor x, double p, bool training, bool inplace)
    {
        if (p is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(
                nameof(p), $"[dropout] expected a chance in [0, 1], got {p}; 0.5 drops every second element");
        if (!training || p == 0)
            return inplace ? x : x.alias();
        using var mask = Mask(x, p);
        return inplace ? x.mul_(mask) : x * mask;
    }

    private static unsafe Tensor Mask(Tensor x, double p)
    {
        var mask = Factory.Empty(x.Sizes, x.Type);
        if (p == 1)
        {
            mask.Block.Clear();
            return mask;
        }
        var count = checked((int)mask.Count);
        var stream = Generator.Default.Stream;
        if (x.Type == ScalarType.Float32)
            Scaled(stream, new Span<float>(mask.Data<float>(), count), p);
        else if (x.Type == ScalarType.Float64)
            Scaled(stream, new Span<double>(mask.Data<double>(), count), p);
        else
            throw new ArgumentException(
                $"[dropout] expected a floating-point tensor, got {x.Type.Name()} of shape {x.Sizes}");
        return mask;
    }

    private static void Scaled<T>(RandomStream stream, Span<T> mask, double p)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        lock (stream)
            ChanceFill.Fill(stream, mask, 1 - p);
        System.Numerics.Tensors.TensorPrimitives.Divide(mask, T.CreateTruncating(1 - p), mask);
    }
}
