using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Lets one half of the numbers open the gates of the other half.</summary>
/// <remarks>
/// <b>Formula</b> y = a sigmoid(b) with the halves a and b of x.
/// <b>Source</b> Language Modeling with Gated Convolutional Networks, arXiv:1612.08083.
/// </remarks>
public sealed class GLU : ParameterLessModule<Tensor, Tensor>
{
    internal GLU(long dim)
        : base(nameof(GLU)) => this.dim = dim;

    /// <summary>Gets or sets the dimension to halve.</summary>
    public long dim { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor with an even size in that dimension.</param>
    /// <returns>Half the size in that dimension.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.glu(tensor, dim);
}
