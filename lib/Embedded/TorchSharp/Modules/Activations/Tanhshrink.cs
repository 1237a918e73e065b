using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Subtracts from numbers their own tanh.</summary>
/// <remarks><b>Formula</b> y = x - tanh(x).</remarks>
public sealed class Tanhshrink : ParameterLessModule<Tensor, Tensor>
{
    internal Tanhshrink(bool inplace)
        : base(nameof(Tanhshrink)) => this.inplace = inplace;

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.tanhshrink(tensor, inplace);
}
