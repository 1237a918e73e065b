using TorchSharp.Vision.Transforms;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class transforms
    {
        /// <summary>Cuts out a part; where it goes beyond the picture, there are zeros.</summary>
        /// <param name="top">The first row.</param>
        /// <param name="left">The first column.</param>
        /// <param name="height">Rows of the part.</param>
        /// <param name="width">Columns of the part.</param>
        /// <returns>The transform.</returns>
        public static ITransform Crop(int top, int left, int height, int width) =>
            new Step("Crop", i => functional.crop(i, top, left, height, width));

        /// <summary>Cuts out the middle.</summary>
        /// <param name="height">Rows of the part, at least 1.</param>
        /// <param name="width">Columns of the part, at least 1.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A size is below 1.</exception>
        public static ITransform CenterCrop(int height, int width)
        {
            if (height < 1 || width < 1)
                throw new ArgumentOutOfRangeException(
                    nameof(height), $"[CenterCrop] expected a size of at least 1 x 1, got {height} x {width}");
            return new Step("CenterCrop", i => functional.center_crop(i, height, width));
        }

        /// <summary>Cuts out a square in the middle.</summary>
        /// <param name="size">Rows and columns of the part, at least 1.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The size is below 1.</exception>
        public static ITransform CenterCrop(int size) => CenterCrop(size, size);

        /// <summary>Puts a frame around a picture.</summary>
        /// <param name="padding">All sides; left and right, top and bottom; or left, top, right, bottom.</param>
        /// <param name="mode">What the new pixels are.</param>
        /// <param name="fill">Their value in the constant mode.</param>
        /// <returns>The transform.</returns>
        public static ITransform Pad(long[] padding, PaddingModes mode = PaddingModes.Constant, double fill = 0)
        {
            ArgumentNullException.ThrowIfNull(padding);
            return new Step("Pad", i => functional.pad(i, padding, fill, mode));
        }

        /// <summary>Writes a value over a part.</summary>
        /// <param name="top">The first row.</param>
        /// <param name="left">The first column.</param>
        /// <param name="height">Rows of the part.</param>
        /// <param name="width">Columns of the part.</param>
        /// <param name="value">What to write.</param>
        /// <param name="inplace">Whether to change the picture itself.</param>
        /// <returns>The transform.</returns>
        public static ITransform Erase(int top, int left, int height, int width, Tensor value, bool inplace = false) =>
            new Step("Erase", i => functional.erase(i, top, left, height, width, value, inplace));

        /// <summary>Mirrors left and right.</summary>
        /// <returns>The transform.</returns>
        public static ITransform HorizontalFlip() => new Step("HorizontalFlip", functional.hflip);

        /// <summary>Mirrors top and bottom.</summary>
        /// <returns>The transform.</returns>
        public static ITransform VerticalFlip() => new Step("VerticalFlip", functional.vflip);

        /// <summary>Mirrors left and right, or leaves the picture as it is.</summary>
        /// <param name="p">How likely it is.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentOutOfRangeException">p is not from 0 to 1.</exception>
        public static ITransform RandomHorizontalFlip(double p = 0.5) =>
            Chances.Maybe("RandomHorizontalFlip", HorizontalFlip(), p);

        /// <summary>Mirrors top and bottom, or leaves the picture as it is.</summary>
        /// <param name="p">How likely it is.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentOutOfRangeException">p is not from 0 to 1.</exception>
        public static ITransform RandomVerticalFlip(double p = 0.5) =>
            Chances.Maybe("RandomVerticalFlip", VerticalFlip(), p);
    }
}
