using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Makes a layer that takes the largest element of each window.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What is added on both sides; null for none.</param>
        /// <param name="dilation">The distance of the elements of a window; null for 1.</param>
        /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
        /// <returns>The layer.</returns>
        public static MaxPool1d MaxPool1d(
            long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool
            ceil_mode = false) =>
            new(kernel_size, stride, padding, dilation, ceil_mode);

        /// <summary>Makes a layer that takes the largest element of each window.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What is added on both sides; null for none.</param>
        /// <param name="dilation">The distance of the elements of a window; null for 1.</param>
        /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
        /// <returns>The layer.</returns>
        public static MaxPool2d MaxPool2d(
            long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool
            ceil_mode = false) =>
            new(Each(kernel_size, 2), Each(stride, 2), Each(padding, 2), Each(dilation, 2), ceil_mode);

        /// <summary>Makes a layer that takes the largest element of each window.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What is added on both sides; null for none.</param>
        /// <param name="dilation">The distance of the elements of a window; null for 1.</param>
        /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
        /// <returns>The layer.</returns>
        public static MaxPool2d MaxPool2d(
            long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? dilation = null,
            bool ceil_mode = false) =>
            new(kernel_size, stride, padding, dilation, ceil_mode);

        /// <summary>Makes a layer that takes the largest element of each window.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What is added on both sides; null for none.</param>
        /// <param name="dilation">The distance of the elements of a window; null for 1.</param>
        /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
        /// <returns>The layer.</returns>
        public static MaxPool2d MaxPool2d(
            (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long,
            long)? dilation = null, bool ceil_mode = false) =>
            new(Each(kernel_size), Each(stride), Each(padding), Each(dilation), ceil_mode);

        /// <summary>Makes a layer that takes the largest element of each window.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What is added on both sides; null for none.</param>
        /// <param name="dilation">The distance of the elements of a window; null for 1.</param>
        /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
        /// <returns>The layer.</returns>
        public static MaxPool3d MaxPool3d(
            long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool
            ceil_mode = false) =>
            new(Each(kernel_size, 3), Each(stride, 3), Each(padding, 3), Each(dilation, 3), ceil_mode);

        /// <summary>Makes a layer that takes the largest element of each window.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What is added on both sides; null for none.</param>
        /// <param name="dilation">The distance of the elements of a window; null for 1.</param>
        /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
        /// <returns>The layer.</returns>
        public static MaxPool3d MaxPool3d(
            long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? dilation = null,
            bool ceil_mode = false) =>
            new(kernel_size, stride, padding, dilation, ceil_mode);

        /// <summary>Makes a layer that takes the largest element of each window.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What is added on both sides; null for none.</param>
        /// <param name="dilation">The distance of the elements of a window; null for 1.</param>
        /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
        /// <returns>The layer.</returns>
        public static MaxPool3d MaxPool3d(
            (long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding
            = null, (long, long, long)? dilation = null, bool ceil_mode = false) =>
            new(Each(kernel_size), Each(stride), Each(padding), Each(dilation), ceil_mode);

        /// <summary>Makes a layer that takes the mean of each window.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What is added on both sides; null for none.</param>
        /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
        /// <param name="count_include_pad">Whether added zeros count in the mean.</param>
        /// <returns>The layer.</returns>
        public static AvgPool1d AvgPool1d(
            long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false, bool
            count_include_pad = true) =>
            new(kernel_size, stride, padding, ceil_mode, count_include_pad);

        /// <summary>Makes a layer that takes the mean of each window.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What is added on both sides; null for none.</param>
        /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
        /// <param name="count_include_pad">Whether added zeros count in the mean.</param>
        /// <param name="divisor_override">What every sum is divided by; null for the size of the window.</param>
        /// <returns>The layer.</returns>
        public static AvgPool2d AvgPool2d(
            long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool
            count_include_pad = true, long? divisor_override = null) =>
            new(Each(kernel_size, 2), Each(stride, 2), Each(padding, 2), ceil_mode, count_include_pad,
                divisor_override);

        /// <summary>Makes a layer that takes the mean of each window.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What is added on both sides; null for none.</param>
        /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
        /// <param name="count_include_pad">Whether added zeros count in the mean.</param>
        /// <param name="divisor_override">What every sum is divided by; null for the size of the window.</param>
        /// <returns>The layer.</returns>
        public static AvgPool2d AvgPool2d(
            long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false,
            bool count_include_pad = true, long? divisor_override = null) =>
            new(kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);

        /// <summary>Makes a layer that takes the mean of each window.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What is added on both sides; null for none.</param>
        /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
        /// <param name="count_include_pad">Whether added zeros count in the mean.</param>
        /// <param name="divisor_override">What every sum is divided by; null for the size of the window.</param>
        /// <returns>The layer.</returns>
        public static AvgPool2d AvgPool2d(
            (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, bool
            ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
            new(Each(kernel_size), Each(stride), Each(padding), ceil_mode, count_include_pad, divisor_override);

        /// <summary>Makes a layer that takes the mean of each window.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What is added on both sides; null for none.</param>
        /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
        /// <param name="count_include_pad">Whether added zeros count in the mean.</param>
        /// <param name="divisor_override">What every sum is divided by; null for the size of the window.</param>
        /// <returns>The layer.</returns>
        public static AvgPool3d AvgPool3d(
            long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool
            count_include_pad = true, long? divisor_override = null) =>
            new(Each(kernel_size, 3), Each(stride, 3), Each(padding, 3), ceil_mode, count_include_pad,
                divisor_override);

        /// <summary>Makes a layer that takes the mean of each window.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What is added on both sides; null for none.</param>
        /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
        /// <param name="count_include_pad">Whether added zeros count in the mean.</param>
        /// <param name="divisor_override">What every sum is divided by; null for the size of the window.</param>
        /// <returns>The layer.</returns>
        public static AvgPool3d AvgPool3d(
            long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false,
            bool count_include_pad = true, long? divisor_override = null) =>
            new(kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);

        /// <summary>Makes a layer that takes the mean of each window.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What is added on both sides; null for none.</param>
        /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
        /// <param name="count_include_pad">Whether added zeros count in the mean.</param>
        /// <param name="divisor_override">What every sum is divided by; null for the size of the window.</param>
        /// <returns>The layer.</returns>
        public static AvgPool3d AvgPool3d(
            (long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding
            = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null)
            =>
            new(Each(kernel_size), Each(stride), Each(padding), ceil_mode, count_include_pad, divisor_override);

        private static long[]? Each(long? size, int count) => size is { } one ? Each(one, count) : null;

        private static long[] Each((long, long) sizes) => [sizes.Item1, sizes.Item2];

        private static long[]? Each((long, long)? sizes) => sizes is var (a, b) ? [a, b] : null;

        private static long[] Each((long, long, long) sizes) => [sizes.Item1, sizes.Item2, sizes.Item3];

        private static long[]? Each((long, long, long)? sizes) => sizes is var (a, b, c) ? [a, b, c] : null;
    }
}
