using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class transforms
    {
        /// <summary>Takes a pair of steps that was found good for a data set.</summary>
        /// <remarks><b>Source</b> AutoAugment, arXiv:1805.09501.</remarks>
        /// <param name="policy">The data set.</param>
        /// <param name="interpolation">Nearest or Bilinear.</param>
        /// <param name="fill">What is beyond the picture; null for 0.</param>
        /// <param name="generator">Draws the steps; null for the default one.</param>
        /// <returns>The transform, for pictures of bytes.</returns>
        /// <exception cref="ArgumentOutOfRangeException">There is no such policy.</exception>
        public static ITransform AutoAugment(
            autoaugment.AutoAugmentPolicy policy = autoaugment.AutoAugmentPolicy.ImageNet,
            InterpolationMode interpolation = InterpolationMode.Nearest, IList<float>? fill = null,
            Generator? generator = null) => new AutoAugment(policy, interpolation, fill, generator);

        /// <summary>Takes so many steps of one strength.</summary>
        /// <remarks><b>Source</b> RandAugment, arXiv:1909.13719.</remarks>
        /// <param name="num_ops">How many steps.</param>
        /// <param name="magnitude">The strength, below the number of bins.</param>
        /// <param name="num_magnitude_bins">How many strengths there are.</param>
        /// <param name="interpolation">Nearest or Bilinear.</param>
        /// <param name="fill">What is beyond the picture; null for 0.</param>
        /// <param name="generator">Draws the steps; null for the default one.</param>
        /// <returns>The transform, for pictures of bytes.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A number is too small or too large.</exception>
        public static ITransform RandAugment(
            int num_ops = 2, int magnitude = 9, int num_magnitude_bins = 31,
            InterpolationMode interpolation = InterpolationMode.Nearest, IList<float>? fill = null,
            Generator? generator = null) =>
            new RandAugment(num_ops, magnitude, num_magnitude_bins, interpolation, fill, generator);

        /// <summary>Takes one step of any strength.</summary>
        /// <remarks><b>Source</b> TrivialAugment, arXiv:2103.10158.</remarks>
        /// <param name="num_magnitude_bins">How many strengths there are.</param>
        /// <param name="interpolation">Nearest or Bilinear.</param>
        /// <param name="fill">What is beyond the picture; null for 0.</param>
        /// <param name="generator">Draws the step; null for the default one.</param>
        /// <returns>The transform, for pictures of bytes.</returns>
        /// <exception cref="ArgumentOutOfRangeException">Fewer than two bins.</exception>
        public static ITransform TrivialAugmentWide(
            int num_magnitude_bins = 31, InterpolationMode interpolation = InterpolationMode.Nearest,
            IList<float>? fill = null, Generator? generator = null) =>
            new TrivialAugmentWide(num_magnitude_bins, interpolation, fill, generator);

        /// <summary>Mixes a picture with several chains of steps, in shares that are drawn.</summary>
        /// <remarks><b>Source</b> AugMix, arXiv:1912.02781.</remarks>
        /// <param name="severity">The largest strength, 1 to 10.</param>
        /// <param name="mixture_width">How many chains.</param>
        /// <param name="chain_depth">Steps in a chain; 0 or less for 1 to 3 that are drawn.</param>
        /// <param name="alpha">How even the shares are, above 0.</param>
        /// <param name="all_ops">Whether brightness, colour, contrast and sharpness change too.</param>
        /// <param name="interpolation">Nearest or Bilinear.</param>
        /// <param name="fill">What is beyond the picture; null for 0.</param>
        /// <param name="generator">Draws steps and shares; null for the default one.</param>
        /// <returns>The transform, for pictures of bytes.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A number is too small or too large.</exception>
        public static ITransform AugMix(
            int severity = 3, int mixture_width = 3, int chain_depth = -1, double alpha = 1.0, bool all_ops = true,
            InterpolationMode interpolation = InterpolationMode.Bilinear, IList<float>? fill = null,
            Generator? generator = null) => new AugMix(
                severity, mixture_width, chain_depth, alpha, all_ops, interpolation, fill, generator);
    }
}
