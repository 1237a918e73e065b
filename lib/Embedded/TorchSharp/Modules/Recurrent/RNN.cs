using TorchSharp.Ops.Recurrent;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Reads sequences step by step and carries a state along.</summary>
/// <remarks>
/// <b>Shape</b> (T, B, inputs) to outputs (T, B, directions times hidden) and states (layers times directions, B,
/// hidden).
/// <b>Formula</b> h' = tanh(W x + b + U h + c), or max(..., 0).
/// The first values are uniform within ±1 / sqrt(hidden).
/// <b>Source</b> Elman, Finding Structure in Time, 1990.
/// </remarks>
public sealed class RNN : nn.Module<Tensor, Tensor, (Tensor, Tensor)>
{
    private readonly RecurrentLayers _layers;

    internal RNN(RecurrentSetting setting, nn.NonLinearities nonLinearity, ScalarType? dtype)
        : base(nameof(RNN)) => _layers = new RecurrentLayers(
            this, nonLinearity == nn.NonLinearities.ReLU ? CellKind.Relu : CellKind.Tanh, setting, dtype);

    /// <summary>Runs through the sequences.</summary>
    /// <param name="input">(T, B, inputs), or (B, T, inputs) with batchFirst, or (T, inputs).</param>
    /// <param name="h0">The first state, (layers times directions, B, hidden); null for zeros.</param>
    /// <returns>The outputs of all steps, and the last state of each layer and direction.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override (Tensor, Tensor) forward(Tensor input, Tensor? h0) =>
        Without(_layers.Run(input, h0, null));

    /// <summary>Runs through the sequences, with the hooks.</summary>
    /// <param name="input">(T, B, inputs), or (B, T, inputs) with batchFirst, or (T, inputs).</param>
    /// <param name="h0">The first state, (layers times directions, B, hidden); null for zeros.</param>
    /// <returns>The outputs of all steps, and the last state of each layer and direction.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public new (Tensor, Tensor) call(Tensor input, Tensor? h0 = null) => base.call(input, h0!);

    /// <summary>Runs through packed sequences.</summary>
    /// <param name="input">Packed sequences with rows (N, inputs).</param>
    /// <param name="h0">The first state, (layers times directions, B, hidden); null for zeros.</param>
    /// <returns>The packed outputs, and the last state of each layer and direction.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public (nn.utils.rnn.PackedSequence, Tensor) call(nn.utils.rnn.PackedSequence input, Tensor? h0 = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (output, state, _) = _layers.Run(input, h0, null);
        return (output, state);
    }

    /// <summary>Does nothing: parameters are dense in memory already.</summary>
    public void flatten_parameters() => GC.KeepAlive(_layers);

    /// <summary>Gets the weights of the inputs.</summary>
    /// <param name="idx">Which layer and direction.</param>
    /// <returns>The parameter; null when there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such layer.</exception>
    public Parameter? get_weight_ih(long idx) => _layers.Get("weight_ih", idx);

    /// <summary>Gets the weights of the state.</summary>
    /// <param name="idx">Which layer and direction.</param>
    /// <returns>The parameter; null when there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such layer.</exception>
    public Parameter? get_weight_hh(long idx) => _layers.Get("weight_hh", idx);

    /// <summary>Gets the constants beside the inputs.</summary>
    /// <param name="idx">Which layer and direction.</param>
    /// <returns>The parameter; null when there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such layer.</exception>
    public Parameter? get_bias_ih(long idx) => _layers.Get("bias_ih", idx);

    /// <summary>Gets the constants beside the state.</summary>
    /// <param name="idx">Which layer and direction.</param>
    /// <returns>The parameter; null when there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such layer.</exception>
    public Parameter? get_bias_hh(long idx) => _layers.Get("bias_hh", idx);

    private static (Tensor, Tensor) Without((Tensor Output, Tensor State, Tensor? Cell) all) => (all.Output, all.State);
}
