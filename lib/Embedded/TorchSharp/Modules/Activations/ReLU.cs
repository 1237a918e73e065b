using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Lets positive numbers pass and makes the others zero.</summary>
/// <remarks>
/// <b>Formula</b> y = max(x, 0); dx = dOut where x > 0.
/// </remarks>
public sealed class ReLU : ParameterLessModule<Tensor, Tensor>
{
    internal ReLU(bool inplace)
        : base(nameof(ReLU))
    {
        this.inplace = inplace;
    }

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.relu(tensor, inplace);
}
