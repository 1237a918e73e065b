using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Turns the channels at each place of an image into shares that sum to one.</summary>
/// <remarks><b>Formula</b> softmax over the third dimension from the end.</remarks>
public sealed class Softmax2d : ParameterLessModule<Tensor, Tensor>
{
    internal Softmax2d()
        : base(nameof(Softmax2d))
    {
    }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">(B, C, H, W) or (C, H, W).</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.softmax2d(tensor);
}
