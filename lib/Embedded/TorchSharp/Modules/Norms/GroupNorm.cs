using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Gives each group of channels of each item mean 0 and variance 1, then scales and shifts the channels.
/// </summary>
/// <remarks>
/// <b>Shape</b> (B, C, ...) to the same; weight and bias (C).
/// <b>Formula</b> y = (x - mean) / sqrt(variance + eps) * weight + bias, with the biased variance.
/// <b>Source</b> Group Normalization, arXiv:1803.08494.
/// </remarks>
public sealed class GroupNorm : nn.Module<Tensor, Tensor>
{
    [ComponentName(Name = nameof(weight))]
    private Parameter? _weight;

    [ComponentName(Name = nameof(bias))]
    private Parameter? _bias;

    internal GroupNorm(long num_groups, long num_channels, double eps, bool affine, ScalarType? dtype)
        : base(nameof(GroupNorm))
    {
        if (num_groups <= 0 || num_channels % num_groups != 0)
            throw new ArgumentException(
                $"[GroupNorm] expected channels that {num_groups} groups share evenly, got {num_channels}; choose a " +
                "divisor of the number of channels");
        (this.num_groups, this.eps, this.affine) = (num_groups, eps, affine);
        if (!affine)
            return;
        weight = Fresh.Filled(dtype, 1, num_channels);
        bias = Fresh.Filled(dtype, 0, num_channels);
    }

    /// <summary>Gets or sets the number of groups.</summary>
    public long num_groups { get; set; }

    /// <summary>Gets or sets the number that keeps the division away from zero.</summary>
    public double eps { get; set; }

    /// <summary>Gets or sets whether there are a scale and a shift.</summary>
    public bool affine { get; set; }

    /// <summary>Gets or sets the scale, (C).</summary>
    public Parameter weight
    {
        get => _weight!;
        set => ConditionallyRegisterParameter(nameof(weight), _weight = value);
    }

    /// <summary>Gets or sets the shift, (C).</summary>
    public Parameter? bias
    {
        get => _bias;
        set => ConditionallyRegisterParameter(nameof(bias), _bias = value);
    }

    /// <summary>Normalises.</summary>
    /// <param name="tensor">(B, C) or (B, C, ...).</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">The groups do not share the channels evenly.</exception>
    public override Tensor forward(Tensor tensor) =>
        nn.functional.group_norm(tensor, num_groups, _weight, _bias, eps);
}
