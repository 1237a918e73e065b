using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Makes a layer of kernels that slide over sequences.</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The number of kernels: the channels of the output.</param>
        /// <param name="kernel_size">The size of a kernel.</param>
        /// <param name="stride">The steps of the kernel.</param>
        /// <param name="padding">What is put around the input, on both sides.</param>
        /// <param name="dilation">The distance of the kernel's elements.</param>
        /// <param name="padding_mode">What is put around the input.</param>
        /// <param name="groups">The number of groups of channels that do not see each other.</param>
        /// <param name="bias">Whether to add a constant to each output channel.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        /// <exception cref="ArgumentException">The channels are not divided by the groups, or a size is not positive.
        /// </exception>
        public static Conv1d Conv1d(
            long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0,
            long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool
            bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(
                in_channels, out_channels, Each(kernel_size, 1), Each(stride, 1), Each(padding, 1), null,
                Each(dilation, 1), groups, bias, padding_mode, device, dtype);

        /// <summary>Makes a layer of kernels that slide over sequences.</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The number of kernels: the channels of the output.</param>
        /// <param name="kernel_size">The size of a kernel.</param>
        /// <param name="padding">None, or what makes the output as large as the input.</param>
        /// <param name="stride">The steps of the kernel.</param>
        /// <param name="dilation">The distance of the kernel's elements.</param>
        /// <param name="padding_mode">What is put around the input.</param>
        /// <param name="groups">The number of groups of channels that do not see each other.</param>
        /// <param name="bias">Whether to add a constant to each output channel.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        /// <exception cref="ArgumentException">The channels are not divided by the groups, or a size is not positive.
        /// </exception>
        public static Conv1d Conv1d(
            long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1,
            long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool
            bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(
                in_channels, out_channels, Each(kernel_size, 1), Each(stride, 1), null, padding,
                Each(dilation, 1), groups, bias, padding_mode, device, dtype);

        /// <summary>Makes a layer of kernels that slide over images.</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The number of kernels: the channels of the output.</param>
        /// <param name="kernel_size">The size of a kernel.</param>
        /// <param name="stride">The steps of the kernel.</param>
        /// <param name="padding">What is put around the input, on both sides.</param>
        /// <param name="dilation">The distance of the kernel's elements.</param>
        /// <param name="padding_mode">What is put around the input.</param>
        /// <param name="groups">The number of groups of channels that do not see each other.</param>
        /// <param name="bias">Whether to add a constant to each output channel.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        /// <exception cref="ArgumentException">The channels are not divided by the groups, or a size is not positive.
        /// </exception>
        public static Conv2d Conv2d(
            long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0,
            long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool
            bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(
                in_channels, out_channels, Each(kernel_size, 2), Each(stride, 2), Each(padding, 2), null,
                Each(dilation, 2), groups, bias, padding_mode, device, dtype);

        /// <summary>Makes a layer of kernels that slide over images.</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The number of kernels: the channels of the output.</param>
        /// <param name="kernel_size">The size of a kernel.</param>
        /// <param name="padding">None, or what makes the output as large as the input.</param>
        /// <param name="stride">The steps of the kernel.</param>
        /// <param name="dilation">The distance of the kernel's elements.</param>
        /// <param name="padding_mode">What is put around the input.</param>
        /// <param name="groups">The number of groups of channels that do not see each other.</param>
        /// <param name="bias">Whether to add a constant to each output channel.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        /// <exception cref="ArgumentException">The channels are not divided by the groups, or a size is not positive.
        /// </exception>
        public static Conv2d Conv2d(
            long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1,
            long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool
            bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(
                in_channels, out_channels, Each(kernel_size, 2), Each(stride, 2), null, padding,
                Each(dilation, 2), groups, bias, padding_mode, device, dtype);

        /// <summary>Makes a layer of kernels that slide over images.</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The number of kernels: the channels of the output.</param>
        /// <param name="kernel_size">The size of a kernel.</param>
        /// <param name="stride">The steps of the kernel.</param>
        /// <param name="padding">What is put around the input, on both sides.</param>
        /// <param name="dilation">The distance of the kernel's elements.</param>
        /// <param name="padding_mode">What is put around the input.</param>
        /// <param name="groups">The number of groups of channels that do not see each other.</param>
        /// <param name="bias">Whether to add a constant to each output channel.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        /// <exception cref="ArgumentException">The channels are not divided by the groups, or a size is not positive.
        /// </exception>
        public static Conv2d Conv2d(
            long in_channels, long out_channels, (long, long) kernel_size, (long, long)? stride = null,
            (long, long)? padding = null, (long, long)? dilation = null, PaddingModes padding_mode =
            PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType?
            dtype = null) =>
            new(
                in_channels, out_channels, Each(kernel_size, 1), Each(stride, 1), Each(padding, 0), null,
                Each(dilation, 1), groups, bias, padding_mode, device, dtype);

        /// <summary>Makes a layer of kernels that slide over images.</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The number of kernels: the channels of the output.</param>
        /// <param name="kernel_size">The size of a kernel.</param>
        /// <param name="padding">None, or what makes the output as large as the input.</param>
        /// <param name="stride">The steps of the kernel.</param>
        /// <param name="dilation">The distance of the kernel's elements.</param>
        /// <param name="padding_mode">What is put around the input.</param>
        /// <param name="groups">The number of groups of channels that do not see each other.</param>
        /// <param name="bias">Whether to add a constant to each output channel.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        /// <exception cref="ArgumentException">The channels are not divided by the groups, or a size is not positive.
        /// </exception>
        public static Conv2d Conv2d(
            long in_channels, long out_channels, (long, long) kernel_size, Padding padding, (long,
            long)? stride = null, (long, long)? dilation = null, PaddingModes padding_mode =
            PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType?
            dtype = null) =>
            new(
                in_channels, out_channels, Each(kernel_size, 1), Each(stride, 1), null, padding,
                Each(dilation, 1), groups, bias, padding_mode, device, dtype);

        /// <summary>Makes a layer of kernels that slide over volumes.</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The number of kernels: the channels of the output.</param>
        /// <param name="kernel_size">The size of a kernel.</param>
        /// <param name="stride">The steps of the kernel.</param>
        /// <param name="padding">What is put around the input, on both sides.</param>
        /// <param name="dilation">The distance of the kernel's elements.</param>
        /// <param name="padding_mode">What is put around the input.</param>
        /// <param name="groups">The number of groups of channels that do not see each other.</param>
        /// <param name="bias">Whether to add a constant to each output channel.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        /// <exception cref="ArgumentException">The channels are not divided by the groups, or a size is not positive.
        /// </exception>
        public static Conv3d Conv3d(
            long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0,
            long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool
            bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(
                in_channels, out_channels, Each(kernel_size, 3), Each(stride, 3), Each(padding, 3), null,
                Each(dilation, 3), groups, bias, padding_mode, device, dtype);

        /// <summary>Makes a layer of kernels that slide over volumes.</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The number of kernels: the channels of the output.</param>
        /// <param name="kernel_size">The size of a kernel.</param>
        /// <param name="padding">None, or what makes the output as large as the input.</param>
        /// <param name="stride">The steps of the kernel.</param>
        /// <param name="dilation">The distance of the kernel's elements.</param>
        /// <param name="padding_mode">What is put around the input.</param>
        /// <param name="groups">The number of groups of channels that do not see each other.</param>
        /// <param name="bias">Whether to add a constant to each output channel.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        /// <exception cref="ArgumentException">The channels are not divided by the groups, or a size is not positive.
        /// </exception>
        public static Conv3d Conv3d(
            long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1,
            long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool
            bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(
                in_channels, out_channels, Each(kernel_size, 3), Each(stride, 3), null, padding,
                Each(dilation, 3), groups, bias, padding_mode, device, dtype);

        /// <summary>Makes a layer of kernels that slide over volumes.</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The number of kernels: the channels of the output.</param>
        /// <param name="kernel_size">The size of a kernel.</param>
        /// <param name="stride">The steps of the kernel.</param>
        /// <param name="padding">What is put around the input, on both sides.</param>
        /// <param name="dilation">The distance of the kernel's elements.</param>
        /// <param name="padding_mode">What is put around the input.</param>
        /// <param name="groups">The number of groups of channels that do not see each other.</param>
        /// <param name="bias">Whether to add a constant to each output channel.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        /// <exception cref="ArgumentException">The channels are not divided by the groups, or a size is not positive.
        /// </exception>
        public static Conv3d Conv3d(
            long in_channels, long out_channels, (long, long, long) kernel_size, (long, long, long)?
            stride = null, (long, long, long)? padding = null, (long, long, long)? dilation = null,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device?
            device = null, ScalarType? dtype = null) =>
            new(
                in_channels, out_channels, Each(kernel_size, 1), Each(stride, 1), Each(padding, 0), null,
                Each(dilation, 1), groups, bias, padding_mode, device, dtype);

        /// <summary>Makes a layer of kernels that slide over volumes.</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The number of kernels: the channels of the output.</param>
        /// <param name="kernel_size">The size of a kernel.</param>
        /// <param name="padding">None, or what makes the output as large as the input.</param>
        /// <param name="stride">The steps of the kernel.</param>
        /// <param name="dilation">The distance of the kernel's elements.</param>
        /// <param name="padding_mode">What is put around the input.</param>
        /// <param name="groups">The number of groups of channels that do not see each other.</param>
        /// <param name="bias">Whether to add a constant to each output channel.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        /// <exception cref="ArgumentException">The channels are not divided by the groups, or a size is not positive.
        /// </exception>
        public static Conv3d Conv3d(
            long in_channels, long out_channels, (long, long, long) kernel_size, Padding padding, (long,
            long, long)? stride = null, (long, long, long)? dilation = null, PaddingModes padding_mode =
            PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType?
            dtype = null) =>
            new(
                in_channels, out_channels, Each(kernel_size, 1), Each(stride, 1), null, padding,
                Each(dilation, 1), groups, bias, padding_mode, device, dtype);

        private static long[] Each(long size, int count) => [.. Enumerable.Repeat(size, count)];

        private static long[] Each((long, long)? sizes, long usual) =>
            sizes is var (a, b) ? [a, b] : [usual, usual];

        private static long[] Each((long, long, long)? sizes, long usual) =>
            sizes is var (a, b, c) ? [a, b, c] : [usual, usual, usual];
    }
}
