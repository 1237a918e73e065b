using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Lets numbers between 0 and 6 pass and cuts the others off.</summary>
/// <remarks>
/// <b>Formula</b> y = min(max(x, 0), 6).
/// </remarks>
public sealed class ReLU6 : ParameterLessModule<Tensor, Tensor>
{
    internal ReLU6(bool inplace)
        : base(nameof(ReLU6))
    {
        this.inplace = inplace;
    }

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.relu6(tensor, inplace);
}
