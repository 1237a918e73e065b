using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Gives the logarithm of the sigmoid.</summary>
/// <remarks><b>Formula</b> y = -ln(1 + exp(-x)), without overflow.</remarks>
public sealed class LogSigmoid : ParameterLessModule<Tensor, Tensor>
{
    internal LogSigmoid()
        : base(nameof(LogSigmoid))
    {
    }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.logsigmoid(tensor);
}
