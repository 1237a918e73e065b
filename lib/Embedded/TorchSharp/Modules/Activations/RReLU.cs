using TorchSharp.Ops;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Lets positive numbers pass and scales the others: in training by a random factor, in evaluation by the mean factor.
/// </summary>
/// <remarks>
/// <b>Formula</b> y = x for x &gt; 0, else a x with a uniform in [lower, upper].
/// <b>Source</b> Empirical Evaluation of Rectified Activations in Convolutional Network, arXiv:1505.00853.
/// </remarks>
public sealed class RReLU : ParameterLessModule<Tensor, Tensor>
{
    internal RReLU(double lower, double upper, bool inplace)
        : base(nameof(RReLU)) =>
        (this.lower, this.upper, this.inplace) = (lower, upper, inplace);

    /// <summary>Gets or sets the lower bound of the factor.</summary>
    public double lower { get; set; }

    /// <summary>Gets or sets the upper bound of the factor.</summary>
    public double upper { get; set; }

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => BentActivation.Randomly(tensor, lower, upper, training, inplace);
}
