using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Makes a layer that spreads each element of sequences with kernels, the reverse of a
        /// convolution.</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The channels of the output.</param>
        /// <param name="kernel_size">The size of a kernel.</param>
        /// <param name="stride">The steps of the kernel.</param>
        /// <param name="padding">What is cut off on both sides.</param>
        /// <param name="output_padding">What is added behind.</param>
        /// <param name="dilation">The distance of the kernel's elements.</param>
        /// <param name="padding_mode">Zeros, the only one.</param>
        /// <param name="groups">The number of groups of channels that do not see each other.</param>
        /// <param name="bias">Whether to add a constant to each output channel.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        /// <exception cref="ArgumentException">The channels are not divided by the groups, or a size is not positive.
        /// </exception>
        public static ConvTranspose1d ConvTranspose1d(
            long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0,
            long output_padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros,
            long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(
                in_channels, out_channels, Each(kernel_size, 1), Each(stride, 1), Each(padding, 1),
                Each(dilation, 1), Each(output_padding, 1), groups, bias, padding_mode, device, dtype);

        /// <summary>Makes a layer that spreads each element of images with kernels, the reverse of a
        /// convolution.</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The channels of the output.</param>
        /// <param name="kernel_size">The size of a kernel.</param>
        /// <param name="stride">The steps of the kernel.</param>
        /// <param name="padding">What is cut off on both sides.</param>
        /// <param name="output_padding">What is added behind.</param>
        /// <param name="dilation">The distance of the kernel's elements.</param>
        /// <param name="padding_mode">Zeros, the only one.</param>
        /// <param name="groups">The number of groups of channels that do not see each other.</param>
        /// <param name="bias">Whether to add a constant to each output channel.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        /// <exception cref="ArgumentException">The channels are not divided by the groups, or a size is not positive.
        /// </exception>
        public static ConvTranspose2d ConvTranspose2d(
            long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0,
            long output_padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros,
            long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(
                in_channels, out_channels, Each(kernel_size, 2), Each(stride, 2), Each(padding, 2),
                Each(dilation, 2), Each(output_padding, 2), groups, bias, padding_mode, device, dtype);

        /// <summary>Makes a layer that spreads each element of images with kernels, the reverse of a
        /// convolution.</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The channels of the output.</param>
        /// <param name="kernel_size">The size of a kernel.</param>
        /// <param name="stride">The steps of the kernel.</param>
        /// <param name="padding">What is cut off on both sides.</param>
        /// <param name="output_padding">What is added behind.</param>
        /// <param name="dilation">The distance of the kernel's elements.</param>
        /// <param name="padding_mode">Zeros, the only one.</param>
        /// <param name="groups">The number of groups of channels that do not see each other.</param>
        /// <param name="bias">Whether to add a constant to each output channel.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        /// <exception cref="ArgumentException">The channels are not divided by the groups, or a size is not positive.
        /// </exception>
        public static ConvTranspose2d ConvTranspose2d(
            long in_channels, long out_channels, (long, long) kernel_size, (long, long)? stride = null,
            (long, long)? padding = null, (long, long)? output_padding = null, (long, long)? dilation =
            null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true,
            Device? device = null, ScalarType? dtype = null) =>
            new(
                in_channels, out_channels, Each(kernel_size, 1), Each(stride, 1), Each(padding, 0),
                Each(dilation, 1), Each(output_padding, 0), groups, bias, padding_mode, device, dtype);

        /// <summary>Makes a layer that spreads each element of volumes with kernels, the reverse of a
        /// convolution.</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The channels of the output.</param>
        /// <param name="kernel_size">The size of a kernel.</param>
        /// <param name="stride">The steps of the kernel.</param>
        /// <param name="padding">What is cut off on both sides.</param>
        /// <param name="output_padding">What is added behind.</param>
        /// <param name="dilation">The distance of the kernel's elements.</param>
        /// <param name="padding_mode">Zeros, the only one.</param>
        /// <param name="groups">The number of groups of channels that do not see each other.</param>
        /// <param name="bias">Whether to add a constant to each output channel.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        /// <exception cref="ArgumentException">The channels are not divided by the groups, or a size is not positive.
        /// </exception>
        public static ConvTranspose3d ConvTranspose3d(
            long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0,
            long output_padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros,
            long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(
                in_channels, out_channels, Each(kernel_size, 3), Each(stride, 3), Each(padding, 3),
                Each(dilation, 3), Each(output_padding, 3), groups, bias, padding_mode, device, dtype);

        /// <summary>Makes a layer that spreads each element of volumes with kernels, the reverse of a
        /// convolution.</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The channels of the output.</param>
        /// <param name="kernel_size">The size of a kernel.</param>
        /// <param name="stride">The steps of the kernel.</param>
        /// <param name="padding">What is cut off on both sides.</param>
        /// <param name="output_padding">What is added behind.</param>
        /// <param name="dilation">The distance of the kernel's elements.</param>
        /// <param name="padding_mode">Zeros, the only one.</param>
        /// <param name="groups">The number of groups of channels that do not see each other.</param>
        /// <param name="bias">Whether to add a constant to each output channel.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        /// <exception cref="ArgumentException">The channels are not divided by the groups, or a size is not positive.
        /// </exception>
        public static ConvTranspose3d ConvTranspose3d(
            long in_channels, long out_channels, (long, long, long) kernel_size, (long, long, long)?
            stride = null, (long, long, long)? padding = null, (long, long, long)? output_padding =
            null, (long, long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros,
            long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(
                in_channels, out_channels, Each(kernel_size, 1), Each(stride, 1), Each(padding, 0),
                Each(dilation, 1), Each(output_padding, 0), groups, bias, padding_mode, device, dtype);
    }
}
