using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Makes a layer that normalises each channel over the batch.</summary>
        /// <param name="num_features">The number of channels.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="momentum">The weight of the newest batch in the running statistics.</param>
        /// <param name="affine">Whether to scale and shift.</param>
        /// <param name="track_running_stats">Whether to keep running statistics.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static BatchNorm2d BatchNorm2d(
            long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = true,
            bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) =>
            new(num_features, eps, momentum, affine, track_running_stats, dtype);

        /// <summary>Makes a layer that normalises each channel over the batch.</summary>
        /// <param name="num_features">The number of channels.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="momentum">The weight of the newest batch in the running statistics.</param>
        /// <param name="affine">Whether to scale and shift.</param>
        /// <param name="track_running_stats">Whether to keep running statistics.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static BatchNorm3d BatchNorm3d(
            long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = true,
            bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) =>
            new(num_features, eps, momentum, affine, track_running_stats, dtype);

        /// <summary>Makes a layer that normalises each channel of each item.</summary>
        /// <param name="num_features">The number of channels.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="momentum">The weight of the newest batch in the running statistics.</param>
        /// <param name="affine">Whether to scale and shift.</param>
        /// <param name="track_running_stats">Whether to keep running statistics.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static InstanceNorm1d InstanceNorm1d(
            long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = false,
            bool track_running_stats = false, Device? device = null, ScalarType? dtype = null) =>
            new(num_features, eps, momentum, affine, track_running_stats, dtype);

        /// <summary>Makes a layer that normalises each channel of each item.</summary>
        /// <param name="num_features">The number of channels.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="momentum">The weight of the newest batch in the running statistics.</param>
        /// <param name="affine">Whether to scale and shift.</param>
        /// <param name="track_running_stats">Whether to keep running statistics.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static InstanceNorm2d InstanceNorm2d(
            long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = false,
            bool track_running_stats = false, Device? device = null, ScalarType? dtype = null) =>
            new(num_features, eps, momentum, affine, track_running_stats, dtype);

        /// <summary>Makes a layer that normalises each channel of each item.</summary>
        /// <param name="num_features">The number of channels.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="momentum">The weight of the newest batch in the running statistics.</param>
        /// <param name="affine">Whether to scale and shift.</param>
        /// <param name="track_running_stats">Whether to keep running statistics.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static InstanceNorm3d InstanceNorm3d(
            long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = false,
            bool track_running_stats = false, Device? device = null, ScalarType? dtype = null) =>
            new(num_features, eps, momentum, affine, track_running_stats, dtype);

        /// <summary>Makes a layer that normalises groups of channels of each item.</summary>
        /// <param name="num_groups">The number of groups.</param>
        /// <param name="num_channels">The number of channels, a multiple of the groups.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="affine">Whether to scale and shift.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static GroupNorm GroupNorm(
            long num_groups, long num_channels, double eps = 1e-5, bool affine = true, Device? device = null,
            ScalarType? dtype = null) =>
            new(num_groups, num_channels, eps, affine, dtype);

        /// <summary>Makes a layer that divides by the strength of neighbouring channels.</summary>
        /// <param name="size">The number of channels around.</param>
        /// <param name="alpha">The weight of the neighbours.</param>
        /// <param name="beta">The exponent.</param>
        /// <param name="k">The number that is added.</param>
        /// <returns>The layer.</returns>
        public static LocalResponseNorm LocalResponseNorm(
            long size, double alpha = 1e-4, double beta = 0.75, double k = 1.0) =>
            new(size, alpha, beta, k);
    }
}
