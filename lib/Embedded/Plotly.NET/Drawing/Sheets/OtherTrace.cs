using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Marks;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>A trace that only plotly.js draws: the picture names it, and the words tell what it holds.</summary>
internal sealed class OtherTrace(JsonObject trace, int index)
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["sankey"] = "flow diagram (Sankey)",
        ["splom"] = "scatter matrix",
        ["scatterpolar"] = "polar points",
        ["barpolar"] = "polar bars",
        ["scattergeo"] = "map of points",
        ["choropleth"] = "map of areas",
        ["parcoords"] = "parallel coordinates",
        ["sunburst"] = "sunburst",
        ["treemap"] = "treemap",
        ["scatterternary"] = "ternary points",
        ["indicator"] = "indicator",
    };

    /// <summary>Gets the kind in words.</summary>
    public string Kind { get; } = Names.GetValueOrDefault(trace.Text("type") ?? "", trace.Text("type") ?? "trace");

    /// <summary>Draws a card with the kind.</summary>
    public void Paint(SvgWriter svg, Box box)
    {
        svg.Leaf("rect", [("x", box.X), ("y", box.Y), ("width", box.Width), ("height", box.Height), ("rx", 6),
            ("fill", "none"), .. Ink.RoleLine("grid"), ("stroke-dasharray", "6 5")]);
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        svg.Text("text", Kind, [("x", x), ("y", y - 6), ("text-anchor", "middle"), ("font-size", 14),
            ("font-weight", 600), .. Ink.Role("fg")]);
        svg.Text("text", "drawn by plotly.js, where scripts run", [("x", x), ("y", y + 16),
            ("text-anchor", "middle"), ("font-size", 12), .. Ink.Role("mut")]);
    }

    /// <summary>Tells the columns of the trace.</summary>
    public string Describe()
    {
        var lists = trace.Where(m => m.Value is JsonArray { Count: > 0 })
            .Select(m => $"{((JsonArray)m.Value!).Count:#,0} {m.Key}{Ends((JsonArray)m.Value!)}").ToList();
        if (trace.Object("node") is { } node && trace.Object("link") is { } link)
        {
            var names = node.List("label") ?? [];
            lists.Add($"{names.Count} nodes ({string.Join(", ", names.Take(12))})");
            lists.Add($"{link.List("value")?.Count ?? 0} links{Ends(link.List("value") ?? [])}");
        }

        var held = lists.Count == 0 ? "empty" : string.Join(", ", lists);
        return $"- {trace.Text("name") ?? $"trace {index}"}: {Kind}; {held}.";
    }

    /// <summary>The least and the greatest of numbers; nothing where there are none.</summary>
    private static string Ends(JsonArray list)
    {
        var numbers = list.Select(Read.Number).OfType<double>().ToList();
        return numbers.Count == 0 ? "" : $" from {Ticks.Short(numbers.Min())} to {Ticks.Short(numbers.Max())}";
    }
}
