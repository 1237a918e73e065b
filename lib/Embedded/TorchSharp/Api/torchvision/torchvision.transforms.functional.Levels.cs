using TorchSharp.Vision.Transforms;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class transforms
    {
        public static partial class functional
        {
            /// <summary>Exchanges black and white: 1 - x, or the largest integer - x.</summary>
            /// <param name="input">A picture of any shape.</param>
            /// <returns>The same shape and type.</returns>
            public static Tensor invert(Tensor input)
            {
                ArgumentNullException.ThrowIfNull(input);
                using var scope = NewDisposeScope();
                var inverted = input.is_floating_point()
                    ? 1 - input
                    : (long)Colours.White(input.dtype) - input;
                return inverted.to(input.dtype).MoveToOuterDisposeScope();
            }

            /// <summary>Keeps only the highest bits of each level.</summary>
            /// <param name="input">A picture of bytes.</param>
            /// <param name="bits">How many bits to keep, 0 to 8.</param>
            /// <returns>The same shape.</returns>
            /// <exception cref="ArgumentException">Not bytes, or another number of bits.</exception>
            public static Tensor posterize(Tensor input, int bits)
            {
                OnlyBytes("posterize", input);
                if (bits is < 0 or > 8)
                    throw new ArgumentOutOfRangeException(
                        nameof(bits), $"[posterize] expected 0 to 8 bits, got {bits}");
                using var mask = tensor((byte)(0xFF00 >> bits));
                return input.bitwise_and(mask);
            }

            /// <summary>Inverts what is as bright as a threshold or brighter.</summary>
            /// <param name="input">A picture of any shape.</param>
            /// <param name="threshold">From black to white.</param>
            /// <returns>The same shape and type.</returns>
            /// <exception cref="ArgumentOutOfRangeException">The threshold is above white.</exception>
            public static Tensor solarize(Tensor input, double threshold)
            {
                ArgumentNullException.ThrowIfNull(input);
                if (!(threshold <= Colours.White(input.dtype)))
                    throw new ArgumentOutOfRangeException(
                        nameof(threshold),
                        $"[solarize] expected a threshold of at most {Colours.White(input.dtype)}, which is white " +
                        "for " +
                        $"{input.dtype}, got {threshold}");
                using var scope = NewDisposeScope();
                return where(input.lt(threshold), input, invert(input)).MoveToOuterDisposeScope();
            }

            /// <summary>Moves the darkest level of each channel to black and the brightest to white.</summary>
            /// <param name="input">(..., C, H, W).</param>
            /// <returns>The same shape and type; a channel of one level stays as it is.</returns>
            public static Tensor autocontrast(Tensor input)
            {
                Frames.Size("autocontrast", input);
                using var scope = NewDisposeScope();
                return Histograms.Stretch(input).MoveToOuterDisposeScope();
            }

            /// <summary>Gives each channel a histogram that is as even as its levels allow.</summary>
            /// <param name="input">(..., C, H, W) of bytes.</param>
            /// <returns>The same shape.</returns>
            /// <exception cref="ArgumentException">Not bytes.</exception>
            public static Tensor equalize(Tensor input)
            {
                OnlyBytes("equalize", input);
                Frames.Size("equalize", input);
                using var scope = NewDisposeScope();
                return Histograms.Even(input).MoveToOuterDisposeScope();
            }

            /// <summary>Blurs with a Gaussian bell; edges are mirrored.</summary>
            /// <param name="input">(..., H, W).</param>
            /// <param name="kernelSize">Neighbours across, then down; odd. One number counts for both.</param>
            /// <param name="sigma">Widths of the bell across, then down; one for both; none for 0.15 n + 0.35.</param>
            /// <returns>The same shape and type.</returns>
            /// <exception cref="ArgumentException">An even size, a sigma of 0, or too small a picture.</exception>
            public static Tensor gaussian_blur(Tensor input, IList<long> kernelSize, IList<float> sigma)
            {
                ArgumentNullException.ThrowIfNull(kernelSize);
                if (kernelSize.Count is not (1 or 2) || sigma is { Count: > 2 })
                    throw new ArgumentException(
                        "[gaussian_blur] expected one or two kernel sizes and up to two sigmas, got " +
                        $"{kernelSize.Count} " +
                        $"and {sigma.Count}");
                var (across, down) = (kernelSize[0], kernelSize[kernelSize.Count - 1]);
                return Blur.Gaussian(input, (across, Width(across, 0)), (down, Width(down, 1)));

                double Width(long size, int place) => sigma is null or { Count: 0 }
                    ? (0.3 * (((size - 1) * 0.5) - 1)) + 0.8
                    : sigma[Math.Min(place, sigma.Count - 1)];
            }

            /// <summary>Blurs with a Gaussian bell; edges are mirrored.</summary>
            /// <param name="input">(..., H, W).</param>
            /// <param name="kernel_size">Neighbours across and down; odd.</param>
            /// <param name="sigma">The width of the bell.</param>
            /// <returns>The same shape and type.</returns>
            /// <exception cref="ArgumentException">An even size, a sigma of 0, or too small a picture.</exception>
            public static Tensor gaussian_blur(Tensor input, long kernel_size, float sigma) =>
                Blur.Gaussian(input, (kernel_size, sigma), (kernel_size, sigma));

            /// <summary>Blurs with a Gaussian bell; edges are mirrored.</summary>
            /// <param name="input">(..., H, W).</param>
            /// <param name="kernelHeight">Neighbours down; odd.</param>
            /// <param name="kernelWidth">Neighbours across; odd.</param>
            /// <param name="sigma_x">The width of the bell across.</param>
            /// <param name="sigma_y">The width of the bell down.</param>
            /// <returns>The same shape and type.</returns>
            /// <exception cref="ArgumentException">An even size, a sigma of 0, or too small a picture.</exception>
            public static Tensor gaussian_blur(
                Tensor input, long kernelHeight, long kernelWidth, float sigma_x, float sigma_y) =>
                Blur.Gaussian(input, (kernelWidth, sigma_x), (kernelHeight, sigma_y));

            private static void OnlyBytes(string op, Tensor image)
            {
                ArgumentNullException.ThrowIfNull(image);
                if (image.Type != ScalarType.Byte)
                    throw new ArgumentException(
                        $"[{op}] expected a picture of bytes, got {image.Type}; use convert_image_dtype(image, uint8)");
            }
        }
    }
}
