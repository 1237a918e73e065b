using TorchSharp.Ops.Recurrent;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Reads sequences and carries along a state and a cell that gates write, keep and read.</summary>
/// <remarks>
/// <b>Shape</b> (T, B, inputs) to outputs (T, B, directions times hidden); states and cells (layers times directions,
/// B, hidden).
/// <b>Formula</b> i, f, o = s(W x + b + U h + c), g = tanh(...), c' = f c + i g, h' = o tanh(c').
/// The first values are uniform within ±1 / sqrt(hidden).
/// <b>Source</b> Hochreiter and Schmidhuber, Long Short-Term Memory, 1997.
/// </remarks>
public sealed class LSTM : nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor, Tensor)>
{
    private readonly RecurrentLayers _layers;

    internal LSTM(RecurrentSetting setting, ScalarType? dtype)
        : base(nameof(LSTM)) => _layers = new RecurrentLayers(this, CellKind.Lstm, setting, dtype);

    /// <summary>Runs through the sequences.</summary>
    /// <param name="input">(T, B, inputs), or (B, T, inputs) with batchFirst, or (T, inputs).</param>
    /// <param name="h0_c0">The first state and cell, (layers times directions, B, hidden); null for zeros.</param>
    /// <returns>The outputs of all steps, and the last states and cells of each layer and direction.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override (Tensor, Tensor, Tensor) forward(Tensor input, (Tensor, Tensor)? h0_c0 = null)
    {
        var (output, state, cell) = _layers.Run(input, h0_c0?.Item1, h0_c0?.Item2);
        return (output, state, cell!);
    }

    /// <summary>Runs through the sequences, with the hooks.</summary>
    /// <param name="input">(T, B, inputs), or (B, T, inputs) with batchFirst, or (T, inputs).</param>
    /// <param name="h0_c0">The first state and cell, (layers times directions, B, hidden); null for zeros.</param>
    /// <returns>The outputs of all steps, and the last states and cells of each layer and direction.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public new (Tensor, Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) =>
        base.call(input, h0_c0);

    /// <summary>Runs through packed sequences.</summary>
    /// <param name="input">Packed sequences with rows (N, inputs).</param>
    /// <param name="h0_c0">The first state and cell, (layers times directions, B, hidden); null for zeros.</param>
    /// <returns>The packed outputs, and the last states and cells of each layer and direction.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public (nn.utils.rnn.PackedSequence, Tensor, Tensor) call(
        nn.utils.rnn.PackedSequence input, (Tensor, Tensor)? h0_c0 = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (output, state, cell) = _layers.Run(input, h0_c0?.Item1, h0_c0?.Item2);
        return (output, state, cell!);
    }

    /// <summary>Does nothing: parameters are dense in memory already.</summary>
    public void flatten_parameters() => GC.KeepAlive(_layers);
}
