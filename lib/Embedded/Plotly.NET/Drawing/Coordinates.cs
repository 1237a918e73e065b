using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;

namespace Plotly.NET.Drawing;

/// <summary>The values along one axis as numbers, with the axis that gives them meaning.</summary>
/// <param name="Axis">The axis.</param>
/// <param name="Values">The values of each trace; NaN is a gap.</param>
internal sealed record Coordinates(PlotAxis Axis, IReadOnlyList<double[]> Values)
{
    /// <summary>Reads the values of all traces along one axis: numbers, dates, or names.</summary>
    public static Coordinates Read(List<JsonArray?> traces, JsonObject? style)
    {
        var texts = traces.SelectMany(t => t ?? []).OfType<JsonValue>()
            .Where(v => v.GetValueKind() == JsonValueKind.String).Select(v => v.ToString()).ToList();
        var kind = Kind(style?["type"]?.ToString(), texts);
        var names = kind == AxisKind.Category ? Names(traces) : [];
        var values = traces.ConvertAll(t => (t ?? []).Select(v => Value(v, kind, names)).ToArray());
        return new Coordinates(AxisOf(style, kind, names), values);
    }

    private static AxisKind Kind(string? type, List<string> texts) => type switch
    {
        "log" => AxisKind.Log,
        "date" => AxisKind.Date,
        "category" or "multicategory" => AxisKind.Category,
        "linear" => AxisKind.Linear,
        _ when texts.Count == 0 || texts.TrueForAll(t => Number(t) is not null) => AxisKind.Linear,
        _ => texts.TrueForAll(t => Days(t) is not null) ? AxisKind.Date : AxisKind.Category,
    };

    private static List<string> Names(List<JsonArray?> traces) =>
        [.. traces.SelectMany(t => t ?? []).Where(v => v is not null).Select(v => v!.ToString()).Distinct()];

    private static double Value(JsonNode? node, AxisKind kind, List<string> names)
    {
        if (node is not JsonValue value)
            return double.NaN;
        var text = value.ToString();
        return kind switch
        {
            AxisKind.Category => names.IndexOf(text),
            AxisKind.Date => Days(text) ?? double.NaN,
            _ => Number(text) ?? double.NaN,
        };
    }

    private static PlotAxis AxisOf(JsonObject? style, AxisKind kind, List<string> names)
    {
        double? min = null, max = null;
        if (style?["range"] is JsonArray { Count: 2 } range)
        {
            (min, max) = (End(range[0], kind), End(range[1], kind));
            if (kind == AxisKind.Log)
                (min, max) = (min is { } a ? Math.Pow(10, a) : null, max is { } b ? Math.Pow(10, b) : null);
        }

        return new PlotAxis(FigurePlot.Text(style?["title"]), kind, min, max, names.Count > 0 ? names : null);
    }

    private static double? End(JsonNode? node, AxisKind kind) => node is not JsonValue value ? null
        : kind == AxisKind.Date ? Days(value.ToString()) : Number(value.ToString());

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Days(string text) =>
        text.Length >= 6 && DateTime.TryParse(
            text, CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var when)
            ? (when - DateTime.UnixEpoch).TotalDays
            : null;
}
