using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Wants small angles between pairs of one kind and large ones between others.</summary>
/// <remarks>
/// <b>Shape</b> (B, D), (B, D), targets (B).
/// <b>Formula</b> 1 - cos where the target is 1, max(0, cos - margin) where it is -1.
/// </remarks>
public sealed class CosineEmbeddingLoss : Loss<Tensor, Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss function.</summary>
    /// <param name="margin">The distance that is wanted.</param>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public CosineEmbeddingLoss(double margin = 0.0, nn.Reduction reduction = nn.Reduction.Mean)
        : base(reduction) => this.margin = margin;

    /// <summary>Gets the distance that is wanted.</summary>
    public double margin { get; }

    /// <summary>Computes the loss.</summary>
    /// <param name="input1">Some inputs.</param>
    /// <param name="input2">Other inputs.</param>
    /// <param name="target">1 or -1 for each pair.</param>
    /// <returns>One number, or one for each item when the reduction is None.</returns>
    /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
    public override Tensor forward(Tensor input1, Tensor input2, Tensor target) =>
        nn.functional.cosine_embedding_loss(input1, input2, target, margin, reduction);
}
