using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Takes the means of so many windows that the output has given sizes.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, T) or (C, T) to the same with the given sizes; window i covers
            /// floor(i in / out) up to ceil((i + 1) in / out).
            /// </remarks>
            /// <param name="input">(B, C, T) or (C, T).</param>
            /// <param name="output_size">The sizes of the output.</param>
            /// <returns>The means.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor adaptive_avg_pool1d(Tensor input, long output_size) =>
                MeanPooling.Of("adaptive_avg_pool1d", 1, input,
                    PoolChecks.Adaptive("adaptive_avg_pool1d", 1, input, [output_size]));

            /// <summary>Takes the means of so many windows that the output has given sizes.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, H, W) or (C, H, W) to the same with the given sizes; window i covers
            /// floor(i in / out) up to ceil((i + 1) in / out).
            /// </remarks>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="output_size">The sizes of the output.</param>
            /// <returns>The means.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor adaptive_avg_pool2d(Tensor input, long output_size) =>
                MeanPooling.Of("adaptive_avg_pool2d", 2, input,
                    PoolChecks.Adaptive("adaptive_avg_pool2d", 2, input, [output_size]));

            /// <summary>Takes the means of so many windows that the output has given sizes.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, H, W) or (C, H, W) to the same with the given sizes; window i covers
            /// floor(i in / out) up to ceil((i + 1) in / out).
            /// </remarks>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="output_size">The sizes of the output.</param>
            /// <returns>The means.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor adaptive_avg_pool2d(Tensor input, long[] output_size) =>
                MeanPooling.Of("adaptive_avg_pool2d", 2, input,
                    PoolChecks.Adaptive("adaptive_avg_pool2d", 2, input, output_size));

            /// <summary>Takes the means of so many windows that the output has given sizes.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, H, W) or (C, H, W) to the same with the given sizes; window i covers
            /// floor(i in / out) up to ceil((i + 1) in / out).
            /// </remarks>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="output_size">The sizes of the output.</param>
            /// <returns>The means.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor adaptive_avg_pool2d(Tensor input, (long, long) output_size) =>
                MeanPooling.Of("adaptive_avg_pool2d", 2, input,
                    PoolChecks.Adaptive("adaptive_avg_pool2d", 2, input, Each(output_size)));

            /// <summary>Takes the means of so many windows that the output has given sizes.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, D, H, W) or (C, D, H, W) to the same with the given sizes; window i covers
            /// floor(i in / out) up to ceil((i + 1) in / out).
            /// </remarks>
            /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
            /// <param name="output_size">The sizes of the output.</param>
            /// <returns>The means.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor adaptive_avg_pool3d(Tensor input, long output_size) =>
                MeanPooling.Of("adaptive_avg_pool3d", 3, input,
                    PoolChecks.Adaptive("adaptive_avg_pool3d", 3, input, [output_size]));

            /// <summary>Takes the means of so many windows that the output has given sizes.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, D, H, W) or (C, D, H, W) to the same with the given sizes; window i covers
            /// floor(i in / out) up to ceil((i + 1) in / out).
            /// </remarks>
            /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
            /// <param name="output_size">The sizes of the output.</param>
            /// <returns>The means.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor adaptive_avg_pool3d(Tensor input, long[] output_size) =>
                MeanPooling.Of("adaptive_avg_pool3d", 3, input,
                    PoolChecks.Adaptive("adaptive_avg_pool3d", 3, input, output_size));

            /// <summary>Takes the means of so many windows that the output has given sizes.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, D, H, W) or (C, D, H, W) to the same with the given sizes; window i covers
            /// floor(i in / out) up to ceil((i + 1) in / out).
            /// </remarks>
            /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
            /// <param name="output_size">The sizes of the output.</param>
            /// <returns>The means.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor adaptive_avg_pool3d(Tensor input, (long, long, long) output_size) =>
                MeanPooling.Of("adaptive_avg_pool3d", 3, input,
                    PoolChecks.Adaptive("adaptive_avg_pool3d", 3, input, Each(output_size)));

            /// <summary>Writes the gradient of the input of an adaptive mean over volumes into a tensor.</summary>
            /// <param name="gradInput">What is written: the shape of the input. It is also what comes back.</param>
            /// <param name="gradOutput">The gradient of the output.</param>
            /// <param name="originalInput">What was pooled; only its shape counts.</param>
            /// <returns>The gradient.</returns>
            /// <exception cref="ArgumentException">The shapes do not fit.</exception>
            public static Tensor adaptive_avg_pool3d_backward(
                Tensor gradInput, Tensor gradOutput, Tensor originalInput)
            {
                const string Op = "adaptive_avg_pool3d_backward";
                PoolChecks.Rank(Op, 3, gradOutput);
                var grid = PoolChecks.Adaptive(Op, 3, originalInput, gradOutput.shape[^3..]);
                using var gradient = MeanPooling.Spread(Op, 3, gradOutput, grid, originalInput.Sizes);
                using var _ = no_grad();
                return gradInput.copy_(gradient);
            }

            /// <summary>Takes the largest elements of so many windows that the output has given sizes.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, T) or (C, T) to the same with the given sizes; window i covers
            /// floor(i in / out) up to ceil((i + 1) in / out).
            /// </remarks>
            /// <param name="input">(B, C, T) or (C, T).</param>
            /// <param name="output_size">The sizes of the output.</param>
            /// <returns>The largest elements.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor adaptive_max_pool1d(Tensor input, long output_size) =>
                MaxPooling.Of("adaptive_max_pool1d", 1, input,
                    PoolChecks.Adaptive("adaptive_max_pool1d", 1, input, [output_size]));

            /// <summary>Takes the largest elements as <see cref="adaptive_max_pool1d"/> does, and says where they
            /// were.</summary>
            /// <param name="input">(B, C, T) or (C, T).</param>
            /// <param name="output_size">The sizes of the output.</param>
            /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static (Tensor Values, Tensor Indices) adaptive_max_pool1d_with_indices(
                Tensor input, long output_size) =>
                MaxPooling.WithPlaces("adaptive_max_pool1d", 1, input,
                    PoolChecks.Adaptive("adaptive_max_pool1d", 1, input, [output_size]));

            /// <summary>Takes the largest elements of so many windows that the output has given sizes.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, H, W) or (C, H, W) to the same with the given sizes; window i covers
            /// floor(i in / out) up to ceil((i + 1) in / out).
            /// </remarks>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="output_size">The sizes of the output.</param>
            /// <returns>The largest elements.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor adaptive_max_pool2d(Tensor input, long[] output_size) =>
                MaxPooling.Of("adaptive_max_pool2d", 2, input,
                    PoolChecks.Adaptive("adaptive_max_pool2d", 2, input, output_size));

            /// <summary>Takes the largest elements as <see cref="adaptive_max_pool2d"/> does, and says where they
            /// were.</summary>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="output_size">The sizes of the output.</param>
            /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static (Tensor Values, Tensor Indices) adaptive_max_pool2d_with_indices(
                Tensor input, long[] output_size) =>
                MaxPooling.WithPlaces("adaptive_max_pool2d", 2, input,
                    PoolChecks.Adaptive("adaptive_max_pool2d", 2, input, output_size));

            /// <summary>Takes the largest elements of so many windows that the output has given sizes.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, D, H, W) or (C, D, H, W) to the same with the given sizes; window i covers
            /// floor(i in / out) up to ceil((i + 1) in / out).
            /// </remarks>
            /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
            /// <param name="output_size">The sizes of the output.</param>
            /// <returns>The largest elements.</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static Tensor adaptive_max_pool3d(Tensor input, long[] output_size) =>
                MaxPooling.Of("adaptive_max_pool3d", 3, input,
                    PoolChecks.Adaptive("adaptive_max_pool3d", 3, input, output_size));

            /// <summary>Takes the largest elements as <see cref="adaptive_max_pool3d"/> does, and says where they
            /// were.</summary>
            /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
            /// <param name="output_size">The sizes of the output.</param>
            /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
            /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
            public static (Tensor Values, Tensor Indices) adaptive_max_pool3d_with_indices(
                Tensor input, long[] output_size) =>
                MaxPooling.WithPlaces("adaptive_max_pool3d", 3, input,
                    PoolChecks.Adaptive("adaptive_max_pool3d", 3, input, output_size));
        }
    }
}
