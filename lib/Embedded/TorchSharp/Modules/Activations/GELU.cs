using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Scales each number by the share of a normal distribution that lies below it.</summary>
/// <remarks>
/// <b>Formula</b> y = x (1 + erf(x / sqrt(2))) / 2, or with tanh: y = x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) /
/// 2.
/// <b>Source</b> Gaussian Error Linear Units, arXiv:1606.08415.
/// </remarks>
public sealed class GELU : ParameterLessModule<Tensor, Tensor>
{
    internal GELU(Approximate approximate, bool inplace)
        : base(nameof(GELU))
    {
        this.approximate = approximate;
        this.inplace = inplace;
    }

    /// <summary>Says which formula computes the GELU.</summary>
    public enum Approximate
    {
        /// <summary>With the error function.</summary>
        none,

        /// <summary>With the hyperbolic tangent.</summary>
        tanh,
    }

    /// <summary>Gets or sets the formula.</summary>
    public Approximate approximate { get; set; }

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.gelu(tensor, approximate, inplace);
}
