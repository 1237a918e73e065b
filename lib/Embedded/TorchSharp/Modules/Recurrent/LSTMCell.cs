using TorchSharp.Ops.Recurrent;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Takes one step of a long short-term memory.</summary>
/// <remarks>
/// <b>Shape</b> (B, inputs), state and cell (B, hidden) to new state and cell; without a batch, (inputs) and (hidden).
/// <b>Formula</b> c' = f c + i g, h' = o tanh(c'). The first values are uniform within ±1 / sqrt(hidden).
/// </remarks>
public sealed class LSTMCell : nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor)>
{
    private readonly RecurrentCell _parts;

    internal LSTMCell(long inputs, long size, bool bias, ScalarType? dtype)
        : base(nameof(LSTMCell)) => _parts = new RecurrentCell(this, CellKind.Lstm, inputs, size, bias, dtype);

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
    /// <param name="h0_c0">The former state and cell, (B, hidden), or (hidden); null for zeros.</param>
    /// <returns>The new state and cell.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override (Tensor, Tensor) forward(Tensor input, (Tensor, Tensor)? h0_c0)
    {
        var (state, cell) = _parts.Run(input, h0_c0?.Item1, h0_c0?.Item2);
        return (state, cell!);
    }

    /// <summary>Takes one step, with the hooks.</summary>
    /// <param name="input">(B, inputs), or (inputs).</param>
    /// <param name="h0_c0">The former state and cell, (B, hidden), or (hidden); null for zeros.</param>
    /// <returns>The new state and cell.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public new (Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) => base.call(input, h0_c0);
}
