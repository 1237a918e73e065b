using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Moves numbers towards zero.</summary>
/// <remarks><b>Formula</b> y = x - lambda sign(x) where |x| &gt; lambda, else 0.</remarks>
public sealed class Softshrink : ParameterLessModule<Tensor, Tensor>
{
    internal Softshrink(double lambda)
        : base(nameof(Softshrink)) => this.lambda = lambda;

    /// <summary>Gets or sets the bound.</summary>
    public double lambda { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.softshrink(tensor, lambda);
}
