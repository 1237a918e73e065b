using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Makes a layer that moves groups of channels to places.</summary>
        /// <param name="upscale_factor">The r: r r channels become a square of r times r elements.</param>
        /// <returns>The layer.</returns>
        public static PixelShuffle PixelShuffle(long upscale_factor) =>
            new(upscale_factor);

        /// <summary>Makes a layer that moves squares of elements to channels.</summary>
        /// <param name="downscale_factor">The r: a square of r times r elements becomes r r channels.</param>
        /// <returns>The layer.</returns>
        public static PixelUnshuffle PixelUnshuffle(long downscale_factor) =>
            new(downscale_factor);

        /// <summary>Makes a layer that deals the channels of each group out to all groups.</summary>
        /// <param name="groups">The number of groups.</param>
        /// <returns>The layer.</returns>
        public static ChannelShuffle ChannelShuffle(long groups) =>
            new(groups);

        /// <summary>Makes a layer that splits one dimension into several.</summary>
        /// <param name="dim">The dimension.</param>
        /// <param name="unflattened_size">The sizes of its parts; one may be -1.</param>
        /// <returns>The layer.</returns>
        public static Unflatten Unflatten(long dim, long[] unflattened_size) =>
            new(dim, unflattened_size);

        /// <summary>Makes a layer that writes the blocks of an image as columns.</summary>
        /// <param name="kernel_size">The size of a block.</param>
        /// <param name="dilation">The distance of a block's elements.</param>
        /// <param name="padding">Zeros on all sides.</param>
        /// <param name="stride">The distance of the blocks.</param>
        /// <returns>The layer.</returns>
        public static Unfold Unfold(long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
            new((kernel_size, kernel_size), (dilation, dilation), (padding, padding), (stride, stride));

        /// <summary>Makes a layer that writes the blocks of an image as columns.</summary>
        /// <param name="kernel_size">The size of a block.</param>
        /// <param name="dilation">The distance of a block's elements.</param>
        /// <param name="padding">Zeros on all sides.</param>
        /// <param name="stride">The distance of the blocks.</param>
        /// <returns>The layer.</returns>
        public static Unfold Unfold(
            (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long,
            long)? stride = null) =>
            new(kernel_size, dilation ?? (1, 1), padding ?? (0, 0), stride ?? (1, 1));

        /// <summary>Makes a layer that adds columns back up to an image.</summary>
        /// <param name="output_size">The height and width of the image.</param>
        /// <param name="kernel_size">The size of a block.</param>
        /// <param name="dilation">The distance of a block's elements.</param>
        /// <param name="padding">Zeros on all sides.</param>
        /// <param name="stride">The distance of the blocks.</param>
        /// <returns>The layer.</returns>
        public static Fold Fold(
            long output_size, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
            new(
                (output_size, output_size), (kernel_size, kernel_size), (dilation, dilation),
                (padding, padding), (stride, stride));

        /// <summary>Makes a layer that adds columns back up to an image.</summary>
        /// <param name="output_size">The height and width of the image.</param>
        /// <param name="kernel_size">The size of a block.</param>
        /// <param name="dilation">The distance of a block's elements.</param>
        /// <param name="padding">Zeros on all sides.</param>
        /// <param name="stride">The distance of the blocks.</param>
        /// <returns>The layer.</returns>
        public static Fold Fold(
            (long, long) output_size, (long, long) kernel_size, (long, long)? dilation = null, (long,
            long)? padding = null, (long, long)? stride = null) =>
            new(output_size, kernel_size, dilation ?? (1, 1), padding ?? (0, 0), stride ?? (1, 1));

        /// <summary>Makes a layer that gives sequences, images or volumes another size.</summary>
        /// <param name="size">The last sizes; null when factors say them.</param>
        /// <param name="scale_factor">The factors; null when sizes say them.</param>
        /// <param name="mode">How values between elements are found.</param>
        /// <param name="align_corners">Whether the middles of the corner elements stay in place; null for no.</param>
        /// <param name="recompute_scale_factor">Whether the places follow the rounded sizes, not the factors; null for
        /// no.</param>
        /// <returns>The layer.</returns>
        public static Upsample Upsample(
            long[]? size = null, double[]? scale_factor = null, UpsampleMode mode = UpsampleMode.Nearest,
            bool? align_corners = null, bool? recompute_scale_factor = null) =>
            new(size, scale_factor, mode, align_corners, recompute_scale_factor);
    }
}
