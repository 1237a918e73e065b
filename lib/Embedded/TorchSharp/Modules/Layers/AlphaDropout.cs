using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// In training, moves random elements to the lower limit of SELU, and keeps mean and variance as they were.
/// </summary>
/// <remarks>
/// <b>Formula</b> y = a x + b where an element stays, a limit + b where it is dropped.
/// <b>Source</b> Self-Normalizing Neural Networks, arXiv:1706.02515.
/// </remarks>
public sealed class AlphaDropout : ParameterLessModule<Tensor, Tensor>
{
    internal AlphaDropout(double p, bool inplace)
        : base(nameof(AlphaDropout)) =>
        (this.p, this.inplace) = (p, inplace);

    /// <summary>Gets or sets the chance of an element to be dropped.</summary>
    public double p { get; set; }

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Drops elements.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.alpha_dropout(tensor, p, training, inplace);
}
