using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Measures how unlikely a model's logits make the true classes.</summary>
/// <remarks>
/// <b>Shape</b> logits (B, C) with labels (B) of int64, or with shares of the classes (B, C); also (B, C, ...).
/// <b>Formula</b> -ln softmax(input)[target], weighted; a mean divides by the sum of the weights.
/// </remarks>
public sealed class CrossEntropyLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss function.</summary>
    /// <param name="weight">The weights; null for all the same.</param>
    /// <param name="ignore_index">The label of elements that do not count; null for -100.</param>
    /// <param name="reduction">How the losses of the elements become one.</param>
    /// <param name="label_smoothing">The share of the target that is spread over all classes, in [0, 1].</param>
    public CrossEntropyLoss(
        Tensor? weight = null, long? ignore_index = null,
            nn.Reduction reduction = nn.Reduction.Mean, double label_smoothing = 0.0)
        : base(weight, reduction)
    {
        this.ignore_index = ignore_index;
        this.label_smoothing = label_smoothing;
    }

    /// <summary>Gets the label of elements that do not count; null for -100.</summary>
    public long? ignore_index { get; }

    /// <summary>Gets the share of the target that is spread over all classes, in [0, 1].</summary>
    public double label_smoothing { get; }

    /// <summary>Computes the loss.</summary>
    /// <param name="input">What the model gave.</param>
    /// <param name="target">What it should have given.</param>
    /// <returns>One number, or one for each element when the reduction is None.</returns>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.cross_entropy(input, target, weight, ignore_index ?? -100, reduction, label_smoothing);
}
