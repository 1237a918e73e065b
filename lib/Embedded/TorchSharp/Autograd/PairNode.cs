using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>The gradient of an operand of a pair: a function of dOut and both operands.</summary>
internal delegate Tensor PairGradient(Tensor dOut, Tensor a, Tensor b);

/// <summary>A recorded function of two operands whose gradients are formulas of both.</summary>
internal sealed class PairNode : Node
{
    private readonly Saved _a;
    private readonly Saved _b;
    private readonly PairGradient _toA;
    private readonly PairGradient _toB;

    public PairNode(string name, Tensor a, Tensor b, PairGradient toA, PairGradient toB)
        : base(a, b) => (Name, _a, _b, _toA, _toB) = (name, Save(a), Save(b), toA, toB);

    public override string Name { get; }

    public override void Backward(Tensor dOut)
    {
        if (Needs(0))
            Give(0, _toA(dOut, _a.Value, _b.Value));
        if (Needs(1))
            Give(1, _toB(dOut, _a.Value, _b.Value));
    }
}
