using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Measures absolute differences.</summary>
/// <remarks>
/// <b>Formula</b> |input - target|.
/// </remarks>
public sealed class L1Loss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss function.</summary>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public L1Loss(
        nn.Reduction reduction = nn.Reduction.Mean)
        : base(reduction)
    {
    }

    /// <summary>Computes the loss.</summary>
    /// <param name="input">What the model gave.</param>
    /// <param name="target">What it should have given.</param>
    /// <returns>One number, or one for each element when the reduction is None.</returns>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.l1_loss(input, target, reduction);
}
