using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Spreads each element of sequences with kernels: the reverse of <see cref="Conv1d"/>.</summary>
/// <remarks>
/// <b>Shape</b> (B, in_channels, T) or (in_channels, T) to (B, out_channels, ...) or (out_channels, ...); weight
/// (in_channels, out_channels / groups, K).
/// <b>Formula</b> that of <see cref="nn.functional.conv_transpose1d"/>.
/// </remarks>
public sealed class ConvTranspose1d : ConvolutionTranspose
{
    internal ConvTranspose1d(
        long inChannels, long outChannels, long[] kernel, long[] stride, long[] padding, long[] dilation,
        long[] outputPadding, long groups, bool bias, PaddingModes mode, Device? device, ScalarType? dtype)
        : base(
            nameof(ConvTranspose1d), inChannels, outChannels, kernel, stride, padding, null, dilation, true,
            outputPadding, groups, bias, mode, device, dtype)
    {
    }

    /// <summary>Spreads the elements.</summary>
    /// <param name="input">(B, in_channels, T) or (in_channels, T).</param>
    /// <param name="output_size">The sizes that shall come out; null for the usual ones.</param>
    /// <returns>The sums.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override Tensor forward(Tensor input, long[]? output_size) => Spread("conv_transpose1d", input, output_size);
}

/// <summary>Spreads each element of images with kernels: the reverse of <see cref="Conv2d"/>.</summary>
/// <remarks>
/// <b>Shape</b> (B, in_channels, H, W) or (in_channels, H, W) to (B, out_channels, ...) or (out_channels, ...); weight
/// (in_channels, out_channels / groups, KH, KW).
/// <b>Formula</b> that of <see cref="nn.functional.conv_transpose2d"/>.
/// </remarks>
public sealed class ConvTranspose2d : ConvolutionTranspose
{
    internal ConvTranspose2d(
        long inChannels, long outChannels, long[] kernel, long[] stride, long[] padding, long[] dilation,
        long[] outputPadding, long groups, bool bias, PaddingModes mode, Device? device, ScalarType? dtype)
        : base(
            nameof(ConvTranspose2d), inChannels, outChannels, kernel, stride, padding, null, dilation, true,
            outputPadding, groups, bias, mode, device, dtype)
    {
    }

    /// <summary>Spreads the elements.</summary>
    /// <param name="input">(B, in_channels, H, W) or (in_channels, H, W).</param>
    /// <param name="output_size">The sizes that shall come out; null for the usual ones.</param>
    /// <returns>The sums.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override Tensor forward(Tensor input, long[]? output_size) => Spread("conv_transpose2d", input, output_size);
}

/// <summary>Spreads each element of volumes with kernels: the reverse of <see cref="Conv3d"/>.</summary>
/// <remarks>
/// <b>Shape</b> (B, in_channels, D, H, W) or (in_channels, D, H, W) to (B, out_channels, ...) or (out_channels, ...);
/// weight
/// (in_channels, out_channels / groups, KD, KH, KW).
/// <b>Formula</b> that of <see cref="nn.functional.conv_transpose3d"/>.
/// </remarks>
public sealed class ConvTranspose3d : ConvolutionTranspose
{
    internal ConvTranspose3d(
        long inChannels, long outChannels, long[] kernel, long[] stride, long[] padding, long[] dilation,
        long[] outputPadding, long groups, bool bias, PaddingModes mode, Device? device, ScalarType? dtype)
        : base(
            nameof(ConvTranspose3d), inChannels, outChannels, kernel, stride, padding, null, dilation, true,
            outputPadding, groups, bias, mode, device, dtype)
    {
    }

    /// <summary>Spreads the elements.</summary>
    /// <param name="input">(B, in_channels, D, H, W) or (in_channels, D, H, W).</param>
    /// <param name="output_size">The sizes that shall come out; null for the usual ones.</param>
    /// <returns>The sums.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override Tensor forward(Tensor input, long[]? output_size) => Spread("conv_transpose3d", input, output_size);
}
