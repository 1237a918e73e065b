using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Takes the largest element of each window.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, T) or (C, T) to the same with sizes
            /// floor((in + 2 padding - dilation (kernel - 1) - 1) / stride) + 1.
            /// <b>Formula</b> the gradient of a window goes to its largest element, the first one among equals.
            /// </remarks>
            /// <param name="input">(B, C, T) or (C, T).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="stride">The distance of the windows; null for their size.</param>
            /// <param name="padding">What is added on both sides, at most half a window; null for none.</param>
            /// <param name="dilation">The distance of the elements of a window; null for 1.</param>
            /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
            /// <returns>The largest elements.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor max_pool1d(
                Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation
                = null, bool ceil_mode = false) =>
                MaxPooling.Of("max_pool1d", 1, input, PoolChecks.Sliding(
                    "max_pool1d", 1, input, [kernel_size], One(stride), One(padding), One(dilation), ceil_mode));

            /// <summary>Takes the largest element of each window and says where it was.</summary>
            /// <param name="input">(B, C, T) or (C, T).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="stride">The distance of the windows; null for their size.</param>
            /// <param name="padding">What is added on both sides, at most half a window; null for none.</param>
            /// <param name="dilation">The distance of the elements of a window; null for 1.</param>
            /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
            /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static (Tensor output, Tensor indices) max_pool1d_with_indices(
                Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation
                = null, bool ceil_mode = false) =>
                MaxPooling.WithPlaces("max_pool1d", 1, input, PoolChecks.Sliding(
                    "max_pool1d", 1, input, [kernel_size], One(stride), One(padding), One(dilation), ceil_mode));

            /// <summary>Takes the largest element of each window.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, H, W) or (C, H, W) to the same with sizes
            /// floor((in + 2 padding - dilation (kernel - 1) - 1) / stride) + 1.
            /// <b>Formula</b> the gradient of a window goes to its largest element, the first one among equals.
            /// </remarks>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="stride">The distance of the windows; null for their size.</param>
            /// <param name="padding">What is added on both sides, at most half a window; null for none.</param>
            /// <param name="dilation">The distance of the elements of a window; null for 1.</param>
            /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
            /// <returns>The largest elements.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor max_pool2d(
                Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation
                = null, bool ceil_mode = false) =>
                MaxPooling.Of("max_pool2d", 2, input, PoolChecks.Sliding(
                    "max_pool2d", 2, input, [kernel_size], One(stride), One(padding), One(dilation), ceil_mode));

            /// <summary>Takes the largest element of each window.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, H, W) or (C, H, W) to the same with sizes
            /// floor((in + 2 padding - dilation (kernel - 1) - 1) / stride) + 1.
            /// <b>Formula</b> the gradient of a window goes to its largest element, the first one among equals.
            /// </remarks>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="strides">The distance of the windows; null for their size.</param>
            /// <param name="padding">What is added on both sides, at most half a window; null for none.</param>
            /// <param name="dilation">The distance of the elements of a window; null for 1.</param>
            /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
            /// <returns>The largest elements.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor max_pool2d(
                Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]?
                dilation = null, bool ceil_mode = false) =>
                MaxPooling.Of("max_pool2d", 2, input, PoolChecks.Sliding(
                    "max_pool2d", 2, input, kernel_size, strides, padding, dilation, ceil_mode));

            /// <summary>Takes the largest element of each window.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, H, W) or (C, H, W) to the same with sizes
            /// floor((in + 2 padding - dilation (kernel - 1) - 1) / stride) + 1.
            /// <b>Formula</b> the gradient of a window goes to its largest element, the first one among equals.
            /// </remarks>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="stride">The distance of the windows; null for their size.</param>
            /// <param name="padding">What is added on both sides, at most half a window; null for none.</param>
            /// <param name="dilation">The distance of the elements of a window; null for 1.</param>
            /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
            /// <returns>The largest elements.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor max_pool2d(
                Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding
                = null, (long, long)? dilation = null, bool ceil_mode = false) =>
                MaxPooling.Of("max_pool2d", 2, input, PoolChecks.Sliding(
                    "max_pool2d", 2, input, Each(kernel_size), Each(stride), Each(padding), Each(dilation), ceil_mode));

            /// <summary>Takes the largest element of each window and says where it was.</summary>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="strides">The distance of the windows; null for their size.</param>
            /// <param name="padding">What is added on both sides, at most half a window; null for none.</param>
            /// <param name="dilation">The distance of the elements of a window; null for 1.</param>
            /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
            /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static (Tensor output, Tensor indices) max_pool2d_with_indices(
                Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]?
                dilation = null, bool ceil_mode = false) =>
                MaxPooling.WithPlaces("max_pool2d", 2, input, PoolChecks.Sliding(
                    "max_pool2d", 2, input, kernel_size, strides, padding, dilation, ceil_mode));

            /// <summary>Takes the largest element of each window.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, D, H, W) or (C, D, H, W) to the same with sizes
            /// floor((in + 2 padding - dilation (kernel - 1) - 1) / stride) + 1.
            /// <b>Formula</b> the gradient of a window goes to its largest element, the first one among equals.
            /// </remarks>
            /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="strides">The distance of the windows; null for their size.</param>
            /// <param name="padding">What is added on both sides, at most half a window; null for none.</param>
            /// <param name="dilation">The distance of the elements of a window; null for 1.</param>
            /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
            /// <returns>The largest elements.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor max_pool3d(
                Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]?
                dilation = null, bool ceil_mode = false) =>
                MaxPooling.Of("max_pool3d", 3, input, PoolChecks.Sliding(
                    "max_pool3d", 3, input, kernel_size, strides, padding, dilation, ceil_mode));

            /// <summary>Takes the largest element of each window and says where it was.</summary>
            /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="strides">The distance of the windows; null for their size.</param>
            /// <param name="padding">What is added on both sides, at most half a window; null for none.</param>
            /// <param name="dilation">The distance of the elements of a window; null for 1.</param>
            /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
            /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static (Tensor output, Tensor indices) max_pool3d_with_indices(
                Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]?
                dilation = null, bool ceil_mode = false) =>
                MaxPooling.WithPlaces("max_pool3d", 3, input, PoolChecks.Sliding(
                    "max_pool3d", 3, input, kernel_size, strides, padding, dilation, ceil_mode));

            private static long[] Each((long, long) sizes) => [sizes.Item1, sizes.Item2];

            private static long[]? Each((long, long)? sizes) => sizes is var (a, b) ? [a, b] : null;

            private static long[] Each((long, long, long) sizes) => [sizes.Item1, sizes.Item2, sizes.Item3];
        }
    }
}
