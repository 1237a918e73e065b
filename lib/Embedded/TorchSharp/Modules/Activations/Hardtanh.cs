using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Cuts numbers off at two bounds.</summary>
/// <remarks>
/// <b>Formula</b> y = min(max(x, min_val), max_val).
/// </remarks>
public sealed class Hardtanh : ParameterLessModule<Tensor, Tensor>
{
    internal Hardtanh(double min_val, double max_val, bool inplace)
        : base(nameof(Hardtanh))
    {
        this.min_val = min_val;
        this.max_val = max_val;
        this.inplace = inplace;
    }

    /// <summary>Gets or sets the lower bound.</summary>
    public double min_val { get; set; }

    /// <summary>Gets or sets the upper bound.</summary>
    public double max_val { get; set; }

    /// <summary>Gets or sets whether the input's own memory takes the output.</summary>
    public bool inplace { get; set; }

    /// <summary>Gets the name of the class.</summary>
    /// <returns>Hardtanh.</returns>
    public override string GetName() => nameof(Hardtanh);

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.hardtanh(tensor, min_val, max_val, inplace);
}
