using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Makes a layer that takes the means of so many windows that the output has a given size.</summary>
        /// <param name="output_size">The size of the output.</param>
        /// <returns>The layer.</returns>
        public static AdaptiveAvgPool1d AdaptiveAvgPool1d(long output_size) =>
            new(output_size);

        /// <summary>Makes a layer that takes the means of so many windows that the output has a given size.</summary>
        /// <param name="output_size">The size of the output.</param>
        /// <returns>The layer.</returns>
        public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long output_size) =>
            new(Each(output_size, 2));

        /// <summary>Makes a layer that takes the means of so many windows that the output has a given size.</summary>
        /// <param name="output_size">The size of the output.</param>
        /// <returns>The layer.</returns>
        public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long[] output_size) =>
            new(output_size);

        /// <summary>Makes a layer that takes the means of so many windows that the output has a given size.</summary>
        /// <param name="output_size">The size of the output.</param>
        /// <returns>The layer.</returns>
        public static AdaptiveAvgPool2d AdaptiveAvgPool2d((long, long) output_size) =>
            new(Each(output_size));

        /// <summary>Makes a layer that takes the means of so many windows that the output has a given size.</summary>
        /// <param name="output_size">The size of the output.</param>
        /// <returns>The layer.</returns>
        public static AdaptiveAvgPool3d AdaptiveAvgPool3d(long output_size) =>
            new(Each(output_size, 3));

        /// <summary>Makes a layer that takes the means of so many windows that the output has a given size.</summary>
        /// <param name="output_size">The size of the output.</param>
        /// <returns>The layer.</returns>
        public static AdaptiveAvgPool3d AdaptiveAvgPool3d(long[] output_size) =>
            new(output_size);

        /// <summary>Makes a layer that takes the means of so many windows that the output has a given size.</summary>
        /// <param name="output_size">The size of the output.</param>
        /// <returns>The layer.</returns>
        public static AdaptiveAvgPool3d AdaptiveAvgPool3d((long, long, long) output_size) =>
            new(Each(output_size));

        /// <summary>Makes a layer that takes the largest elements of so many windows that the output has a given
        /// size.</summary>
        /// <param name="output_size">The size of the output.</param>
        /// <returns>The layer.</returns>
        public static AdaptiveMaxPool1d AdaptiveMaxPool1d(long output_size) =>
            new(output_size);

        /// <summary>Makes a layer that takes the largest elements of so many windows that the output has a given
        /// size.</summary>
        /// <param name="output_size">The size of the output.</param>
        /// <returns>The layer.</returns>
        public static AdaptiveMaxPool2d AdaptiveMaxPool2d(long[] output_size) =>
            new(output_size);

        /// <summary>Makes a layer that takes the largest elements of so many windows that the output has a given
        /// size.</summary>
        /// <param name="output_size">The size of the output.</param>
        /// <returns>The layer.</returns>
        public static AdaptiveMaxPool3d AdaptiveMaxPool3d(long[] output_size) =>
            new(output_size);
    }
}
