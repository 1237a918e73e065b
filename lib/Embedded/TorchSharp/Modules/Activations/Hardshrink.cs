using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Makes numbers near zero zero.</summary>
/// <remarks><b>Formula</b> y = x where |x| &gt; lambda, else 0.</remarks>
public sealed class Hardshrink : ParameterLessModule<Tensor, Tensor>
{
    internal Hardshrink(double lambda)
        : base(nameof(Hardshrink)) => this.lambda = lambda;

    /// <summary>Gets or sets the bound.</summary>
    public double lambda { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.hardshrink(tensor, lambda);
}
