using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;

namespace DeepLearning.Visuals.Curves;

/// <summary>Draws training curves: losses in one panel, scores in another.</summary>
internal static class CurvePicture
{
    private const double Width = 820;
    private const double Height = 330;

    /// <summary>Curves give the script at most so many numbers.</summary>
    public const int DataPoints = 400;

    /// <summary>Draws the panels and tells the script where they lie.</summary>
    /// <param name="title">The words above.</param>
    /// <param name="curves">The curves.</param>
    /// <param name="easel">What it is drawn on.</param>
    /// <param name="logarithmic">Whether losses are on a logarithmic axis.</param>
    public static (string Svg, JsonArray Panels) Draw(
        string title, IReadOnlyList<CurveHistory> curves, Easel easel, bool logarithmic)
    {
        var svg = new SvgWriter();
        var panels = new JsonArray();
        var groups = curves.GroupBy(c => c.Measure).OrderBy(g => g.Key).ToList();
        var columns = Math.Clamp(groups.Count, 1, 2);
        var width = Width / columns;
        foreach (var (index, group) in groups.Index())
        {
            var log = group.Key == CurveMeasure.GradientNorm || (logarithmic && group.Key == CurveMeasure.Loss);
            var plot = Plot(title, group, index, curves, log);
            var box = new Box(index % columns * width, index / columns * Height, width, Height);
            panels.Add(Panel(PlotPainter.Paint(svg, plot, box, $"{easel.Id}-c{index}"), group));
        }

        var rows = Math.Max(1, (groups.Count + columns - 1) / columns);
        return (easel.Svg(Width, rows * Height, svg.ToString()), panels);
    }

    private static Plot Plot(string title, IGrouping<CurveMeasure, CurveHistory> group, int index,
        IReadOnlyList<CurveHistory> all, bool logarithmic)
    {
        // One look per owner: the training loss and the training accuracy are drawn alike.
        var owners = all.Select(c => c.Owner).Distinct().ToList();
        var series = new List<PlotSeries>();
        foreach (var curve in group)
        {
            var style = owners.IndexOf(curve.Owner);
            double[] steps = [.. curve.Steps], values = [.. curve.Values];
            var smooth = values.Length >= CurveHistory.SmoothFrom;
            if (smooth)
            {
                series.Add(new PlotSeries(curve.Name, steps, values)
                {
                    Style = style,
                    Width = 1,
                    Opacity = 0.35,
                    Dash = "",
                    InLegend = false,
                });
            }

            series.Add(new PlotSeries(curve.Name, steps, smooth ? curve.Smooth() : values)
            {
                Style = style,
                Width = 2.2,
                Marks = values.Length <= 12,
            });
        }

        var (low, high) = Bounds(group, logarithmic);
        var axis = new PlotAxis(null, logarithmic ? AxisKind.Log : AxisKind.Linear, low, high);
        return new Plot(index == 0 ? title : " ", new PlotAxis("step"), axis, series) { Legend = true };
    }

    /// <summary>Scores between 0 and 1 keep that frame, so that two runs look comparable.</summary>
    private static (double? Low, double? High) Bounds(
        IGrouping<CurveMeasure, CurveHistory> group, bool logarithmic)
    {
        var values = group.SelectMany(c => c.Values).Where(double.IsFinite).ToList();
        if (values.Count == 0 || logarithmic)
            return (null, null);
        if (group.Key == CurveMeasure.Score)
            return values.Min() >= 0 && values.Max() <= 1 ? (0, 1) : (null, null);
        return values.Min() >= 0 ? (0, values.Max() > 0 ? values.Max() * 1.05 : 1) : (null, null);
    }

    private static JsonObject Panel(PlotFrame frame, IEnumerable<CurveHistory> curves)
    {
        var area = frame.Area;
        return new JsonObject
        {
            ["area"] = new JsonArray(Round(area.X), Round(area.Y), Round(area.Width), Round(area.Height)),
            ["x"] = new JsonArray(frame.X.Min, frame.X.Max),
            ["y"] = new JsonArray(frame.Y.Min, frame.Y.Max),
            ["log"] = frame.Y.Kind == AxisKind.Log,
            ["curves"] = new JsonArray([.. curves.Select(Curve)]),
        };
    }

    private static JsonNode Curve(CurveHistory curve)
    {
        var kept = Sampling.Extremes(curve.Values, DataPoints);
        return new JsonObject
        {
            ["name"] = curve.Name,
            ["s"] = new JsonArray([.. kept.Select(i => JsonValue.Create(curve.Steps[i]))]),
            ["v"] = new JsonArray([.. kept.Select(i => Value(curve.Values[i]))]),
        };
    }

    private static JsonValue? Value(double value) =>
        double.IsFinite(value) ? JsonValue.Create(double.Parse(value.ToString("G5", null), null)) : null;

    private static double Round(double value) => Math.Round(value, 2);
}
