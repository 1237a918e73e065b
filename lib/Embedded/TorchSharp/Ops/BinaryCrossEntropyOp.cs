using TorchSharp.Autograd;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// y = -(t max(ln x, -100) + (1 - t) max(ln(1 - x), -100)); dx = dOut (x - t) / max(x (1 - x), 1e-12), finite where the
/// chain rule would divide zero by zero.
/// </summary>
internal static class BinaryCrossEntropyOp
{
    private const double LowestLog = -100;
    private const double SmallestSpread = 1e-12f; // PyTorch has it in single precision.

    public static Tensor Apply(Tensor x, Tensor target)
    {
        if (Tape.Wants(target))
            return Formula(x, target);
        Tensor y;
        using (no_grad())
            y = Formula(x, target);
        return Tape.Wants(x) ? Tape.Record(y, new BinaryNode(x, target)) : y;
    }

    private static Tensor Formula(Tensor x, Tensor target) =>
        -((target * x.log().clamp_min(LowestLog)) + ((1 - target) * (1 - x).log().clamp_min(LowestLog)));

    private sealed class BinaryNode : Node
    {
        private readonly Saved _x;
        private readonly Saved _target;

        public BinaryNode(Tensor x, Tensor target)
            : base(x) => (_x, _target) = (Save(x), Save(target));

        public override string Name => "binary_cross_entropy";

        public override void Backward(Tensor dOut)
        {
            var x = _x.Value;
            Give(0, dOut * (x - _target.Value) / (x * (1 - x)).clamp_min(SmallestSpread));
        }
    }
}
