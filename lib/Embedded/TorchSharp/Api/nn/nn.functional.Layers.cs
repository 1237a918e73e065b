using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Holds the layers and losses as plain functions.</summary>
        public static partial class functional
        {
            /// <summary>Computes weighted sums: y = x Wᵀ + b.</summary>
            /// <param name="input">(..., in).</param>
            /// <param name="weights">(out, in).</param>
            /// <param name="bias">(out); null for none.</param>
            /// <returns>(..., out).</returns>
            /// <exception cref="ArgumentException">The sizes do not fit.</exception>
            public static Tensor linear(Tensor input, Tensor weights, Tensor? bias = null) =>
                MatrixProduct.Linear(input, weights, bias);

            /// <summary>Makes random elements zero and scales the others by 1 / (1 - p).</summary>
            /// <param name="input">A tensor of any shape.</param>
            /// <param name="p">The chance of an element to become zero, in [0, 1].</param>
            /// <param name="training">False to change nothing.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            /// <exception cref="ArgumentOutOfRangeException">p is no chance.</exception>
            public static Tensor dropout(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                Dropping.Apply(input, p, training, inplace);

            /// <summary>
            /// Gives each item mean 0 and variance 1 over its last dimensions, then scales and shifts.
            /// </summary>
            /// <param name="input">(..., normalized_shape).</param>
            /// <param name="normalized_shape">The sizes of the last dimensions.</param>
            /// <param name="weight">The scale; null for 1.</param>
            /// <param name="bias">The shift; null for 0.</param>
            /// <param name="eps">Keeps the division away from zero.</param>
            /// <returns>A tensor of the same shape.</returns>
            /// <exception cref="ArgumentException">The sizes do not fit.</exception>
            public static Tensor layer_norm(
                Tensor input, long[] normalized_shape, Tensor? weight = null, Tensor? bias = null,
                double eps = 1e-5) =>
                NormLayers.Layer(input, normalized_shape, weight, bias, eps);

            /// <summary>Gives each channel mean 0 and variance 1, then scales and shifts.</summary>
            /// <param name="input">(B, C) or (B, C, ...).</param>
            /// <param name="running_mean">(C); changes in training. Null for none.</param>
            /// <param name="running_var">(C); changes in training. Null for none.</param>
            /// <param name="weight">The scale; null for 1.</param>
            /// <param name="bias">The shift; null for 0.</param>
            /// <param name="training">Whether to use the batch's own statistics.</param>
            /// <param name="momentum">The weight of the batch in the running statistics.</param>
            /// <param name="eps">Keeps the division away from zero.</param>
            /// <returns>A tensor of the same shape.</returns>
            /// <exception cref="ArgumentException">The sizes do not fit, or a channel has one value in
            /// training.</exception>
            public static Tensor batch_norm(
                Tensor input, Tensor? running_mean, Tensor? running_var, Tensor? weight = null, Tensor? bias = null,
                bool training = false, double momentum = 0.1, double eps = 1e-5) =>
                BatchNormOp.Apply(input, running_mean, running_var, weight, bias, training, momentum, eps);

            /// <summary>Turns class numbers into rows with a single one.</summary>
            /// <param name="x">Class numbers, int64, of any shape.</param>
            /// <param name="num_classes">The number of classes; -1 for the largest class plus one.</param>
            /// <returns>The shape of x with num_classes added, int64.</returns>
            /// <exception cref="ArgumentOutOfRangeException">A class number is negative or too large.</exception>
            public static Tensor one_hot(Tensor x, long num_classes = -1) =>
                Labels.OneHot(x, num_classes);

            /// <summary>Scales vectors along a dimension to length 1.</summary>
            /// <param name="input">A tensor with that dimension.</param>
            /// <param name="p">The kind of length: 2 for the usual one.</param>
            /// <param name="dim">The dimension.</param>
            /// <param name="eps">The smallest length to divide by.</param>
            /// <returns>A tensor of the same shape.</returns>
            public static Tensor normalize(Tensor input, double p = 2.0, long dim = 1, double eps = 1e-12) =>
                Distances.Normalize(input, p, dim, eps);
        }
    }
}
