using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Gives the logarithm of the softmax, without losing small shares.</summary>
/// <remarks>
/// <b>Formula</b> y_i = x_i - ln sum_j exp(x_j).
/// </remarks>
public sealed class LogSoftmax : ParameterLessModule<Tensor, Tensor>
{
    internal LogSoftmax(long dim)
        : base(nameof(LogSoftmax))
    {
        this.dim = dim;
    }

    /// <summary>Gets or sets the dimension of the shares.</summary>
    public long dim { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.log_softmax(tensor, dim);
}
