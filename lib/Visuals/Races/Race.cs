using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;

namespace DeepLearning.Visuals.Races;

/// <summary>A race of optimisers on one surface.</summary>
/// <param name="Title">The words above.</param>
/// <param name="Ground">The surface.</param>
/// <param name="Racers">The optimisers.</param>
/// <param name="Start">Where all of them start.</param>
/// <param name="Steps">How many steps they take.</param>
/// <param name="Own">Paths that the learner's own optimisers took: x and y, interleaved.</param>
internal sealed record Race(string Title, Ground Ground, IReadOnlyList<Racer> Racers, (double X, double Y) Start,
    int Steps, IReadOnlyList<(string Name, float[] Path)> Own)
{
    private const double Width = 840;
    private const double Height = 430;
    private const double Left = 490;
    private const int Side = 81;
    private const double Floor = 1e-12;

    private List<Track> Tracks { get; } = [.. Racers.Select(r => Track.Of(r, Ground, Start, Steps))];

    /// <summary>The name of a racer.</summary>
    public static string Name(Racer racer) => racer.Rule switch
    {
        RaceRule.GradientDescent => "gradient descent",
        RaceRule.Momentum => $"momentum {N(racer.Beta)}",
        RaceRule.Nesterov => $"Nesterov {N(racer.Beta)}",
        RaceRule.RmsProp => "RMSprop",
        _ => "Adam",
    } + $", lr {N(racer.LearningRate)}";

    /// <summary>Makes the visual.</summary>
    public Visual ToVisual(VisualTheme theme)
    {
        var (plane, heights) = Paint(new SvgWriter(), "none");
        return new Sheet("race", Title, theme, Describe())
        {
            Draw = Draw,
            Data = new JsonObject
            {
                ["plane"] = Panels.Of(plane),
                ["heights"] = Panels.Of(heights),
                ["surface"] = Ground.Surface.ToString(),
                ["condition"] = Ground.Condition,
                ["lowest"] = Ground.Lowest,
                ["start"] = new JsonArray(Start.X, Start.Y),
                ["steps"] = Steps,
                ["racers"] = JsonText.Nodes(Racers.Select(r => (JsonNode)new JsonObject
                {
                    ["name"] = Name(r),
                    ["rule"] = r.Rule.ToString(),
                    ["lr"] = r.LearningRate,
                    ["beta"] = r.Beta,
                })),
                ["own"] = JsonText.Nodes(Own.Select(o => (JsonNode)new JsonObject
                {
                    ["name"] = o.Name,
                    ["path"] = JsonText.Numbers(o.Path, 5),
                })),
            },
            Hint = "Drag the start, or move it with the arrow keys, and let them race again.",
            Parts = ["sheets.js"],
        }.ToVisual();
    }

    private IEnumerable<(string Name, double[] X, double[] Y, double[] Heights)> All() =>
        Tracks.Select(t => (Name(t.Racer), t.X, t.Y, t.Heights)).Concat(Own.Select(o =>
        {
            double[] x = [.. o.Path.Where((_, i) => i % 2 == 0).Select(v => (double)v)];
            double[] y = [.. o.Path.Where((_, i) => i % 2 == 1).Select(v => (double)v)];
            return (o.Name, x, y, (double[])[.. x.Zip(y, (a, b) => Ground.Height(a, b) - Ground.Lowest)]);
        }));

    private (PlotFrame Plane, PlotFrame Heights) Paint(SvgWriter svg, string id, bool ground = false)
    {
        var view = Ground.View;
        var back = new SvgWriter();
        var empty = All().Select((t, i) => new PlotSeries(t.Name, [], []) { Style = i, Width = 2.4 }).ToList();
        var plane = new Plot(Title, new PlotAxis("x", AxisKind.Linear, view.Left, view.Right),
            new PlotAxis("y", AxisKind.Linear, view.Bottom, view.Top), empty)
        { Legend = true };
        var box = new Box(0, 0, Left, Height);
        var frame = PlotPainter.Paint(back, plane, box, id + "-a");
        svg.Raw(back.ToString());
        if (ground)
            Heights(svg, frame, id);
        var curves = All().Select((t, i) => new PlotSeries(t.Name, [.. t.Heights.Select((_, s) => (double)s)],
            [.. t.Heights.Select(h => double.IsFinite(h) ? Math.Max(h, Floor) : double.NaN)])
        { Style = i, InLegend = false });
        var right = new Plot(" ", new PlotAxis("step", AxisKind.Linear, 0, Steps),
            new PlotAxis("height above the lowest", AxisKind.Log, Floor, 1e3), [.. curves]);
        svg.Open("g", ("class", "dlv-right"));
        var lines = PlotPainter.Paint(svg, right, new Box(Left, 0, Width - Left, Height), id + "-b");
        svg.Close();
        return (frame, lines);
    }

    private void Heights(SvgWriter svg, PlotFrame frame, string id)
    {
        Surfaces.Heights.Draw(svg, Ground.Grid(Side), Side, frame.Area);
        svg.Open("clipPath", ("id", id + "-l")).Leaf("rect", ("x", frame.Area.X), ("y", frame.Area.Y),
            ("width", frame.Area.Width), ("height", frame.Area.Height)).Close();
        svg.Open("g", ("class", "dlv-paths"), ("clip-path", $"url(#{id}-l)"));
        foreach (var (i, track) in All().Index())
            SeriesPainter.Paint(svg, new PlotSeries(track.Name, track.X, track.Y) { Style = i, Width = 2.2 }, frame);
        svg.Leaf("circle", ("cx", frame.Px(Start.X)), ("cy", frame.Py(Start.Y)), ("r", 6), ("class", "f-fg"),
            ("fill", Palette.Role("fg"))).Close();
    }

    private string Draw(Easel easel)
    {
        var svg = new SvgWriter();
        Paint(svg, easel.Id, ground: true);
        return easel.Svg(Width, Height, svg.ToString());
    }

    private string Describe()
    {
        var text = new StringBuilder($"{Title}: {Ground.Surface}");
        if (Ground.Surface == RaceSurface.Ravine)
            text.Append($" of condition number {N(Ground.Condition)}");
        text.Append($", from ({N(Start.X)}, {N(Start.Y)}), {Steps} steps.");
        foreach (var (name, x, y, heights) in All())
        {
            var arrival = Array.FindIndex(heights, h => h <= Track.There);
            text.Append($"\n- {name}: ").Append(arrival >= 0
                ? $"within {Track.There:0e0} of the lowest height after {arrival} steps"
                : $"at ({N(x[^1])}, {N(y[^1])}), {N(heights[^1])} above the lowest height at the end")
                .Append(heights[^1] <= heights[0] ? "." : "; it went up: lr too large.");
        }

        return text.ToString();
    }

    private static string N(double value) => double.IsFinite(value)
        ? Ticks.Short(double.Parse(value.ToString("G4", null), null)) : $"{value}";
}
