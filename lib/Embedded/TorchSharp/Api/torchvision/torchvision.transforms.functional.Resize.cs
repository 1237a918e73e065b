using TorchSharp.Vision.Transforms;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class transforms
    {
        public static partial class functional
        {
            /// <summary>Changes the size of a picture.</summary>
            /// <param name="input">(..., C, H, W).</param>
            /// <param name="height">New rows; the new shorter side where the width is -1.</param>
            /// <param name="width">New columns; -1 to keep the proportions.</param>
            /// <param name="interpolation">How new pixels come from old ones.</param>
            /// <param name="maxSize">The most that the longer side may get; only with width -1.</param>
            /// <param name="antialias">Whether a smaller picture averages (Bilinear and Bicubic).</param>
            /// <returns>The picture in the new size, of the same type.</returns>
            /// <exception cref="ArgumentException">A size below 1, or another shape.</exception>
            public static Tensor resize(
                Tensor input, int height, int width, InterpolationMode interpolation = InterpolationMode.Nearest,
                int? maxSize = null, bool antialias = false) =>
                Resizing.Apply(input, height, width, interpolation, maxSize, antialias);

            /// <summary>Changes the size of a picture; each new pixel is the nearest old one.</summary>
            /// <param name="input">(..., C, H, W).</param>
            /// <param name="height">New rows; the new shorter side where the width is -1.</param>
            /// <param name="width">New columns; -1 to keep the proportions.</param>
            /// <param name="maxSize">The most that the longer side may get; only with width -1.</param>
            /// <returns>The picture in the new size, of the same type.</returns>
            /// <exception cref="ArgumentException">A size below 1, or another shape.</exception>
            public static Tensor resize(Tensor input, int height, int width, int? maxSize = null) =>
                Resizing.Apply(input, height, width, InterpolationMode.Nearest, maxSize, false);

            /// <summary>Changes the size of a picture; each new pixel is the nearest old one.</summary>
            /// <param name="input">(..., C, H, W).</param>
            /// <param name="height">New rows; the new shorter side where the width is -1.</param>
            /// <param name="width">New columns; -1 to keep the proportions.</param>
            /// <returns>The picture in the new size, of the same type.</returns>
            /// <exception cref="ArgumentException">A size below 1, or another shape.</exception>
            public static Tensor resize(Tensor input, int height, int width) =>
                Resizing.Apply(input, height, width, InterpolationMode.Nearest, null, false);

            /// <summary>Cuts out a part and changes its size; each new pixel is the nearest old one.</summary>
            /// <param name="input">(..., C, H, W).</param>
            /// <param name="top">The first row.</param>
            /// <param name="left">The first column.</param>
            /// <param name="height">Rows of the part.</param>
            /// <param name="width">Columns of the part.</param>
            /// <param name="newHeight">Rows of the result.</param>
            /// <param name="newWidth">Columns of the result.</param>
            /// <returns>(..., C, newHeight, newWidth).</returns>
            /// <exception cref="ArgumentException">The part goes beyond the picture, or a size is below 1.</exception>
            public static Tensor resized_crop(
                Tensor input, int top, int left, int height, int width, int newHeight, int newWidth)
            {
                var (rows, columns) = Frames.Size("resized_crop", input, 3);
                if (top < 0 || left < 0 || height < 1 || width < 1 || top + (long)height > rows ||
                    left + (long)width > columns)
                    throw new ArgumentOutOfRangeException(
                        nameof(top),
                        $"[resized_crop] expected a part of {input.Sizes}, got rows {top} to {top + (long)height} " +
                        "and " +
                        $"columns {left} to {left + (long)width}");
                if (newHeight < 1 || newWidth < 1)
                    throw new ArgumentOutOfRangeException(
                        nameof(newHeight), $"[resized_crop] expected a new size of at least 1 x 1, got {newHeight} x " +
                        $"{newWidth}");
                using var part = crop(input, top, left, height, width);
                return resize(part, newHeight, newWidth);
            }
        }
    }
}
