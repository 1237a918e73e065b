using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Lets a sequence attend to itself, then maps each element by two linear layers; each with a shortcut.
/// </summary>
/// <remarks>
/// <b>Shape</b> (T, B, E) to the same.
/// <b>Formula</b> x = norm1(x + attention(x)), y = norm2(x + linear2(activation(linear1(x)))), with dropout in between.
/// <b>Source</b> Attention Is All You Need, arXiv:1706.03762.
/// </remarks>
public sealed class TransformerEncoderLayer
    : nn.Module<Tensor, Tensor>, nn.IModule<Tensor, Tensor, Tensor, Tensor>, nn.IModule<Tensor, Tensor, Tensor>
{
    // What a call with masks hands to forward, which knows the source only.
    [ThreadStatic]
    private static (Tensor? Places, Tensor? Padding) _masks;

    private readonly MultiheadAttention self_attn;
    private readonly Linear linear1;
    private readonly Dropout dropout;
    private readonly Linear linear2;
    private readonly LayerNorm norm1;
    private readonly LayerNorm norm2;
    private readonly Dropout dropout1;
    private readonly Dropout dropout2;

    internal TransformerEncoderLayer(LayerSetting setting)
        : base(nameof(TransformerEncoderLayer))
    {
        Setting = setting;
        self_attn = new MultiheadAttention(new HeadSetting(setting.Width, setting.Heads, setting.Dropout));
        linear1 = nn.Linear(setting.Width, setting.Inner);
        dropout = nn.Dropout(setting.Dropout);
        linear2 = nn.Linear(setting.Inner, setting.Width);
        (norm1, norm2) = (nn.LayerNorm(setting.Width), nn.LayerNorm(setting.Width));
        (dropout1, dropout2) = (nn.Dropout(setting.Dropout), nn.Dropout(setting.Dropout));
        RegisterComponents();
    }

    internal LayerSetting Setting { get; }

    /// <summary>Runs the layer with masks.</summary>
    /// <param name="src">(T, B, E).</param>
    /// <param name="src_mask">(T, T): true forbids; numbers are added. Null for none.</param>
    /// <param name="src_key_padding_mask">(B, T): true marks padding. Null for none.</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public Tensor call(Tensor src, Tensor src_mask, Tensor src_key_padding_mask)
    {
        _masks = (src_mask, src_key_padding_mask);
        return base.call(src);
    }

    /// <summary>Runs the layer with a mask.</summary>
    /// <param name="src">(T, B, E).</param>
    /// <param name="src_mask">(T, T): true forbids; numbers are added. Null for none.</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public Tensor call(Tensor src, Tensor src_mask) => call(src, src_mask, null!);

    /// <summary>Runs the layer.</summary>
    /// <param name="src">(T, B, E).</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override Tensor forward(Tensor src)
    {
        var (places, padding) = _masks;
        _masks = default;
        var seen = self_attn.call(src, src, src, padding, need_weights: false, places).Item1;
        var x = norm1.call(src + dropout1.call(seen));
        var mapped = linear2.call(dropout.call(Setting.Bend(linear1.call(x))));
        return norm2.call(x + dropout2.call(mapped));
    }
}
