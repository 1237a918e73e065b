using TorchSharp.Ops;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Gives sequences, images or volumes another size.</summary>
/// <remarks><b>Shape</b> (B, C, T), (B, C, H, W) or (B, C, D, H, W) to the same with other last sizes.</remarks>
public sealed class Upsample : ParameterLessModule<Tensor, Tensor>
{
    private readonly long[]? _size;
    private readonly double[]? _scale;

    internal Upsample(long[]? size, double[]? scale, UpsampleMode mode, bool? alignCorners, bool? recompute)
        : base(nameof(Upsample))
    {
        (_size, _scale, this.mode) = (size, scale, mode);
        (align_corners, recompute_scale_factor) = (alignCorners, recompute);
    }

    /// <summary>Gets the last sizes; empty when factors say them.</summary>
    public ReadOnlySpan<long> size => _size;

    /// <summary>Gets the factors; empty when sizes say them.</summary>
    public ReadOnlySpan<double> scale_factor => _scale;

    /// <summary>Gets how values between elements are found.</summary>
    public UpsampleMode mode { get; }

    /// <summary>Gets whether the middles of the corner elements stay in place; null for no.</summary>
    public bool? align_corners { get; }

    /// <summary>Gets or sets whether the places follow the rounded sizes, not the factors.</summary>
    public bool? recompute_scale_factor { get; set; }

    /// <summary>Resizes.</summary>
    /// <param name="input">(B, C, T), (B, C, H, W) or (B, C, D, H, W).</param>
    /// <returns>The resized tensor.</returns>
    /// <exception cref="ArgumentException">Sizes, factors, mode and shape do not fit together.</exception>
    public override Tensor forward(Tensor input) => Interpolation.Resize(
        "Upsample", input, _size, _scale, (InterpolationMode)mode, align_corners, recompute_scale_factor ?? false);
}
