using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>In training, makes whole random channels zero and scales the others up.</summary>
/// <remarks>
/// <b>Shape</b> (B, C, H, W) to the same.
/// <b>Formula</b> y = x m / (1 - p), with one m for each channel: 0 with chance p, else 1.
/// <b>Source</b> Efficient Object Localization Using Convolutional Networks, arXiv:1411.4280.
/// </remarks>
public sealed class Dropout2d : ParameterLessModule<Tensor, Tensor>
{
    internal Dropout2d(double p, bool inplace)
        : base(nameof(Dropout2d)) =>
        (this.p, this.inplace) = (p, inplace);

    /// <summary>Gets or sets the chance of a channel to become zero.</summary>
    public double p { get; set; }

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Drops channels.</summary>
    /// <param name="input">(B, C, H, W).</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor input) => nn.functional.dropout2d(input, p, training, inplace);
}
