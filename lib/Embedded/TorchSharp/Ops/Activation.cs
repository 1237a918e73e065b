using TorchSharp.Autograd;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Activations that own a gradient kernel; the others are compositions in the functional API.</summary>
internal static class Activation
{
    /// <summary>y = max(x, 0); dx = dOut where y > 0.</summary>
    public static Tensor Relu(Tensor x)
    {
        var y = Pointwise.Unary<NumberFunctions.Relu>(x);
        return Tape.Wants(x) ? Tape.Record(y, new ReluNode(x, y)) : y;
    }

    /// <summary>dx = dOut (1 - y²).</summary>
    public static Tensor TanhGradient(Tensor dOut, Tensor y) => GradMode.Enabled
        ? dOut * (1 - (y * y))
        : Pointwise.FloatBinary<PairFunctions.TanhGradient>("tanh", dOut, y);

    /// <summary>dx = dOut y (1 - y).</summary>
    public static Tensor SigmoidGradient(Tensor dOut, Tensor y) => GradMode.Enabled
        ? dOut * y * (1 - y)
        : Pointwise.FloatBinary<PairFunctions.SigmoidGradient>("sigmoid", dOut, y);

    private sealed class ReluNode : Node
    {
        private readonly Saved _y;

        public ReluNode(Tensor x, Tensor y)
            : base(x) => _y = SaveOutput(y);

        public override void Backward(Tensor dOut) => Give(0, GradMode.Enabled
            ? dOut * Conversion.Copy(Comparison.Greater(_y.Value, 0), dOut.Type)
            : Pointwise.FloatBinary<PairFunctions.ReluGradient>("relu", dOut, _y.Value));
    }
}
