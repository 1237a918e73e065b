using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Measures how far shares are from the target's shares.</summary>
/// <remarks><b>Formula</b> t (ln t - x) for log-shares x and shares t; e^t (t - x) for log-shares t.</remarks>
public sealed class KLDivLoss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss function.</summary>
    /// <param name="log_target">Whether the targets are logarithms too.</param>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public KLDivLoss(bool log_target = true, nn.Reduction reduction = nn.Reduction.Mean)
        : base(reduction) => this.log_target = log_target;

    /// <summary>Gets whether the targets are logarithms too.</summary>
    public bool log_target { get; }

    /// <summary>Computes the loss.</summary>
    /// <param name="input">What the model gave.</param>
    /// <param name="target">What it should have given.</param>
    /// <returns>One number, or one for each item when the reduction is None.</returns>
    /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.kl_div(input, target, log_target, reduction);
}
