using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Squeezes numbers between -1 and 1.</summary>
/// <remarks>
/// <b>Formula</b> y = tanh(x); dx = dOut (1 - y^2).
/// </remarks>
public sealed class Tanh : ParameterLessModule<Tensor, Tensor>
{
    internal Tanh(bool inplace)
        : base(nameof(Tanh))
    {
        this.inplace = inplace;
    }

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Gets the name of the class.</summary>
    /// <returns>Tanh.</returns>
    public override string GetName() => nameof(Tanh);

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.tanh(tensor, inplace);
}
