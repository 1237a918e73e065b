using TorchSharp.Kernels.Curves;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Activations made of exponentials. Beside each curve stands the composition that it fuses.</summary>
internal static class SmoothActivation
{
    private const double SeluAlpha = 1.6732632423543772, SeluScale = 1.0507009873554805;

    /// <summary>y = x P with P the share of N(0, 1) below x; or its approximation with tanh.</summary>
    public static Tensor Gelu(Tensor x, bool tanh) => tanh
        ? CurveOp.Apply("gelu", x, default(SmoothCurves.GeluTanh), static x =>
            x * 0.5 * (((x + (x.pow(3) * 0.044715)) * Math.Sqrt(2 / Math.PI)).tanh() + 1))
        : CurveOp.Apply("gelu", x, default(SmoothCurves.Gelu), static x => x * Special.SpecialFunctions.NormalShare(x));

    /// <summary>y = x sigmoid(x).</summary>
    public static Tensor Silu(Tensor x) =>
        CurveOp.Apply("silu", x, default(SmoothCurves.Silu), static x => x * x.sigmoid());

    /// <summary>y = x tanh(ln(1 + exp(x))).</summary>
    public static Tensor Mish(Tensor x) => CurveOp.Apply(
        "mish", x, default(SmoothCurves.Mish), static x => x * Softplus(x, 1, double.PositiveInfinity).tanh());

    /// <summary>y = x for x > 0, else alpha (exp(x) - 1); the exponential never sees a positive number.</summary>
    public static Tensor Elu(Tensor x, double alpha) => Elu("elu", x, alpha, 1, 1);

    /// <summary>y = x for x > 0, else alpha (exp(x / alpha) - 1).</summary>
    public static Tensor Celu(Tensor x, double alpha) => alpha != 0
        ? Elu("celu", x, alpha, 1, 1 / alpha)
        : throw new ArgumentOutOfRangeException(
            nameof(alpha), $"[celu] expected an alpha other than 0, got {alpha} for shape {x.Sizes}");

    /// <summary>y = 1.0507 (x for x > 0, else 1.6733 (exp(x) - 1)).</summary>
    public static Tensor Selu(Tensor x) => Elu("selu", x, SeluAlpha, SeluScale, 1);

    /// <summary>y = ln(1 + exp(beta x)) / beta, and x where beta x exceeds the threshold.</summary>
    public static Tensor Softplus(Tensor x, double beta, double threshold) => CurveOp.Apply(
        "softplus", x, new SmoothCurves.SoftPlus(beta, threshold), x =>
        {
            var scaled = x * beta;
            var y = (scaled.relu() + (-scaled.abs()).exp().log1p()) / beta;
            return double.IsInfinity(threshold) ? y : where(scaled.gt(threshold), x, y);
        });

    /// <summary>y = ln sigmoid(x).</summary>
    public static Tensor LogSigmoid(Tensor x) => CurveOp.Apply(
        "logsigmoid", x, default(SmoothCurves.LogSigmoid), static x => -Softplus(-x, 1, double.PositiveInfinity));

    private static Tensor Elu(string op, Tensor x, double alpha, double scale, double inner) => CurveOp.Apply(
        op, x, new SmoothCurves.Elu(alpha, scale, inner), x =>
            where(x.gt(0), x * scale, (x.clamp_max(0) * inner).expm1() * (alpha * scale)));
}
