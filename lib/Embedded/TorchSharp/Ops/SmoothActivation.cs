using TorchSharp.Autograd;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Activations beside relu, tanh and sigmoid: fused where it pays, otherwise compositions.</summary>
internal static class SmoothActivation
{
    /// <summary>y = x P with P the share of N(0, 1) below x; dx = dOut (P + x density(x)).</summary>
    public static Tensor Gelu(Tensor x, bool tanh)
    {
        if (tanh)
            return x * 0.5 * (((x + (x.pow(3) * 0.044715)) * Math.Sqrt(2 / Math.PI)).tanh() + 1);
        var y = Pointwise.FloatUnary<SmoothFunctions.Gelu>(x);
        return Tape.Wants(x) ? Tape.Record(y, new GeluNode(x)) : y;
    }

    /// <summary>y = x s with s = sigmoid(x); dx = dOut s (1 + x (1 - s)).</summary>
    public static Tensor Silu(Tensor x)
    {
        var y = Pointwise.FloatUnary<SmoothFunctions.Silu>(x);
        return Tape.Wants(x) ? Tape.Record(y, new SiluNode(x)) : y;
    }

    /// <summary>y = x for x > 0, else slope x.</summary>
    public static Tensor LeakyRelu(Tensor x, double slope) => where(x.gt(0), x, x * slope);

    /// <summary>y = x for x > 0, else alpha (exp(x) - 1); the exponential never sees a positive number.</summary>
    public static Tensor Elu(Tensor x, double alpha) => where(x.gt(0), x, x.clamp_max(0).expm1() * alpha);

    /// <summary>y = ln(1 + exp(beta x)) / beta, computed as (max(b x, 0) + ln(1 + exp(-|b x|))) / b.</summary>
    public static Tensor Softplus(Tensor x, double beta, double threshold)
    {
        var scaled = x * beta;
        var y = (scaled.relu() + (-scaled.abs()).exp().log1p()) / beta;
        return double.IsInfinity(threshold) ? y : where(scaled.gt(threshold), x, y);
    }

    private sealed class GeluNode : Node
    {
        private readonly Saved _x;

        public GeluNode(Tensor x)
            : base(x) => _x = Save(x);

        public override void Backward(Tensor dOut)
        {
            if (!GradMode.Enabled)
            {
                Give(0, Pointwise.FloatBinary<SmoothFunctions.GeluGradient>("gelu", dOut, _x.Value));
                return;
            }
            // The second gradient: the slope as a value whose own slope is density(x) (2 - x²).
            var x = _x.Value;
            var slope = Pointwise.FloatBinary<SmoothFunctions.GeluGradient>("gelu", ones_like(x), x.detach());
            var density = (x.detach().square() * -0.5).exp() * (1 / Math.Sqrt(2 * Math.PI));
            var bend = density * (2 - x.detach().square());
            Give(0, dOut * (slope + (bend * (x - x.detach()))));
        }
    }

    private sealed class SiluNode : Node
    {
        private readonly Saved _x;

        public SiluNode(Tensor x)
            : base(x) => _x = Save(x);

        public override void Backward(Tensor dOut)
        {
            if (!GradMode.Enabled)
            {
                Give(0, Pointwise.FloatBinary<SmoothFunctions.SiluGradient>("silu", dOut, _x.Value));
                return;
            }
            var s = _x.Value.sigmoid();
            Give(0, dOut * s * ((_x.Value * (1 - s)) + 1));
        }
    }
}
