using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Sends each element back to where a convolution would have read it from: the gradient of
            /// <see cref="conv1d"/> with respect to its input.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, T) or (C, T) to (B, O, ...) or (O, ...), each size
            /// (in - 1) stride - 2 padding + dilation (kernel - 1) + output_padding + 1.
            /// <b>Source</b> A guide to convolution arithmetic for deep learning, arXiv:1603.07285.
            /// </remarks>
            /// <param name="input">What is spread.</param>
            /// <param name="weight">The kernels, (C, O / groups, K).</param>
            /// <param name="bias">A constant for each output channel, (O); null for none.</param>
            /// <param name="stride">The steps of the kernel; null for 1.</param>
            /// <param name="padding">What is cut off on both sides; null for none.</param>
            /// <param name="output_padding">What is added behind, below the stride or the dilation; null for
            /// none.</param>
            /// <param name="dilation">The distance of the kernel's elements; null for 1.</param>
            /// <param name="groups">The number of groups of channels that do not see each other.</param>
            /// <returns>The sums.</returns>
            /// <exception cref="ArgumentException">The shapes do not fit.</exception>
            public static Tensor conv_transpose1d(
                Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, long? padding = null,
                long? output_padding = null, long? dilation = null, long groups = 1) =>
                Convolution.Transposed(
                    "conv_transpose1d", input, weight, bias,
                    new(One(stride), One(padding), One(dilation), groups), One(output_padding));

            /// <summary>Sends each element back to where a convolution would have read it from: the gradient of
            /// <see cref="conv2d"/> with respect to its input.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, H, W) or (C, H, W) to (B, O, ...) or (O, ...), each size
            /// (in - 1) stride - 2 padding + dilation (kernel - 1) + output_padding + 1.
            /// <b>Source</b> A guide to convolution arithmetic for deep learning, arXiv:1603.07285.
            /// </remarks>
            /// <param name="input">What is spread.</param>
            /// <param name="weight">The kernels, (C, O / groups, KH, KW).</param>
            /// <param name="bias">A constant for each output channel, (O); null for none.</param>
            /// <param name="strides">The steps of the kernel; null for 1.</param>
            /// <param name="padding">What is cut off on both sides; null for none.</param>
            /// <param name="output_padding">What is added behind, below the stride or the dilation; null for
            /// none.</param>
            /// <param name="dilation">The distance of the kernel's elements; null for 1.</param>
            /// <param name="groups">The number of groups of channels that do not see each other.</param>
            /// <returns>The sums.</returns>
            /// <exception cref="ArgumentException">The shapes do not fit.</exception>
            public static Tensor conv_transpose2d(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null,
                long[]? output_padding = null, long[]? dilation = null, long groups = 1) =>
                Convolution.Transposed(
                    "conv_transpose2d", input, weight, bias,
                    new(strides, padding, dilation, groups), output_padding);

            /// <summary>Sends each element back to where a convolution would have read it from: the gradient of
            /// <see cref="conv3d"/> with respect to its input.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, D, H, W) or (C, D, H, W) to (B, O, ...) or (O, ...), each size
            /// (in - 1) stride - 2 padding + dilation (kernel - 1) + output_padding + 1.
            /// <b>Source</b> A guide to convolution arithmetic for deep learning, arXiv:1603.07285.
            /// </remarks>
            /// <param name="input">What is spread.</param>
            /// <param name="weight">The kernels, (C, O / groups, KD, KH, KW).</param>
            /// <param name="bias">A constant for each output channel, (O); null for none.</param>
            /// <param name="strides">The steps of the kernel; null for 1.</param>
            /// <param name="padding">What is cut off on both sides; null for none.</param>
            /// <param name="output_padding">What is added behind, below the stride or the dilation; null for
            /// none.</param>
            /// <param name="dilation">The distance of the kernel's elements; null for 1.</param>
            /// <param name="groups">The number of groups of channels that do not see each other.</param>
            /// <returns>The sums.</returns>
            /// <exception cref="ArgumentException">The shapes do not fit.</exception>
            public static Tensor conv_transpose3d(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null,
                long[]? output_padding = null, long[]? dilation = null, long groups = 1) =>
                Convolution.Transposed(
                    "conv_transpose3d", input, weight, bias,
                    new(strides, padding, dilation, groups), output_padding);
        }
    }
}
