using TorchSharp.Kernels.Random;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// Dropout in its four kinds. The mask comes from the default generator, in the order of the elements (or of the
/// channels), so that a seed gives PyTorch's masks.
/// </summary>
internal static unsafe class Dropping
{
    /// <summary>The value that dropped elements take before the shift: -scale alpha of SELU.</summary>
    private const double Alpha = 1.7580993408473766;

    /// <summary>y = x m / (1 - p) with m = 0 at chance p; dx = dOut m / (1 - p).</summary>
    public static Tensor Apply(Tensor x, double p, bool training, bool inplace) =>
        Passes("dropout", x, p, training, inplace) ?? Scaled(x, x.Sizes, p, inplace);

    /// <summary>The same with one m for each channel of (B, C, ...).</summary>
    public static Tensor Channels(string op, Tensor x, double p, bool training, bool inplace) =>
        Passes(op, x, p, training, inplace) ?? Scaled(x, PerChannel(op, x), p, inplace);

    /// <summary>
    /// y = a (x m + alpha' (m - 1)) + shift: mean 0 and variance 1 stay what they were; alpha' = 1.758.
    /// Source: Self-Normalizing Neural Networks, arXiv:1706.02515.
    /// </summary>
    public static Tensor SelfNormalizing(string op, Tensor x, double p, bool training, bool inplace, bool channels)
    {
        if (Passes(op, x, p, training, inplace) is { } same)
            return same;
        var shape = channels ? PerChannel(op, x) : x.Sizes;
        if (p == 1)
            return inplace ? x.mul_(0) : x * 0;
        using var mask = Chances(shape, x.Type, 1 - p);
        var factor = 1 / Math.Sqrt(((Alpha * Alpha * p) + 1) * (1 - p));
        using var shift = ((mask - 1) * (Alpha * factor)) + (Alpha * factor * p);
        using var scale = mask * factor;
        return inplace ? x.mul_(scale).add_(shift) : (x * scale) + shift;
    }

    // Without dropping the input passes; also the checks, before any number is drawn.
    private static Tensor? Passes(string op, Tensor x, double p, bool training, bool inplace)
    {
        if (p is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(
                nameof(p), $"[{op}] expected a chance in [0, 1], got {p}; 0.5 drops every second element");
        if (!x.Type.IsFloat())
            throw new ArgumentException(
                $"[{op}] expected a floating-point tensor, got {x.Type.Name()} of shape {x.Sizes}");
        return training && p > 0 && x.Count > 0 ? null : inplace ? x : x.alias();
    }

    private static Shape PerChannel(string op, Tensor x)
    {
        if (x.Rank < 2)
            throw new ArgumentException($"[{op}] expected channels, (B, C) or (B, C, ...), got shape {x.Sizes}");
        var sizes = new long[x.Rank];
        Array.Fill(sizes, 1);
        (sizes[0], sizes[1]) = (x.Sizes[0], x.Sizes[1]);
        return new Shape(sizes);
    }

    private static Tensor Scaled(Tensor x, Shape shape, double p, bool inplace)
    {
        using var mask = p == 1 ? Factory.Zeros(shape, x.Type) : Chances(shape, x.Type, 1 - p).div_(1 - p);
        return inplace ? x.mul_(mask) : x * mask;
    }

    private static Tensor Chances(Shape shape, ScalarType type, double p)
    {
        if (type.IsShortFloat())
            return Chances(shape, ScalarType.Float32, p).to(type);
        var mask = Factory.Empty(shape, type);
        var count = checked((int)mask.Count);
        var stream = Generator.Default.Stream;
        lock (stream)
        {
            if (type == ScalarType.Float32)
                ChanceFill.Fill(stream, new Span<float>(mask.Data<float>(), count), p);
            else
                ChanceFill.Fill(stream, new Span<double>(mask.Data<double>(), count), p);
        }
        return mask;
    }
}
