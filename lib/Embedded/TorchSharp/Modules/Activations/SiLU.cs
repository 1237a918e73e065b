using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Scales each number by its own sigmoid; also called swish.</summary>
/// <remarks>
/// <b>Formula</b> y = x sigmoid(x).
/// <b>Source</b> Sigmoid-weighted linear units, arXiv:1702.03118.
/// </remarks>
public sealed class SiLU : ParameterLessModule<Tensor, Tensor>
{
    internal SiLU(bool inplace)
        : base(nameof(SiLU))
    {
        this.inplace = inplace;
    }

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Gets the name of the class.</summary>
    /// <returns>SiLU.</returns>
    public override string GetName() => nameof(SiLU);

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.silu(tensor, inplace);
}
