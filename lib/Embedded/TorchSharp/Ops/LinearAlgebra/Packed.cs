using TorchSharp.Autograd;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops.LinearAlgebra;

/// <summary>
/// Records a function with several outputs: they are parts of one packed vector, whose node sees the gradients of all
/// of them at once (zeros for those that nobody used).
/// </summary>
internal static class Packed
{
    /// <summary>The gradient of the input, of the input, the outputs, and the gradients of the outputs.</summary>
    public delegate Tensor Gradient(Tensor input, Tensor[] outputs, Tensor[] gradients);

    public static Tensor[] Record(string op, Tensor input, Tensor[] outputs, Gradient gradient)
    {
        if (!Tape.Wants(input))
            return outputs;
        var shapes = outputs.Select(o => o.Sizes).ToArray();
        Tensor packed;
        using (no_grad())
            packed = Joining.Cat([.. outputs.Select(o => Views.Reshape(o, new Shape(o.Count)))], 0);
        Tape.Record(packed, new PackedNode(op, input, packed, shapes, gradient));
        // Clones are no views: users may change them in place.
        return [.. Unpack(packed, shapes).Select(Conversion.Clone)];
    }

    private static Tensor[] Unpack(Tensor packed, Shape[] shapes)
    {
        var parts = Joining.Split(packed, [.. shapes.Select(s => s.Count)], 0);
        return [.. parts.Select((p, i) => Views.Reshape(p, shapes[i]))];
    }

    private sealed class PackedNode : Node
    {
        private readonly Saved _input;
        private readonly Saved _packed;
        private readonly Shape[] _shapes;
        private readonly Gradient _gradient;

        public PackedNode(string op, Tensor input, Tensor packed, Shape[] shapes, Gradient gradient)
            : base(input)
        {
            Name = op;
            (_shapes, _gradient) = (shapes, gradient);
            _input = Save(input);
            _packed = SaveOutput(packed);
        }

        public override string Name { get; }

        public override void Backward(Tensor dOut) =>
            Give(0, _gradient(_input.Value, Unpack(_packed.Value, _shapes), Unpack(dOut, _shapes)));
    }
}
