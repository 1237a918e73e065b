using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DeepLearning.Display;
using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Running;

/// <summary>Reads metrics and exercise outcomes out of what a cell has shown.</summary>
internal static class CourseOutputs
{
    /// <summary>The metrics among outputs in nbformat form. One that cannot be read counts as failed, never as
    /// absent.</summary>
    public static IEnumerable<MetricResult> Metrics(JsonArray outputs, int cell) =>
        Find(outputs, MimeTypes.Metric).Select(json => Metric(json, cell));

    /// <summary>The outcomes of exercises among outputs in nbformat form.</summary>
    public static IEnumerable<ExerciseResult> Exercises(JsonArray outputs, int cell) =>
        Find(outputs, MimeTypes.Exercise).Select(json => new ExerciseResult(
            json.Member("id").Text() ?? "unnamed", Flag(json, "passed") ?? false, Flag(json, "attempted"), cell,
            json.Member("message").Text()));

    private static IEnumerable<JsonNode?> Find(JsonArray outputs, string mimeType) => outputs
        .Select(output => output.Member("data")).OfType<JsonObject>()
        .Where(data => data.ContainsKey(mimeType)).Select(data => data[mimeType]);

    private static MetricResult Metric(JsonNode? json, int cell)
    {
        var (value, low, high) = (Number(json, "value") ?? double.NaN, Number(json, "low"), Number(json, "high"));
        var inside = !(value < low) && !(value > high) && !double.IsNaN(value);
        return new(json.Member("name").Text() ?? "unnamed", value, low, high, json.Member("data").Text(),
            inside && Flag(json, "passed") != false, cell, json.Member("meaning").Text());
    }

    private static double? Number(JsonNode? json, string name) => json.Member(name) switch
    {
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => value.GetValue<double>(),
        var text => double.TryParse(text.Text(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number : null,
    };

    private static bool? Flag(JsonNode? json, string name) => json.Member(name)?.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
