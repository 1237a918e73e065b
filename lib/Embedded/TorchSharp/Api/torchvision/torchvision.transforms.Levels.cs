using TorchSharp.Vision.Transforms;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class transforms
    {
        /// <summary>Exchanges black and white.</summary>
        /// <returns>The transform.</returns>
        public static ITransform Invert() => new Step("Invert", functional.invert);

        /// <summary>Exchanges black and white, or leaves pictures as they are.</summary>
        /// <param name="p">How likely it is.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentOutOfRangeException">p is not from 0 to 1.</exception>
        public static ITransform RandomInvert(double p = 0.5) => Chances.Maybe("RandomInvert", Invert(), p);

        /// <summary>Keeps only the highest bits of each level.</summary>
        /// <param name="bits">How many bits to keep, 0 to 8.</param>
        /// <returns>The transform, for pictures of bytes.</returns>
        public static ITransform Posterize(int bits) => new Step("Posterize", i => functional.posterize(i, bits));

        /// <summary>Keeps only the highest bits of each level, or leaves pictures as they are.</summary>
        /// <param name="bits">How many bits to keep, 0 to 8.</param>
        /// <param name="p">How likely it is.</param>
        /// <returns>The transform, for pictures of bytes.</returns>
        /// <exception cref="ArgumentOutOfRangeException">p is not from 0 to 1.</exception>
        public static ITransform RandomPosterize(int bits, double p = 0.5) =>
            Chances.Maybe("RandomPosterize", Posterize(bits), p);

        /// <summary>Inverts what is as bright as a threshold or brighter.</summary>
        /// <param name="threshold">From black to white.</param>
        /// <returns>The transform.</returns>
        public static ITransform Solarize(double threshold) =>
            new Step("Solarize", i => functional.solarize(i, threshold));

        /// <summary>Inverts what is as bright as a threshold or brighter, or leaves pictures as they are.</summary>
        /// <param name="threshold">From black to white.</param>
        /// <param name="p">How likely it is.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentOutOfRangeException">p is not from 0 to 1.</exception>
        public static ITransform RandomSolarize(double threshold, double p = 0.5) =>
            Chances.Maybe("RandomSolarize", Solarize(threshold), p);

        /// <summary>Moves the darkest level of each channel to black and the brightest to white.</summary>
        /// <returns>The transform.</returns>
        public static ITransform AutoContrast() => new Step("AutoContrast", functional.autocontrast);

        /// <summary>Stretches the levels to the whole range, or leaves pictures as they are.</summary>
        /// <param name="p">How likely it is.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentOutOfRangeException">p is not from 0 to 1.</exception>
        public static ITransform RandomAutoContrast(double p = 0.5) =>
            Chances.Maybe("RandomAutoContrast", AutoContrast(), p);

        /// <summary>Gives each channel a histogram that is as even as its levels allow.</summary>
        /// <returns>The transform, for pictures of bytes.</returns>
        public static ITransform Equalize() => new Step("Equalize", functional.equalize);

        /// <summary>Evens the histograms of the channels, or leaves pictures as they are.</summary>
        /// <param name="p">How likely it is.</param>
        /// <returns>The transform, for pictures of bytes.</returns>
        /// <exception cref="ArgumentOutOfRangeException">p is not from 0 to 1.</exception>
        public static ITransform Equalize(double p = 0.5) => Chances.Maybe("RandomEqualize", Equalize(), p);
    }
}
