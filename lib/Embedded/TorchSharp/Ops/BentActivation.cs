using TorchSharp.Kernels.Curves;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Activations made of straight pieces. Beside each curve stands the composition that it fuses.</summary>
internal static unsafe class BentActivation
{
    /// <summary>y = x for x > 0, else slope x.</summary>
    public static Tensor LeakyRelu(Tensor x, double slope) => CurveOp.Apply(
        "leaky_relu", x, new BentCurves.Leaky(slope), x => where(x.gt(0), x, x * slope));

    /// <summary>y = x for x > threshold, else a number.</summary>
    public static Tensor Threshold(Tensor x, double threshold, double value) => CurveOp.Apply(
        "threshold", x, new BentCurves.Step(threshold, value), x => x.masked_fill(x.le(threshold), value));

    /// <summary>y = x where |x| > lambda, else 0.</summary>
    public static Tensor HardShrink(Tensor x, double lambda) => CurveOp.Apply(
        "hardshrink", x, new BentCurves.HardShrink(lambda), x => x.masked_fill(x.abs().le(lambda), 0));

    /// <summary>y = x - lambda sign(x) where |x| > lambda, else 0.</summary>
    public static Tensor SoftShrink(Tensor x, double lambda) => lambda >= 0
        ? CurveOp.Apply("softshrink", x, new BentCurves.SoftShrink(lambda), x =>
            (x - (x.sign() * lambda)).masked_fill(x.abs().le(lambda), 0))
        : throw new ArgumentOutOfRangeException(
            nameof(lambda), $"[softshrink] expected lambda >= 0, got {lambda} for shape {x.Sizes}");

    /// <summary>y = min(max(x + 3, 0), 6) / 6.</summary>
    public static Tensor HardSigmoid(Tensor x) =>
        CurveOp.Apply("hardsigmoid", x, default(BentCurves.HardSigmoid), static x => (x + 3).clamp(0, 6) / 6);

    /// <summary>y = x min(max(x + 3, 0), 6) / 6.</summary>
    public static Tensor HardSwish(Tensor x) =>
        CurveOp.Apply("hardswish", x, default(BentCurves.HardSwish), static x => x * (x + 3).clamp(0, 6) / 6);

    /// <summary>y = x / (1 + |x|).</summary>
    public static Tensor SoftSign(Tensor x) =>
        CurveOp.Apply("softsign", x, default(BentCurves.SoftSign), static x => x / (x.abs() + 1));

    /// <summary>y = x for x > 0, else w x with one w, or one for each channel.</summary>
    public static Tensor Prelu(Tensor x, Tensor weight)
    {
        var channels = x.Rank > 1 ? x.Sizes[1] : 1;
        if (weight.Rank > 1 || (weight.Count != 1 && weight.Count != channels))
            throw new ArgumentException(
                $"[prelu] expected one weight, or {channels} for the channels of {x.Sizes}, got {weight.Sizes}");
        var shape = new long[Math.Max(1, x.Rank)];
        Array.Fill(shape, 1);
        if (weight.Count != 1)
            shape[1] = channels;
        var slopes = weight.reshape(x.Rank == 0 ? [] : shape);
        return where(x.gt(0), x, x * slopes);
    }

    /// <summary>The randomised rectifier, in place when that is asked for.</summary>
    public static Tensor Randomly(Tensor x, double lower, double upper, bool training, bool inplace) =>
        CurveOp.Into(inplace, "rrelu", x, t => Rrelu(t, lower, upper, training));

    /// <summary>y = x for x > 0, else a x; a is uniform between the bounds in training, their mean otherwise.</summary>
    private static Tensor Rrelu(Tensor x, double lower, double upper, bool training)
    {
        if (!(lower <= upper) || double.IsInfinity(upper - lower))
            throw new ArgumentException(
                $"[rrelu] expected finite bounds lower <= upper, got {lower} and {upper} for shape {x.Sizes}");
        if (!training)
            return LeakyRelu(x, (lower + upper) / 2);
        using var slopes = Slopes(x, lower, upper);
        return x * slopes;
    }

    // One draw for each number that is not positive, in the order of the elements.
    private static Tensor Slopes(Tensor x, double lower, double upper)
    {
        using var values = Conversion.Temporary(x, ScalarType.Float64);
        var v = new Span<double>(values.Data<double>(), checked((int)values.Count));
        var stream = Generator.Default.Stream;
        lock (stream)
        {
            foreach (ref var number in v)
                number = number <= 0 ? (stream.UniformDouble() * (upper - lower)) + lower : 1;
        }
        return Conversion.Copy(values, x.Type);
    }
}
