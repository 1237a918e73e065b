using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Slides kernels over sequences.</summary>
/// <remarks>
/// <b>Shape</b> (B, in_channels, T) or (in_channels, T) to (B, out_channels, ...) or (out_channels, ...); weight
/// (out_channels, in_channels / groups, K).
/// <b>Formula</b> that of <see cref="nn.functional.conv1d"/>.
/// </remarks>
public sealed class Conv1d : Convolution
{
    internal Conv1d(
        long inChannels, long outChannels, long[] kernel, long[] stride, long[]? padding, Padding? word,
        long[] dilation, long groups, bool bias, PaddingModes mode, Device? device, ScalarType? dtype)
        : base(
            nameof(Conv1d), inChannels, outChannels, kernel, stride, padding, word, dilation, false,
            new long[1], groups, bias, mode, device, dtype)
    {
    }

    /// <summary>Slides the kernels over the input.</summary>
    /// <param name="input">(B, in_channels, T) or (in_channels, T).</param>
    /// <returns>The weighted sums.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override Tensor forward(Tensor input) => Slide("conv1d", input);
}

/// <summary>Slides kernels over images.</summary>
/// <remarks>
/// <b>Shape</b> (B, in_channels, H, W) or (in_channels, H, W) to (B, out_channels, ...) or (out_channels, ...); weight
/// (out_channels, in_channels / groups, KH, KW).
/// <b>Formula</b> that of <see cref="nn.functional.conv2d"/>.
/// </remarks>
public sealed class Conv2d : Convolution
{
    internal Conv2d(
        long inChannels, long outChannels, long[] kernel, long[] stride, long[]? padding, Padding? word,
        long[] dilation, long groups, bool bias, PaddingModes mode, Device? device, ScalarType? dtype)
        : base(
            nameof(Conv2d), inChannels, outChannels, kernel, stride, padding, word, dilation, false,
            new long[2], groups, bias, mode, device, dtype)
    {
    }

    /// <summary>Slides the kernels over the input.</summary>
    /// <param name="input">(B, in_channels, H, W) or (in_channels, H, W).</param>
    /// <returns>The weighted sums.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override Tensor forward(Tensor input) => Slide("conv2d", input);
}

/// <summary>Slides kernels over volumes.</summary>
/// <remarks>
/// <b>Shape</b> (B, in_channels, D, H, W) or (in_channels, D, H, W) to (B, out_channels, ...) or (out_channels, ...);
/// weight
/// (out_channels, in_channels / groups, KD, KH, KW).
/// <b>Formula</b> that of <see cref="nn.functional.conv3d"/>.
/// </remarks>
public sealed class Conv3d : Convolution
{
    internal Conv3d(
        long inChannels, long outChannels, long[] kernel, long[] stride, long[]? padding, Padding? word,
        long[] dilation, long groups, bool bias, PaddingModes mode, Device? device, ScalarType? dtype)
        : base(
            nameof(Conv3d), inChannels, outChannels, kernel, stride, padding, word, dilation, false,
            new long[3], groups, bias, mode, device, dtype)
    {
    }

    /// <summary>Slides the kernels over the input.</summary>
    /// <param name="input">(B, in_channels, D, H, W) or (in_channels, D, H, W).</param>
    /// <returns>The weighted sums.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override Tensor forward(Tensor input) => Slide("conv3d", input);
}
