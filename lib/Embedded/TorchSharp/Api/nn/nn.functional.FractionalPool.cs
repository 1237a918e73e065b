using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Takes the largest element of windows at random distances.</summary>
            /// <remarks><b>Source</b> Fractional Max-Pooling, arXiv:1412.6071.</remarks>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="output_size">The sizes of the output; null when ratios say them.</param>
            /// <param name="output_ratio">Their ratios to the input, between 0 and 1; null when sizes say them.</param>
            /// <returns>The largest elements.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor fractional_max_pool2d(
                Tensor input, long kernel_size, long? output_size = null, double? output_ratio = null) =>
                FractionalPooling.Of("fractional_max_pool2d", 2, input, [kernel_size], One(output_size),
                    Ratio(output_ratio)).Values;

            /// <summary>Takes the largest element of windows at random distances, and says where it was.</summary>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="output_size">The sizes of the output; null when ratios say them.</param>
            /// <param name="output_ratio">Their ratios to the input, between 0 and 1; null when sizes say them.</param>
            /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static (Tensor Values, Tensor Indices) fractional_max_pool2d_with_indices(
                Tensor input, long kernel_size, long? output_size = null, double? output_ratio = null) =>
                FractionalPooling.Of("fractional_max_pool2d", 2, input, [kernel_size], One(output_size),
                    Ratio(output_ratio));

            /// <summary>Takes the largest element of windows at random distances.</summary>
            /// <remarks><b>Source</b> Fractional Max-Pooling, arXiv:1412.6071.</remarks>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="output_size">The sizes of the output; null when ratios say them.</param>
            /// <param name="output_ratio">Their ratios to the input, between 0 and 1; null when sizes say them.</param>
            /// <returns>The largest elements.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor fractional_max_pool2d(
                Tensor input, long[] kernel_size, long[]? output_size = null, double[]? output_ratio =
                null) =>
                FractionalPooling.Of("fractional_max_pool2d", 2, input, kernel_size, output_size, output_ratio).Values;

            /// <summary>Takes the largest element of windows at random distances, and says where it was.</summary>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="output_size">The sizes of the output; null when ratios say them.</param>
            /// <param name="output_ratio">Their ratios to the input, between 0 and 1; null when sizes say them.</param>
            /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static (Tensor Values, Tensor Indices) fractional_max_pool2d_with_indices(
                Tensor input, long[] kernel_size, long[]? output_size = null, double[]? output_ratio =
                null) =>
                FractionalPooling.Of("fractional_max_pool2d", 2, input, kernel_size, output_size, output_ratio);

            /// <summary>Takes the largest element of windows at random distances.</summary>
            /// <remarks><b>Source</b> Fractional Max-Pooling, arXiv:1412.6071.</remarks>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="output_size">The sizes of the output; null when ratios say them.</param>
            /// <param name="output_ratio">Their ratios to the input, between 0 and 1; null when sizes say them.</param>
            /// <returns>The largest elements.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor fractional_max_pool2d(
                Tensor input, (long, long) kernel_size, (long, long)? output_size = null, (double,
                double)? output_ratio = null) =>
                FractionalPooling.Of("fractional_max_pool2d", 2, input, Each(kernel_size), Each(output_size),
                    Ratio(output_ratio)).Values;

            /// <summary>Takes the largest element of windows at random distances, and says where it was.</summary>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="output_size">The sizes of the output; null when ratios say them.</param>
            /// <param name="output_ratio">Their ratios to the input, between 0 and 1; null when sizes say them.</param>
            /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static (Tensor Values, Tensor Indices) fractional_max_pool2d_with_indices(
                Tensor input, (long, long) kernel_size, (long, long)? output_size = null, (double,
                double)? output_ratio = null) =>
                FractionalPooling.Of("fractional_max_pool2d", 2, input, Each(kernel_size), Each(output_size),
                    Ratio(output_ratio));

            /// <summary>Takes the largest element of windows at random distances.</summary>
            /// <remarks><b>Source</b> Fractional Max-Pooling, arXiv:1412.6071.</remarks>
            /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="output_size">The sizes of the output; null when ratios say them.</param>
            /// <param name="output_ratio">Their ratios to the input, between 0 and 1; null when sizes say them.</param>
            /// <returns>The largest elements.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor fractional_max_pool3d(
                Tensor input, long kernel_size, long? output_size = null, double? output_ratio = null) =>
                FractionalPooling.Of("fractional_max_pool3d", 3, input, [kernel_size], One(output_size),
                    Ratio(output_ratio)).Values;

            /// <summary>Takes the largest element of windows at random distances, and says where it was.</summary>
            /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="output_size">The sizes of the output; null when ratios say them.</param>
            /// <param name="output_ratio">Their ratios to the input, between 0 and 1; null when sizes say them.</param>
            /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static (Tensor Values, Tensor Indices) fractional_max_pool3d_with_indices(
                Tensor input, long kernel_size, long? output_size = null, double? output_ratio = null) =>
                FractionalPooling.Of("fractional_max_pool3d", 3, input, [kernel_size], One(output_size),
                    Ratio(output_ratio));

            /// <summary>Takes the largest element of windows at random distances.</summary>
            /// <remarks><b>Source</b> Fractional Max-Pooling, arXiv:1412.6071.</remarks>
            /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="output_size">The sizes of the output; null when ratios say them.</param>
            /// <param name="output_ratio">Their ratios to the input, between 0 and 1; null when sizes say them.</param>
            /// <returns>The largest elements.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor fractional_max_pool3d(
                Tensor input, long[] kernel_size, long[]? output_size = null, double[]? output_ratio =
                null) =>
                FractionalPooling.Of("fractional_max_pool3d", 3, input, kernel_size, output_size, output_ratio).Values;

            /// <summary>Takes the largest element of windows at random distances, and says where it was.</summary>
            /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="output_size">The sizes of the output; null when ratios say them.</param>
            /// <param name="output_ratio">Their ratios to the input, between 0 and 1; null when sizes say them.</param>
            /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static (Tensor Values, Tensor Indices) fractional_max_pool3d_with_indices(
                Tensor input, long[] kernel_size, long[]? output_size = null, double[]? output_ratio =
                null) =>
                FractionalPooling.Of("fractional_max_pool3d", 3, input, kernel_size, output_size, output_ratio);

            /// <summary>Takes the largest element of windows at random distances.</summary>
            /// <remarks><b>Source</b> Fractional Max-Pooling, arXiv:1412.6071.</remarks>
            /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="output_size">The sizes of the output; null when ratios say them.</param>
            /// <param name="output_ratio">Their ratios to the input, between 0 and 1; null when sizes say them.</param>
            /// <returns>The largest elements.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor fractional_max_pool3d(
                Tensor input, (long, long, long) kernel_size, (long, long, long)? output_size = null,
                (double, double, double)? output_ratio = null) =>
                FractionalPooling.Of("fractional_max_pool3d", 3, input, Each(kernel_size), Each(output_size),
                    Ratio(output_ratio)).Values;

            /// <summary>Takes the largest element of windows at random distances, and says where it was.</summary>
            /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
            /// <param name="kernel_size">The size of a window.</param>
            /// <param name="output_size">The sizes of the output; null when ratios say them.</param>
            /// <param name="output_ratio">Their ratios to the input, between 0 and 1; null when sizes say them.</param>
            /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static (Tensor Values, Tensor Indices) fractional_max_pool3d_with_indices(
                Tensor input, (long, long, long) kernel_size, (long, long, long)? output_size = null,
                (double, double, double)? output_ratio = null) =>
                FractionalPooling.Of("fractional_max_pool3d", 3, input, Each(kernel_size), Each(output_size),
                    Ratio(output_ratio));

            private static double[]? Ratio(double? ratio) => ratio is { } one ? [one] : null;

            private static double[]? Ratio((double, double)? ratios) => ratios is var (a, b) ? [a, b] : null;

            private static double[]? Ratio((double, double, double)? ratios) =>
                ratios is var (a, b, c) ? [a, b, c] : null;

            private static long[]? Each((long, long, long)? sizes) => sizes is var (a, b, c) ? [a, b, c] : null;
        }
    }
}
