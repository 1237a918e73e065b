using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Reads a sequence with an encoder and writes another one with a decoder.</summary>
/// <remarks>
/// <b>Shape</b> src (S, B, E) and tgt (T, B, E) to (T, B, E). Matrices begin with Glorot's uniform values.
/// <b>Source</b> Attention Is All You Need, arXiv:1706.03762.
/// </remarks>
public sealed class Transformer : nn.Module<Tensor, Tensor, Tensor>
{
    // What a call with masks hands to forward, which knows the two sequences only.
    [ThreadStatic]
    private static Tensor?[]? _masks;

    private readonly TransformerEncoder encoder;
    private readonly TransformerDecoder decoder;

    internal Transformer(LayerSetting setting, long encoders, long decoders)
        : base(nameof(Transformer))
    {
        encoder = new TransformerEncoder(
            new TransformerEncoderLayer(setting), encoders, nn.LayerNorm(setting.Width));
        decoder = new TransformerDecoder(
            new TransformerDecoderLayer(setting), decoders, nn.LayerNorm(setting.Width));
        RegisterComponents();
        foreach (var parameter in parameters().Where(p => p.Rank > 1))
            nn.init.xavier_uniform_(parameter);
    }

    /// <summary>Runs with masks: true forbids, numbers are added; padding masks mark padding with true.</summary>
    /// <param name="src">What is read, (S, B, E).</param>
    /// <param name="tgt">What is written so far, (T, B, E).</param>
    /// <param name="src_mask">(S, S). Null for none.</param>
    /// <param name="tgt_mask">(T, T). Null for none.</param>
    /// <param name="memory_mask">(T, S). Null for none.</param>
    /// <param name="src_key_padding_mask">(B, S). Null for none.</param>
    /// <param name="tgt_key_padding_mask">(B, T). Null for none.</param>
    /// <param name="memory_key_padding_mask">(B, S). Null for none.</param>
    /// <returns>(T, B, E).</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public Tensor call(
        Tensor src, Tensor tgt, Tensor src_mask, Tensor? tgt_mask = null, Tensor? memory_mask = null,
        Tensor? src_key_padding_mask = null, Tensor? tgt_key_padding_mask = null,
        Tensor? memory_key_padding_mask = null)
    {
        _masks =
        [
            src_mask, tgt_mask, memory_mask, src_key_padding_mask, tgt_key_padding_mask, memory_key_padding_mask,
        ];
        return base.call(src, tgt);
    }

    /// <summary>Runs encoder and decoder.</summary>
    /// <param name="src">What is read, (S, B, E).</param>
    /// <param name="tgt">What is written so far, (T, B, E).</param>
    /// <returns>(T, B, E).</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override Tensor forward(Tensor src, Tensor tgt)
    {
        var masks = _masks ?? new Tensor?[6];
        _masks = null;
        var memory = ((nn.Module<Tensor, Tensor, Tensor, Tensor>)encoder).call(src, masks[0]!, masks[3]!);
        return decoder.call(tgt, memory, masks[1]!, masks[2]!, masks[4]!, masks[5]!);
    }
}
