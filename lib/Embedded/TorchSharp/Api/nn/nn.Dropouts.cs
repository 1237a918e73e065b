using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Makes a layer that drops random channels in training.</summary>
        /// <param name="p">The chance of a channel to become zero.</param>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static Dropout1d Dropout1d(double p = 0.5, bool inplace = false) => new(p, inplace);

        /// <summary>Makes a layer that drops random channels in training.</summary>
        /// <param name="p">The chance of a channel to become zero.</param>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static Dropout2d Dropout2d(double p = 0.5, bool inplace = false) => new(p, inplace);

        /// <summary>Makes a layer that drops random channels in training.</summary>
        /// <param name="p">The chance of a channel to become zero.</param>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static Dropout3d Dropout3d(double p = 0.5, bool inplace = false) => new(p, inplace);

        /// <summary>Makes a dropout that keeps mean and variance.</summary>
        /// <param name="p">The chance of an element to be dropped.</param>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static AlphaDropout AlphaDropout(double p = 0.5, bool inplace = false) => new(p, inplace);

        /// <summary>Makes a dropout of channels that keeps mean and variance.</summary>
        /// <param name="p">The chance of a channel to be dropped.</param>
        /// <returns>The layer.</returns>
        public static FeatureAlphaDropout FeatureAlphaDropout(double p = 0.5) => new(p, false);

        /// <summary>Makes a dropout of channels that keeps mean and variance.</summary>
        /// <param name="p">The chance of a channel to be dropped.</param>
        /// <param name="inplace">Whether the input's own memory takes the output.</param>
        /// <returns>The layer.</returns>
        public static FeatureAlphaDropout FeatureAlphaDropout(double p, bool inplace) => new(p, inplace);

        /// <summary>Makes a measure of the angle between vectors.</summary>
        /// <param name="dim">The dimension of the vectors.</param>
        /// <param name="eps">The smallest length to divide by.</param>
        /// <returns>The layer.</returns>
        public static CosineSimilarity CosineSimilarity(long dim = 1, double eps = 1e-8) => new(dim, eps);

        /// <summary>Makes a measure of the distance between vectors.</summary>
        /// <param name="p">The kind of length.</param>
        /// <param name="eps">The number that is added to each difference.</param>
        /// <param name="keepdim">Whether the last dimension stays, with size 1.</param>
        /// <returns>The layer.</returns>
        public static PairwiseDistance PairwiseDistance(double p = 2.0, double eps = 1e-6, bool keepdim = false) =>
            new(p, eps, keepdim);

        /// <summary>Makes a layer of weighted products of two inputs.</summary>
        /// <param name="in1_features">The number of first inputs.</param>
        /// <param name="in2_features">The number of second inputs.</param>
        /// <param name="out_features">The number of outputs.</param>
        /// <param name="hasBias">Whether to add constants.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static Bilinear Bilinear(
            long in1_features, long in2_features, long out_features, bool hasBias = true, Device? device = null,
            ScalarType? dtype = null) =>
            new(in1_features, in2_features, out_features, hasBias, dtype);
    }
}
