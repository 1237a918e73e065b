using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Ribbons;
using static TorchSharp.torch;

namespace DeepLearning.Visuals;

public static partial class Spaces
{
    /// <summary>
    /// Shows how two shapes broadcast: aligned from the right, sizes of 1 stretched, mismatches marked. The reader may
    /// change every size.
    /// </summary>
    /// <param name="left">The sizes of one tensor, for example [2, 1, 4]; none is a single number.</param>
    /// <param name="right">The sizes of the other.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">More than 6 sizes, or one below 0.</exception>
    public static Visual ShapeRibbon(long[] left, long[] right, string title = "Broadcasting",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Spaces.ShapeRibbon";
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        Tensors.Title(op, title);
        foreach (var shape in (long[][])[left, right])
        {
            if (shape.Length > Ribbon.MostSizes || Array.Exists(shape, s => s < 0))
            {
                throw new VisualInputException(
                    op, $"at most {Ribbon.MostSizes} sizes of 0 or more", $"({string.Join(", ", shape)})");
            }
        }

        return RibbonPicture.Show(title, new Ribbon(left, right), theme);
    }

    /// <summary>Shows how two tensors broadcast: aligned from the right, sizes of 1 stretched.</summary>
    /// <param name="left">One tensor.</param>
    /// <param name="right">The other.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A tensor has more than 6 sizes.</exception>
    public static Visual ShapeRibbon(Tensor left, Tensor right, string title = "Broadcasting",
        VisualTheme theme = VisualTheme.Auto)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return ShapeRibbon(left.shape, right.shape, title, theme);
    }
}
