using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Measures how unlikely normal distributions with given means and variances make the targets.</summary>
/// <remarks><b>Formula</b> (ln v + (x - t)^2 / v) / 2 with v = max(variance, eps).</remarks>
public sealed class GaussianNLLLoss : Loss<Tensor, Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss function.</summary>
    /// <param name="full">Whether to add the constant ln(2 pi) / 2.</param>
    /// <param name="eps">The smallest variance.</param>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public GaussianNLLLoss(bool full = false, float eps = 1e-8f, nn.Reduction reduction = nn.Reduction.Mean)
        : base(reduction) =>
        (this.full, this.eps) = (full, eps);

    /// <summary>Gets whether to add the constant ln(2 pi) / 2.</summary>
    public bool full { get; }

    /// <summary>Gets the smallest variance.</summary>
    public float eps { get; }

    /// <summary>Computes the loss.</summary>
    /// <param name="input">The means.</param>
    /// <param name="target">What was observed.</param>
    /// <param name="variance">The variances, in the shape of the means or one for each row.</param>
    /// <returns>One number, or one for each item when the reduction is None.</returns>
    /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
    public override Tensor forward(Tensor input, Tensor target, Tensor variance) =>
        nn.functional.gaussian_nll_loss(input, target, variance, full, eps, reduction);
}
