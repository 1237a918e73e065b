using TorchSharp.Autograd;
using static TorchSharp.torch;

namespace TorchSharp.Ops.Special;

/// <summary>
/// Records a special function of one or two operands; a missing formula is an error when it is asked for.
/// </summary>
internal sealed class SpecialNode : Node
{
    private readonly Func<Tensor, Tensor, Tensor, Tensor>?[] _gradients;
    private readonly Saved? _a;
    private readonly Saved? _b;

    private SpecialNode(
        string name, ReadOnlySpan<Tensor> inputs, (Tensor A, Tensor B)? saved,
        params Func<Tensor, Tensor, Tensor, Tensor>?[] gradients)
        : base(inputs)
    {
        Name = name;
        _gradients = gradients;
        if (saved is { } s)
            (_a, _b) = (Save(s.A), Save(s.B));
    }

    public override string Name { get; }

    public static Tensor Record(
        string name, Tensor x, Tensor y, Tensor saved, Func<Tensor, Tensor, Tensor> gradient) =>
        Tape.Wants(x)
            ? Tape.Record(y, new SpecialNode(name, [x], (saved, saved), (dOut, a, _) => gradient(dOut, a)))
            : y;

    public static Tensor Record(
        string name, Tensor a, Tensor b, Tensor y,
        Func<Tensor, Tensor, Tensor, Tensor>? ofA, Func<Tensor, Tensor, Tensor, Tensor>? ofB) =>
        Tape.Wants(a, b) ? Tape.Record(y, new SpecialNode(name, [a, b], (a, b), ofA, ofB)) : y;

    /// <summary>Records a function that PyTorch has no gradient of: asking for it says so.</summary>
    public static Tensor Refuse(string name, Tensor[] inputs, Tensor y) =>
        Tape.Wants(inputs)
            ? Tape.Record(y, new SpecialNode(name, inputs, null, new Func<Tensor, Tensor, Tensor, Tensor>?[2]))
            : y;

    public override void Backward(Tensor dOut)
    {
        for (var i = 0; i < Edges.Count; i++)
        {
            if (!Needs(i))
                continue;
            var gradient = _gradients[i] ?? throw new InvalidOperationException(
                $"[{Name}] expected no gradient for operand {i} (shape {Edges[i].Sizes}): its derivative is not " +
                "implemented, in PyTorch neither; detach() it");
            Give(i, gradient(dOut, _a!.Value, _b!.Value));
        }
    }
}
