using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Moves groups of channels to places: r r channels become a square of r by r.</summary>
            /// <remarks>
            /// <b>Shape</b> (..., C r r, H, W) to (..., C, H r, W r).
            /// <b>Source</b> Efficient Sub-Pixel Convolutional Neural Network, arXiv:1609.05158.
            /// </remarks>
            /// <param name="input">At least three dimensions.</param>
            /// <param name="upscale_factor">The r.</param>
            /// <returns>The rearranged tensor.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor pixel_shuffle(Tensor input, long upscale_factor) =>
                Shuffling.ToPlaces(input, upscale_factor);

            /// <summary>Moves squares of r times r elements to r r channels.</summary>
            /// <remarks><b>Shape</b> (..., C, H r, W r) to (..., C r r, H, W).</remarks>
            /// <param name="input">At least three dimensions.</param>
            /// <param name="downscale_factor">The r.</param>
            /// <returns>The rearranged tensor.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor pixel_unshuffle(Tensor input, long downscale_factor) =>
                Shuffling.ToChannels(input, downscale_factor);

            /// <summary>Writes the blocks of an image as columns, ready for a product with kernels.</summary>
            /// <remarks><b>Shape</b> (B, C, H, W) or (C, H, W) to (B, C KH KW, places) or (C KH KW, places).</remarks>
            /// <param name="input">Images.</param>
            /// <param name="kernel_size">The size of a block.</param>
            /// <param name="dilation">The distance of its elements.</param>
            /// <param name="padding">Zeros on all sides.</param>
            /// <param name="stride">The distance of the blocks.</param>
            /// <returns>The columns.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor unfold(
                Tensor input, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
                Folding.Unfold(input, new([stride], [padding], [dilation], 1), [kernel_size]);

            /// <summary>Adds columns back up to an image; where blocks overlap, their sums stand.</summary>
            /// <remarks><b>Shape</b> (B, C KH KW, places) or (C KH KW, places) to (B, C, H, W) or (C, H, W).</remarks>
            /// <param name="input">Columns, as unfold makes them.</param>
            /// <param name="output_size">The height and width of the image.</param>
            /// <param name="kernel_size">The size of a block.</param>
            /// <param name="dilation">The distance of its elements.</param>
            /// <param name="padding">Zeros on all sides.</param>
            /// <param name="stride">The distance of the blocks.</param>
            /// <returns>The image.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor fold(
                Tensor input, long output_size, long kernel_size, long dilation = 1, long padding = 0,
                long stride = 1) =>
                Folding.Fold(input, [output_size], new([stride], [padding], [dilation], 1), [kernel_size]);

            /// <summary>Writes the blocks of an image as columns, ready for a product with kernels.</summary>
            /// <remarks><b>Shape</b> (B, C, H, W) or (C, H, W) to (B, C KH KW, places) or (C KH KW, places).</remarks>
            /// <param name="input">Images.</param>
            /// <param name="kernel_size">The size of a block.</param>
            /// <param name="dilation">The distance of its elements.</param>
            /// <param name="padding">Zeros on all sides.</param>
            /// <param name="stride">The distance of the blocks.</param>
            /// <returns>The columns.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor unfold(
                Tensor input, (long, long) kernel_size, (long, long)? dilation = null, (long, long)?
                padding = null, (long, long)? stride = null) =>
                Folding.Unfold(input, new(Each(stride), Each(padding), Each(dilation), 1), Each(kernel_size));

            /// <summary>Adds columns back up to an image; where blocks overlap, their sums stand.</summary>
            /// <remarks><b>Shape</b> (B, C KH KW, places) or (C KH KW, places) to (B, C, H, W) or (C, H, W).</remarks>
            /// <param name="input">Columns, as unfold makes them.</param>
            /// <param name="output_size">The height and width of the image.</param>
            /// <param name="kernel_size">The size of a block.</param>
            /// <param name="dilation">The distance of its elements.</param>
            /// <param name="padding">Zeros on all sides.</param>
            /// <param name="stride">The distance of the blocks.</param>
            /// <returns>The image.</returns>
            /// <exception cref="ArgumentException">The shapes or sizes do not fit.</exception>
            public static Tensor fold(
                Tensor input, (long, long) output_size, (long, long) kernel_size, (long, long)? dilation =
                null, (long, long)? padding = null, (long, long)? stride = null) =>
                Folding.Fold(input, Each(output_size), new(Each(stride), Each(padding), Each(dilation), 1),
                    Each(kernel_size));
        }
    }
}
