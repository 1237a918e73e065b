using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>In training, makes random elements zero and scales the others up; in evaluation, does nothing.</summary>
/// <remarks>
/// <b>Formula</b> y = x m / (1 - p), where each m is 0 with chance p and 1 otherwise.
/// <b>Source</b> Improving neural networks by preventing co-adaptation of feature detectors, arXiv:1207.0580.
/// </remarks>
public sealed class Dropout : ParameterLessModule<Tensor, Tensor>
{
    internal Dropout(double p, bool inplace)
        : base(nameof(Dropout))
    {
        this.p = p;
        this.inplace = inplace;
    }

    /// <summary>Gets or sets the chance of an element to become zero.</summary>
    public double p { get; set; }

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Drops elements.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.dropout(tensor, p, training, inplace);
}
