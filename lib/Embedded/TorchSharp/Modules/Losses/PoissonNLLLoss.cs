using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Measures how unlikely Poisson distributions make counts.</summary>
/// <remarks><b>Formula</b> e^x - t x, or x - t ln(x + eps).</remarks>
public sealed class PoissonNLLLoss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss function.</summary>
    /// <param name="log_input">Whether the inputs are logarithms of rates.</param>
    /// <param name="full">Whether to add the approximation of ln t!.</param>
    /// <param name="eps">Keeps the logarithm away from zero.</param>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public PoissonNLLLoss(
        bool log_input = true, bool full = false, float eps = 1e-8f, nn.Reduction reduction = nn.Reduction.Mean)
        : base(reduction) =>
        (this.log_input, this.full, this.eps) = (log_input, full, eps);

    /// <summary>Gets whether the inputs are logarithms of rates.</summary>
    public bool log_input { get; }

    /// <summary>Gets whether to add the approximation of ln t!.</summary>
    public bool full { get; }

    /// <summary>Gets keeps the logarithm away from zero.</summary>
    public float eps { get; }

    /// <summary>Computes the loss.</summary>
    /// <param name="input">What the model gave.</param>
    /// <param name="target">What it should have given.</param>
    /// <returns>One number, or one for each item when the reduction is None.</returns>
    /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.poisson_nll_loss(input, target, log_input, full, eps, reduction);
}
