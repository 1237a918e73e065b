using TorchSharp.Vision.Transforms;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class transforms
    {
        /// <summary>Makes pictures brighter or darker.</summary>
        /// <param name="brightness_factor">0 gives black, 1 the picture, 2 twice the light.</param>
        /// <returns>The transform.</returns>
        public static ITransform AdjustBrightness(double brightness_factor) =>
            new Step("AdjustBrightness", i => functional.adjust_brightness(i, brightness_factor));

        /// <summary>Moves pictures away from their mean grey, or towards it.</summary>
        /// <param name="contrast_factor">0 gives one grey, 1 the picture, 2 twice the contrast.</param>
        /// <returns>The transform.</returns>
        public static ITransform AdjustContrast(double contrast_factor) =>
            new Step("AdjustContrast", i => functional.adjust_contrast(i, contrast_factor));

        /// <summary>Makes pictures more or less colourful.</summary>
        /// <param name="saturation_factor">0 gives grey, 1 the picture, 2 twice the colour.</param>
        /// <returns>The transform.</returns>
        public static ITransform AdjustSaturation(double saturation_factor) =>
            new Step("AdjustSaturation", i => functional.adjust_saturation(i, saturation_factor));

        /// <summary>Turns all colours on the colour circle.</summary>
        /// <param name="hue_factor">The share of the circle, -0.5 to 0.5.</param>
        /// <returns>The transform.</returns>
        public static ITransform AdjustHue(double hue_factor) =>
            new Step("AdjustHue", i => functional.adjust_hue(i, hue_factor));

        /// <summary>Computes gain * x^gamma with black at 0 and white at 1.</summary>
        /// <param name="gamma">Above 1 darkens shadows, below 1 lights them up.</param>
        /// <param name="gain">A factor.</param>
        /// <returns>The transform.</returns>
        public static ITransform AdjustGamma(double gamma, double gain = 1.0) =>
            new Step("AdjustGamma", i => functional.adjust_gamma(i, gamma, gain));

        /// <summary>Makes pictures sharper or softer.</summary>
        /// <param name="sharpness">0 gives a soft picture, 1 the picture, 2 a sharper one.</param>
        /// <returns>The transform.</returns>
        public static ITransform AdjustSharpness(double sharpness) =>
            new Step("AdjustSharpness", i => functional.adjust_sharpness(i, sharpness));

        /// <summary>Makes pictures sharper or softer, or leaves them as they are.</summary>
        /// <param name="sharpness">0 gives a soft picture, 1 the picture, 2 a sharper one.</param>
        /// <param name="p">How likely it is.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentOutOfRangeException">p is not from 0 to 1.</exception>
        public static ITransform RandomAdjustSharpness(double sharpness, double p = 0.5) =>
            Chances.Maybe("RandomAdjustSharpness", AdjustSharpness(sharpness), p);

        /// <summary>Changes brightness, contrast, saturation and hue, in this order, by factors that are drawn for each
        /// picture.</summary>
        /// <param name="brightness">The least and the largest factor.</param>
        /// <param name="contrast">The least and the largest factor.</param>
        /// <param name="saturation">The least and the largest factor.</param>
        /// <param name="hue">The least and the largest share of the colour circle.</param>
        /// <returns>The transform.</returns>
        public static ITransform ColorJitter(
            (float, float) brightness, (float, float) contrast, (float, float) saturation, (float, float) hue) =>
            new Step("ColorJitter", i =>
            {
                using var scope = NewDisposeScope();
                var drawn = rand(4).data<float>().ToArray();
                var image = functional.adjust_brightness(i, Between(drawn[0], brightness));
                image = functional.adjust_contrast(image, Between(drawn[1], contrast));
                image = functional.adjust_saturation(image, Between(drawn[2], saturation));
                return functional.adjust_hue(image, Between(drawn[3], hue)).MoveToOuterDisposeScope();
            });

        /// <summary>Changes brightness, contrast, saturation and hue, in this order, by factors that are drawn for each
        /// picture.</summary>
        /// <param name="brightness">How far the factor may be from 1.</param>
        /// <param name="contrast">How far the factor may be from 1.</param>
        /// <param name="saturation">How far the factor may be from 1.</param>
        /// <param name="hue">How far to turn, as a share of the colour circle.</param>
        /// <returns>The transform.</returns>
        public static ITransform ColorJitter(
            float brightness = 0, float contrast = 0, float saturation = 0, float hue = 0) =>
            ColorJitter(Around(brightness), Around(contrast), Around(saturation), (-hue, hue));

        /// <summary>Makes pictures grey.</summary>
        /// <param name="outputChannels">1, or 3 equal ones.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentException">Another number of channels.</exception>
        public static ITransform Grayscale(int outputChannels = 1)
        {
            if (outputChannels is not (1 or 3))
                throw new ArgumentException($"[Grayscale] expected 1 or 3 output channels, got {outputChannels}");
            return new Step("Grayscale", i => functional.rgb_to_grayscale(i, outputChannels));
        }

        /// <summary>Makes pictures grey with three equal channels, or leaves them as they are.</summary>
        /// <param name="p">How likely it is.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentOutOfRangeException">p is not from 0 to 1.</exception>
        public static ITransform RandomGrayscale(double p = 0.1) => Chances.Maybe("RandomGrayscale", Grayscale(3), p);

        /// <summary>Scales between the ranges of two types; black stays black and white stays white.</summary>
        /// <param name="dtype">The new type.</param>
        /// <returns>The transform.</returns>
        public static ITransform ConvertImageDtype(ScalarType dtype) =>
            new Step("ConvertImageDtype", i => functional.convert_image_dtype(i, dtype));

        /// <summary>Does what <see cref="ConvertImageDtype"/> does, whose name it had first.</summary>
        /// <param name="dtype">The new type.</param>
        /// <returns>The transform.</returns>
        [Obsolete("Use ConvertImageDtype.")]
        public static ITransform ConvertImageDType(ScalarType dtype) => ConvertImageDtype(dtype);

        /// <summary>Subtracts means and divides by deviations, channel by channel.</summary>
        /// <param name="means">One number a channel.</param>
        /// <param name="stdevs">One number a channel, none 0.</param>
        /// <param name="dtype">The type of the constants.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentException">The counts differ, or a deviation is 0.</exception>
        public static ITransform Normalize(
            double[] means, double[] stdevs, ScalarType dtype = ScalarType.Float32, Device? device = null) =>
            new Normalization(means, stdevs, dtype);

        private static double Between(float drawn, (float Low, float High) range) =>
            (drawn * (range.High - range.Low)) + range.Low;

        private static (float Low, float High) Around(float distance) => (MathF.Max(0, 1 - distance), 1 + distance);
    }
}
