using TorchSharp.Vision.Transforms;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class transforms
    {
        /// <summary>Changes the size.</summary>
        /// <param name="height">New rows.</param>
        /// <param name="width">New columns; -1 for the shorter side and the same proportions.</param>
        /// <param name="interpolation">How new pixels come from old ones.</param>
        /// <param name="maxSize">The most that the longer side may get; only with width -1.</param>
        /// <param name="antialias">Whether a smaller picture averages (Bilinear and Bicubic).</param>
        /// <returns>The transform.</returns>
        public static ITransform Resize(
            int height, int width, InterpolationMode interpolation = InterpolationMode.Nearest, int? maxSize = null,
            bool antialias = false) =>
            new Step("Resize", i => functional.resize(i, height, width, interpolation, maxSize, antialias));

        /// <summary>Changes the size and keeps the proportions.</summary>
        /// <param name="size">The new shorter side.</param>
        /// <param name="interpolation">How new pixels come from old ones.</param>
        /// <param name="maxSize">The most that the longer side may get.</param>
        /// <param name="antialias">Whether a smaller picture averages (Bilinear and Bicubic).</param>
        /// <returns>The transform.</returns>
        public static ITransform Resize(
            int size, InterpolationMode interpolation = InterpolationMode.Nearest, int? maxSize = null,
            bool antialias = false) => Resize(size, -1, interpolation, maxSize, antialias);

        /// <summary>Changes the size; each new pixel is the nearest old one.</summary>
        /// <param name="height">New rows.</param>
        /// <param name="width">New columns; -1 for the shorter side and the same proportions.</param>
        /// <param name="maxSize">The most that the longer side may get; only with width -1.</param>
        /// <returns>The transform.</returns>
        public static ITransform Resize(int height, int width, int? maxSize = null) =>
            Resize(height, width, InterpolationMode.Nearest, maxSize, false);

        /// <summary>Changes the size; each new pixel is the nearest old one.</summary>
        /// <param name="height">New rows.</param>
        /// <param name="width">New columns; -1 for the shorter side and the same proportions.</param>
        /// <returns>The transform.</returns>
        public static ITransform Resize(int height, int width) =>
            Resize(height, width, InterpolationMode.Nearest, null, false);

        /// <summary>Changes the size and keeps the proportions; each new pixel is the nearest old one.</summary>
        /// <param name="size">The new shorter side.</param>
        /// <param name="maxSize">The most that the longer side may get.</param>
        /// <returns>The transform.</returns>
        public static ITransform Resize(int size, int? maxSize = null) =>
            Resize(size, -1, InterpolationMode.Nearest, maxSize, false);

        /// <summary>Changes the size and keeps the proportions; each new pixel is the nearest old one.</summary>
        /// <param name="size">The new shorter side.</param>
        /// <returns>The transform.</returns>
        public static ITransform Resize(int size) => Resize(size, -1, InterpolationMode.Nearest, null, false);

        /// <summary>Cuts out a part and changes its size.</summary>
        /// <param name="top">The first row.</param>
        /// <param name="left">The first column.</param>
        /// <param name="height">Rows of the part.</param>
        /// <param name="width">Columns of the part.</param>
        /// <param name="newHeight">Rows of the result.</param>
        /// <param name="newWidth">Columns of the result.</param>
        /// <returns>The transform.</returns>
        public static ITransform ResizedCrop(
            int top, int left, int height, int width, int newHeight, int newWidth) =>
            new Step("ResizedCrop", i => CropAndResize(i, top, left, height, width, newHeight, newWidth));

        /// <summary>Cuts out a square and changes its size.</summary>
        /// <param name="top">The first row.</param>
        /// <param name="left">The first column.</param>
        /// <param name="size">Rows and columns of the part.</param>
        /// <param name="newSize">Rows and columns of the result.</param>
        /// <returns>The transform.</returns>
        public static ITransform ResizedCrop(int top, int left, int size, int newSize) =>
            ResizedCrop(top, left, size, size, newSize, newSize);

        /// <summary>Cuts out a part that is drawn for each picture, and changes its size.</summary>
        /// <remarks><b>Source</b> Going Deeper with Convolutions, arXiv:1409.4842, section 6.</remarks>
        /// <param name="height">Rows of the result.</param>
        /// <param name="width">Columns of the result.</param>
        /// <param name="scaleMin">The least share of the area.</param>
        /// <param name="scaleMax">The largest share of the area.</param>
        /// <param name="ratioMin">The least width for a height of 1.</param>
        /// <param name="ratioMax">The largest width for a height of 1.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentException">A range is empty or not positive.</exception>
        public static ITransform RandomResizedCrop(
            int height, int width, double scaleMin = 0.08, double scaleMax = 1.0, double ratioMin = 0.75,
            double ratioMax = 1.3333333333333)
        {
            if (!(scaleMin > 0 && scaleMin <= scaleMax && ratioMin > 0 && ratioMin <= ratioMax))
                throw new ArgumentException(
                    $"[RandomResizedCrop] expected positive ranges, got scale {scaleMin} to {scaleMax} and ratio " +
                    $"{ratioMin} to {ratioMax}");
            return new Step("RandomResizedCrop", i =>
            {
                var (rows, columns) = Frames.Size("RandomResizedCrop", i, 3);
                var (top, left, h, w) = Chances.Part(rows, columns, (scaleMin, scaleMax), (ratioMin, ratioMax));
                return CropAndResize(i, top, left, h, w, height, width);
            });
        }

        /// <summary>Cuts out a part that is drawn for each picture, and changes its size.</summary>
        /// <param name="size">Rows and columns of the result.</param>
        /// <param name="scaleMin">The least share of the area.</param>
        /// <param name="scaleMax">The largest share of the area.</param>
        /// <param name="ratioMin">The least width for a height of 1.</param>
        /// <param name="ratioMax">The largest width for a height of 1.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentException">A range is empty or not positive.</exception>
        public static ITransform RandomResizedCrop(
            int size, double scaleMin = 0.08, double scaleMax = 1.0, double ratioMin = 0.75,
            double ratioMax = 1.3333333333333) =>
            RandomResizedCrop(size, size, scaleMin, scaleMax, ratioMin, ratioMax);

        private static Tensor CropAndResize(
            Tensor image, int top, int left, int height, int width, int newHeight, int newWidth)
        {
            using var part = functional.crop(image, top, left, height, width);
            return functional.resize(part, newHeight, newWidth);
        }
    }
}
