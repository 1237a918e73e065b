using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Measures differences: squared where small, absolute where large.</summary>
/// <remarks>
/// <b>Formula</b> d^2 / 2 where |d| is below delta, else delta (|d| - delta / 2).
/// </remarks>
public sealed class HuberLoss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss function.</summary>
    /// <param name="delta">Where the square ends and the line begins.</param>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public HuberLoss(
        double delta = 1.0, nn.Reduction reduction = nn.Reduction.Mean)
        : base(reduction)
    {
        this.delta = delta;
    }

    /// <summary>Gets where the square ends and the line begins.</summary>
    public double delta { get; }

    /// <summary>Computes the loss.</summary>
    /// <param name="input">What the model gave.</param>
    /// <param name="target">What it should have given.</param>
    /// <returns>One number, or one for each element when the reduction is None.</returns>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.huber_loss(input, target, delta, reduction);
}
