using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Scales numbers by the tanh of their softplus.</summary>
/// <remarks>
/// <b>Formula</b> y = x tanh(ln(1 + exp(x))).
/// <b>Source</b> Mish: A Self Regularized Non-Monotonic Activation Function, arXiv:1908.08681.
/// </remarks>
public sealed class Mish : ParameterLessModule<Tensor, Tensor>
{
    internal Mish(bool inplace)
        : base(nameof(Mish)) => this.inplace = inplace;

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.mish(tensor, inplace);
}
