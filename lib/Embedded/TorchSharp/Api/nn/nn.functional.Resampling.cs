using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Gives sequences, images or volumes another size.</summary>
            /// <remarks>
            /// <b>Shape</b> (B, C, T), (B, C, H, W) or (B, C, D, H, W) to the same with other last sizes:
            /// <paramref name="size"/>, or floor(in * scale).
            /// <b>Formula</b> output j lies at (j + 0.5) in / out - 0.5 of the input, with aligned corners at
            /// j (in - 1) / (out - 1).
            /// </remarks>
            /// <param name="x">The input.</param>
            /// <param name="size">The last sizes; null when scales say them.</param>
            /// <param name="scale_factor">The factors; null when sizes say them.</param>
            /// <param name="mode">How values between elements are found.</param>
            /// <param name="align_corners">Whether the middles of the corner elements stay; null for no.</param>
            /// <param name="recompute_scale_factor">Whether the places follow the rounded sizes, not the
            /// factors.</param>
            /// <param name="antialias">Whether a smaller output takes all elements into account.</param>
            /// <returns>The resized tensor.</returns>
            /// <exception cref="ArgumentException">Sizes, factors, mode and shape do not fit together.</exception>
            public static Tensor interpolate(
                Tensor x, long[]? size = null, double[]? scale_factor = null,
                InterpolationMode mode = InterpolationMode.Nearest, bool? align_corners = null,
                bool recompute_scale_factor = false, bool antialias = false) =>
                Interpolation.Resize(
                    "interpolate", x, size, scale_factor, mode, align_corners, recompute_scale_factor, antialias);

            /// <summary>Gives sequences, images or volumes another size.</summary>
            /// <param name="input">(B, C, T), (B, C, H, W) or (B, C, D, H, W).</param>
            /// <param name="size">The last sizes; null when scales say them.</param>
            /// <param name="scale_factor">The factors; null when sizes say them.</param>
            /// <param name="mode">How values between elements are found.</param>
            /// <param name="align_corners">Whether the middles of the corner elements stay in place; only for the
            /// linear modes.</param>
            /// <returns>The resized tensor.</returns>
            /// <exception cref="ArgumentException">Sizes, factors, mode and shape do not fit together.</exception>
            public static Tensor upsample(
                Tensor input, long[]? size = null, double[]? scale_factor = null,
                UpsampleMode mode = UpsampleMode.Nearest, bool align_corners = false) =>
                Interpolation.Resize(
                    "upsample", input, size, scale_factor, (InterpolationMode)mode,
                    mode == UpsampleMode.Nearest ? null : align_corners);

            /// <summary>Gives images another size by straight lines between their elements.</summary>
            /// <param name="x">(B, C, H, W).</param>
            /// <param name="size">(H, W); null when scales say them.</param>
            /// <param name="scale_factor">The factors; null when sizes say them.</param>
            /// <param name="align_corners">Whether the middles of the corner elements stay in place.</param>
            /// <returns>The resized images.</returns>
            /// <exception cref="ArgumentException">Sizes, factors and shape do not fit together.</exception>
            public static Tensor upsample_bilinear(
                Tensor x, long[]? size = null, double[]? scale_factor = null, bool align_corners = false) =>
                Interpolation.Resize(
                    "upsample_bilinear", x, size, scale_factor, InterpolationMode.Bilinear, align_corners);

            /// <summary>Gives sequences, images or volumes another size by repeating elements.</summary>
            /// <param name="x">(B, C, T), (B, C, H, W) or (B, C, D, H, W).</param>
            /// <param name="size">The last sizes; null when scales say them.</param>
            /// <param name="scale_factor">The factors; null when sizes say them.</param>
            /// <param name="align_corners">Without meaning: there is nothing between elements to align.</param>
            /// <returns>The resized tensor.</returns>
            /// <exception cref="ArgumentException">Sizes, factors and shape do not fit together.</exception>
            public static Tensor upsample_nearest(
                Tensor x, long[]? size = null, double[]? scale_factor = null, bool align_corners = false) =>
                Interpolation.Resize("upsample_nearest", x, size, scale_factor, InterpolationMode.Nearest);

            /// <summary>Reads an image or a volume at the places that a grid says.</summary>
            /// <remarks>
            /// <b>Shape</b> input (B, C, H, W) and grid (B, H', W', 2) to (B, C, H', W'); input (B, C, D, H, W) and
            /// grid (B, D', H', W', 3) to (B, C, D', H', W'). The last numbers of the grid are x, y (and z) from -1
            /// to 1.
            /// <b>Source</b> Spatial Transformer Networks, arXiv:1506.02025.
            /// </remarks>
            /// <param name="input">What is read.</param>
            /// <param name="grid">Where it is read.</param>
            /// <param name="mode">How values between elements are found.</param>
            /// <param name="padding_mode">What is read outside.</param>
            /// <param name="align_corners">Whether -1 and 1 are the middles of the corner elements, not their edges;
            /// null for no.</param>
            /// <returns>What was read.</returns>
            /// <exception cref="ArgumentException">The shapes do not fit.</exception>
            public static Tensor grid_sample(
                Tensor input, Tensor grid, GridSampleMode mode = GridSampleMode.Bilinear,
                GridSamplePaddingMode padding_mode = GridSamplePaddingMode.Zeros, bool? align_corners = null) =>
                GridSampling.Of(input, grid, mode, padding_mode, align_corners ?? false);

            /// <summary>Makes the grid that reads an image or a volume turned, scaled and moved.</summary>
            /// <remarks><b>Source</b> Spatial Transformer Networks, arXiv:1506.02025.</remarks>
            /// <param name="theta">For each item a matrix: (B, 2, 3), or (B, 3, 4) for volumes.</param>
            /// <param name="size">The shape of what will be read: (B, C, H, W) or (B, C, D, H, W).</param>
            /// <param name="align_corners">Whether -1 and 1 are the middles of the corner elements, not their
            /// edges.</param>
            /// <returns>(B, H, W, 2), or (B, D, H, W, 3).</returns>
            /// <exception cref="ArgumentException">The shapes do not fit.</exception>
            public static Tensor affine_grid(Tensor theta, long[]? size = null, bool align_corners = false) =>
                GridSampling.AffineGrid(theta, size ?? [], align_corners);
        }
    }
}
