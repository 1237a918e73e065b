using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;

namespace DeepLearning.Visuals.Surfaces;

/// <summary>Draws a grid of heights from above: colour by rank, lines of equal height.</summary>
internal static class Heights
{
    private const int Lines = 14;

    /// <summary>Draws heights into an area; the higher, the stronger, so that low places are the page itself.</summary>
    /// <param name="svg">The picture.</param>
    /// <param name="z">The heights, row by row from the top left.</param>
    /// <param name="side">Points per row.</param>
    /// <param name="area">Where.</param>
    public static void Draw(SvgWriter svg, double[] z, int side, Box area)
    {
        // Paper covers the grid's lines, which would show through.
        svg.Leaf("rect", ("x", area.X), ("y", area.Y), ("width", area.Width), ("height", area.Height),
            ("class", "f-paper"), ("fill", Palette.Role("paper")));
        svg.Leaf("image", ("class", "dlv-map"), ("x", area.X), ("y", area.Y), ("width", area.Width),
            ("height", area.Height), ("preserveAspectRatio", "none"), ("opacity", "0.8"),
            ("href", Png.DataUri(Pixels(z, side))));
        var lines = string.Concat(Contours.Levels(z, Lines).Select(level => Contours.Path(z, side, level,
            (x, y) => (area.X + (x / (side - 1) * area.Width), area.Y + (y / (side - 1) * area.Height)))));
        svg.Leaf("path", ("class", "dlv-lines l-mut"), ("d", lines), ("fill", "none"),
            ("stroke", Palette.Role("mut")), ("stroke-width", "0.8"), ("opacity", "0.75"));
        svg.Leaf("rect", ("x", area.X), ("y", area.Y), ("width", area.Width), ("height", area.Height),
            ("fill", "none"), ("class", "l-axis"), ("stroke", Palette.Role("axis")));
    }

    /// <summary>The share of heights below each one, 0 to 1: equal colour steps hold equally many points.</summary>
    public static double[] Ranks(double[] z)
    {
        var sorted = z.Where(double.IsFinite).Order().ToArray();
        return Array.ConvertAll(z, v =>
        {
            if (!double.IsFinite(v))
                return 1;
            var i = Array.BinarySearch(sorted, v);
            return sorted.Length < 2 ? 0.5 : Math.Abs(i) / (double)(sorted.Length - 1);
        });
    }

    /// <summary>A grey sheet of the ranks for the script, which paints it in the page's colours.</summary>
    public static string Sheet(double[] z, int side) => Png.DataUri(Png.Grey(
        side, side, Array.ConvertAll(Ranks(z), r => (byte)Math.Round(Math.Min(1, r) * 252))));

    private static byte[] Pixels(double[] z, int side)
    {
        const int steps = 200;
        var (colours, alpha) = (new byte[(steps + 1) * 3], new byte[steps + 1]);
        for (var i = 0; i <= steps; i++)
        {
            (colours[3 * i], colours[(3 * i) + 1], colours[(3 * i) + 2], alpha[i]) =
                Ramps.SeeThrough(Ramps.Sequential(0.8 * i / steps));
        }

        return Png.Indexed(side, side,
            Array.ConvertAll(Ranks(z), rank => (byte)Math.Round(Math.Min(1, rank) * steps)), colours, alpha);
    }
}
