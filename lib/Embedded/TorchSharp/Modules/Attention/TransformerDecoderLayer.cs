using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Lets a sequence attend to itself, then to what an encoder gave, then maps each element by two linear layers; each
/// with a shortcut.
/// </summary>
/// <remarks>
/// <b>Shape</b> (T, B, E) and memory (S, B, E) to (T, B, E).
/// <b>Formula</b> x = norm1(x + attention(x)), x = norm2(x + attention(x, memory)), y = norm3(x + linear2(activation(
/// linear1(x)))), with dropout in between.
/// <b>Source</b> Attention Is All You Need, arXiv:1706.03762.
/// </remarks>
public sealed class TransformerDecoderLayer
    : nn.Module<Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor>, nn.IModule<Tensor, Tensor, Tensor>
{
    private readonly MultiheadAttention self_attn;
    private readonly MultiheadAttention multihead_attn;
    private readonly Linear linear1;
    private readonly Dropout dropout;
    private readonly Linear linear2;
    private readonly LayerNorm norm1;
    private readonly LayerNorm norm2;
    private readonly LayerNorm norm3;
    private readonly Dropout dropout1;
    private readonly Dropout dropout2;
    private readonly Dropout dropout3;

    internal TransformerDecoderLayer(LayerSetting setting)
        : base(nameof(TransformerDecoderLayer))
    {
        Setting = setting;
        var heads = new HeadSetting(setting.Width, setting.Heads, setting.Dropout);
        (self_attn, multihead_attn) = (new MultiheadAttention(heads), new MultiheadAttention(heads));
        linear1 = nn.Linear(setting.Width, setting.Inner);
        dropout = nn.Dropout(setting.Dropout);
        linear2 = nn.Linear(setting.Inner, setting.Width);
        (norm1, norm2, norm3) =
            (nn.LayerNorm(setting.Width), nn.LayerNorm(setting.Width), nn.LayerNorm(setting.Width));
        (dropout1, dropout2, dropout3) =
            (nn.Dropout(setting.Dropout), nn.Dropout(setting.Dropout), nn.Dropout(setting.Dropout));
        RegisterComponents();
    }

    internal LayerSetting Setting { get; }

    /// <summary>Runs without masks.</summary>
    /// <param name="tgt">(T, B, E).</param>
    /// <param name="memory">What the encoder gave, (S, B, E).</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public Tensor call(Tensor tgt, Tensor memory) => base.call(tgt, memory, null!, null!, null!, null!);

    /// <summary>Runs with masks.</summary>
    /// <param name="tgt">(T, B, E).</param>
    /// <param name="memory">What the encoder gave, (S, B, E).</param>
    /// <param name="tgt_mask">(T, T): true forbids; numbers are added. Null for none.</param>
    /// <param name="memory_mask">(T, S): true forbids; numbers are added. Null for none.</param>
    /// <param name="tgt_key_padding_mask">(B, T): true marks padding. Null for none.</param>
    /// <param name="memory_key_padding_mask">(B, S): true marks padding. Null for none.</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public new Tensor call(
        Tensor tgt, Tensor memory, Tensor tgt_mask, Tensor memory_mask = null!, Tensor tgt_key_padding_mask = null!,
        Tensor memory_key_padding_mask = null!) =>
        base.call(tgt, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask);

    /// <summary>Runs the layer.</summary>
    /// <param name="tgt">(T, B, E).</param>
    /// <param name="memory">What the encoder gave, (S, B, E).</param>
    /// <param name="tgt_mask">(T, T): true forbids; numbers are added. Null for none.</param>
    /// <param name="memory_mask">(T, S): true forbids; numbers are added. Null for none.</param>
    /// <param name="tgt_key_padding_mask">(B, T): true marks padding. Null for none.</param>
    /// <param name="memory_key_padding_mask">(B, S): true marks padding. Null for none.</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override Tensor forward(
        Tensor tgt, Tensor memory, Tensor tgt_mask, Tensor memory_mask, Tensor tgt_key_padding_mask,
        Tensor memory_key_padding_mask)
    {
        var own = self_attn.call(tgt, tgt, tgt, tgt_key_padding_mask, need_weights: false, tgt_mask).Item1;
        var x = norm1.call(tgt + dropout1.call(own));
        var other = multihead_attn
            .call(x, memory, memory, memory_key_padding_mask, need_weights: false, memory_mask).Item1;
        x = norm2.call(x + dropout2.call(other));
        var mapped = linear2.call(dropout.call(Setting.Bend(linear1.call(x))));
        return norm3.call(x + dropout3.call(mapped));
    }
}
