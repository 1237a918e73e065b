using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Squeezes numbers between 0 and 1 with straight lines.</summary>
/// <remarks><b>Formula</b> y = min(max(x + 3, 0), 6) / 6.</remarks>
public sealed class Hardsigmoid : ParameterLessModule<Tensor, Tensor>
{
    internal Hardsigmoid(bool inplace)
        : base(nameof(Hardsigmoid)) => this.inplace = inplace;

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.hardsigmoid(tensor, inplace);
}
