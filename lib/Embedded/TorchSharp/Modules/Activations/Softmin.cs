using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Turns numbers along a dimension into shares that sum to one, the smallest number first.</summary>
/// <remarks><b>Formula</b> y_i = exp(-x_i) / sum_j exp(-x_j).</remarks>
public sealed class Softmin : ParameterLessModule<Tensor, Tensor>
{
    internal Softmin(long dim)
        : base(nameof(Softmin)) => this.dim = dim;

    /// <summary>Gets or sets the dimension that sums to one.</summary>
    public long dim { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.softmin(tensor, dim);
}
