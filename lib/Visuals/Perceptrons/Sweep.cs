using System.Globalization;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Attending;
using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Planes;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace DeepLearning.Visuals.Perceptrons;

/// <summary>The boundary of a linear rule over its updates, and how many points each rule gets wrong.</summary>
/// <param name="Title">The words above.</param>
/// <param name="Xy">x and y of each point, interleaved.</param>
/// <param name="Positive">Whether a point is of class 1.</param>
/// <param name="States">The rules in order.</param>
internal sealed record Sweep(string Title, float[] Xy, bool[] Positive, IReadOnlyList<PerceptronState> States)
{
    private const double Side = 430;
    private const double Width = 820;
    private const int MostMoments = 400;

    private Plane? _view;

    /// <summary>Gets what is shown; one unit is as long on both axes, so that right angles look right.</summary>
    private Plane View => _view ??= Equal(Plane.Around(Xy));

    /// <summary>Gets how many points each rule gets wrong; on the boundary counts as wrong.</summary>
    public int[] Mistakes { get; } = [.. States.Select(s => Positive.Where((positive, i) =>
        ((s.W1 * Xy[2 * i]) + (s.W2 * Xy[(2 * i) + 1]) + s.Bias) * (positive ? 1 : -1) <= 0).Count())];

    /// <summary>Makes the visual.</summary>
    public Visual ToVisual(VisualTheme theme)
    {
        var shown = Sampling.Evenly(States.Count, MostMoments);
        var (plane, counts) = Paint(new SvgWriter(), "none");
        return new Sheet("sweep", Title, theme, Describe())
        {
            Draw = Draw,
            Data = new JsonObject
            {
                ["plane"] = Panels.Of(plane),
                ["counts"] = Panels.Of(counts),
                ["states"] = JsonText.Nodes(shown.Select(i => (JsonNode)new JsonArray(
                    i, JsonText.Number(States[i].W1), JsonText.Number(States[i].W2), JsonText.Number(States[i].Bias),
                    States[i].Example, Mistakes[i]))),
                ["points"] = JsonText.Numbers(Xy, 5),
                ["positive"] = string.Concat(Positive.Select(p => p ? '1' : '0')),
                ["last"] = States.Count - 1,
            },
            Hint = "Step through the updates with the arrow keys or the buttons.",
        }.ToVisual();
    }

    /// <summary>Widens what is shown to the shape of the plot's area, which a trial picture tells.</summary>
    private Plane Equal(Plane around)
    {
        _view = around;
        var area = Paint(new SvgWriter(), "none").Plane.Area;
        double across = around.Right - around.Left, up = around.Top - around.Bottom;
        var unit = Math.Max(across / area.Width, up / area.Height);
        double wider = ((unit * area.Width) - across) / 2, higher = ((unit * area.Height) - up) / 2;
        return new Plane(around.Left - wider, around.Right + wider, around.Bottom - higher, around.Top + higher);
    }

    private (PlotFrame Plane, PlotFrame Counts) Paint(SvgWriter svg, string id)
    {
        var keys = new[]
        {
            new PlotSeries("class 1", [], []) { Line = false, Marks = true, Style = 0 },
            new PlotSeries("class 0", [], []) { Line = false, Marks = true, Style = 1 },
        };
        var plane = PlotPainter.Paint(svg, new Plot(Title, new PlotAxis("x", AxisKind.Linear, View.Left, View.Right),
            new PlotAxis("y", AxisKind.Linear, View.Bottom, View.Top), keys)
        { Legend = true },
            new Box(0, 0, Side, Side), id + "-a");
        double[] updates = [.. Enumerable.Range(0, States.Count).Select(i => (double)i)];
        var curve = new PlotSeries("mistakes", updates, [.. Mistakes.Select(m => (double)m)])
        {
            Style = 2,
            Dash = "",
            Marks = States.Count <= 40,
        };
        var counts = PlotPainter.Paint(svg, new Plot(" ", new PlotAxis("updates", AxisKind.Linear, 0,
            Math.Max(1, States.Count - 1)), new PlotAxis("points still wrong", AxisKind.Linear, 0,
            Math.Max(1, Mistakes.Max() * 1.08)), [curve]), new Box(Side + 10, 0, Width - Side - 10, Side), id + "-b");
        return (plane, counts);
    }

    private string Draw(Easel easel)
    {
        var svg = new SvgWriter();
        var (plane, _) = Paint(svg, easel.Id);
        svg.Open("clipPath", ("id", easel.Id + "-l")).Leaf("rect", ("x", plane.Area.X), ("y", plane.Area.Y),
            ("width", plane.Area.Width), ("height", plane.Area.Height)).Close();
        svg.Open("g", ("class", "dlv-lines"), ("clip-path", $"url(#{easel.Id}-l)"));
        foreach (var i in Sampling.Evenly(States.Count, 9))
        {
            var last = i == States.Count - 1;
            svg.Leaf("path", ("d", Line(States[i], plane)), ("class", last ? "l-fg" : "l-mut"), ("fill", "none"),
                ("stroke", Palette.Role(last ? "fg" : "mut")), ("stroke-width", last ? 2.6 : 1),
                ("stroke-dasharray", last ? null : "4 4"));
        }

        svg.Close();
        Points(svg, plane);
        return easel.Svg(Width, Side, svg.ToString());
    }

    private void Points(SvgWriter svg, PlotFrame plane)
    {
        foreach (var positive in (bool[])[true, false])
        {
            var style = positive ? 0 : 1;
            var path = string.Concat(Enumerable.Range(0, Positive.Length).Where(i => Positive[i] == positive)
                .Select(i => Markers.Path(style, plane.Px(Xy[2 * i]), plane.Py(Xy[(2 * i) + 1]), 4.6)));
            svg.Leaf("path", ("d", path), ("class", $"f-{style} l-paper"), ("fill", Palette.Light[style]),
                ("stroke", Palette.Role("paper")), ("stroke-width", 2), ("paint-order", "stroke"));
        }
    }

    /// <summary>The boundary across a circle that contains the view; empty where the rule has none.</summary>
    private string Line(PerceptronState s, PlotFrame plane)
    {
        var norm = Math.Sqrt((s.W1 * s.W1) + (s.W2 * s.W2));
        if (norm == 0)
            return "";
        double cx = (View.Left + View.Right) / 2, cy = (View.Bottom + View.Top) / 2;
        var away = ((s.W1 * cx) + (s.W2 * cy) + s.Bias) / (norm * norm);
        double x = cx - (s.W1 * away), y = cy - (s.W2 * away), far = View.Right - View.Left + View.Top - View.Bottom;
        double dx = -s.W2 / norm * far, dy = s.W1 / norm * far;
        return $"M{Number(plane.Px(x - dx))} {Number(plane.Py(y - dy))}L{Number(plane.Px(x + dx))} "
            + Number(plane.Py(y + dy));
    }

    private string Describe()
    {
        var last = States[^1];
        var solved = Array.IndexOf(Mistakes, 0);
        var path = string.Join(", ", Sampling.Evenly(States.Count, 12).Select(i => $"{i}: {Mistakes[i]}"));
        return $"{Title}: {MapText.Count(Positive.Length, "point")}, {Positive.Count(p => p)} of class 1; "
            + $"{MapText.Count(States.Count - 1, "update")}. "
            + $"Points wrong after each update ({path}). "
            + (solved >= 0 ? $"The first rule without a mistake is the one after update {solved}. "
                : $"No rule gets all points right; the best leaves {Mistakes.Min()} wrong. ")
            + $"The last rule is {N(last.W1)} x {Signed(last.W2)} y {Signed(last.Bias)} > 0."
            + Sampling.Rule(States.Count, MostMoments, "rules");
    }

    private static string Signed(double value) => (value < 0 ? "− " : "+ ") + N(Math.Abs(value));

    private static string N(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
