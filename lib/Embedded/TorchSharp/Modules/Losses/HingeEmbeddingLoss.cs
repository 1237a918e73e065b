using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Wants small distances for pairs of one kind and large ones for others.</summary>
/// <remarks><b>Formula</b> x where the target is 1, max(0, margin - x) where it is -1.</remarks>
public sealed class HingeEmbeddingLoss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss function.</summary>
    /// <param name="margin">The distance that is wanted.</param>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public HingeEmbeddingLoss(double margin = 0.0, nn.Reduction reduction = nn.Reduction.Mean)
        : base(reduction) => this.margin = margin;

    /// <summary>Gets the distance that is wanted.</summary>
    public double margin { get; }

    /// <summary>Computes the loss.</summary>
    /// <param name="input">What the model gave.</param>
    /// <param name="target">What it should have given.</param>
    /// <returns>One number, or one for each item when the reduction is None.</returns>
    /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.hinge_embedding_loss(input, target, margin, reduction);
}
