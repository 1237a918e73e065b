using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Lets positive numbers pass and scales the others down.</summary>
/// <remarks>
/// <b>Formula</b> y = x for x > 0, else slope x.
/// </remarks>
public sealed class LeakyReLU : ParameterLessModule<Tensor, Tensor>
{
    internal LeakyReLU(double negative_slope, bool inplace)
        : base(nameof(LeakyReLU))
    {
        this.negative_slope = negative_slope;
        this.inplace = inplace;
    }

    /// <summary>Gets or sets the factor of negative numbers.</summary>
    public double negative_slope { get; set; }

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.leaky_relu(tensor, negative_slope, inplace);
}
