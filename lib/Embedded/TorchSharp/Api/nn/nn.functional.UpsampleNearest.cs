using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Gives sequences another length by repeating elements.</summary>
            /// <param name="input">(B, C, T).</param>
            /// <param name="outputSize">The length; null when a factor says it.</param>
            /// <param name="scaleFactor">The factor; null when a length says it.</param>
            /// <returns>(B, C, outputSize).</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor upsample_nearest1d(Tensor input, long? outputSize, double? scaleFactor) =>
                NearestOf("upsample_nearest1d", 3, input, One(outputSize), Ratio(scaleFactor));

            /// <summary>Computes the gradient of the input of <see cref="upsample_nearest1d"/>.</summary>
            /// <param name="grad_output">The gradient of the output, (B, C, outputSize).</param>
            /// <param name="outputSize">The length of the output; null when a factor said it.</param>
            /// <param name="inputSize">The length of the input.</param>
            /// <param name="scaleFactor">The factor; null when a length said it.</param>
            /// <returns>(B, C, inputSize).</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor upsample_nearest1d_backward(
                Tensor grad_output, long? outputSize, long inputSize, double? scaleFactor) =>
                NearestBack(
                    "upsample_nearest1d_backward", 1, grad_output, [inputSize], One(outputSize), Ratio(scaleFactor));

            /// <summary>Gives images another size by repeating elements.</summary>
            /// <param name="input">(B, C, H, W).</param>
            /// <param name="outputSizes">The last sizes; null when factors say them.</param>
            /// <param name="scaleFactors">The factors; null when sizes say them.</param>
            /// <returns>The resized tensor.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor upsample_nearest2d(
                Tensor input, long[]? outputSizes = null, double[]? scaleFactors = null) =>
                NearestOf("upsample_nearest2d", 4, input, outputSizes, scaleFactors);

            /// <summary>Computes the gradient of the input of <see cref="upsample_nearest2d"/>.</summary>
            /// <param name="grad_output">The gradient of the output.</param>
            /// <param name="inputSizes">The shape of the input, (B, C, H, W), or its last sizes.</param>
            /// <param name="outputSizes">The last sizes of the output; null when factors said them.</param>
            /// <param name="scaleFactors">The factors; null when sizes said them.</param>
            /// <returns>The gradient, of the shape of the input.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor upsample_nearest2d_backward(
                Tensor grad_output, long[] inputSizes, long[]? outputSizes = null, double[]? scaleFactors = null) =>
                NearestBack(
                    "upsample_nearest2d_backward", 2, grad_output, inputSizes, outputSizes, scaleFactors);

            /// <summary>Gives volumes another size by repeating elements.</summary>
            /// <param name="input">(B, C, D, H, W).</param>
            /// <param name="outputSizes">The last sizes; null when factors say them.</param>
            /// <param name="scaleFactors">The factors; null when sizes say them.</param>
            /// <returns>The resized tensor.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor upsample_nearest3d(
                Tensor input, long[]? outputSizes = null, double[]? scaleFactors = null) =>
                NearestOf("upsample_nearest3d", 5, input, outputSizes, scaleFactors);

            /// <summary>Computes the gradient of the input of <see cref="upsample_nearest3d"/>.</summary>
            /// <param name="grad_output">The gradient of the output.</param>
            /// <param name="inputSizes">The shape of the input, (B, C, D, H, W), or its last sizes.</param>
            /// <param name="outputSizes">The last sizes of the output; null when factors said them.</param>
            /// <param name="scaleFactors">The factors; null when sizes said them.</param>
            /// <returns>The gradient, of the shape of the input.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor upsample_nearest3d_backward(
                Tensor grad_output, long[] inputSizes, long[]? outputSizes = null, double[]? scaleFactors = null) =>
                NearestBack(
                    "upsample_nearest3d_backward", 3, grad_output, inputSizes, outputSizes, scaleFactors);

            private static Tensor NearestOf(string op, int dims, Tensor input, long[]? size, double[]? scale) =>
                input.Rank == dims
                    ? Interpolation.Resize(op, input, size, scale, InterpolationMode.Nearest)
                    : throw new ArgumentException(
                        $"[{op}] expected an input of {dims} dimensions, got shape {input.Sizes}");

            private static Tensor NearestBack(
                string op, int rank, Tensor gradient, long[] inputs, long[]? outputs, double[]? scale) =>
                Interpolation.NearestBack(op, rank, gradient, inputs, outputs, scale);
        }
    }
}
