using System.Text.Json.Nodes;

namespace Plotly.NET.Drawing.Reading;

/// <summary>Gives each point its own value of a style that is one value or one for each.</summary>
internal static class Spread
{
    /// <summary>Numbers of a style: one for each point, or null where there is none.</summary>
    public static double?[] Numbers(JsonNode? style, int count) => style switch
    {
        JsonArray each => [.. Enumerable.Range(0, count).Select(i => i < each.Count ? Read.Number(each[i]) : null)],
        _ => [.. Enumerable.Repeat(Read.Number(style), count)],
    };

    /// <summary>Words of a style: one for each point, empty where there is none.</summary>
    public static string[] Words(JsonNode? style, int count) => style switch
    {
        JsonArray each => [.. Enumerable.Range(0, count).Select(i =>
            i < each.Count ? Read.Plain(each[i]?.ToString() ?? "") : "")],
        JsonValue all => [.. Enumerable.Repeat(Read.Plain(all.ToString()), count)],
        _ => [],
    };

    /// <summary>A grid of numbers, NaN where there is none; short rows are filled up.</summary>
    public static double[][] Grid(JsonArray? rows, bool turned)
    {
        var grid = (rows ?? []).OfType<JsonArray>()
            .Select(row => row.Select(v => Read.Number(v) ?? double.NaN).ToArray()).ToArray();
        var width = grid.Length == 0 ? 0 : grid.Max(r => r.Length);
        var full = grid.Select(r => Enumerable.Range(0, width).Select(i => i < r.Length ? r[i] : double.NaN).ToArray());
        double[][] filled = [.. full];
        return turned ? [.. Enumerable.Range(0, width).Select(i => filled.Select(r => r[i]).ToArray())] : filled;
    }
}
