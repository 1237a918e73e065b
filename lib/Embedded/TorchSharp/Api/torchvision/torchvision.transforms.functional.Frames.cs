using TorchSharp.Vision.Transforms;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    /// <summary>Steps from pictures to pictures: for loading data, and for making more of it.</summary>
    public static partial class transforms
    {
        /// <summary>The same steps as functions.</summary>
        public static partial class functional
        {
            /// <summary>Reads channels, rows and columns off a picture.</summary>
            /// <param name="img">(..., C, H, W) or (H, W).</param>
            /// <returns>Channels (1 for a picture without), height, width.</returns>
            /// <exception cref="ArgumentException">There are fewer than two dimensions.</exception>
            public static (long channels, long height, long width) get_dimensions(Tensor img)
            {
                var (height, width) = Frames.Size("get_dimensions", img);
                return (img.Rank == 2 ? 1 : img.shape[^3], height, width);
            }

            /// <summary>Cuts out a part; where it goes beyond the picture, there are zeros.</summary>
            /// <param name="input">(..., H, W).</param>
            /// <param name="top">The first row.</param>
            /// <param name="left">The first column.</param>
            /// <param name="height">Rows of the part.</param>
            /// <param name="width">Columns of the part.</param>
            /// <returns>(..., height, width): a view where the part lies inside.</returns>
            /// <exception cref="ArgumentException">There are no rows and columns, or the part is empty.</exception>
            public static Tensor crop(Tensor input, int top, int left, int height, int width) =>
                Frames.Crop("crop", input, top, left, height, width);

            /// <summary>Cuts out a square; where it goes beyond the picture, there are zeros.</summary>
            /// <param name="input">(..., H, W).</param>
            /// <param name="top">The first row.</param>
            /// <param name="left">The first column.</param>
            /// <param name="size">Rows and columns of the part.</param>
            /// <returns>(..., size, size): a view where the part lies inside.</returns>
            /// <exception cref="ArgumentException">There are no rows and columns, or the part is empty.</exception>
            public static Tensor crop(Tensor input, int top, int left, int size) =>
                Frames.Crop("crop", input, top, left, size, size);

            /// <summary>Cuts out the middle; where it goes beyond the picture, there are zeros.</summary>
            /// <param name="input">(..., H, W).</param>
            /// <param name="height">Rows of the part.</param>
            /// <param name="width">Columns of the part.</param>
            /// <returns>(..., height, width): a view where the part lies inside.</returns>
            /// <exception cref="ArgumentException">There are no rows and columns, or the part is empty.</exception>
            public static Tensor center_crop(Tensor input, int height, int width)
            {
                var (rows, columns) = Frames.Size("center_crop", input);
                return Frames.Crop("center_crop", input, (rows - height) / 2, (columns - width) / 2, height, width);
            }

            /// <summary>Cuts out a square in the middle; where it goes beyond the picture, there are zeros.</summary>
            /// <param name="input">(..., H, W).</param>
            /// <param name="size">Rows and columns of the part.</param>
            /// <returns>(..., size, size): a view where the part lies inside.</returns>
            /// <exception cref="ArgumentException">There are no rows and columns, or the part is empty.</exception>
            public static Tensor center_crop(Tensor input, int size) => center_crop(input, size, size);

            /// <summary>Puts a frame around a picture, as wide on all sides.</summary>
            /// <param name="input">(..., H, W).</param>
            /// <param name="padding">Pixels on each side; negative ones are taken away.</param>
            /// <param name="fill">The value of new pixels in the constant mode.</param>
            /// <param name="padding_mode">What the new pixels are.</param>
            /// <returns>(..., H + 2 padding, W + 2 padding).</returns>
            /// <exception cref="ArgumentException">The frame is too wide for the mode, or nothing is left.</exception>
            public static Tensor pad(
                Tensor input, long padding, double fill = 0, PaddingModes padding_mode = PaddingModes.Constant) =>
                Frames.Pad("pad", input, [padding], padding_mode, fill);

            /// <summary>Puts a frame around a picture.</summary>
            /// <param name="input">(..., H, W).</param>
            /// <param name="padding">Pixels on the left and right, then on the top and bottom.</param>
            /// <param name="fill">The value of new pixels in the constant mode.</param>
            /// <param name="padding_mode">What the new pixels are.</param>
            /// <returns>The larger picture.</returns>
            /// <exception cref="ArgumentException">The frame is too wide for the mode, or nothing is left.</exception>
            public static Tensor pad(
                Tensor input, (long, long) padding, double fill = 0,
                PaddingModes padding_mode = PaddingModes.Constant) =>
                Frames.Pad("pad", input, [padding.Item1, padding.Item2], padding_mode, fill);

            /// <summary>Puts a frame around a picture.</summary>
            /// <param name="input">(..., H, W).</param>
            /// <param name="padding">Pixels on the left, top, right, bottom.</param>
            /// <param name="fill">The value of new pixels in the constant mode.</param>
            /// <param name="padding_mode">What the new pixels are.</param>
            /// <returns>The larger picture.</returns>
            /// <exception cref="ArgumentException">The frame is too wide for the mode, or nothing is left.</exception>
            public static Tensor pad(
                Tensor input, (long, long, long, long) padding, double fill = 0,
                PaddingModes padding_mode = PaddingModes.Constant) =>
                Frames.Pad(
                    "pad", input, [padding.Item1, padding.Item2, padding.Item3, padding.Item4], padding_mode, fill);

            /// <summary>Puts a frame around a picture.</summary>
            /// <param name="input">(..., H, W).</param>
            /// <param name="padding">All sides; left and right, top and bottom; or left, top, right, bottom.</param>
            /// <param name="fill">The value of new pixels in the constant mode.</param>
            /// <param name="padding_mode">What the new pixels are.</param>
            /// <returns>The larger picture.</returns>
            /// <exception cref="ArgumentException">The frame is too wide for the mode, or nothing is left.</exception>
            public static Tensor pad(
                Tensor input, long[] padding, double fill = 0, PaddingModes padding_mode = PaddingModes.Constant) =>
                Frames.Pad("pad", input, padding, padding_mode, fill);

            /// <summary>Puts a frame around a picture.</summary>
            /// <param name="input">(..., H, W).</param>
            /// <param name="padding">All sides; left and right, top and bottom; or left, top, right, bottom.</param>
            /// <param name="fill">The value of new pixels in the constant mode.</param>
            /// <param name="padding_mode">What the new pixels are.</param>
            /// <returns>The larger picture.</returns>
            /// <exception cref="ArgumentException">The frame is too wide for the mode, or nothing is left.</exception>
            public static Tensor pad(
                Tensor input, ReadOnlySpan<long> padding, double fill = 0,
                PaddingModes padding_mode = PaddingModes.Constant) =>
                Frames.Pad("pad", input, padding, padding_mode, fill);

            /// <summary>Writes a value over a part.</summary>
            /// <param name="img">(..., H, W).</param>
            /// <param name="top">The first row.</param>
            /// <param name="left">The first column.</param>
            /// <param name="height">Rows of the part.</param>
            /// <param name="width">Columns of the part.</param>
            /// <param name="value">What to write: stretches to (..., height, width).</param>
            /// <param name="inplace">Whether to change the picture itself.</param>
            /// <returns>The changed picture.</returns>
            /// <exception cref="ArgumentException">The part goes beyond the picture.</exception>
            public static Tensor erase(
                Tensor img, int top, int left, int height, int width, Tensor value, bool inplace = false)
            {
                var (rows, columns) = Frames.Size("erase", img);
                ArgumentNullException.ThrowIfNull(value);
                if (top < 0 || left < 0 || height < 0 || width < 0 || top + (long)height > rows ||
                    left + (long)width > columns)
                    throw new ArgumentOutOfRangeException(
                        nameof(top),
                        $"[erase] expected a part of {img.Sizes}, got rows {top} to {top + (long)height} and columns " +
                        $"{left} to {left + (long)width}");
                var target = inplace ? img : img.clone();
                TensorIndex[] part =
                    [TensorIndex.Ellipsis, TensorIndex.Slice(top, top + height), TensorIndex.Slice(left, left + width)];
                target.index_put_(value, part);
                return target;
            }

            /// <summary>Mirrors left and right.</summary>
            /// <param name="input">(..., W).</param>
            /// <returns>The same shape.</returns>
            public static Tensor hflip(Tensor input) => input.flip(-1);

            /// <summary>Mirrors top and bottom.</summary>
            /// <param name="input">(..., H, W).</param>
            /// <returns>The same shape.</returns>
            public static Tensor vflip(Tensor input) => input.flip(-2);
        }
    }
}
