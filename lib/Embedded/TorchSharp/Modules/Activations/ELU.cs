using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Lets positive numbers pass and bends the others towards -alpha.</summary>
/// <remarks>
/// <b>Formula</b> y = x for x > 0, else alpha (exp(x) - 1).
/// <b>Source</b> Exponential Linear Units, arXiv:1511.07289.
/// </remarks>
public sealed class ELU : ParameterLessModule<Tensor, Tensor>
{
    internal ELU(double alpha, bool inplace)
        : base(nameof(ELU))
    {
        this.alpha = alpha;
        this.inplace = inplace;
    }

    /// <summary>Gets or sets the limit of negative numbers, positive.</summary>
    public double alpha { get; set; }

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.elu(tensor, alpha, inplace);
}
