using System.Text;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace DeepLearning.Visuals.Surfaces;

/// <summary>Lines of equal height through a grid of numbers, by marching squares.</summary>
internal static class Contours
{
    /// <summary>
    /// Levels at equal shares of the heights' ranks, so that flat valleys and steep walls both get lines.
    /// </summary>
    public static double[] Levels(IEnumerable<double> heights, int count)
    {
        var sorted = heights.Where(double.IsFinite).Order().ToArray();
        if (sorted.Length == 0 || sorted[0] == sorted[^1])
            return [];
        return [.. Enumerable.Range(1, count).Select(i => sorted[(int)((sorted.Length - 1) * i / (count + 1.0))])
            .Distinct()];
    }

    /// <summary>Path data of one level.</summary>
    /// <param name="z">The heights, row by row.</param>
    /// <param name="side">Points per row.</param>
    /// <param name="level">The height.</param>
    /// <param name="place">From grid places (column, row) to pixels.</param>
    public static string Path(double[] z, int side, double level, Func<double, double, (double X, double Y)> place)
    {
        var path = new StringBuilder();
        for (var j = 0; j < side - 1; j++)
        {
            for (var i = 0; i < side - 1; i++)
            {
                foreach (var ((ax, ay), (bx, by)) in Cell(z, side, i, j, level))
                {
                    var (a, b) = (place(ax, ay), place(bx, by));
                    path.Append($"M{Number(a.X)} {Number(a.Y)}L{Number(b.X)} {Number(b.Y)}");
                }
            }
        }

        return path.ToString();
    }

    /// <summary>The lines through one square: its crossed edges, joined in pairs.</summary>
    private static List<((double X, double Y) A, (double X, double Y) B)> Cell(
        double[] z, int side, int i, int j, double level)
    {
        var o = (j * side) + i;
        double a = z[o], b = z[o + 1], c = z[o + side + 1], d = z[o + side];
        var crossed = new List<(double X, double Y)>(4);
        Edge(a, b, t => (i + t, j));
        Edge(b, c, t => (i + 1, j + t));
        Edge(d, c, t => (i + t, j + 1));
        Edge(a, d, t => (i, j + t));
        return crossed.Count switch
        {
            2 => [(crossed[0], crossed[1])],
            4 => a + b + c + d > 4 * level == a > level
                ? [(crossed[0], crossed[1]), (crossed[2], crossed[3])]
                : [(crossed[0], crossed[3]), (crossed[1], crossed[2])],
            _ => [],
        };

        void Edge(double p, double q, Func<double, (double, double)> at)
        {
            if (p > level != q > level && double.IsFinite(p) && double.IsFinite(q))
                crossed.Add(at((level - p) / (q - p)));
        }
    }
}
