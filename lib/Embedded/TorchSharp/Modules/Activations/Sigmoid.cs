using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Squeezes numbers between 0 and 1.</summary>
/// <remarks>
/// <b>Formula</b> y = 1 / (1 + exp(-x)); dx = dOut y (1 - y).
/// </remarks>
public sealed class Sigmoid : ParameterLessModule<Tensor, Tensor>
{
    internal Sigmoid(bool inplace)
        : base(nameof(Sigmoid))
    {
        this.inplace = inplace;
    }

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.sigmoid(tensor, inplace);
}
