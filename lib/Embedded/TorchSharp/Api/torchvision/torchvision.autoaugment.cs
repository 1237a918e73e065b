using TorchSharp.Vision.Transforms;
using static TorchSharp.torch;
using F = TorchSharp.torchvision.transforms.functional;

namespace TorchSharp;

public static partial class torchvision
{
    /// <summary>Is the base of transforms that draw their steps from a table.</summary>
    public abstract class autoaugment
    {
        /// <summary>Makes nothing by itself; derive from it.</summary>
        protected autoaugment()
        {
        }

        /// <summary>Names the data set that a policy was found for.</summary>
        public enum AutoAugmentPolicy
        {
            /// <summary>ImageNet.</summary>
            ImageNet = 0,

            /// <summary>CIFAR-10.</summary>
            CIFAR10 = 1,

            /// <summary>Street View House Numbers.</summary>
            SVHN = 2,
        }

        /// <summary>Names a step.</summary>
        protected enum opType
        {
            /// <summary>Shear along rows.</summary>
            ShearX = 0,

            /// <summary>Shear along columns.</summary>
            ShearY = 1,

            /// <summary>Shift along rows.</summary>
            TranslateX = 2,

            /// <summary>Shift along columns.</summary>
            TranslateY = 3,

            /// <summary>Turn.</summary>
            Rotate = 4,

            /// <summary>Change the brightness.</summary>
            Brightness = 5,

            /// <summary>Change the saturation.</summary>
            Color = 6,

            /// <summary>Change the contrast.</summary>
            Contrast = 7,

            /// <summary>Change the sharpness.</summary>
            Sharpness = 8,

            /// <summary>Keep only the highest bits.</summary>
            Posterize = 9,

            /// <summary>Invert what is bright.</summary>
            Solarize = 10,

            /// <summary>Stretch the levels.</summary>
            AutoContrast = 11,

            /// <summary>Even the histogram.</summary>
            Equalize = 12,

            /// <summary>Exchange black and white.</summary>
            Invert = 13,

            /// <summary>Change nothing.</summary>
            Identity = 14,
        }

        /// <summary>Takes one step.</summary>
        /// <param name="img">(..., C, H, W).</param>
        /// <param name="op_name">The step.</param>
        /// <param name="magnitude">How far: the tangent of a shear, pixels, degrees, a factor's distance from 1,
        /// bits, or a
        /// threshold.</param>
        /// <param name="interpolation">Nearest or Bilinear.</param>
        /// <param name="fill">What is beyond the picture; null for 0.</param>
        /// <returns>The same shape.</returns>
        /// <exception cref="ArgumentException">There is no such step.</exception>
        protected static Tensor apply_op(
            Tensor img, opType op_name, double magnitude, InterpolationMode interpolation, IList<float>? fill)
        {
            var degrees = (float)(Math.Atan(magnitude) * 180 / Math.PI);
            return op_name switch
            {
                opType.ShearX => Moved((degrees, 0), (0, 0)),
                opType.ShearY => Moved((0, degrees), (0, 0)),
                opType.TranslateX => Moved((0, 0), ((int)magnitude, 0)),
                opType.TranslateY => Moved((0, 0), (0, (int)magnitude)),
                opType.Rotate => F.rotate(img, (float)magnitude, interpolation, fill: fill),
                opType.Brightness => F.adjust_brightness(img, 1 + magnitude),
                opType.Color => F.adjust_saturation(img, 1 + magnitude),
                opType.Contrast => F.adjust_contrast(img, 1 + magnitude),
                opType.Sharpness => F.adjust_sharpness(img, 1 + magnitude),
                opType.Posterize => F.posterize(img, (int)magnitude),
                opType.Solarize => F.solarize(img, magnitude),
                opType.AutoContrast => F.autocontrast(img),
                opType.Equalize => F.equalize(img),
                opType.Invert => F.invert(img),
                opType.Identity => img.alias(),
                _ => throw new ArgumentException($"[apply_op] expected a step, got {op_name}", nameof(op_name)),
            };

            Tensor Moved((double X, double Y) shear, (int X, int Y) shift)
            {
                var matrix = Affine.Inverse((0, 0), 0, shift, 1, shear);
                return Affine.Apply("affine", img, matrix, interpolation, false, fill);
            }
        }

        /// <summary>Draws steps from a table for pictures of bytes.</summary>
        internal abstract class Drawn(InterpolationMode interpolation, IList<float>? fill, Generator? generator)
            : autoaugment, ITransform
        {
            public Tensor call(Tensor input1)
            {
                ArgumentNullException.ThrowIfNull(input1);
                var (_, height, width) = F.get_dimensions(input1);
                if (input1.Type != ScalarType.Byte || input1.Rank < 3)
                    throw new ArgumentException(
                        $"[{GetType().Name}] expected a picture of bytes (..., C, H, W), got {input1.Type} " +
                        $"{input1.Sizes}; use convert_image_dtype(image, uint8)");
                using var scope = NewDisposeScope();
                return Change(input1, height, width).MoveToOuterDisposeScope();
            }

            protected abstract Tensor Change(Tensor image, long height, long width);

            protected int Whole(long low, long high)
            {
                using var drawn = randint(low, high, [1L], generator: generator);
                return (int)drawn.item<long>();
            }

            protected Tensor Take(Tensor image, opType step, double magnitude) =>
                apply_op(image, step, magnitude, interpolation, fill);

            /// <summary>Turns a magnitude round with probability one half.</summary>
            protected double Signed((opType, double[] Levels, bool Signed) entry, double magnitude) =>
                entry.Signed && Whole(0, 2) == 1 ? -magnitude : magnitude;

            /// <summary>Lists so many levels from one end to the other, in single precision as torchvision.</summary>
            protected static double[] Levels(double from, double to, int count)
            {
                using var levels = linspace(from, to, count);
                return [.. levels.data<float>().ToArray().Select(l => (double)l)];
            }

            /// <summary>Lists how many bits stay: fewer with each level.</summary>
            protected static double[] Bits(int most, double fewer, int count) =>
                [.. Enumerable.Range(0, count).Select(i => most - Math.Round(i / ((count - 1) / fewer)))];
        }
    }
}
