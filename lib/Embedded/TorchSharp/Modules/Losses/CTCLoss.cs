using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Measures how unlikely log-probabilities over time make sequences of labels.</summary>
/// <remarks>
/// <b>Shape</b> log-probabilities (T, B, C), targets (B, S) or joined, lengths (B).
/// <b>Source</b> Graves and others, Connectionist Temporal Classification, ICML 2006.
/// </remarks>
public sealed class CTCLoss : Loss<Tensor, Tensor, Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss function.</summary>
    /// <param name="blank">The class that stands for no label.</param>
    /// <param name="zero_infinity">Whether losses without any possible path count as 0.</param>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public CTCLoss(long blank = 0, bool zero_infinity = false, nn.Reduction reduction = nn.Reduction.Mean)
        : base(reduction) =>
        (this.blank, this.zero_infinity) = (blank, zero_infinity);

    /// <summary>Gets the class that stands for no label.</summary>
    public long blank { get; }

    /// <summary>Gets whether losses without any possible path count as 0.</summary>
    public bool zero_infinity { get; }

    /// <summary>Computes the loss.</summary>
    /// <param name="log_probs">Log-probabilities, (T, B, C) or (T, C).</param>
    /// <param name="targets">Labels, (B, S) or all joined.</param>
    /// <param name="input_lengths">The times of each item, (B).</param>
    /// <param name="target_lengths">The labels of each item, (B).</param>
    /// <returns>One number, or one for each item when the reduction is None.</returns>
    /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
    public override Tensor forward(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths) =>
        nn.functional.ctc_loss(
        log_probs, targets, input_lengths, target_lengths, blank, zero_infinity, reduction);
}
