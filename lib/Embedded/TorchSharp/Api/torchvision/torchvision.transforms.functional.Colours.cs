using TorchSharp.Vision.Transforms;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class transforms
    {
        public static partial class functional
        {
            /// <summary>Makes a picture brighter or darker.</summary>
            /// <param name="img">(..., C, H, W).</param>
            /// <param name="brightness_factor">0 gives black, 1 the picture, 2 twice the light.</param>
            /// <returns>The same shape and type.</returns>
            /// <exception cref="ArgumentException">The factor is negative.</exception>
            public static Tensor adjust_brightness(Tensor img, double brightness_factor)
            {
                Colours.Channels("adjust_brightness", img);
                Factor("adjust_brightness", brightness_factor);
                using var scope = NewDisposeScope();
                return Colours.Blend(img, zeros_like(img), brightness_factor).MoveToOuterDisposeScope();
            }

            /// <summary>Moves a picture away from its mean grey, or towards it.</summary>
            /// <param name="img">(..., C, H, W).</param>
            /// <param name="contrast_factor">0 gives one grey, 1 the picture, 2 twice the contrast.</param>
            /// <returns>The same shape and type.</returns>
            /// <exception cref="ArgumentException">The factor is negative.</exception>
            public static Tensor adjust_contrast(Tensor img, double contrast_factor)
            {
                var channels = Colours.Channels("adjust_contrast", img);
                Factor("adjust_contrast", contrast_factor);
                using var scope = NewDisposeScope();
                var grey = Colours.Real(channels == 3 ? Colours.Grey(img) : img);
                var mean = grey.mean([-3, -2, -1], keepdim: true);
                return Colours.Blend(img, mean, contrast_factor).MoveToOuterDisposeScope();
            }

            /// <summary>Makes a picture more or less colourful.</summary>
            /// <param name="img">(..., C, H, W).</param>
            /// <param name="saturation_factor">0 gives grey, 1 the picture, 2 twice the colour.</param>
            /// <returns>The same shape and type.</returns>
            /// <exception cref="ArgumentException">The factor is negative.</exception>
            public static Tensor adjust_saturation(Tensor img, double saturation_factor)
            {
                var channels = Colours.Channels("adjust_saturation", img);
                Factor("adjust_saturation", saturation_factor);
                if (channels == 1)
                    return img.alias();
                using var scope = NewDisposeScope();
                return Colours.Blend(img, Colours.Grey(img), saturation_factor).MoveToOuterDisposeScope();
            }

            /// <summary>Turns all colours on the colour circle.</summary>
            /// <param name="img">(..., C, H, W); grey pictures stay as they are.</param>
            /// <param name="hue_factor">The share of the circle, or degrees.</param>
            /// <param name="degrees">Whether the factor counts degrees.</param>
            /// <returns>The same shape and type.</returns>
            /// <exception cref="ArgumentException">Not 1 or 3 channels.</exception>
            public static Tensor adjust_hue(Tensor img, double hue_factor, bool degrees = false)
            {
                if (Colours.Channels("adjust_hue", img) == 1 || hue_factor == 0)
                    return img.alias();
                using var scope = NewDisposeScope();
                var type = img.is_floating_point() ? img.dtype : ScalarType.Float32;
                var turned = Hue.Turn(convert_image_dtype(img, type), degrees ? hue_factor / 360 : hue_factor);
                return convert_image_dtype(turned, img.dtype).MoveToOuterDisposeScope();
            }

            /// <summary>Computes gain * x^gamma with black at 0 and white at 1.</summary>
            /// <param name="img">A picture of any shape.</param>
            /// <param name="gamma">Above 1 darkens shadows, below 1 lights them up.</param>
            /// <param name="gain">A factor.</param>
            /// <returns>The same shape and type.</returns>
            /// <exception cref="ArgumentException">Gamma is negative.</exception>
            public static Tensor adjust_gamma(Tensor img, double gamma, double gain = 1.0)
            {
                ArgumentNullException.ThrowIfNull(img);
                Factor("adjust_gamma", gamma);
                using var scope = NewDisposeScope();
                var type = img.is_floating_point() ? img.dtype : ScalarType.Float32;
                var curved = (convert_image_dtype(img, type).pow(gamma) * gain).clamp(0, 1);
                return convert_image_dtype(curved, img.dtype).MoveToOuterDisposeScope();
            }

            /// <summary>Makes a picture sharper or softer.</summary>
            /// <param name="img">(..., C, H, W).</param>
            /// <param name="sharpness">0 gives a soft picture, 1 the picture, 2 a sharper one.</param>
            /// <returns>The same shape and type.</returns>
            /// <exception cref="ArgumentException">The factor is negative.</exception>
            public static Tensor adjust_sharpness(Tensor img, double sharpness)
            {
                Colours.Channels("adjust_sharpness", img);
                Factor("adjust_sharpness", sharpness);
                if (img.shape[^1] <= 2 || img.shape[^2] <= 2)
                    return img.alias();
                using var scope = NewDisposeScope();
                return Colours.Blend(img, Blur.Soften(img), sharpness).MoveToOuterDisposeScope();
            }

            /// <summary>Makes a picture grey: 0.2989 R + 0.587 G + 0.114 B.</summary>
            /// <param name="input">(..., 3, H, W), or (..., 1, H, W) which is grey already.</param>
            /// <param name="num_output_channels">1, or 3 equal ones.</param>
            /// <returns>(..., num_output_channels, H, W) of the same type.</returns>
            /// <exception cref="ArgumentException">Not 1 or 3 channels.</exception>
            public static Tensor rgb_to_grayscale(Tensor input, int num_output_channels = 1)
            {
                var channels = Colours.Channels("rgb_to_grayscale", input);
                if (num_output_channels is not (1 or 3))
                    throw new ArgumentException(
                        $"[rgb_to_grayscale] expected 1 or 3 output channels, got {num_output_channels}");
                using var scope = NewDisposeScope();
                var grey = channels == 1 ? input.alias() : Colours.Grey(input);
                var shape = grey.shape;
                shape[^3] = num_output_channels;
                return grey.expand(shape).MoveToOuterDisposeScope();
            }

            /// <summary>Scales between the ranges of two types; black stays black and white stays white.</summary>
            /// <param name="image">A picture of any shape: 0 to 1 for floating-point types, 0 to the largest number for
            /// integers.</param>
            /// <param name="dtype">The new type.</param>
            /// <returns>The same shape.</returns>
            /// <exception cref="ArgumentException">Floating point to a type that is too wide for its
            /// digits.</exception>
            public static Tensor convert_image_dtype(Tensor image, ScalarType dtype = ScalarType.Float32) =>
                Colours.Convert(image, dtype);

            /// <summary>Subtracts means and divides by deviations, channel by channel.</summary>
            /// <param name="input">(..., C, H, W) of a floating-point type.</param>
            /// <param name="means">C numbers.</param>
            /// <param name="stdevs">C numbers, none 0.</param>
            /// <param name="dtype">The type of the constants.</param>
            /// <returns>The same shape.</returns>
            /// <exception cref="ArgumentException">The numbers of channels differ, or a deviation is 0.</exception>
            public static Tensor normalize(
                Tensor input, double[] means, double[] stdevs, ScalarType dtype = ScalarType.Float32) =>
                new Normalization(means, stdevs, dtype).call(input);

            private static void Factor(string op, double factor)
            {
                if (!(factor >= 0))
                    throw new ArgumentException($"[{op}] expected a factor of at least 0, got {factor}");
            }
        }
    }
}
