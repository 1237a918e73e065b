using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Measures squared differences.</summary>
/// <remarks>
/// <b>Formula</b> (input - target)^2; d input = 2 (input - target) dOut.
/// </remarks>
public sealed class MSELoss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss function.</summary>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public MSELoss(
        nn.Reduction reduction = nn.Reduction.Mean)
        : base(reduction)
    {
    }

    /// <summary>Computes the loss.</summary>
    /// <param name="input">What the model gave.</param>
    /// <param name="target">What it should have given.</param>
    /// <returns>One number, or one for each element when the reduction is None.</returns>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.mse_loss(input, target, reduction);
}
