using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Squeezes numbers between -1 and 1, slower than tanh.</summary>
/// <remarks><b>Formula</b> y = x / (1 + |x|).</remarks>
public sealed class Softsign : ParameterLessModule<Tensor, Tensor>
{
    internal Softsign(bool inplace)
        : base(nameof(Softsign)) => this.inplace = inplace;

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.softsign(tensor, inplace);
}
