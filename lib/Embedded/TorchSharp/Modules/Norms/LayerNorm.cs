using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Gives each item mean 0 and variance 1 over its last dimensions, then scales and shifts.</summary>
/// <remarks>
/// <b>Shape</b> (..., normalized_shape) to the same.
/// <b>Formula</b> y = (x - mean) / sqrt(variance + eps) * weight + bias, with the biased variance.
/// <b>Source</b> Layer Normalization, arXiv:1607.06450.
/// </remarks>
public sealed class LayerNorm : nn.Module<Tensor, Tensor>
{
    [ComponentName(Name = nameof(weight))]
    private Parameter? _weight;

    [ComponentName(Name = nameof(bias))]
    private Parameter? _bias;

    internal LayerNorm(long[] normalized_shape, double eps, bool elementwise_affine, bool bias, ScalarType? dtype)
        : base(nameof(LayerNorm))
    {
        this.normalized_shape = normalized_shape;
        this.eps = eps;
        this.elementwise_affine = elementwise_affine;
        if (!elementwise_affine)
            return;
        weight = Fresh.Filled(dtype, 1, normalized_shape);
        if (bias)
            this.bias = Fresh.Filled(dtype, 0, normalized_shape);
    }

    /// <summary>Gets or sets the sizes of the dimensions to normalise over.</summary>
    public long[] normalized_shape { get; set; }

    /// <summary>Gets or sets the number that keeps the division away from zero.</summary>
    public double eps { get; set; }

    /// <summary>Gets or sets whether there are a scale and a shift.</summary>
    public bool elementwise_affine { get; set; }

    /// <summary>Gets or sets the scale.</summary>
    public Parameter weight
    {
        get => _weight!;
        set => ConditionallyRegisterParameter(nameof(weight), _weight = value);
    }

    /// <summary>Gets or sets the shift; null for none.</summary>
    public Parameter? bias
    {
        get => _bias;
        set => ConditionallyRegisterParameter(nameof(bias), _bias = value);
    }

    /// <summary>Sets scale and shift back to 1 and 0.</summary>
    public void reset_parameters()
    {
        if (_weight is not null)
            nn.init.ones_(_weight);
        if (_bias is not null)
            nn.init.zeros_(_bias);
    }

    /// <summary>Normalises.</summary>
    /// <param name="tensor">(..., normalized_shape).</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">The last sizes are not normalized_shape.</exception>
    public override Tensor forward(Tensor tensor) =>
        nn.functional.layer_norm(tensor, normalized_shape, _weight, _bias, eps);
}
