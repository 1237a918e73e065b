using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Makes a layer of weighted sums.</summary>
        /// <param name="inputSize">The number of inputs.</param>
        /// <param name="outputSize">The number of outputs.</param>
        /// <param name="hasBias">Whether to add constants.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static Linear Linear(
            long inputSize, long outputSize, bool hasBias = true, Device? device = null, ScalarType? dtype = null) =>
            new(inputSize, outputSize, hasBias, dtype);

        /// <summary>Makes a layer of weighted sums from given parameters.</summary>
        /// <param name="weight">The weights, (outputs, inputs).</param>
        /// <param name="bias">The constants, (outputs); null for none.</param>
        /// <returns>The layer.</returns>
        public static Linear Linear(Parameter weight, Parameter? bias = null) =>
            new(weight, bias);

        /// <summary>Makes a layer that gives back what it gets.</summary>
        /// <returns>The layer.</returns>
        public static Identity Identity() =>
            new();

        /// <summary>Makes a layer that joins neighbouring dimensions.</summary>
        /// <param name="start_dim">The first dimension to join.</param>
        /// <param name="end_dim">The last dimension to join.</param>
        /// <returns>The layer.</returns>
        public static Flatten Flatten(long start_dim = 1, long end_dim = -1) =>
            new(start_dim, end_dim);

        /// <summary>Makes a layer that drops random elements in training.</summary>
        /// <param name="p">The chance of an element to become zero.</param>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static Dropout Dropout(double p = 0.5, bool inplace = false) =>
            new(p, inplace);

        /// <summary>Makes a layer that normalises each channel over the batch.</summary>
        /// <param name="num_features">The number of channels.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="momentum">The weight of the newest batch in the running statistics.</param>
        /// <param name="affine">Whether to scale and shift.</param>
        /// <param name="track_running_stats">Whether to keep running statistics.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static BatchNorm1d BatchNorm1d(
            long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = true,
            bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) =>
            new(num_features, eps, momentum, affine, track_running_stats, dtype);

        /// <summary>Makes a layer that normalises each item over its last dimension.</summary>
        /// <param name="normalized_shape">The sizes of the last dimensions.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="elementwise_affine">Whether to scale.</param>
        /// <param name="bias">Whether to shift too.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static LayerNorm LayerNorm(
            long normalized_shape, double eps = 1e-5, bool elementwise_affine = true, bool bias = true,
            Device? device = null, ScalarType? dtype = null) =>
            new([normalized_shape], eps, elementwise_affine, bias, dtype);

        /// <summary>Makes a layer that normalises each item over its last dimensions.</summary>
        /// <param name="normalized_shape">The sizes of the last dimensions.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="elementwise_affine">Whether to scale.</param>
        /// <param name="bias">Whether to shift too.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static LayerNorm LayerNorm(
            long[] normalized_shape, double eps = 1e-5, bool elementwise_affine = true, bool bias = true,
            Device? device = null, ScalarType? dtype = null) =>
            new(normalized_shape, eps, elementwise_affine, bias, dtype);
    }
}
