using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;

namespace Plotly.NET.Drawing;

/// <summary>Reads one trace's look.</summary>
internal static class FigureSeries
{
    private static readonly Dictionary<string, int> Shapes = new()
    {
        ["circle"] = 0,
        ["square"] = 1,
        ["triangle-up"] = 2,
        ["diamond"] = 3,
        ["cross"] = 4,
        ["triangle-down"] = 5,
        ["x"] = 6,
        ["star"] = 7,
    };

    private static readonly Dictionary<string, string> Dashes = new()
    {
        ["solid"] = "",
        ["dash"] = "8 4",
        ["dot"] = "2 3",
        ["dashdot"] = "8 3 2 3",
        ["longdash"] = "14 5",
        ["longdashdot"] = "14 4 2 4",
    };

    /// <summary>Reads a scatter trace.</summary>
    public static PlotSeries Read(JsonObject trace, int index, double[] x, double[] y)
    {
        var mode = trace["mode"]?.ToString() ?? (x.Length < 20 ? "lines+markers" : "lines");
        var marker = trace["marker"] as JsonObject;
        var line = trace["line"] as JsonObject;
        var hasLine = mode.Contains("lines", StringComparison.Ordinal);
        var hasMarks = mode.Contains("markers", StringComparison.Ordinal);
        var colors = marker?["color"] as JsonArray;
        var radius = (FigurePlot.Number(marker?["size"]) ?? 6) / 2;
        return new PlotSeries(trace["name"]?.ToString() ?? $"trace {index}", x, y)
        {
            Line = hasLine,
            Marks = hasMarks,
            Style = index,
            Color = Single(hasLine ? line?["color"] : marker?["color"]) ?? Single(hasLine ? marker?["color"] : null),
            PointColors = colors is { Count: > 0 } ? Scaled(colors) : null,
            Dash = line?["dash"] is { } dash ? Dash(dash.ToString()) : null,
            Shape = marker?["symbol"] is JsonValue symbol ? Shapes.GetValueOrDefault(symbol.ToString(), index) : null,
            Width = Math.Clamp(FigurePlot.Number(line?["width"]) ?? 2, 0.5, 20),
            Radius = Math.Clamp(radius, 0.5, 30),
            Opacity = Math.Clamp(FigurePlot.Number(trace["opacity"]) ?? 1, 0, 1),
            InLegend = trace["showlegend"]?.ToString() != "false",
            Fill = trace["fill"]?.ToString() is "tozeroy" or "tonexty",
            Labels = mode.Contains("text", StringComparison.Ordinal) ? Labels(trace["text"], x.Length) : null,
        };
    }

    private static string? Single(JsonNode? color) => color is JsonValue value ? value.ToString() : null;

    private static string Dash(string dash) =>
        Dashes.GetValueOrDefault(dash) ?? dash.Replace("px", "", StringComparison.Ordinal).Replace(',', ' ');

    private static string[] Labels(JsonNode? text, int count) => text switch
    {
        JsonArray each => [.. each.Select(t => t?.ToString() ?? "")],
        JsonValue all => [.. Enumerable.Repeat(all.ToString(), count)],
        _ => [],
    };

    /// <summary>Colours as given, or numbers along a ramp from blue over grey to orange.</summary>
    private static string[] Scaled(JsonArray colors)
    {
        var numbers = colors.Select(c => FigurePlot.Number(c)).ToArray();
        if (Array.Exists(numbers, n => n is null))
            return [.. colors.Select(c => c?.ToString() ?? "#7d8792")];
        double low = numbers.Min()!.Value, high = numbers.Max()!.Value;
        return [.. numbers.Select(n => Ramp(high > low ? (n!.Value - low) / (high - low) : 0.5))];
    }

    private static string Ramp(double share)
    {
        (double R, double G, double B) from = (0, 114, 178), middle = (140, 140, 140), to = (213, 94, 0);
        var (a, b, t) = share < 0.5 ? (from, middle, share * 2) : (middle, to, (share * 2) - 1);
        return $"rgb({Mix(a.R, b.R, t)},{Mix(a.G, b.G, t)},{Mix(a.B, b.B, t)})";
    }

    private static int Mix(double a, double b, double t) => (int)Math.Round(a + ((b - a) * t));
}
