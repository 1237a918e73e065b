using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Holds the layers and losses as plain functions.</summary>
        public static partial class functional
        {
            /// <summary>Makes negative numbers zero: y = max(x, 0).</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor relu(Tensor x, bool inplace = false) =>
                inplace ? x.relu_() : x.relu();

            /// <summary>Cuts numbers off at 0 and 6.</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor relu6(Tensor x, bool inplace = false) =>
                hardtanh(x, 0, 6, inplace);

            /// <summary>Scales negative numbers: y = x for x > 0, else slope x.</summary>
            /// <param name="input">A tensor of any shape.</param>
            /// <param name="negative_slope">The factor of negative numbers.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor leaky_relu(Tensor input, double negative_slope = 0.01, bool inplace = false) =>
                CurveOp.Into(inplace, "leaky_relu", input, t => BentActivation.LeakyRelu(t, negative_slope));

            /// <summary>Bends negative numbers: y = x for x > 0, else alpha (exp(x) - 1).</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="alpha">The limit of negative numbers, positive.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor elu(Tensor x, double alpha, bool inplace = false) =>
                CurveOp.Into(inplace, "elu", x, t => SmoothActivation.Elu(t, alpha));

            /// <summary>Squeezes numbers between -1 and 1.</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor tanh(Tensor x, bool inplace = false) =>
                inplace ? x.tanh_() : x.tanh();

            /// <summary>Squeezes numbers between 0 and 1: y = 1 / (1 + exp(-x)).</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor sigmoid(Tensor x) =>
                x.sigmoid();

            /// <summary>Squeezes numbers between 0 and 1: y = 1 / (1 + exp(-x)).</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor sigmoid(Tensor x, bool inplace) =>
                inplace ? x.sigmoid_() : x.sigmoid();

            /// <summary>Scales numbers by their own sigmoid: y = x sigmoid(x).</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor silu(Tensor x, bool inplace = false) =>
                CurveOp.Into(inplace, "silu", x, t => SmoothActivation.Silu(t));

            /// <summary>Computes the Gaussian error linear unit: y = x (1 + erf(x / sqrt(2))) / 2.</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor gelu(Tensor x) =>
                gelu(x, Modules.GELU.Approximate.none);

            /// <summary>Computes the Gaussian error linear unit: y = x (1 + erf(x / sqrt(2))) / 2.</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor gelu(Tensor x, bool inplace) =>
                gelu(x, Modules.GELU.Approximate.none, inplace);

            /// <summary>Computes the Gaussian error linear unit.</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="approximate">The formula.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor gelu(Tensor x, Modules.GELU.Approximate approximate, bool inplace = false) =>
                CurveOp.Into(
                    inplace, "gelu", x, t => SmoothActivation.Gelu(t, approximate == Modules.GELU.Approximate.tanh));

            /// <summary>Computes the smooth rectifier: y = ln(1 + exp(beta x)) / beta.</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="beta">The sharpness of the bend.</param>
            /// <param name="threshold">The beta x above which the output is the input.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor softplus(Tensor x, double beta = 1.0, double threshold = 20.0) =>
                SmoothActivation.Softplus(x, beta, threshold);

            /// <summary>Cuts numbers off at two bounds.</summary>
            /// <param name="x">A tensor of any shape.</param>
            /// <param name="min_val">The lower bound.</param>
            /// <param name="max_val">The upper bound.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor hardtanh(
                Tensor x, double min_val = -1.0, double max_val = 1.0, bool inplace = false) =>
                inplace ? x.clamp_(min_val, max_val) : x.clamp(min_val, max_val);

            /// <summary>Turns numbers along a dimension into shares that sum to one.</summary>
            /// <param name="input">A tensor with that dimension.</param>
            /// <param name="dim">The dimension.</param>
            /// <param name="dtype">The element type of the result; null for the input's.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) =>
                input.softmax(dim, dtype);

            /// <summary>Gives the logarithm of the softmax.</summary>
            /// <param name="x">A tensor with that dimension.</param>
            /// <param name="dim">The dimension.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor log_softmax(Tensor x, long dim) =>
                x.log_softmax(dim);
        }
    }
}
