using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Lets positive numbers pass and scales the others by learned factors.</summary>
/// <remarks>
/// <b>Formula</b> y = x for x &gt; 0, else w x; one w, or one for each channel.
/// <b>Source</b> Delving Deep into Rectifiers, arXiv:1502.01852.
/// </remarks>
public sealed class PReLU : nn.Module<Tensor, Tensor>
{
    [ComponentName(Name = nameof(weight))]
    private Parameter _weight = null!;

    internal PReLU(long num_parameters, double init, ScalarType? dtype)
        : base(nameof(PReLU))
    {
        (this.num_parameters, this.init) = (num_parameters, init);
        weight = Fresh.Filled(dtype, init, num_parameters);
    }

    /// <summary>Gets the number of factors: 1, or the number of channels.</summary>
    public long num_parameters { get; }

    /// <summary>Gets the first factor.</summary>
    public double init { get; }

    /// <summary>Gets or sets the factors, (num_parameters).</summary>
    public Parameter weight
    {
        get => _weight;
        set => ConditionallyRegisterParameter(nameof(weight), _weight = value);
    }

    /// <summary>Gets the name of the class.</summary>
    /// <returns>PReLU.</returns>
    public override string GetName() => nameof(PReLU);

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor of any shape, or (B, C, ...) with one factor for each channel.</param>
    /// <returns>A tensor of the same shape.</returns>
    /// <exception cref="ArgumentException">The number of factors does not fit.</exception>
    public override Tensor forward(Tensor tensor) => nn.functional.prelu(tensor, _weight);
}
