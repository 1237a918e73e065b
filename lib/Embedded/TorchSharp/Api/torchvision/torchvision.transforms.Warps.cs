using TorchSharp.Vision.Transforms;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class transforms
    {
        /// <summary>Turns pictures about a point.</summary>
        /// <param name="angle">Degrees counter-clockwise.</param>
        /// <param name="interpolation">Nearest or Bilinear.</param>
        /// <param name="expand">Whether the result is large enough for all corners.</param>
        /// <param name="center">Across and down from the upper left corner; null for the middle.</param>
        /// <param name="fill">What is beyond the picture: one number or one a channel; null for 0.</param>
        /// <returns>The transform.</returns>
        public static ITransform Rotate(
            float angle, InterpolationMode interpolation = InterpolationMode.Nearest, bool expand = false,
            (int, int)? center = null, IList<float> fill = null!) =>
            new Step("Rotate", i => functional.rotate(i, angle, interpolation, expand, center, fill));

        /// <summary>Turns pictures by an angle that is drawn for each.</summary>
        /// <param name="degrees">The least and the largest angle, counter-clockwise.</param>
        /// <param name="interpolation">Nearest or Bilinear.</param>
        /// <param name="expand">Whether the result is large enough for all corners.</param>
        /// <param name="center">Across and down from the upper left corner; null for the middle.</param>
        /// <param name="fill">What is beyond the picture: one number or one a channel; null for 0.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentException">The range is empty.</exception>
        public static ITransform RandomRotation(
            (double, double) degrees, InterpolationMode interpolation = InterpolationMode.Nearest, bool expand = false,
            (int, int)? center = null, IList<float> fill = null!)
        {
            var (low, high) = degrees;
            if (!(low <= high))
                throw new ArgumentException($"[RandomRotation] expected a range of degrees, got {low} to {high}");
            return new Step("RandomRotation", i => functional.rotate(
                i, (float)Chances.Uniform(low, high), interpolation, expand, center, fill));
        }

        /// <summary>Turns pictures by an angle that is drawn for each.</summary>
        /// <param name="degrees">The largest angle, to either side.</param>
        /// <param name="interpolation">Nearest or Bilinear.</param>
        /// <param name="expand">Whether the result is large enough for all corners.</param>
        /// <param name="center">Across and down from the upper left corner; null for the middle.</param>
        /// <param name="fill">What is beyond the picture: one number or one a channel; null for 0.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentException">The angle is negative.</exception>
        public static ITransform RandomRotation(
            double degrees, InterpolationMode interpolation = InterpolationMode.Nearest, bool expand = false,
            (int, int)? center = null, IList<float> fill = null!) =>
            RandomRotation((-degrees, degrees), interpolation, expand, center, fill);

        /// <summary>Draws pictures as if they were seen from another side.</summary>
        /// <param name="startpoints">Four points (across, down) of the picture.</param>
        /// <param name="endpoints">Where they go.</param>
        /// <param name="interpolation">Nearest or Bilinear.</param>
        /// <param name="fill">What is beyond the picture: one number or one a channel; null for 0.</param>
        /// <returns>The transform.</returns>
        public static ITransform Perspective(
            IList<IList<int>> startpoints, IList<IList<int>> endpoints,
            InterpolationMode interpolation = InterpolationMode.Bilinear, IList<float> fill = null!) =>
            new Step("Perspective", i => functional.perspective(i, startpoints, endpoints, interpolation, fill));

        /// <summary>Draws pictures as if they were seen from a side that is drawn for each, or leaves them as they
        /// are.</summary>
        /// <param name="distortion">0 for none to 1 for corners that may meet in the middle.</param>
        /// <param name="p">How likely it is.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A number is not from 0 to 1.</exception>
        public static ITransform RandomPerspective(double distortion = 0.5, double p = 0.5)
        {
            Chances.Probability("RandomPerspective", distortion);
            var step = new Step("Perspective", i =>
            {
                var (height, width) = Frames.Size("RandomPerspective", i, 3);
                var (start, end) = Chances.Corners((int)width, (int)height, distortion);
                return functional.perspective(i, start, end);
            });
            return Chances.Maybe("RandomPerspective", step, p);
        }

        /// <summary>Blurs with a Gaussian bell; edges are mirrored.</summary>
        /// <param name="kernelSize">Neighbours across, then down; odd.</param>
        /// <param name="sigma">The width of the bell, above 0.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentException">An even size, or a sigma of 0.</exception>
        public static ITransform GaussianBlur(IList<long> kernelSize, float sigma) => Blurred(kernelSize, sigma, sigma);

        /// <summary>Blurs with a Gaussian bell whose width is drawn for each picture.</summary>
        /// <param name="kernelSize">Neighbours across, then down; odd.</param>
        /// <param name="min">The least width, above 0.</param>
        /// <param name="max">The largest width.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentException">An even size, or an empty range.</exception>
        public static ITransform GaussianBlur(IList<long> kernelSize, float min = 0.1f, float max = 2.0f) =>
            Blurred(kernelSize, min, max);

        /// <summary>Blurs with a Gaussian bell; edges are mirrored.</summary>
        /// <param name="kernel_size">Neighbours across and down; odd.</param>
        /// <param name="sigma">The width of the bell, above 0.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentException">An even size, or a sigma of 0.</exception>
        public static ITransform GaussianBlur(long kernel_size, float sigma) =>
            Blurred([kernel_size, kernel_size], sigma, sigma);

        /// <summary>Blurs with a Gaussian bell whose width is drawn for each picture.</summary>
        /// <param name="kernel_size">Neighbours across and down; odd.</param>
        /// <param name="min">The least width, above 0.</param>
        /// <param name="max">The largest width.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentException">An even size, or an empty range.</exception>
        public static ITransform GaussianBlur(long kernel_size, float min = 0.1f, float max = 2.0f) =>
            Blurred([kernel_size, kernel_size], min, max);

        /// <summary>Blurs with a Gaussian bell; edges are mirrored.</summary>
        /// <param name="kernelHeight">Neighbours down; odd.</param>
        /// <param name="kernelWidth">Neighbours across; odd.</param>
        /// <param name="sigma">The width of the bell, above 0.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentException">An even size, or a sigma of 0.</exception>
        public static ITransform GaussianBlur(long kernelHeight, long kernelWidth, float sigma) =>
            Blurred([kernelWidth, kernelHeight], sigma, sigma);

        /// <summary>Blurs with a Gaussian bell whose width is drawn for each picture.</summary>
        /// <param name="kernelHeight">Neighbours down; odd.</param>
        /// <param name="kernelWidth">Neighbours across; odd.</param>
        /// <param name="min">The least width, above 0.</param>
        /// <param name="max">The largest width.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentException">An even size, or an empty range.</exception>
        public static ITransform GaussianBlur(
            long kernelHeight, long kernelWidth, float min = 0.1f, float max = 2.0f) =>
            Blurred([kernelWidth, kernelHeight], min, max);

        private static Step Blurred(IList<long> size, float min, float max)
        {
            ArgumentNullException.ThrowIfNull(size);
            if (size.Count is not (1 or 2) || size.Any(s => s < 1 || s % 2 == 0) || !(min > 0 && min <= max))
                throw new ArgumentException(
                    $"[GaussianBlur] expected odd kernel sizes and a range of sigmas above 0, got sizes " +
                    $"{string.Join(" x ", size)} and sigmas {min} to {max}");
            return new Step("GaussianBlur", i => functional.gaussian_blur(
                i, size, [min == max ? min : (float)Chances.Uniform(min, max)]));
        }
    }
}
