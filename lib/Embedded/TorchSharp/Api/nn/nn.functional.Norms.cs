using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Makes whole random channels zero and scales the others by 1 / (1 - p).</summary>
            /// <param name="input">(B, C, T) or (C, T).</param>
            /// <param name="p">The chance of a channel to become zero, in [0, 1].</param>
            /// <param name="training">False to change nothing.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            /// <exception cref="ArgumentException">The sizes or element types do not fit.</exception>
            /// <exception cref="ArgumentOutOfRangeException">p is no chance.</exception>
            public static Tensor dropout1d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                Unbatched(2, "dropout1d", input, p, training, inplace);

            /// <summary>Makes whole random channels zero and scales the others by 1 / (1 - p).</summary>
            /// <param name="input">(B, C, H, W); (B, C, T) counts as such too, as in PyTorch.</param>
            /// <param name="p">The chance of a channel to become zero, in [0, 1].</param>
            /// <param name="training">False to change nothing.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            /// <exception cref="ArgumentException">The sizes or element types do not fit.</exception>
            /// <exception cref="ArgumentOutOfRangeException">p is no chance.</exception>
            public static Tensor dropout2d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                Dropping.Channels("dropout2d", input, p, training, inplace);

            /// <summary>Makes whole random channels zero and scales the others by 1 / (1 - p).</summary>
            /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
            /// <param name="p">The chance of a channel to become zero, in [0, 1].</param>
            /// <param name="training">False to change nothing.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            /// <exception cref="ArgumentException">The sizes or element types do not fit.</exception>
            /// <exception cref="ArgumentOutOfRangeException">p is no chance.</exception>
            public static Tensor dropout3d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                Unbatched(4, "dropout3d", input, p, training, inplace);

            /// <summary>Moves random elements to the lower limit of SELU, and keeps mean and variance.</summary>
            /// <param name="input">A tensor of any shape.</param>
            /// <param name="p">The chance of an element to be dropped, in [0, 1].</param>
            /// <param name="training">False to change nothing.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            /// <exception cref="ArgumentOutOfRangeException">p is no chance.</exception>
            public static Tensor alpha_dropout(
                Tensor input, double p = 0.5, bool training = false, bool inplace = false) =>
                Dropping.SelfNormalizing("alpha_dropout", input, p, training, inplace, channels: false);

            /// <summary>Moves whole random channels to the lower limit of SELU, and keeps mean and variance.</summary>
            /// <param name="input">(B, C, ...).</param>
            /// <param name="p">The chance of a channel to be dropped, in [0, 1].</param>
            /// <param name="training">False to change nothing.</param>
            /// <param name="inplace">Whether the input's own memory takes the output.</param>
            /// <returns>A tensor of the same shape.</returns>
            /// <exception cref="ArgumentOutOfRangeException">p is no chance.</exception>
            public static Tensor feature_alpha_dropout(
                Tensor input, double p = 0.5, bool training = false, bool inplace = false) =>
                Dropping.SelfNormalizing("feature_alpha_dropout", input, p, training, inplace, channels: true);

            /// <summary>
            /// Gives each group of channels of each item mean 0 and variance 1, then scales and shifts.
            /// </summary>
            /// <param name="input">(B, C) or (B, C, ...).</param>
            /// <param name="num_groups">The number of groups, a divisor of C.</param>
            /// <param name="weight">The scale, (C); null for 1.</param>
            /// <param name="bias">The shift, (C); null for 0.</param>
            /// <param name="eps">Keeps the division away from zero.</param>
            /// <returns>A tensor of the same shape.</returns>
            /// <exception cref="ArgumentException">The sizes or element types do not fit.</exception>
            public static Tensor group_norm(
                Tensor input, long num_groups, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
                NormLayers.Group(input, num_groups, weight, bias, eps);

            /// <summary>Gives each channel of each item mean 0 and variance 1, then scales and shifts.</summary>
            /// <param name="input">(B, C, ...).</param>
            /// <param name="running_mean">(C); changes with the input's statistics. Null for none.</param>
            /// <param name="running_var">(C); changes with the input's statistics. Null for none.</param>
            /// <param name="weight">The scale, (C); null for 1.</param>
            /// <param name="bias">The shift, (C); null for 0.</param>
            /// <param name="use_input_stats">False to use the running statistics.</param>
            /// <param name="momentum">The weight of the input in the running statistics.</param>
            /// <param name="eps">Keeps the division away from zero.</param>
            /// <returns>A tensor of the same shape.</returns>
            /// <exception cref="ArgumentException">The sizes or element types do not fit.</exception>
            public static Tensor instance_norm(
                Tensor input, Tensor? running_mean = null, Tensor? running_var = null, Tensor? weight = null,
                Tensor? bias = null, bool use_input_stats = true, double momentum = 0.1, double eps = 1e-5) =>
                BatchNormOp.Instance(input, running_mean, running_var, weight, bias, use_input_stats, momentum, eps);

            /// <summary>
            /// Divides by the strength of neighbouring channels: y = x / (k + alpha / size * sum x^2)^beta.
            /// </summary>
            /// <param name="input">(B, C, ...).</param>
            /// <param name="size">The number of channels around.</param>
            /// <param name="alpha">The weight of the neighbours.</param>
            /// <param name="beta">The exponent.</param>
            /// <param name="k">The number that is added.</param>
            /// <returns>A tensor of the same shape.</returns>
            /// <exception cref="ArgumentException">The sizes or element types do not fit.</exception>
            public static Tensor local_response_norm(
                Tensor input, long size, double alpha = 1e-4, double beta = 0.75, double k = 1.0) =>
                LocalResponse.Apply(input, size, alpha, beta, k);

            /// <summary>Computes weighted products of two inputs: y = x1ᵀ W x2 + b.</summary>
            /// <param name="input1">(..., I).</param>
            /// <param name="input2">(..., J).</param>
            /// <param name="weight">(O, I, J).</param>
            /// <param name="bias">(O); null for none.</param>
            /// <returns>(..., O).</returns>
            /// <exception cref="ArgumentException">The sizes or element types do not fit.</exception>
            public static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias = null) =>
                Distances.Bilinear(input1, input2, weight, bias);

            /// <summary>Measures the cosine of the angle between vectors.</summary>
            /// <param name="x1">Vectors.</param>
            /// <param name="x2">Vectors of a shape that broadcasts with the first.</param>
            /// <param name="dim">The dimension of the vectors.</param>
            /// <param name="eps">The smallest length to divide by.</param>
            /// <returns>The common shape without that dimension.</returns>
            /// <exception cref="ArgumentException">The sizes or element types do not fit.</exception>
            public static Tensor cosine_similarity(Tensor x1, Tensor x2, long dim = 1, double eps = 1e-8) =>
                Distances.Cosine(x1, x2, dim, eps);

            /// <summary>Measures the distance between vectors over the last dimension.</summary>
            /// <param name="input1">Vectors, (..., D).</param>
            /// <param name="input2">Vectors of a shape that broadcasts with the first.</param>
            /// <param name="p">The kind of length: 2 for the usual one.</param>
            /// <param name="eps">The number that is added to each difference.</param>
            /// <param name="keepdim">Whether the last dimension stays, with size 1.</param>
            /// <returns>The common shape without the last dimension.</returns>
            /// <exception cref="ArgumentException">The sizes or element types do not fit.</exception>
            public static Tensor pairwise_distance(
                Tensor input1, Tensor input2, double p = 2.0, double eps = 1e-6, bool keepdim = false) =>
                Distances.Pairwise(input1, input2, p, eps, keepdim);

            // Without a batch, channels come first; the mask is drawn per channel all the same.
            private static Tensor Unbatched(int rank, string op, Tensor x, double p, bool training, bool inplace) =>
                x.Rank == rank
                    ? Dropping.Channels(op, x.unsqueeze(0), p, training, inplace).squeeze(0)
                    : Dropping.Channels(op, x, p, training, inplace);
        }
    }
}
