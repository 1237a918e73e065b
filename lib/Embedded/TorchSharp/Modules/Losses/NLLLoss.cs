using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Picks the negative log-likelihood of the true classes.</summary>
/// <remarks>
/// <b>Shape</b> log-probabilities (B, C) with labels (B) of int64; also (B, C, ...).
/// <b>Formula</b> -input[target], weighted; a mean divides by the sum of the weights.
/// </remarks>
public sealed class NLLLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss function.</summary>
    /// <param name="weight">The weights; null for all the same.</param>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public NLLLoss(
        Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean)
        : base(weight, reduction)
    {
    }

    /// <summary>Computes the loss.</summary>
    /// <param name="input">What the model gave.</param>
    /// <param name="target">What it should have given.</param>
    /// <returns>One number, or one for each element when the reduction is None.</returns>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.nll_loss(input, target, weight, reduction);
}
