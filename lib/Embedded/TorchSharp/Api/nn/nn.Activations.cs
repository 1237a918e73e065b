using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Makes a rectifier: max(x, 0).</summary>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static ReLU ReLU(bool inplace = false) =>
            new(inplace);

        /// <summary>Makes a rectifier with an upper bound: min(max(x, 0), 6).</summary>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static ReLU6 ReLU6(bool inplace = false) =>
            new(inplace);

        /// <summary>Makes a rectifier that lets some of the negative pass.</summary>
        /// <param name="negative_slope">The factor of negative numbers.</param>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static LeakyReLU LeakyReLU(double negative_slope = 0.01, bool inplace = false) =>
            new(negative_slope, inplace);

        /// <summary>Makes an exponential linear unit.</summary>
        /// <param name="alpha">The limit of negative numbers, positive.</param>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static ELU ELU(double alpha = 1.0, bool inplace = false) =>
            new(alpha, inplace);

        /// <summary>Makes a hyperbolic tangent.</summary>
        /// <returns>The layer.</returns>
        public static Tanh Tanh() =>
            new(false);

        /// <summary>Makes a hyperbolic tangent.</summary>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static Tanh Tanh(bool inplace = false) =>
            new(inplace);

        /// <summary>Makes a logistic function.</summary>
        /// <returns>The layer.</returns>
        public static Sigmoid Sigmoid() =>
            new(false);

        /// <summary>Makes a logistic function.</summary>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static Sigmoid Sigmoid(bool inplace) =>
            new(inplace);

        /// <summary>Makes a sigmoid-weighted linear unit.</summary>
        /// <returns>The layer.</returns>
        public static SiLU SiLU() =>
            new(false);

        /// <summary>Makes a sigmoid-weighted linear unit.</summary>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static SiLU SiLU(bool inplace) =>
            new(inplace);

        /// <summary>Makes a Gaussian error linear unit with the error function.</summary>
        /// <returns>The layer.</returns>
        public static GELU GELU() =>
            new(Modules.GELU.Approximate.none, false);

        /// <summary>Makes a Gaussian error linear unit with the error function.</summary>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static GELU GELU(bool inplace) =>
            new(Modules.GELU.Approximate.none, inplace);

        /// <summary>Makes a Gaussian error linear unit.</summary>
        /// <param name="approximate">The formula.</param>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static GELU GELU(GELU.Approximate approximate, bool inplace = false) =>
            new(approximate, inplace);

        /// <summary>Makes a smooth rectifier.</summary>
        /// <param name="beta">The sharpness of the bend.</param>
        /// <param name="threshold">The beta x above which the output is the input.</param>
        /// <returns>The layer.</returns>
        public static Softplus Softplus(double beta = 1.0, double threshold = 20.0) =>
            new(beta, threshold);

        /// <summary>Makes a line between two bounds.</summary>
        /// <param name="min_val">The lower bound.</param>
        /// <param name="max_val">The upper bound.</param>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static Hardtanh Hardtanh(double min_val = -1.0, double max_val = 1.0, bool inplace = false) =>
            new(min_val, max_val, inplace);

        /// <summary>Makes shares that sum to one along a dimension.</summary>
        /// <param name="dim">The dimension.</param>
        /// <returns>The layer.</returns>
        public static Softmax Softmax(long dim) =>
            new(dim);

        /// <summary>Makes logarithms of shares along a dimension.</summary>
        /// <param name="dim">The dimension.</param>
        /// <returns>The layer.</returns>
        public static LogSoftmax LogSoftmax(long dim) =>
            new(dim);
    }
}
