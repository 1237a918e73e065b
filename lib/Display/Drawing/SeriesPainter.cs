using System.Text;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace DeepLearning.Display.Drawing;

/// <summary>Draws one series into a frame, and its key in the legend.</summary>
internal static class SeriesPainter
{
    /// <summary>Above this many points a curve is drawn as the lowest and highest value per pixel column.</summary>
    private const int DenseLine = 1500;

    /// <summary>Draws curve, area, points and words of a series.</summary>
    public static void Paint(SvgWriter svg, PlotSeries series, PlotFrame frame)
    {
        var count = Math.Min(series.X.Length, series.Y.Length);
        var pixels = new (double X, double Y)[count];
        for (var i = 0; i < count; i++)
            pixels[i] = (frame.Px(series.X[i]), frame.Py(series.Y[i]));

        if (series.Fill)
            Area(svg, series, frame, pixels);
        if (series.Line)
        {
            svg.Leaf("path", [("d", LinePath(series.X.Length > DenseLine ? Thin(pixels) : pixels)), ("fill", "none"),
                .. Stroke(series), ("stroke-width", series.Width), ("stroke-dasharray", Dash(series)),
                ("stroke-linejoin", "round"), ("stroke-linecap", "round"), ("opacity", Opacity(series))]);
        }

        if (series.Marks)
            Marks(svg, series, pixels);
        Words(svg, series, pixels);
    }

    /// <summary>Draws the sample of a series beside its name in the legend.</summary>
    public static void Key(SvgWriter svg, PlotSeries series, double x, double y)
    {
        if (series.Line)
        {
            svg.Leaf("path", [("d", $"M{Number(x)} {Number(y)}h24"), ("fill", "none"), .. Stroke(series),
                ("stroke-width", Math.Max(series.Width, 2)), ("stroke-dasharray", Dash(series))]);
        }

        if (series.Marks)
            svg.Leaf("path", [("d", Markers.Path(Shape(series), x + 12, y, 4)), .. Ink(series)]);
    }

    private static void Area(SvgWriter svg, PlotSeries series, PlotFrame frame, (double X, double Y)[] pixels)
    {
        var path = new StringBuilder();
        var floor = frame.Y.Kind == AxisKind.Log ? frame.Area.Bottom : frame.Py(0);
        foreach (var run in Runs(pixels))
        {
            path.Append($"M{Number(run[0].X)} {Number(floor)}");
            foreach (var (x, y) in run)
                path.Append($"L{Number(x)} {Number(y)}");
            path.Append($"L{Number(run[^1].X)} {Number(floor)}z");
        }

        svg.Leaf("path", [("d", path.ToString()), .. Ink(series), ("opacity", 0.18)]);
    }

    private static void Marks(SvgWriter svg, PlotSeries series, (double X, double Y)[] pixels)
    {
        var one = new StringBuilder();
        for (var i = 0; i < pixels.Length; i++)
        {
            var (x, y) = pixels[i];
            if (!double.IsFinite(x) || !double.IsFinite(y))
                continue;
            var path = Markers.Path(Shape(series), x, y, series.Radius);
            if (series.PointColors is { Count: > 0 } colors)
                svg.Leaf("path", ("d", path), ("fill", colors[i % colors.Count]), ("opacity", Opacity(series)));
            else
                one.Append(path);
        }

        if (one.Length > 0)
            svg.Leaf("path", [("d", one.ToString()), .. Ink(series), ("opacity", Opacity(series))]);
    }

    private static void Words(SvgWriter svg, PlotSeries series, (double X, double Y)[] pixels)
    {
        for (var i = 0; i < Math.Min(pixels.Length, series.Labels?.Count ?? 0); i++)
        {
            if (double.IsFinite(pixels[i].X) && double.IsFinite(pixels[i].Y))
            {
                svg.Text("text", series.Labels![i], ("x", pixels[i].X), ("y", pixels[i].Y - 7), ("font-size", 11),
                    ("text-anchor", "middle"), ("class", "f-fg"), ("fill", Palette.Role("fg")));
            }
        }
    }

    private static string LinePath((double X, double Y)[] pixels)
    {
        var path = new StringBuilder();
        foreach (var run in Runs(pixels))
        {
            path.Append($"M{Number(run[0].X)} {Number(run[0].Y)}");
            if (run.Count == 1)
                path.Append("h0");
            for (var i = 1; i < run.Count; i++)
                path.Append($"L{Number(run[i].X)} {Number(run[i].Y)}");
        }

        return path.ToString();
    }

    /// <summary>Splits at gaps: a missing value interrupts the curve.</summary>
    private static IEnumerable<List<(double X, double Y)>> Runs((double X, double Y)[] pixels)
    {
        var run = new List<(double X, double Y)>();
        foreach (var p in pixels)
        {
            if (double.IsFinite(p.X) && double.IsFinite(p.Y))
            {
                run.Add((Math.Clamp(p.X, -1e5, 1e5), Math.Clamp(p.Y, -1e5, 1e5)));
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
            yield return run;
    }

    private static (double X, double Y)[] Thin((double X, double Y)[] pixels)
    {
        var kept = new List<(double X, double Y)>();
        for (var start = 0; start < pixels.Length;)
        {
            var end = start + 1;
            while (end < pixels.Length && Math.Floor(pixels[end].X) == Math.Floor(pixels[start].X))
                end++;
            var column = pixels[start..end];
            kept.Add(column[0]);
            if (column.Length > 2)
                kept.AddRange([column.MinBy(p => p.Y), column.MaxBy(p => p.Y)]);
            if (column.Length > 1)
                kept.Add(column[^1]);
            start = end;
        }

        return [.. kept];
    }

    private static (string Name, object? Value)[] Ink(PlotSeries s) => s.Color is null
        ? [("class", "f-" + Palette.Wrap(s.Style)), ("fill", Palette.Light[Palette.Wrap(s.Style)])]
        : [("fill", s.Color)];

    private static (string Name, object? Value)[] Stroke(PlotSeries s) => s.Color is null
        ? [("class", "l-" + Palette.Wrap(s.Style)), ("stroke", Palette.Light[Palette.Wrap(s.Style)])]
        : [("stroke", s.Color)];

    private static string? Dash(PlotSeries s) =>
        s.Dash is { } dash ? (dash.Length == 0 ? null : dash) : Palette.Dashes[Palette.Wrap(s.Style)];

    private static int Shape(PlotSeries s) => s.Shape ?? s.Style;

    private static string? Opacity(PlotSeries s) => s.Opacity < 1 ? Number(s.Opacity) : null;
}
