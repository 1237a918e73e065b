using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Surfaces;

namespace DeepLearning.Visuals.Landscapes;

/// <summary>Draws a loss grid as contours and as a surface.</summary>
internal sealed record LandscapePicture(string Title, LossGrid Grid)
{
    private const double Width = 840;
    private const double Height = 430;
    private const double Left = 430;
    private const double Turn = 0.65;

    /// <summary>Makes the visual.</summary>
    public Visual ToVisual(VisualTheme theme)
    {
        var frame = Frame(new SvgWriter(), "none");
        return new Sheet("landscape", Title, theme, Describe())
        {
            Draw = Draw,
            Data = new JsonObject
            {
                ["panel"] = Panels.Of(frame),
                ["side"] = Grid.Side,
                ["z"] = JsonText.Numbers(Grid.Values, 5),
                ["height"] = JsonText.Numbers(Rise(), 3),
                ["sheet"] = Heights.Sheet(Grid.Values, Grid.Side),
                ["box"] = new JsonArray(Left, 40, Width - Left, Height - 60),
                ["turn"] = Turn,
            },
            Hint = "Turn the surface with the slider, point into the contours to read the loss.",
            Parts = ["sheets.js"],
        }.ToVisual();
    }

    private PlotFrame Frame(SvgWriter svg, string clip) => PlotPainter.Paint(svg, new Plot(Title,
        new PlotAxis("first direction", AxisKind.Linear, -Grid.Reach, Grid.Reach),
        new PlotAxis("second direction", AxisKind.Linear, -Grid.Reach, Grid.Reach), []),
        new Box(0, 0, Left, Height), clip);

    private string Draw(Easel easel)
    {
        var svg = new SvgWriter();
        var frame = Frame(svg, easel.Id + "-c");
        Heights.Draw(svg, Grid.Values, Grid.Side, frame.Area);
        svg.Leaf("path", ("d", Markers.Path(7, frame.Px(0), frame.Py(0), 8)), ("class", "f-1 l-paper"),
            ("fill", Palette.Light[1]), ("stroke", Palette.Role("paper")), ("stroke-width", 2),
            ("paint-order", "stroke"));
        svg.Open("g", ("class", "dlv-surface"));
        var rise = Rise();
        foreach (var (path, level) in Surface(rise))
        {
            svg.Leaf("path", ("d", path), ("fill", Ramps.Hex(Ramps.Sequential(0.08 + (level * 0.8)))),
                ("stroke", Palette.Role("mut")), ("stroke-width", "0.5"));
        }

        var (x, y) = Project(Grid.Side / 2, Grid.Side / 2, rise[(Grid.Side / 2 * Grid.Side) + (Grid.Side / 2)]);
        svg.Leaf("circle", ("cx", x), ("cy", y), ("r", 5), ("class", "f-1 l-paper"), ("fill", Palette.Light[1]),
            ("stroke", Palette.Role("paper")), ("stroke-width", 2));
        svg.Close();
        return easel.Svg(Width, Height, svg.ToString());
    }

    /// <summary>Heights from 0 to 1: logarithms of the loss above the lowest, so that all of it shows.</summary>
    private double[] Rise()
    {
        var finite = Grid.Values.Where(double.IsFinite).ToArray();
        var low = finite.Min();
        var unit = Math.Max(1e-12, finite.Order().ElementAt(finite.Length / 10) - low);
        var logs = Array.ConvertAll(
            Grid.Values, v => double.IsFinite(v) ? Math.Log(1 + ((v - low) / unit)) : double.NaN);
        var top = Math.Max(1e-12, logs.Where(double.IsFinite).Max());
        return Array.ConvertAll(logs, v => double.IsFinite(v) ? v / top : 1);
    }

    /// <summary>The surface's squares from back to front, turned a little; the script turns it further.</summary>
    private IEnumerable<(string Path, double Level)> Surface(double[] rise)
    {
        var n = Grid.Side;
        double cos = Math.Cos(Turn), sin = Math.Sin(Turn), half = (n - 1) / 2.0;
        var squares = new List<(double Depth, string Path, double Level)>();
        for (var j = 0; j < n - 1; j++)
        {
            for (var i = 0; i < n - 1; i++)
            {
                int[] corners = [(j * n) + i, (j * n) + i + 1, ((j + 1) * n) + i + 1, ((j + 1) * n) + i];
                var points = corners.Select(k => Project(k % n, k / n, rise[k]))
                    .Select(p => $"{SvgWriter.Number(p.X)} {SvgWriter.Number(p.Y)}");
                var level = corners.Average(k => rise[k]);
                var depth = ((i + 0.5 - half) * sin) + ((j + 0.5 - half) * cos);
                squares.Add((depth, "M" + string.Join("L", points) + "z", level));
            }
        }

        return squares.OrderBy(s => s.Depth).Select(s => (s.Path, s.Level));
    }

    private (double X, double Y) Project(int i, int j, double h)
    {
        double cos = Math.Cos(Turn), sin = Math.Sin(Turn), half = (Grid.Side - 1) / 2.0;
        double x = ((i - half) * cos) - ((j - half) * sin), y = ((i - half) * sin) + ((j - half) * cos);
        double size = (Width - Left) * 0.34 / half, cx = (Left + Width) / 2, cy = Height * 0.62;
        return (cx + (x * size), cy + (y * size * 0.48) - (h * 170));
    }

    private string Describe()
    {
        var finite = Grid.Values.Where(double.IsFinite).Order().ToArray();
        var (mid, n) = (Grid.Side / 2, Grid.Side);
        var cross = string.Join(", ", Sampling.Evenly(n, 9).Select(i => N(Grid.Values[(mid * n) + i])));
        var lower = Grid.Values.Count(v => v < Grid.Middle);
        return $"{Title}: loss {N(Grid.Middle)} in the middle, from {N(finite[0])} to {N(finite[^1])} within "
            + $"{N(Grid.Reach)} filter {(Grid.Reach == 1 ? "length" : "lengths")} to each side, asked at "
            + $"{n} x {n} points. "
            + $"Along the first direction, at {Math.Min(n, 9)} points: {cross}. "
            + (lower == 0 ? "No point of the grid is lower than the solution." : $"{lower} points are lower than the "
                + "solution.") + " Directions are random and filter-normalised (arXiv 1712.09913).";
    }

    private static string N(double value) => double.IsFinite(value)
        ? Ticks.Short(double.Parse(value.ToString("G4", null), null)) : "infinite";
}
