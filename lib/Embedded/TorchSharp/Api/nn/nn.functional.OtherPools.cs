using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Takes the p-norm of each window.</summary>
            /// <remarks><b>Formula</b> y = (sum over the window of x^p)^(1/p).</remarks>
            /// <param name="input">(B, C, T) or (C, T).</param>
            /// <param name="norm_type">The p: 1 for the sum, large for nearly the maximum.</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="stride">The distance of the windows; null for their size.</param>
            /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
            /// <returns>The norms.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor lp_pool1d(
                Tensor input, double norm_type, long kernel_size, long? stride = null, bool ceil_mode =
                false) =>
                PowerPooling.Of("lp_pool1d", 1, input, norm_type, [kernel_size], One(stride), ceil_mode);

            /// <summary>Takes the p-norm of each window.</summary>
            /// <remarks><b>Formula</b> y = (sum over the window of x^p)^(1/p).</remarks>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="norm_type">The p: 1 for the sum, large for nearly the maximum.</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="stride">The distance of the windows; null for their size.</param>
            /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
            /// <returns>The norms.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor lp_pool2d(
                Tensor input, double norm_type, long kernel_size, long? stride = null, bool ceil_mode =
                false) =>
                PowerPooling.Of("lp_pool2d", 2, input, norm_type, [kernel_size], One(stride), ceil_mode);

            /// <summary>Takes the p-norm of each window.</summary>
            /// <remarks><b>Formula</b> y = (sum over the window of x^p)^(1/p).</remarks>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="norm_type">The p: 1 for the sum, large for nearly the maximum.</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="stride">The distance of the windows; null for their size.</param>
            /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
            /// <returns>The norms.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor lp_pool2d(
                Tensor input, double norm_type, long[] kernel_size, long[]? stride = null, bool ceil_mode
                = false) =>
                PowerPooling.Of("lp_pool2d", 2, input, norm_type, kernel_size, stride, ceil_mode);

            /// <summary>Puts elements back to where a max pooling found them; all other places are zero.</summary>
            /// <param name="input">(B, C, T) or (C, T).</param>
            /// <param name="indices">Where each element goes in its flattened channel, int64.</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="stride">The distance of the windows; null for their size.</param>
            /// <param name="padding">What was added on both sides; null for none.</param>
            /// <param name="output_size">The sizes of the output; null for the least that gives this input.</param>
            /// <returns>The larger tensor.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            /// <exception cref="ArgumentOutOfRangeException">An index is outside of the output.</exception>
            public static Tensor max_unpool1d(
                Tensor input, Tensor indices, long kernel_size, long? stride = null, long? padding = null,
                long[]? output_size = null) =>
                Unpooling.Of("max_unpool1d", 1, input, indices, [kernel_size], One(stride), One(padding), output_size);

            /// <summary>Puts elements back to where a max pooling found them; all other places are zero.</summary>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="indices">Where each element goes in its flattened channel, int64.</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="stride">The distance of the windows; null for their size.</param>
            /// <param name="padding">What was added on both sides; null for none.</param>
            /// <param name="output_size">The sizes of the output; null for the least that gives this input.</param>
            /// <returns>The larger tensor.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            /// <exception cref="ArgumentOutOfRangeException">An index is outside of the output.</exception>
            public static Tensor max_unpool2d(
                Tensor input, Tensor indices, long[] kernel_size, long[]? stride = null, long[]? padding =
                null, long[]? output_size = null) =>
                Unpooling.Of("max_unpool2d", 2, input, indices, kernel_size, stride, padding, output_size);

            /// <summary>Puts elements back to where a max pooling found them; all other places are zero.</summary>
            /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
            /// <param name="indices">Where each element goes in its flattened channel, int64.</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="stride">The distance of the windows; null for their size.</param>
            /// <param name="padding">What was added on both sides; null for none.</param>
            /// <param name="output_size">The sizes of the output; null for the least that gives this input.</param>
            /// <returns>The larger tensor.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            /// <exception cref="ArgumentOutOfRangeException">An index is outside of the output.</exception>
            public static Tensor max_unpool3d(
                Tensor input, Tensor indices, long[] kernel_size, long[]? stride = null, long[]? padding =
                null, long[]? output_size = null) =>
                Unpooling.Of("max_unpool3d", 3, input, indices, kernel_size, stride, padding, output_size);
        }
    }
}
