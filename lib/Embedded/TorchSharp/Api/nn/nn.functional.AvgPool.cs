using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Takes the mean of each window.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, T) or (C, T) to the same with sizes floor((in + 2 padding - kernel) / stride) + 1.
            /// <b>Formula</b> the gradient of a window is shared evenly by its elements.
            /// </remarks>
            /// <param name="input">(B, C, T) or (C, T).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="stride">The distance of the windows; null for their size.</param>
            /// <param name="padding">What is added on both sides, at most half a window; null for none.</param>
            /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
            /// <param name="count_include_pad">Whether added zeros count in the mean.</param>
            /// <returns>The means.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor avg_pool1d(
                Tensor input, long kernel_size, long? stride = null, long? padding = null, bool ceil_mode
                = false, bool count_include_pad = true) =>
                MeanPooling.Of("avg_pool1d", 1, input, Windows(
                    "avg_pool1d", 1, input, [kernel_size], One(stride), One(padding), ceil_mode,
                    count_include_pad, null));

            /// <summary>Takes the mean of each window.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, H, W) or (C, H, W) to the same with sizes floor((in + 2 padding - kernel) /
            /// stride) + 1.
            /// <b>Formula</b> the gradient of a window is shared evenly by its elements.
            /// </remarks>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="stride">The distance of the windows; null for their size.</param>
            /// <param name="padding">What is added on both sides, at most half a window; null for none.</param>
            /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
            /// <param name="count_include_pad">Whether added zeros count in the mean.</param>
            /// <param name="divisor_override">What every sum is divided by; null for the size of the window.</param>
            /// <returns>The means.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor avg_pool2d(
                Tensor input, long kernel_size, long? stride = null, long padding = 0, bool ceil_mode =
                false, bool count_include_pad = true, long? divisor_override = null) =>
                MeanPooling.Of("avg_pool2d", 2, input, Windows(
                    "avg_pool2d", 2, input, [kernel_size], One(stride), One(padding), ceil_mode,
                    count_include_pad, divisor_override));

            /// <summary>Takes the mean of each window.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, H, W) or (C, H, W) to the same with sizes floor((in + 2 padding - kernel) /
            /// stride) + 1.
            /// <b>Formula</b> the gradient of a window is shared evenly by its elements.
            /// </remarks>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="stride">The distance of the windows; null for their size.</param>
            /// <param name="padding">What is added on both sides, at most half a window; null for none.</param>
            /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
            /// <param name="count_include_pad">Whether added zeros count in the mean.</param>
            /// <param name="divisor_override">What every sum is divided by; null for the size of the window.</param>
            /// <returns>The means.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor avg_pool2d(
                Tensor input, long[] kernel_size, long[]? stride = null, long[]? padding = null, bool
                ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                MeanPooling.Of("avg_pool2d", 2, input, Windows(
                    "avg_pool2d", 2, input, kernel_size, stride, padding, ceil_mode, count_include_pad,
                    divisor_override));

            /// <summary>Takes the mean of each window.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, H, W) or (C, H, W) to the same with sizes floor((in + 2 padding - kernel) /
            /// stride) + 1.
            /// <b>Formula</b> the gradient of a window is shared evenly by its elements.
            /// </remarks>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="stride">The distance of the windows; null for their size.</param>
            /// <param name="padding">What is added on both sides, at most half a window; null for none.</param>
            /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
            /// <param name="count_include_pad">Whether added zeros count in the mean.</param>
            /// <param name="divisor_override">What every sum is divided by; null for the size of the window.</param>
            /// <returns>The means.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor avg_pool2d(
                Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding
                = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override =
                null) =>
                MeanPooling.Of("avg_pool2d", 2, input, Windows(
                    "avg_pool2d", 2, input, Each(kernel_size), Each(stride), Each(padding), ceil_mode,
                    count_include_pad, divisor_override));

            /// <summary>Takes the mean of each window.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, D, H, W) or (C, D, H, W) to the same with sizes floor((in + 2 padding - kernel) /
            /// stride) + 1.
            /// <b>Formula</b> the gradient of a window is shared evenly by its elements.
            /// </remarks>
            /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="stride">The distance of the windows; null for their size.</param>
            /// <param name="padding">What is added on both sides, at most half a window; null for none.</param>
            /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
            /// <param name="count_include_pad">Whether added zeros count in the mean.</param>
            /// <param name="divisor_override">What every sum is divided by; null for the size of the window.</param>
            /// <returns>The means.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor avg_pool3d(
                Tensor input, long[] kernel_size, long[]? stride = null, long[]? padding = null, bool
                ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                MeanPooling.Of("avg_pool3d", 3, input, Windows(
                    "avg_pool3d", 3, input, kernel_size, stride, padding, ceil_mode, count_include_pad,
                    divisor_override));

            /// <summary>Computes the gradient of the input of <see cref="avg_pool2d(Tensor, long[], long[], long[],
            /// bool, bool, long?)"/>.</summary>
            /// <param name="input">The gradient of the output.</param>
            /// <param name="originalInput">What was pooled; only its shape counts.</param>
            /// <param name="kernel_sizes">The size of a window.</param>
            /// <param name="strides">The distance of the windows; null for their size.</param>
            /// <param name="paddings">What is added on both sides; null for none.</param>
            /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
            /// <param name="count_include_pad">Whether added zeros count in the mean.</param>
            /// <param name="divisor_override">What every sum is divided by; null for the size of the window.</param>
            /// <returns>The gradient, of the shape of what was pooled.</returns>
            /// <exception cref="ArgumentException">The shapes do not fit.</exception>
            public static Tensor avg_pool2d_backward(
                Tensor input, Tensor originalInput, long[] kernel_sizes, long[]? strides = null, long[]?
                paddings = null, bool ceil_mode = false, bool count_include_pad = true, long?
                divisor_override = null) =>
                MeanPooling.Spread("avg_pool2d_backward", 2, input, Windows(
                    "avg_pool2d_backward", 2, originalInput, kernel_sizes, strides, paddings, ceil_mode,
                    count_include_pad, divisor_override), originalInput.Sizes);

            /// <summary>Computes the gradient of the input of <see cref="avg_pool3d(Tensor, long[], long[], long[],
            /// bool, bool, long?)"/>.</summary>
            /// <param name="input">The gradient of the output.</param>
            /// <param name="originalInput">What was pooled; only its shape counts.</param>
            /// <param name="kernel_sizes">The size of a window.</param>
            /// <param name="strides">The distance of the windows; null for their size.</param>
            /// <param name="paddings">What is added on both sides; null for none.</param>
            /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
            /// <param name="count_include_pad">Whether added zeros count in the mean.</param>
            /// <param name="divisor_override">What every sum is divided by; null for the size of the window.</param>
            /// <returns>The gradient, of the shape of what was pooled.</returns>
            /// <exception cref="ArgumentException">The shapes do not fit.</exception>
            public static Tensor avg_pool3d_backward(
                Tensor input, Tensor originalInput, long[] kernel_sizes, long[]? strides = null, long[]?
                paddings = null, bool ceil_mode = false, bool count_include_pad = true, long?
                divisor_override = null) =>
                MeanPooling.Spread("avg_pool3d_backward", 3, input, Windows(
                    "avg_pool3d_backward", 3, originalInput, kernel_sizes, strides, paddings, ceil_mode,
                    count_include_pad, divisor_override), originalInput.Sizes);

            private static Kernels.Pool.PoolGrid Windows(
                string op, int rank, Tensor input, long[] kernel, long[]? stride, long[]? padding, bool ceil,
                bool countsPadding, long? divisor)
            {
                if (divisor == 0)
                    throw new ArgumentException($"[{op}] expected a divisor other than 0, for input {input.Sizes}");
                var grid = PoolChecks.Sliding(op, rank, input, kernel, stride, padding, null, ceil, countsPadding);
                return grid with { Divisor = divisor };
            }
        }
    }
}
