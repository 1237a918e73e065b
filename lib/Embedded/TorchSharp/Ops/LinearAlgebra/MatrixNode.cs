using TorchSharp.Autograd;
using static TorchSharp.torch;

namespace TorchSharp.Ops.LinearAlgebra;

/// <summary>Records a function of one or two tensors whose gradients are ops on inputs and output.</summary>
internal sealed class MatrixNode : Node
{
    private readonly Rule[] _rules;
    private readonly Saved[] _inputs;
    private readonly Saved _output;

    private MatrixNode(string op, Tensor[] inputs, Tensor output, Rule[] rules)
        : base(inputs)
    {
        Name = op;
        _rules = rules;
        _inputs = [.. inputs.Select(Save)];
        _output = SaveOutput(output);
    }

    /// <summary>The gradient of one input, of dOut, the output y, and the inputs.</summary>
    public delegate Tensor Rule(Tensor dOut, Tensor y, Tensor[] inputs);

    public override string Name { get; }

    public static Tensor Record(string op, Tensor[] inputs, Tensor output, params Rule[] rules) =>
        Tape.Wants(inputs) ? Tape.Record(output, new MatrixNode(op, inputs, output, rules)) : output;

    public override void Backward(Tensor dOut)
    {
        var inputs = _inputs.Select(s => s.Value).ToArray();
        for (var i = 0; i < inputs.Length; i++)
        {
            if (Needs(i))
                Give(i, _rules[i](dOut, _output.Value, inputs));
        }
    }
}
