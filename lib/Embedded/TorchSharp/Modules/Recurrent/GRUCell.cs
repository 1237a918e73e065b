using TorchSharp.Ops.Recurrent;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Takes one step of a gated recurrent unit.</summary>
/// <remarks>
/// <b>Shape</b> (B, inputs) and state (B, hidden) to (B, hidden); without a batch, (inputs) and (hidden).
/// <b>Formula</b> h' = (1 - z) n + z h. The first values are uniform within ±1 / sqrt(hidden).
/// </remarks>
public sealed class GRUCell : nn.Module<Tensor, Tensor, Tensor>
{
    private readonly RecurrentCell _parts;

    internal GRUCell(long inputs, long size, bool bias, ScalarType? dtype)
        : base(nameof(GRUCell)) => _parts = new RecurrentCell(
            this, CellKind.Gru, inputs, size, bias, dtype);

    /// <summary>Gets or sets the weights of the inputs, (gates times hidden, inputs).</summary>
    public Parameter? weight_ih
    {
        get => _parts.Get(nameof(weight_ih));
        set => ConditionallyRegisterParameter(nameof(weight_ih), value);
    }

    /// <summary>Gets or sets the weights of the state, (gates times hidden, hidden).</summary>
    public Parameter? weight_hh
    {
        get => _parts.Get(nameof(weight_hh));
        set => ConditionallyRegisterParameter(nameof(weight_hh), value);
    }

    /// <summary>Gets or sets the constants beside the inputs; null for none.</summary>
    public Parameter? bias_ih
    {
        get => _parts.Get(nameof(bias_ih));
        set => ConditionallyRegisterParameter(nameof(bias_ih), value);
    }

    /// <summary>Gets or sets the constants beside the state; null for none.</summary>
    public Parameter? bias_hh
    {
        get => _parts.Get(nameof(bias_hh));
        set => ConditionallyRegisterParameter(nameof(bias_hh), value);
    }

    /// <summary>Takes one step.</summary>
    /// <param name="input">(B, inputs), or (inputs).</param>
    /// <param name="h0">The former state, (B, hidden), or (hidden); null for zeros.</param>
    /// <returns>The new state.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override Tensor forward(Tensor input, Tensor? h0 = null) => _parts.Run(input, h0, null).State;
}
