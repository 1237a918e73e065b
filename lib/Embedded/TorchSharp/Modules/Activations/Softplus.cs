using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Bends smoothly from zero to the identity.</summary>
/// <remarks>
/// <b>Formula</b> y = ln(1 + exp(beta x)) / beta.
/// </remarks>
public sealed class Softplus : ParameterLessModule<Tensor, Tensor>
{
    internal Softplus(double beta, double threshold)
        : base(nameof(Softplus))
    {
        this.beta = beta;
        this.threshold = threshold;
    }

    /// <summary>Gets or sets the sharpness of the bend.</summary>
    public double beta { get; set; }

    /// <summary>Gets or sets the beta x above which the output is the input.</summary>
    public double threshold { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.softplus(tensor, beta, threshold);
}
