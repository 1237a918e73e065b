using System.Text.Json.Nodes;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>Finds what has no straight axes in a figure: circles, triangles, flows, matrices.</summary>
internal static class PartReader
{
    /// <summary>The parts, in the order of their first traces.</summary>
    public static IEnumerable<SheetPart> Of(IReadOnlyList<(JsonObject Trace, int Index)> traces, JsonObject layout) =>
        traces.GroupBy(t => t.Trace.Text("type") switch
        {
            "scatterpolar" or "scatterpolargl" or "barpolar" => t.Trace.Text("subplot") ?? "polar",
            "scatterternary" => t.Trace.Text("subplot") ?? "ternary",
            "sankey" => $"sankey {t.Index}",
            "splom" => $"splom {t.Index}",
            _ => "",
        }).Where(g => g.Key.Length > 0).Select(g => Part(g.Key, [.. g], layout));

    private static SheetPart Part(string place, List<(JsonObject Trace, int Index)> traces, JsonObject layout)
    {
        var (first, index) = traces[0];
        var round = traces.Select(t => new RoundTrace(t.Trace, t.Index, layout));
        return first.Text("type") switch
        {
            "sankey" => new Sankey(first, layout),
            "splom" => new Splom(first, index, layout),
            "scatterternary" => new Ternary(round, place, layout),
            _ => new Polar(round, place, layout),
        };
    }
}
