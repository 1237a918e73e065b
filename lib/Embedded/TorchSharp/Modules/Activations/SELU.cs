using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Scales an exponential unit so that mean 0 and variance 1 reproduce themselves from layer to layer.
/// </summary>
/// <remarks>
/// <b>Formula</b> y = 1.0507 (x for x &gt; 0, else 1.6733 (exp(x) - 1)).
/// <b>Source</b> Self-Normalizing Neural Networks, arXiv:1706.02515.
/// </remarks>
public sealed class SELU : ParameterLessModule<Tensor, Tensor>
{
    internal SELU(bool inplace)
        : base(nameof(SELU)) => this.inplace = inplace;

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.selu(tensor, inplace);
}
