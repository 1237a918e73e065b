using System.Text;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace Plotly.NET.Drawing.Marks;

/// <summary>
/// Finds the lines along which numbers over a grid reach a level (marching squares). A ring of low values around the
/// grid closes every line along its border, so that what lies above the level can be filled.
/// </summary>
internal sealed class ContourTracer(double[][] values, double[] x, double[] y)
{
    private readonly int columns = x.Length;
    private readonly int rows = y.Length;

    /// <summary>One place on a closed line.</summary>
    /// <param name="X">The pixel column.</param>
    /// <param name="Y">The pixel row.</param>
    /// <param name="Border">Whether it lies on the border of the grid.</param>
    public readonly record struct Place(double X, double Y, bool Border);

    /// <summary>The closed lines around everything at or above a level.</summary>
    public List<List<Place>> Trace(double level)
    {
        var next = new Dictionary<int, int>();
        for (var r = -1; r < rows; r++)
        {
            for (var c = -1; c < columns; c++)
                Cross(r, c, level, next);
        }

        var loops = new List<List<Place>>();
        while (next.Count > 0)
        {
            var loop = new List<Place>();
            var start = next.First().Key;
            for (var edge = start; next.Remove(edge, out var to); edge = to)
                loop.Add(PlaceOf(edge, level));
            loops.Add(loop);
        }

        return loops;
    }

    /// <summary>The closed lines as an area.</summary>
    public static string Area(List<List<Place>> loops)
    {
        var path = new StringBuilder();
        foreach (var loop in loops)
        {
            foreach (var (i, p) in loop.Index())
                path.Append(i == 0 ? 'M' : 'L').Append(Number(p.X)).Append(' ').Append(Number(p.Y));
            path.Append('z');
        }

        return path.ToString();
    }

    /// <summary>The lines without the parts that only close them along the border.</summary>
    public static string Lines(List<List<Place>> loops)
    {
        var path = new StringBuilder();
        foreach (var loop in loops)
        {
            var pen = false;
            for (var i = 0; i <= loop.Count; i++)
            {
                var (p, before) = (loop[i % loop.Count], loop[(i + loop.Count - 1) % loop.Count]);
                var drawn = i > 0 && !(p.Border && before.Border);
                if (drawn && !pen)
                    path.Append($"M{Number(before.X)} {Number(before.Y)}");
                if (drawn)
                    path.Append($"L{Number(p.X)} {Number(p.Y)}");
                pen = drawn;
            }
        }

        return path.ToString();
    }

    private bool Inside(int r, int c, double level) =>
        r >= 0 && c >= 0 && r < rows && c < columns && values[r][c] >= level;

    private bool Outer(int r, int c) => r < 0 || c < 0 || r >= rows || c >= columns;

    /// <summary>Links the crossed edges of one square, from where the level is left to where it is entered.</summary>
    private void Cross(int r, int c, double level, Dictionary<int, int> next)
    {
        ReadOnlySpan<(int R, int C)> corners = [(r, c), (r, c + 1), (r + 1, c + 1), (r + 1, c)];
        Span<bool> inside = stackalloc bool[4];
        var count = 0;
        for (var i = 0; i < 4; i++)
        {
            inside[i] = Inside(corners[i].R, corners[i].C, level);
            count += inside[i] ? 1 : 0;
        }

        if (count is 0 or 4)
            return;
        var saddle = count == 2 && inside[0] == inside[2];
        var middle = saddle && Middle(r, c) >= level;
        for (var i = 0; i < 4; i++)
        {
            if (!inside[i] || inside[(i + 1) % 4])
                continue;
            var entry = saddle ? (middle ? i + 1 : i + 3) % 4 : Entry(inside);
            next[Edge(r, c, i)] = Edge(r, c, entry);
        }
    }

    private static int Entry(ReadOnlySpan<bool> inside)
    {
        for (var i = 0; i < 4; i++)
        {
            if (!inside[i] && inside[(i + 1) % 4])
                return i;
        }

        return 0;
    }

    private double Middle(int r, int c) => Outer(r, c) || Outer(r + 1, c + 1) ? double.NegativeInfinity
        : (values[r][c] + values[r][c + 1] + values[r + 1][c] + values[r + 1][c + 1]) / 4;

    /// <summary>Numbers the edges: twice the place of their first corner, plus one when they stand.</summary>
    private int Edge(int r, int c, int side) => side switch
    {
        0 => Id(r, c, false),
        1 => Id(r, c + 1, true),
        2 => Id(r + 1, c, false),
        _ => Id(r, c, true),
    };

    private int Id(int r, int c, bool stands) => ((((r + 1) * (columns + 2)) + c + 1) * 2) + (stands ? 1 : 0);

    private Place PlaceOf(int edge, double level)
    {
        var (place, stands) = (edge / 2, edge % 2 == 1);
        int r = (place / (columns + 2)) - 1, c = (place % (columns + 2)) - 1;
        var (r1, c1) = stands ? (r + 1, c) : (r, c + 1);
        var border = Outer(r, c) || Outer(r1, c1);
        var (a, b) = (Value(r, c), Value(r1, c1));
        var way = double.IsFinite(a) && double.IsFinite(b) && a != b ? Math.Clamp((level - a) / (b - a), 0, 1)
            : double.IsFinite(a) ? 0 : 1;
        var (from, to) = (At(r, c), At(r1, c1));
        return new Place(from.X + ((to.X - from.X) * way), from.Y + ((to.Y - from.Y) * way), border);
    }

    private double Value(int r, int c) => Outer(r, c) ? double.NaN : values[r][c];

    private (double X, double Y) At(int r, int c) =>
        (x[Math.Clamp(c, 0, columns - 1)], y[Math.Clamp(r, 0, rows - 1)]);
}
