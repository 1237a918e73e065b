using TorchSharp.Ops.Recurrent;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Reads sequences and carries along a state that gates update and reset.</summary>
/// <remarks>
/// <b>Shape</b> (T, B, inputs) to outputs (T, B, directions times hidden) and states (layers times directions, B,
/// hidden).
/// <b>Formula</b> r = s(x + s), z = s(x + s), n = tanh(x + r s), h' = (1 - z) n + z h.
/// The first values are uniform within ±1 / sqrt(hidden).
/// <b>Source</b> Learning Phrase Representations using RNN Encoder-Decoder, arXiv:1406.1078.
/// </remarks>
public sealed class GRU : nn.Module<Tensor, Tensor, (Tensor, Tensor)>
{
    private readonly RecurrentLayers _layers;

    internal GRU(RecurrentSetting setting, ScalarType? dtype)
        : base(nameof(GRU)) => _layers = new RecurrentLayers(this, CellKind.Gru, setting, dtype);

    /// <summary>Runs through the sequences.</summary>
    /// <param name="input">(T, B, inputs), or (B, T, inputs) with batchFirst, or (T, inputs).</param>
    /// <param name="h0">The first state, (layers times directions, B, hidden); null for zeros.</param>
    /// <returns>The outputs of all steps, and the last state of each layer and direction.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override (Tensor, Tensor) forward(Tensor input, Tensor h0 = null!) =>
        Without(_layers.Run(input, h0, null));

    /// <summary>Runs through the sequences, with the hooks.</summary>
    /// <param name="input">(T, B, inputs), or (B, T, inputs) with batchFirst, or (T, inputs).</param>
    /// <param name="h0">The first state, (layers times directions, B, hidden); null for zeros.</param>
    /// <returns>The outputs of all steps, and the last state of each layer and direction.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public new (Tensor, Tensor) call(Tensor input, Tensor h0 = null!) => base.call(input, h0!);

    /// <summary>Runs through packed sequences.</summary>
    /// <param name="input">Packed sequences with rows (N, inputs).</param>
    /// <param name="h0">The first state, (layers times directions, B, hidden); null for zeros.</param>
    /// <returns>The packed outputs, and the last state of each layer and direction.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public (nn.utils.rnn.PackedSequence, Tensor) call(nn.utils.rnn.PackedSequence input, Tensor h0 = null!)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (output, state, _) = _layers.Run(input, h0, null);
        return (output, state);
    }

    /// <summary>Does nothing: parameters are dense in memory already.</summary>
    public void flatten_parameters() => GC.KeepAlive(_layers);

    private static (Tensor, Tensor) Without((Tensor Output, Tensor State, Tensor? Cell) all) => (all.Output, all.State);
}
