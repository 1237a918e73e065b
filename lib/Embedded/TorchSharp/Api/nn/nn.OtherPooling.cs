using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Makes a layer that takes the p-norm of each window.</summary>
        /// <param name="norm_type">The p of the norm.</param>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
        /// <returns>The layer.</returns>
        public static LPPool1d LPPool1d(
            double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
            new(norm_type, kernel_size, stride, ceil_mode);

        /// <summary>Makes a layer that takes the p-norm of each window.</summary>
        /// <param name="norm_type">The p of the norm.</param>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
        /// <returns>The layer.</returns>
        public static LPPool2d LPPool2d(
            double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
            new(norm_type, Each(kernel_size, 2), Each(stride, 2), ceil_mode);

        /// <summary>Makes a layer that takes the p-norm of each window.</summary>
        /// <param name="norm_type">The p of the norm.</param>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="ceil_mode">Whether a last window may hang over the end.</param>
        /// <returns>The layer.</returns>
        public static LPPool2d LPPool2d(
            double norm_type, long[] kernel_size, long[]? stride = null, bool ceil_mode = false) =>
            new(norm_type, kernel_size, stride, ceil_mode);

        /// <summary>Makes a layer that puts elements back to where a max pooling found them.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What was added on both sides; null for none.</param>
        /// <returns>The layer.</returns>
        public static MaxUnpool1d MaxUnpool1d(long kernel_size, long? stride = null, long? padding = null) =>
            new(kernel_size, stride, padding);

        /// <summary>Makes a layer that puts elements back to where a max pooling found them.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What was added on both sides; null for none.</param>
        /// <returns>The layer.</returns>
        public static MaxUnpool2d MaxUnpool2d(long kernel_size, long? stride = null, long? padding = null) =>
            new(Each(kernel_size, 2), Each(stride, 2), Each(padding, 2));

        /// <summary>Makes a layer that puts elements back to where a max pooling found them.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What was added on both sides; null for none.</param>
        /// <returns>The layer.</returns>
        public static MaxUnpool2d MaxUnpool2d(long[] kernel_size, long[]? stride = null, long[]? padding = null) =>
            new(kernel_size, stride, padding);

        /// <summary>Makes a layer that puts elements back to where a max pooling found them.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What was added on both sides; null for none.</param>
        /// <returns>The layer.</returns>
        public static MaxUnpool2d MaxUnpool2d(
            (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null) =>
            new(Each(kernel_size), Each(stride), Each(padding));

        /// <summary>Makes a layer that puts elements back to where a max pooling found them.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What was added on both sides; null for none.</param>
        /// <returns>The layer.</returns>
        public static MaxUnpool3d MaxUnpool3d(long kernel_size, long? stride = null, long? padding = null) =>
            new(Each(kernel_size, 3), Each(stride, 3), Each(padding, 3));

        /// <summary>Makes a layer that puts elements back to where a max pooling found them.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What was added on both sides; null for none.</param>
        /// <returns>The layer.</returns>
        public static MaxUnpool3d MaxUnpool3d(long[] kernel_size, long[]? stride = null, long[]? padding = null) =>
            new(kernel_size, stride, padding);

        /// <summary>Makes a layer that puts elements back to where a max pooling found them.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="stride">The distance of the windows; null for their size.</param>
        /// <param name="padding">What was added on both sides; null for none.</param>
        /// <returns>The layer.</returns>
        public static MaxUnpool3d MaxUnpool3d(
            (long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding
            = null) =>
            new(Each(kernel_size), Each(stride), Each(padding));

        /// <summary>Makes a layer that takes the largest element of windows at random distances.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="output_size">The sizes of the output; null when ratios say them.</param>
        /// <param name="output_ratio">The ratios of the output to the input; null when sizes say them.</param>
        /// <returns>The layer.</returns>
        public static FractionalMaxPool2d FractionalMaxPool2d(
            long kernel_size, long? output_size = null, double? output_ratio = null) =>
            new(Each(kernel_size, 2), Each(output_size, 2), Each(output_ratio, 2));

        /// <summary>Makes a layer that takes the largest element of windows at random distances.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="output_size">The sizes of the output; null when ratios say them.</param>
        /// <param name="output_ratio">The ratios of the output to the input; null when sizes say them.</param>
        /// <returns>The layer.</returns>
        public static FractionalMaxPool2d FractionalMaxPool2d(
            long[] kernel_size, long[]? output_size = null, double[]? output_ratio = null) =>
            new(kernel_size, output_size, output_ratio);

        /// <summary>Makes a layer that takes the largest element of windows at random distances.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="output_size">The sizes of the output; null when ratios say them.</param>
        /// <param name="output_ratio">The ratios of the output to the input; null when sizes say them.</param>
        /// <returns>The layer.</returns>
        public static FractionalMaxPool2d FractionalMaxPool2d(
            (long, long) kernel_size, (long, long)? output_size = null, (double, double)? output_ratio =
            null) =>
            new(Each(kernel_size), Each(output_size), Each(output_ratio));

        /// <summary>Makes a layer that takes the largest element of windows at random distances.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="output_size">The sizes of the output; null when ratios say them.</param>
        /// <param name="output_ratio">The ratios of the output to the input; null when sizes say them.</param>
        /// <returns>The layer.</returns>
        public static FractionalMaxPool3d FractionalMaxPool3d(
            long kernel_size, long? output_size = null, double? output_ratio = null) =>
            new(Each(kernel_size, 3), Each(output_size, 3), Each(output_ratio, 3));

        /// <summary>Makes a layer that takes the largest element of windows at random distances.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="output_size">The sizes of the output; null when ratios say them.</param>
        /// <param name="output_ratio">The ratios of the output to the input; null when sizes say them.</param>
        /// <returns>The layer.</returns>
        public static FractionalMaxPool3d FractionalMaxPool3d(
            long[] kernel_size, long[]? output_size = null, double[]? output_ratio = null) =>
            new(kernel_size, output_size, output_ratio);

        /// <summary>Makes a layer that takes the largest element of windows at random distances.</summary>
        /// <param name="kernel_size">The size of a window.</param>
        /// <param name="output_size">The sizes of the output; null when ratios say them.</param>
        /// <param name="output_ratio">The ratios of the output to the input; null when sizes say them.</param>
        /// <returns>The layer.</returns>
        public static FractionalMaxPool3d FractionalMaxPool3d(
            (long, long, long) kernel_size, (long, long, long)? output_size = null, (double, double,
            double)? output_ratio = null) =>
            new(Each(kernel_size), Each(output_size), Each(output_ratio));

        private static double[]? Each(double? ratio, int count) =>
            ratio is { } one ? [.. Enumerable.Repeat(one, count)] : null;

        private static double[]? Each((double, double)? ratios) => ratios is var (a, b) ? [a, b] : null;

        private static double[]? Each((double, double, double)? ratios) =>
            ratios is var (a, b, c) ? [a, b, c] : null;
    }
}
