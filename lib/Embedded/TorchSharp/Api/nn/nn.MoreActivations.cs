using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Makes a continuously differentiable exponential linear unit.</summary>
        /// <param name="alpha">The limit of negative numbers, not 0.</param>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static CELU CELU(double alpha = 1.0, bool inplace = false) => new(alpha, inplace);

        /// <summary>Makes a self-normalising exponential linear unit.</summary>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static SELU SELU(bool inplace = false) => new(inplace);

        /// <summary>Makes a gated linear unit.</summary>
        /// <param name="dim">The dimension to halve.</param>
        /// <returns>The layer.</returns>
        public static GLU GLU(long dim = -1) => new(dim);

        /// <summary>Makes numbers near zero zero.</summary>
        /// <param name="lambda">The bound.</param>
        /// <returns>The layer.</returns>
        public static Hardshrink Hardshrink(double lambda = 0.5) => new(lambda);

        /// <summary>Moves numbers towards zero.</summary>
        /// <param name="lambda">The bound.</param>
        /// <returns>The layer.</returns>
        public static Softshrink Softshrink(double lambda = 0.5) => new(lambda);

        /// <summary>Makes a sigmoid of straight lines.</summary>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static Hardsigmoid Hardsigmoid(bool inplace = false) => new(inplace);

        /// <summary>Makes a hard-sigmoid-weighted linear unit.</summary>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static Hardswish Hardswish(bool inplace = false) => new(inplace);

        /// <summary>Makes the logarithm of the sigmoid.</summary>
        /// <returns>The layer.</returns>
        public static LogSigmoid LogSigmoid() => new();

        /// <summary>Makes a Mish unit.</summary>
        /// <returns>The layer.</returns>
        public static Mish Mish() => new(false);

        /// <summary>Makes a Mish unit.</summary>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static Mish Mish(bool inplace) => new(inplace);

        /// <summary>Makes a rectifier that learns the slope of negative numbers.</summary>
        /// <param name="num_parameters">1, or the number of channels.</param>
        /// <param name="init">The first slope.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static PReLU PReLU(
            long num_parameters, double init = 0.25, Device? device = null, ScalarType? dtype = null) =>
            new(num_parameters, init, dtype);

        /// <summary>Makes a rectifier with a random slope of negative numbers.</summary>
        /// <param name="lower">The lower bound of the slope.</param>
        /// <param name="upper">The upper bound of the slope.</param>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static RReLU RReLU(double lower = 0.125, double upper = 0.3333333333333333, bool inplace = false) =>
            new(lower, upper, inplace);

        /// <summary>Makes shares that sum to one along a dimension, the smallest number first.</summary>
        /// <param name="dim">The dimension.</param>
        /// <returns>The layer.</returns>
        public static Softmin Softmin(long dim) => new(dim);

        /// <summary>Makes shares of the channels at each place of an image.</summary>
        /// <returns>The layer.</returns>
        public static Softmax2d Softmax2d() => new();

        /// <summary>Makes a soft sign.</summary>
        /// <returns>The layer.</returns>
        public static Softsign Softsign() => new(false);

        /// <summary>Makes a soft sign.</summary>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static Softsign Softsign(bool inplace) => new(inplace);

        /// <summary>Makes numbers less their tanh.</summary>
        /// <returns>The layer.</returns>
        public static Tanhshrink Tanhshrink() => new(false);

        /// <summary>Makes numbers less their tanh.</summary>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static Tanhshrink Tanhshrink(bool inplace = false) => new(inplace);

        /// <summary>Makes a layer that replaces numbers up to a threshold.</summary>
        /// <param name="threshold">The threshold.</param>
        /// <param name="value">What replaces smaller numbers.</param>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static Threshold Threshold(double threshold, double value, bool inplace = false) =>
            new(threshold, value, inplace);
    }
}
