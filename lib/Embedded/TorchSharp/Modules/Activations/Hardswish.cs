using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Scales numbers by their own hard sigmoid.</summary>
/// <remarks>
/// <b>Formula</b> y = x min(max(x + 3, 0), 6) / 6.
/// <b>Source</b> Searching for MobileNetV3, arXiv:1905.02244.
/// </remarks>
public sealed class Hardswish : ParameterLessModule<Tensor, Tensor>
{
    internal Hardswish(bool inplace)
        : base(nameof(Hardswish)) => this.inplace = inplace;

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.hardswish(tensor, inplace);
}
