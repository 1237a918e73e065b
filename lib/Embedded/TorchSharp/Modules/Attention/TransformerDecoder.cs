using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Runs a sequence through a stack of decoder layers.</summary>
/// <remarks>
/// <b>Shape</b> (T, B, E) and memory (S, B, E) to (T, B, E). Each layer begins with the values of the given one.
/// </remarks>
public sealed class TransformerDecoder
    : nn.Module<Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor>
{
    private readonly ModuleList<TransformerDecoderLayer> layers;
    private readonly LayerNorm? norm;

    internal TransformerDecoder(TransformerDecoderLayer decoder_layer, long num_layers, LayerNorm? norm = null)
        : base(nameof(TransformerDecoder))
    {
        if (num_layers is < 0 or > LayerSetting.Most)
            throw new ArgumentOutOfRangeException(
                nameof(num_layers),
                $"[TransformerDecoder] expected 0 to {LayerSetting.Most} layers, got {num_layers}");
        layers = new([.. Enumerable.Range(0, (int)num_layers).Select(_ => LayerSetting.Copy(
            decoder_layer, () => new TransformerDecoderLayer(decoder_layer.Setting)))]);
        this.norm = norm;
        RegisterComponents();
    }

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

    /// <summary>Runs through all layers.</summary>
    /// <param name="tgt">(T, B, E).</param>
    /// <param name="memory">What the encoder gave, (S, B, E).</param>
    /// <param name="tgt_mask">(T, T): true forbids; numbers are added. Null for none.</param>
    /// <param name="memory_mask">(T, S): true forbids; numbers are added. Null for none.</param>
    /// <param name="tgt_key_padding_mask">(B, T): true marks padding. Null for none.</param>
    /// <param name="memory_key_padding_mask">(B, S): true marks padding. Null for none.</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override Tensor forward(
        Tensor tgt, Tensor memory, Tensor tgt_mask, Tensor memory_mask = null!, Tensor tgt_key_padding_mask = null!,
        Tensor memory_key_padding_mask = null!)
    {
        foreach (var layer in layers)
            tgt = layer.call(
                tgt, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask);
        return norm is null ? tgt : norm.call(tgt);
    }
}
