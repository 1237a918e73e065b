using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;

namespace DeepLearning.Visuals.Streams;

/// <summary>Draws a forecast as a fan that opens with time, above the error by step ahead.</summary>
internal static class FanPicture
{
    private const double Width = 760;

    /// <summary>Builds the visual.</summary>
    /// <param name="history">The last steps that were known.</param>
    /// <param name="fan">The forecast.</param>
    /// <param name="truth">What came, or nothing.</param>
    /// <param name="title">The words above.</param>
    /// <param name="text">The same in words.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    public static Visual Show(float[] history, Fan fan, float[]? truth, string title, string text, VisualTheme theme)
    {
        var horizon = fan.Median.Length;
        double[] ahead = [.. Enumerable.Range(1, horizon).Select(t => (double)t)];
        double[] before = [.. Enumerable.Range(0, history.Length).Select(t => (double)(t + 1 - history.Length))];
        var series = new List<PlotSeries>
        {
            new("history", before, [.. history.Select(v => (double)v)]) { Style = 6, Dash = "", Width = 1.8 },
            new("median of the forecast", ahead, fan.Median) { Style = 0, Width = 2.4, Marks = horizon <= 12 },
        };
        if (truth is not null)
            series.Add(Came(truth, ahead));
        var all = series.SelectMany(s => s.Y).Concat(fan.Quantiles.SelectMany(q => q)).ToList();
        var pad = Math.Max((all.Max() - all.Min()) * 0.06, 1e-6);
        var svg = new SvgWriter();
        var plot = new Plot(title, new PlotAxis("steps from now", AxisKind.Linear, before[0], horizon + 0.5),
            new PlotAxis(null, AxisKind.Linear, all.Min() - pad, all.Max() + pad), series)
        { Legend = true };
        var frame = PlotPainter.Paint(svg, plot, new Box(0, 0, Width, 320), "CLIPA");
        Bands(svg, frame, ahead, fan);
        Box? low = fan.Errors.Length > 0 ? Errors(svg, fan.Errors, frame) : null;
        var data = new JsonObject
        {
            ["fan"] = Panels.Of(frame),
            ["errorBox"] = low is null ? null : Panels.Of(low.Value),
            ["levels"] = JsonText.Numbers(fan.Levels),
            ["quantiles"] = new JsonArray([.. fan.Quantiles.Select(q => (JsonNode)JsonText.Numbers(q))]),
            ["truth"] = truth is null ? null : JsonText.Numbers(truth),
            ["errors"] = JsonText.Numbers(fan.Errors),
        };
        return new Sheet("forecast", title, theme, text)
        {
            Draw = easel => easel.Svg(Width, low is null ? 326 : 470, svg.ToString()
                .Replace("CLIPA", easel.Id + "-a", StringComparison.Ordinal)),
            Data = data,
            Hint = "Point at a step ahead, or use the left and right arrow keys, to read it.",
            Parts = ["boards.js"],
        }.ToVisual();
    }

    private static PlotSeries Came(float[] truth, double[] ahead) =>
        new("what came", ahead, [.. truth.Select(v => (double)v)]) { Style = 1, Marks = ahead.Length <= 40 };

    private static void Bands(SvgWriter svg, PlotFrame frame, double[] ahead, Fan fan)
    {
        Words(svg, "bands: half and 80 % of the futures", frame.Area.X, 312, "mut");
        Band(svg, frame, ahead, fan.Quantiles[0], fan.Quantiles[^1], 0.16);
        Band(svg, frame, ahead, fan.Quantiles[1], fan.Quantiles[^2], 0.26);
    }

    private static void Band(
        SvgWriter svg, PlotFrame frame, double[] x, double[] low, double[] high, double opacity)
    {
        var d = new StringBuilder();
        var corners = x.Index().Select(p => (p.Item, high[p.Index]))
            .Concat(x.Index().Reverse().Select(p => (p.Item, low[p.Index])));
        if (x.Length == 1)
            corners = [(0.75, high[0]), (1.25, high[0]), (1.25, low[0]), (0.75, low[0])];
        foreach (var (px, py) in corners)
        {
            d.Append(d.Length == 0 ? 'M' : 'L').Append(CultureInfo.InvariantCulture,
                $"{frame.Px(px):0.##} {frame.Py(py):0.##}");
        }

        svg.Leaf("path", ("d", d.Append('Z').ToString()), ("class", "f-0"), ("fill", Palette.Light[0]),
            ("fill-opacity", opacity));
    }

    /// <summary>Bars below the future, step under step.</summary>
    private static Box Errors(SvgWriter svg, double[] errors, PlotFrame frame)
    {
        var most = Math.Max(errors.Max(), 1e-12);
        var (left, right) = (frame.Px(0.5), frame.Px(errors.Length + 0.5));
        var box = new Box(left, 350, right - left, 84);
        var wide = box.Width / errors.Length;
        Words(svg, "mean absolute error", Math.Max(14, box.X - 130), box.Y + 12, "mut");
        Words(svg, "by step ahead", Math.Max(14, box.X - 130), box.Y + 28, "mut");
        Words(svg, $"largest {Boards.Pack.Short(errors.Max())}", Math.Max(14, box.X - 130), box.Y + 44, "mut");
        foreach (var (i, error) in errors.Index())
        {
            var height = Math.Max(0.5, error / most * (box.Height - 16));
            svg.Leaf("rect", ("x", box.X + (i * wide) + (wide * 0.12)), ("y", box.Bottom - height),
                ("width", wide * 0.76), ("height", height), ("class", "f-1"), ("fill", Palette.Light[1]));
        }

        svg.Leaf("path", ("d", string.Create(CultureInfo.InvariantCulture,
            $"M{box.X:0.##} {box.Bottom}h{box.Width:0.##}")),
            ("class", "l-axis"), ("stroke", Palette.Role("axis")));
        for (var i = 0; i < errors.Length; i += Math.Max(1, (int)Math.Ceiling(24 / wide)))
        {
            svg.Text("text", $"{i + 1}", ("x", box.X + ((i + 0.5) * wide)), ("y", box.Bottom + 16), ("font-size", 11),
                ("class", "f-mut"), ("fill", Palette.Role("mut")), ("text-anchor", "middle"));
        }

        return box;
    }

    private static void Words(SvgWriter svg, string words, double x, double y, string role) =>
        svg.Text("text", words, ("x", x), ("y", y), ("font-size", 12), ("class", $"f-{role}"),
            ("fill", Palette.Role(role)));
}
