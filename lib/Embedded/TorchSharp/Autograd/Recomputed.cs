using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>
/// Gradients of a fused op that can be differentiated again (<c>create_graph</c>): the op is computed anew with ops
/// that have second gradients, and a walk of its own goes through these ops, from the output to the inputs and no
/// further. The fused op itself then needs a first gradient only.
/// </summary>
internal static class Recomputed
{
    /// <summary>Gives the gradients of the inputs, each a function of the inputs and of dOut.</summary>
    /// <param name="formula">The op as a composition.</param>
    /// <param name="dOut">The gradient of its output.</param>
    /// <param name="inputs">The inputs as they were saved; null for those the op does without.</param>
    /// <returns>One gradient for each input; null for those that have none.</returns>
    public static Tensor?[] Gradients(Func<Tensor?[], Tensor> formula, Tensor dOut, params Tensor?[] inputs)
    {
        var gates = inputs.Select(x => x is { Grad.Needed: true } ? new GateNode(x) : null).ToArray();
        var guarded = new Tensor?[inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            guarded[i] = gates[i] is { } gate
                ? Tape.Record(new Tensor(inputs[i]!) { Grad = null }, gate)
                : inputs[i];
        }
        var output = formula(guarded);
        if (output.Grad is { Needed: true })
            new Walk(retainGraph: true, createGraph: true, accumulate: false).Run([output], [dOut]);
        return [.. gates.Select(gate => gate?.Open())];
    }

    /// <summary>Keeps what arrives while it is shut; afterwards it lets gradients pass unchanged.</summary>
    private sealed class GateNode(Tensor x) : Node(x)
    {
        private readonly Tensor?[] _caught = [null];
        private bool _open;

        public Tensor? Open()
        {
            _open = true;
            return _caught[0];
        }

        public override void Backward(Tensor dOut)
        {
            if (_open)
                Give(0, dOut);
            else
                _caught[0] = new Tensor(dOut, tracked: false);
        }
    }
}
