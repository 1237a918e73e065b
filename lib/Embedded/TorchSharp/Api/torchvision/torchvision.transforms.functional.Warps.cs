using TorchSharp.Vision.Transforms;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class transforms
    {
        public static partial class functional
        {
            /// <summary>Turns a picture about a point.</summary>
            /// <param name="img">(..., C, H, W).</param>
            /// <param name="angle">Degrees counter-clockwise.</param>
            /// <param name="interpolation">Nearest or Bilinear.</param>
            /// <param name="expand">Whether the result is large enough for all corners.</param>
            /// <param name="center">Across and down from the upper left corner; null for the middle.</param>
            /// <param name="fill">What is beyond the picture: one number or one a channel; null for 0.</param>
            /// <returns>The same shape, or a larger one.</returns>
            /// <exception cref="ArgumentException">Another mode or shape.</exception>
            public static Tensor rotate(
                Tensor img, float angle, InterpolationMode interpolation = InterpolationMode.Nearest,
                bool expand = false, (int, int)? center = null, IList<float>? fill = null)
            {
                var (height, width) = Frames.Size("rotate", img, 3);
                var middle = center is var (x, y) ? (x - (width * 0.5), y - (height * 0.5)) : (0, 0);
                var matrix = Affine.Inverse(middle, -angle, (0, 0), 1, (0, 0));
                return Affine.Apply("rotate", img, matrix, interpolation, expand, fill);
            }

            /// <summary>Shears, turns, scales and shifts a picture about its middle.</summary>
            /// <param name="img">(..., C, H, W).</param>
            /// <param name="shear">Degrees along x and along y; one number counts for both; null for none.</param>
            /// <param name="angle">Degrees clockwise.</param>
            /// <param name="translate">Pixels to the right and down; null for none.</param>
            /// <param name="scale">How many times larger, above 0.</param>
            /// <param name="interpolation">Nearest or Bilinear.</param>
            /// <param name="fill">What is beyond the picture; null for 0.</param>
            /// <returns>The same shape.</returns>
            /// <exception cref="ArgumentException">Another mode or shape, or a wrong number of numbers.</exception>
            public static Tensor affine(
                Tensor img, IList<float>? shear = null, float angle = 0.0f, IList<int>? translate = null,
                float scale = 1.0f, InterpolationMode interpolation = InterpolationMode.Nearest, float? fill = null)
            {
                if (shear is not (null or { Count: 1 or 2 }) || translate is not (null or { Count: 2 }) || !(scale > 0))
                    throw new ArgumentException(
                        "[affine] expected one or two shears, two shifts and a scale above 0, got " +
                        $"{shear?.Count ?? 0} " +
                        $"shears, {translate?.Count ?? 0} shifts and scale {scale}");
                var (sx, sy) = shear is null ? (0, 0) : (shear[0], shear[shear.Count - 1]);
                var (tx, ty) = translate is null ? (0, 0) : (translate[0], translate[1]);
                var matrix = Affine.Inverse((0, 0), angle, (tx, ty), scale, (sx, sy));
                return Affine.Apply("affine", img, matrix, interpolation, false, fill is { } f ? [f] : null);
            }

            /// <summary>Shears along x, turns, scales and shifts a picture about its middle.</summary>
            /// <param name="img">(..., C, H, W).</param>
            /// <param name="shear">Degrees along x.</param>
            /// <param name="angle">Degrees clockwise.</param>
            /// <param name="translate">Pixels to the right and down; null for none.</param>
            /// <param name="scale">How many times larger, above 0.</param>
            /// <param name="interpolation">Nearest or Bilinear.</param>
            /// <param name="fill">What is beyond the picture; null for 0.</param>
            /// <returns>The same shape.</returns>
            /// <exception cref="ArgumentException">Another mode or shape, or a wrong number of numbers.</exception>
            public static Tensor affine(
                Tensor img, float shear, float angle = 0.0f, IList<int>? translate = null, float scale = 1.0f,
                InterpolationMode interpolation = InterpolationMode.Nearest, float? fill = null) =>
                affine(img, [shear, 0], angle, translate, scale, interpolation, fill);

            /// <summary>Draws a picture as if it were seen from another side.</summary>
            /// <param name="img">(..., C, H, W).</param>
            /// <param name="startpoints">Four points (across, down) of the picture.</param>
            /// <param name="endpoints">Where they go.</param>
            /// <param name="interpolation">Nearest or Bilinear.</param>
            /// <param name="fill">What is beyond the picture: one number or one a channel; null for 0.</param>
            /// <returns>The same shape.</returns>
            /// <exception cref="ArgumentException">Another mode or shape, or points on one line.</exception>
            public static Tensor perspective(
                Tensor img, IList<IList<int>> startpoints, IList<IList<int>> endpoints,
                InterpolationMode interpolation = InterpolationMode.Bilinear, IList<float>? fill = null) =>
                Vision.Transforms.Perspective.Apply(img, startpoints, endpoints, interpolation, fill);
        }
    }
}
