using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Lets positive numbers pass and bends the others towards -alpha, smoothly for every alpha.</summary>
/// <remarks>
/// <b>Formula</b> y = x for x &gt; 0, else alpha (exp(x / alpha) - 1).
/// <b>Source</b> Continuously Differentiable Exponential Linear Units, arXiv:1704.07483.
/// </remarks>
public sealed class CELU : ParameterLessModule<Tensor, Tensor>
{
    internal CELU(double alpha, bool inplace)
        : base(nameof(CELU)) =>
        (this.alpha, this.inplace) = (alpha, inplace);

    /// <summary>Gets or sets the limit of negative numbers, not 0.</summary>
    public double alpha { get; set; }

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.celu(tensor, alpha, inplace);
}
