using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// In training, moves whole random channels to the lower limit of SELU, and keeps mean and variance as they were.
/// </summary>
/// <remarks>
/// <b>Shape</b> (B, C, ...) to the same.
/// <b>Source</b> Self-Normalizing Neural Networks, arXiv:1706.02515.
/// </remarks>
public sealed class FeatureAlphaDropout : ParameterLessModule<Tensor, Tensor>
{
    internal FeatureAlphaDropout(double p, bool inplace)
        : base(nameof(FeatureAlphaDropout)) =>
        (this.p, this.inplace) = (p, inplace);

    /// <summary>Gets or sets the chance of a channel to be dropped.</summary>
    public double p { get; set; }

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Drops channels.</summary>
    /// <param name="input">(B, C, ...).</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor input) => nn.functional.feature_alpha_dropout(input, p, training, inplace);
}
