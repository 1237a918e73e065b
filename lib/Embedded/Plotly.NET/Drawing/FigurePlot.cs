using System.Globalization;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Figures;

namespace Plotly.NET.Drawing;

/// <summary>Reads a figure into the terms of our own drawing: axes, series, styles.</summary>
internal static class FigurePlot
{
    /// <summary>Reads the figure's traces over its first pair of axes.</summary>
    public static Plot Read(Figure figure)
    {
        var traces = figure.Data.OfType<JsonObject>().Where(IsDrawn).ToList();
        var x = Coordinates.Read(traces.ConvertAll(t => t["x"] as JsonArray), figure.Layout["xaxis"] as JsonObject);
        var y = Coordinates.Read(traces.ConvertAll(t => t["y"] as JsonArray), figure.Layout["yaxis"] as JsonObject);
        var series = traces.Select((t, i) =>
            FigureSeries.Read(t, i, Counted(x.Values[i], y.Values[i]), Counted(y.Values[i], x.Values[i]))).ToList();
        return new Plot(Text(figure.Layout["title"]), x.Axis, y.Axis, series)
        {
            Legend = (bool?)(figure.Layout["showlegend"] as JsonValue) ?? HasNames(traces),
        };
    }

    /// <summary>The words of a title, given as text or as an object with text.</summary>
    public static string? Text(JsonNode? title) => title switch
    {
        JsonValue value => value.ToString(),
        JsonObject json => json["text"]?.ToString(),
        _ => null,
    };

    /// <summary>A number in an object, or null.</summary>
    public static double? Number(JsonNode? node) =>
        node is JsonValue value && double.TryParse(
            value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The values, or their numbers where only the other axis has values.</summary>
    private static double[] Counted(double[] values, double[] others) =>
        values.Length > 0 ? values : [.. Enumerable.Range(0, others.Length).Select(i => (double)i)];

    private static bool IsDrawn(JsonObject trace) => trace["visible"]?.ToString() is not ("false" or "legendonly");

    private static bool? HasNames(List<JsonObject> traces) =>
        traces.Count > 1 || traces.Any(t => t["showlegend"]?.ToString() == "true") ? true : null;
}
