using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Bends negative numbers: y = x for x &gt; 0, else alpha (exp(x / alpha) - 1).</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="alpha">The limit of negative numbers, not 0.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            /// <exception cref="ArgumentOutOfRangeException">alpha is 0.</exception>
            public static Tensor celu(Tensor x, double alpha, bool inplace = false) =>
                CurveOp.Into(inplace, "celu", x, t => SmoothActivation.Celu(t, alpha));

            /// <summary>
            /// Bends negative numbers and scales: y = 1.0507 (x for x &gt; 0, else 1.6733 (exp(x) - 1)).
            /// </summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor selu(Tensor x, bool inplace = false) =>
                CurveOp.Into(inplace, "selu", x, t => SmoothActivation.Selu(t));

            /// <summary>Scales numbers by the tanh of their softplus: y = x tanh(ln(1 + exp(x))).</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor mish(Tensor x, bool inplace = false) =>
                CurveOp.Into(inplace, "mish", x, t => SmoothActivation.Mish(t));

            /// <summary>Gives the logarithm of the sigmoid: y = -ln(1 + exp(-x)).</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor logsigmoid(Tensor x) => SmoothActivation.LogSigmoid(x);

            /// <summary>Lets one half open the gates of the other: y = a sigmoid(b).</summary>
            /// <param name="input">A tensor with an even size in that dimension.</param>
            /// <param name="dim">The dimension to halve.</param>
            /// <returns>Half the size in that dimension.</returns>
            /// <exception cref="ArgumentException">The size is odd.</exception>
            public static Tensor glu(Tensor input, long dim = -1) => Gated.Apply(input, dim);

            /// <summary>Makes numbers near zero zero: y = x where |x| &gt; lambda, else 0.</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="lambda">The bound.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor hardshrink(Tensor x, double lambda = 0.5) => BentActivation.HardShrink(x, lambda);

            /// <summary>Moves numbers towards zero: y = x - lambda sign(x) where |x| &gt; lambda, else 0.</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="lambda">The bound, not negative.</param>
            /// <returns>A tensor of the same shape.</returns>
            /// <exception cref="ArgumentOutOfRangeException">lambda is negative.</exception>
            public static Tensor softshrink(Tensor x, double lambda = 0.5) => BentActivation.SoftShrink(x, lambda);

            /// <summary>Squeezes numbers between 0 and 1: y = min(max(x + 3, 0), 6) / 6.</summary>
            /// <param name="input">A tensor of any shape.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor hardsigmoid(Tensor input, bool inplace = false) =>
                CurveOp.Into(inplace, "hardsigmoid", input, t => BentActivation.HardSigmoid(t));

            /// <summary>Scales numbers by their hard sigmoid: y = x min(max(x + 3, 0), 6) / 6.</summary>
            /// <param name="input">A tensor of any shape.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor hardswish(Tensor input, bool inplace = false) =>
                CurveOp.Into(inplace, "hardswish", input, t => BentActivation.HardSwish(t));

            /// <summary>Scales negative numbers by learned slopes: y = x for x &gt; 0, else w x.</summary>
            /// <param name="input">A tensor of any shape, or (B, C, ...).</param>
            /// <param name="weight">One slope, or (C).</param>
            /// <returns>A tensor of the same shape.</returns>
            /// <exception cref="ArgumentException">The number of slopes does not fit.</exception>
            public static Tensor prelu(Tensor input, Tensor weight) => BentActivation.Prelu(input, weight);

            /// <summary>
            /// Scales negative numbers by the mean of the bounds; in training the layer RReLU draws the factor.
            /// </summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="lower">The lower bound of the factor.</param>
            /// <param name="upper">The upper bound of the factor.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            /// <exception cref="ArgumentException">The bounds are not in order.</exception>
            public static Tensor rrelu(
                Tensor x, double lower = 0.125, double upper = 0.3333333333333333, bool inplace = false) =>
                BentActivation.Randomly(x, lower, upper, training: false, inplace);

            /// <summary>Turns the channels at each place of an image into shares that sum to one.</summary>
            /// <param name="x">(B, C, H, W) or (C, H, W).</param>
            /// <returns>A tensor of the same shape.</returns>
            /// <exception cref="ArgumentException">The tensor has another number of dimensions.</exception>
            public static Tensor softmax2d(Tensor x) => Gated.OverChannels(x);

            /// <summary>
            /// Turns numbers along a dimension into shares that sum to one, the smallest number first.
            /// </summary>
            /// <param name="x">A tensor with that dimension.</param>
            /// <param name="dim">The dimension.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor softmin(Tensor x, long dim) => (-x).softmax(dim);

            /// <summary>Squeezes numbers between -1 and 1: y = x / (1 + |x|).</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor softsign(Tensor x, bool inplace = false) =>
                CurveOp.Into(inplace, "softsign", x, t => BentActivation.SoftSign(t));

            /// <summary>Subtracts from numbers their tanh: y = x - tanh(x).</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor tanhshrink(Tensor x, bool inplace = false) =>
                CurveOp.Into(inplace, "tanhshrink", x, t => t - t.tanh());

            /// <summary>Replaces numbers up to a threshold: y = x where x &gt; threshold, else value.</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="threshold">The threshold.</param>
            /// <param name="value">What replaces smaller numbers.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor threshold(Tensor x, double threshold, double value, bool inplace = false) =>
                CurveOp.Into(inplace, "threshold", x, t => BentActivation.Threshold(t, threshold, value));
        }
    }
}
