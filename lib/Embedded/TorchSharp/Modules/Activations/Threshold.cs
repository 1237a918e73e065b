using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Replaces numbers up to a threshold.</summary>
/// <remarks><b>Formula</b> y = x where x &gt; threshold, else value.</remarks>
public sealed class Threshold : ParameterLessModule<Tensor, Tensor>
{
    internal Threshold(double threshold, double value, bool inplace)
        : base(nameof(Threshold)) =>
        (this.threshold, this.value, this.inplace) = (threshold, value, inplace);

    /// <summary>Gets or sets the threshold.</summary>
    public double threshold { get; set; }

    /// <summary>Gets or sets what replaces smaller numbers.</summary>
    public double value { get; set; }

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.threshold(tensor, threshold, value, inplace);
}
