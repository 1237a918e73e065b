using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Runs a sequence through a stack of encoder layers.</summary>
/// <remarks><b>Shape</b> (T, B, E) to the same. Each layer begins with the values of the given one.</remarks>
public sealed class TransformerEncoder
    : nn.Module<Tensor, Tensor, Tensor, Tensor>, nn.IModule<Tensor, Tensor, Tensor>, nn.IModule<Tensor, Tensor>
{
    private readonly ModuleList<TransformerEncoderLayer> layers;
    private readonly LayerNorm? norm;

    internal TransformerEncoder(TransformerEncoderLayer encoder_layer, long num_layers, LayerNorm? norm = null)
        : base(nameof(TransformerEncoder))
    {
        if (num_layers is < 0 or > LayerSetting.Most)
            throw new ArgumentOutOfRangeException(
                nameof(num_layers),
                $"[TransformerEncoder] expected 0 to {LayerSetting.Most} layers, got {num_layers}");
        layers = new([.. Enumerable.Range(0, (int)num_layers).Select(_ => LayerSetting.Copy(
            encoder_layer, () => new TransformerEncoderLayer(encoder_layer.Setting)))]);
        this.norm = norm;
        RegisterComponents();
    }

    /// <summary>Says which function stands between the linear layers.</summary>
    public enum Activations
    {
        /// <summary>The rectifier.</summary>
        ReLU = 0,

        /// <summary>The Gaussian error linear unit.</summary>
        GELU = 1,
    }

    /// <summary>Runs without masks.</summary>
    /// <param name="src">(T, B, E).</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public Tensor call(Tensor src) => base.call(src, null!, null!);

    /// <summary>Runs with a mask.</summary>
    /// <param name="src">(T, B, E).</param>
    /// <param name="src_mask">(T, T): true forbids; numbers are added. Null for none.</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public Tensor call(Tensor src, Tensor src_mask) => base.call(src, src_mask, null!);

    /// <summary>Runs through all layers.</summary>
    /// <param name="src">(T, B, E).</param>
    /// <param name="src_mask">(T, T): true forbids; numbers are added. Null for none.</param>
    /// <param name="src_key_padding_mask">(B, T): true marks padding. Null for none.</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override Tensor forward(Tensor src, Tensor src_mask, Tensor src_key_padding_mask)
    {
        foreach (var layer in layers)
            src = layer.call(src, src_mask, src_key_padding_mask);
        return norm is null ? src : norm.call(src);
    }
}
