using TorchSharp.Ops;
using TorchSharp.Storage;
using static TorchSharp.torch;
using static TorchSharp.torch.autograd;

namespace TorchSharp.Autograd;

/// <summary>Puts ops that users write, with their own gradients, into the graph.</summary>
internal static class CustomOp
{
    public delegate List<Tensor> Forward(AutogradContext context, object[] arguments);

    public delegate List<Tensor> Backward(AutogradContext context, List<Tensor> dOut);

    public static List<Tensor> Apply(string name, object[] arguments, Forward forward, Backward backward)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var inputs = arguments.OfType<Tensor>().Where(t => !t.IsInvalid).ToArray();
        var node = Tape.Wants(inputs) ? new CustomNode(name, arguments, inputs, backward) : null;
        var context = node?.Context ?? new AutogradContext();
        List<Tensor> outputs;
        using (GradMode.Set(false))
            outputs = forward(context, arguments);
        return node is null ? outputs : node.Wrap(name, inputs, outputs);
    }

    private sealed class CustomNode(string name, object[] arguments, Tensor[] inputs, Backward backward)
        : JointNode(name, inputs)
    {
        private readonly bool[] _isTensor = [.. arguments.Select(a => a is Tensor { IsInvalid: false })];
        private readonly (Shape Sizes, ScalarType Type)[] _inputs = [.. inputs.Select(t => (t.Sizes, t.Type))];
        private List<Saved?> _kept = [];

        public AutogradContext Context { get; } = new();

        public List<Tensor> Wrap(string name, Tensor[] inputs, List<Tensor> outputs)
        {
            var ports = new Dictionary<Tensor, Port>(ReferenceEqualityComparer.Instance);
            var wrapped = new List<Tensor>();
            foreach (var output in outputs)
                wrapped.Add(Wrapped(name, inputs, output, ports));
            _kept = [.. Context.ToSave.Select(t => t is null or { IsInvalid: true }
                ? null
                : ports.TryGetValue(t, out var port) ? SaveOutput(t, port) : Save(t))];
            Context.Saved = () => [.. _kept.Select(k => k is null ? null! : new Tensor(k.Value))];
            return wrapped;
        }

        public override void Release()
        {
            base.Release();
            Context.Dispose();
        }

        protected override void Backward(Tensor?[] dOuts)
        {
            var given = dOuts.Select((g, i) => g ?? (Context.MaterializeGrads ? ZerosFor(i) : null!)).ToList();
            var gradients = backward(Context, given) ?? [];
            if (gradients.Count < _isTensor.Length || gradients.Skip(_isTensor.Length).Any(g => g is not null))
                throw new InvalidOperationException(
                    $"[backward] expected {_isTensor.Length} gradients from {Name}, one per argument of forward " +
                    $"(null where there is none), got {gradients.Count}");
            for (var (i, input) = (0, 0); i < _isTensor.Length; i++)
            {
                if (gradients[i] is { } gradient)
                    Give(i, input, gradient);
                input += _isTensor[i] ? 1 : 0;
            }
        }

        private void Give(int argument, int input, Tensor gradient)
        {
            if (!_isTensor[argument])
                throw new InvalidOperationException(
                    $"[backward] expected null from {Name} for argument {argument}, which is not a tensor, got a " +
                    $"gradient of shape {gradient.Sizes}");
            var (sizes, _) = _inputs[input];
            if (sizes.Rank > gradient.Rank || Broadcast.Shapes("backward", gradient.Sizes, sizes) != gradient.Sizes)
                throw new InvalidOperationException(
                    $"[backward] expected a gradient of shape {sizes} from {Name} for argument {argument}, got " +
                    $"{gradient.Sizes}");
            Give(input, gradient);
        }

        private Tensor Wrapped(string name, Tensor[] inputs, Tensor output, Dictionary<Tensor, Port> ports)
        {
            var isInput = inputs.Contains(output, ReferenceEqualityComparer.Instance);
            if (Contains(Context.Dirty, output))
            {
                if (!isInput)
                    throw new InvalidOperationException(
                        $"[{name}] expected an argument in mark_dirty, got another tensor of shape {output.Sizes}");
                return InPlace.Mark(name, output, fresh => ports[output] = Add(fresh));
            }
            if (Contains(Context.WithoutGradient, output) || !output.Type.IsFloat())
                return isInput ? Views.Detach(output) : output;
            // A view of an argument, or the argument itself, must not carry its place in the graph along.
            var result = isInput || output.Base is not null || output.Grad is not null ? Views.Detach(output) : output;
            ports[output] = Add(result);
            return result;
        }

        private static bool Contains(List<Tensor> tensors, Tensor tensor) =>
            tensors.Contains(tensor, ReferenceEqualityComparer.Instance);
    }
}
