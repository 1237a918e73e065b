using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Slides a kernel over sequences and takes the weighted sums of what it sees.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, T) or (C, T) to (B, O, ...) or (O, ...), each size
            /// floor((in + 2 padding - dilation (kernel - 1) - 1) / stride) + 1.
            /// <b>Formula</b> y[o, p] = bias[o] + sum over c, k of weight[o, c, k] x[c, p stride + k dilation -
            /// padding].
            /// <b>Source</b> A guide to convolution arithmetic for deep learning, arXiv:1603.07285.
            /// </remarks>
            /// <param name="input">What the kernel sees.</param>
            /// <param name="weight">The kernels, (O, C / groups, K).</param>
            /// <param name="bias">A constant for each output channel, (O); null for none.</param>
            /// <param name="stride">The steps of the kernel; null for 1.</param>
            /// <param name="padding">Zeros on both sides; null for none.</param>
            /// <param name="dilation">The distance of the kernel's elements; null for 1.</param>
            /// <param name="groups">The number of groups of channels that do not see each other.</param>
            /// <returns>The sums.</returns>
            /// <exception cref="ArgumentException">The shapes do not fit.</exception>
            public static Tensor conv1d(
                Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, long? padding = null,
                long? dilation = null, long groups = 1) =>
                Convolution.Forward(
                    "conv1d", input, weight, bias, new(One(stride), One(padding), One(dilation), groups));

            /// <summary>Slides a kernel as <see cref="conv1d"/> does, with the padding given by a word.</summary>
            /// <param name="input">(B, C, T) or (C, T).</param>
            /// <param name="weight">The kernels, (O, C / groups, K).</param>
            /// <param name="bias">A constant for each output channel, (O); null for none.</param>
            /// <param name="stride">The steps of the kernel; null for 1, the only ones for the same size.</param>
            /// <param name="padding">None, or what makes the output as large as the input; an odd rest goes
            /// behind.</param>
            /// <param name="dilation">The distance of the kernel's elements; null for 1.</param>
            /// <param name="groups">The number of groups of channels that do not see each other.</param>
            /// <returns>The sums.</returns>
            /// <exception cref="ArgumentException">The shapes do not fit.</exception>
            public static Tensor conv1d_padding(
                Tensor input, Tensor weight, Tensor? bias = null, long? stride = null,
                Padding padding = Padding.Valid, long? dilation = null, long groups = 1) =>
                Convolution.Forward(
                    "conv1d", input, weight, bias,
                    new(One(stride), null, One(dilation), groups) { IsSame = padding == Padding.Same });

            /// <summary>Slides a kernel over images and takes the weighted sums of what it sees.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, H, W) or (C, H, W) to (B, O, ...) or (O, ...), each size
            /// floor((in + 2 padding - dilation (kernel - 1) - 1) / stride) + 1.
            /// <b>Formula</b> y[o, p] = bias[o] + sum over c, k of weight[o, c, k] x[c, p stride + k dilation -
            /// padding].
            /// <b>Source</b> A guide to convolution arithmetic for deep learning, arXiv:1603.07285.
            /// </remarks>
            /// <param name="input">What the kernel sees.</param>
            /// <param name="weight">The kernels, (O, C / groups, KH, KW).</param>
            /// <param name="bias">A constant for each output channel, (O); null for none.</param>
            /// <param name="strides">The steps of the kernel; null for 1.</param>
            /// <param name="padding">Zeros on both sides; null for none.</param>
            /// <param name="dilation">The distance of the kernel's elements; null for 1.</param>
            /// <param name="groups">The number of groups of channels that do not see each other.</param>
            /// <returns>The sums.</returns>
            /// <exception cref="ArgumentException">The shapes do not fit.</exception>
            public static Tensor conv2d(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null,
                long[]? dilation = null, long groups = 1) =>
                Convolution.Forward(
                    "conv2d", input, weight, bias, new(strides, padding, dilation, groups));

            /// <summary>Slides a kernel as <see cref="conv2d"/> does, with the padding given by a word.</summary>
            /// <param name="input">(B, C, H, W) or (C, H, W).</param>
            /// <param name="weight">The kernels, (O, C / groups, KH, KW).</param>
            /// <param name="bias">A constant for each output channel, (O); null for none.</param>
            /// <param name="strides">The steps of the kernel; null for 1, the only ones for the same size.</param>
            /// <param name="padding">None, or what makes the output as large as the input; an odd rest goes
            /// behind.</param>
            /// <param name="dilation">The distance of the kernel's elements; null for 1.</param>
            /// <param name="groups">The number of groups of channels that do not see each other.</param>
            /// <returns>The sums.</returns>
            /// <exception cref="ArgumentException">The shapes do not fit.</exception>
            public static Tensor conv2d_padding(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null,
                Padding padding = Padding.Valid, long[]? dilation = null, long groups = 1) =>
                Convolution.Forward(
                    "conv2d", input, weight, bias,
                    new(strides, null, dilation, groups) { IsSame = padding == Padding.Same });

            /// <summary>Slides a kernel over volumes and takes the weighted sums of what it sees.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, D, H, W) or (C, D, H, W) to (B, O, ...) or (O, ...), each size
            /// floor((in + 2 padding - dilation (kernel - 1) - 1) / stride) + 1.
            /// <b>Formula</b> y[o, p] = bias[o] + sum over c, k of weight[o, c, k] x[c, p stride + k dilation -
            /// padding].
            /// <b>Source</b> A guide to convolution arithmetic for deep learning, arXiv:1603.07285.
            /// </remarks>
            /// <param name="input">What the kernel sees.</param>
            /// <param name="weight">The kernels, (O, C / groups, KD, KH, KW).</param>
            /// <param name="bias">A constant for each output channel, (O); null for none.</param>
            /// <param name="strides">The steps of the kernel; null for 1.</param>
            /// <param name="padding">Zeros on both sides; null for none.</param>
            /// <param name="dilation">The distance of the kernel's elements; null for 1.</param>
            /// <param name="groups">The number of groups of channels that do not see each other.</param>
            /// <returns>The sums.</returns>
            /// <exception cref="ArgumentException">The shapes do not fit.</exception>
            public static Tensor conv3d(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null,
                long[]? dilation = null, long groups = 1) =>
                Convolution.Forward(
                    "conv3d", input, weight, bias, new(strides, padding, dilation, groups));

            /// <summary>Slides a kernel as <see cref="conv3d"/> does, with the padding given by a word.</summary>
            /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
            /// <param name="weight">The kernels, (O, C / groups, KD, KH, KW).</param>
            /// <param name="bias">A constant for each output channel, (O); null for none.</param>
            /// <param name="strides">The steps of the kernel; null for 1, the only ones for the same size.</param>
            /// <param name="padding">None, or what makes the output as large as the input; an odd rest goes
            /// behind.</param>
            /// <param name="dilation">The distance of the kernel's elements; null for 1.</param>
            /// <param name="groups">The number of groups of channels that do not see each other.</param>
            /// <returns>The sums.</returns>
            /// <exception cref="ArgumentException">The shapes do not fit.</exception>
            public static Tensor conv3d_padding(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null,
                Padding padding = Padding.Valid, long[]? dilation = null, long groups = 1) =>
                Convolution.Forward(
                    "conv3d", input, weight, bias,
                    new(strides, null, dilation, groups) { IsSame = padding == Padding.Same });

            private static long[]? One(long? number) => number is { } n ? [n] : null;
        }
    }
}
