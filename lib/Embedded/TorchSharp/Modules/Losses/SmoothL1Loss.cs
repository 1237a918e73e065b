using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Measures differences: squared where small, absolute where large.</summary>
/// <remarks>
/// <b>Formula</b> d^2 / (2 beta) where |d| is below beta, else |d| - beta / 2.
/// <b>Source</b> Fast R-CNN, arXiv:1504.08083.
/// </remarks>
public sealed class SmoothL1Loss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss function.</summary>
    /// <param name="reduction">How the losses of the elements become one.</param>
    /// <param name="beta">Where the square ends and the line begins.</param>
    public SmoothL1Loss(
        nn.Reduction reduction = nn.Reduction.Mean, double beta = 1.0)
        : base(reduction)
    {
        this.beta = beta;
    }

    /// <summary>Gets where the square ends and the line begins.</summary>
    public double beta { get; }

    /// <summary>Computes the loss.</summary>
    /// <param name="input">What the model gave.</param>
    /// <param name="target">What it should have given.</param>
    /// <returns>One number, or one for each element when the reduction is None.</returns>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.smooth_l1_loss(input, target, reduction, beta);
}
