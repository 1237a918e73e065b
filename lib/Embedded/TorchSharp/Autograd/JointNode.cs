using TorchSharp.Ops;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>
/// One recorded op with several outputs. Each output has a port, a node of its own that keeps the gradient that
/// arrives; the joint node, older than its ports, runs when all of them have, and sees the gradients together.
/// </summary>
internal abstract class JointNode(string name, params ReadOnlySpan<Tensor> inputs) : Node(inputs)
{
    private readonly List<Port> _ports = [];
    private readonly List<Tensor?> _arrived = [];

    public override string Name { get; } = name;

    /// <summary>Makes an output of this op out of a fresh tensor.</summary>
    public Port Add(Tensor output)
    {
        var port = new Port(this, _ports.Count, output);
        _ports.Add(port);
        _arrived.Add(null);
        Tape.Record(output, port);
        return port;
    }

    public sealed override void Backward(Tensor dOut)
    {
        var gradients = _arrived.ToArray();
        for (var i = 0; i < gradients.Length; i++)
            _arrived[i] = null;
        try
        {
            Backward(gradients);
        }
        finally
        {
            foreach (var gradient in gradients)
                gradient?.Dispose();
        }
    }

    /// <summary>Gives every input that needs one its gradient.</summary>
    /// <param name="dOuts">The gradients of the outputs; null where none arrived.</param>
    protected abstract void Backward(Tensor?[] dOuts);

    /// <summary>Makes the gradient of an output that has none.</summary>
    protected Tensor ZerosFor(int output) => Factory.Zeros(_ports[output].Sizes, _ports[output].Type);

    /// <summary>One output of the op.</summary>
    public sealed class Port(JointNode joint, int place, Tensor output) : Node(joint, Shape.Scalar, ScalarType.Float32)
    {
        public Shape Sizes { get; } = output.Sizes;

        public ScalarType Type { get; } = output.Type;

        public override string Name => joint.Name;

        public override void Backward(Tensor dOut)
        {
            joint._arrived[place]?.Dispose();
            joint._arrived[place] = new Tensor(dOut, tracked: false);
            // A token: it only wakes the joint node.
            Give(0, Factory.Zeros(Shape.Scalar, ScalarType.Float32));
        }
    }
}
