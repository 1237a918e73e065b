using System.Text.Json.Nodes;

namespace Plotly.NET.Figures;

/// <summary>Moves the figure of a chart into a cell of a grid: axes, scenes and domains get its number.</summary>
internal static class GridPlan
{
    /// <summary>Where the layout keeps a kind of subplot, and which member of a trace names it.</summary>
    private static readonly (string Layout, string Trace, string[] Types)[] Subplots =
    [
        ("scene", "scene",
            ["scatter3d", "surface", "mesh3d", "cone", "streamtube", "volume", "isosurface"]),
        ("polar", "subplot", ["scatterpolar", "scatterpolargl", "barpolar"]),
        ("smith", "subplot", ["scattersmith"]),
        ("ternary", "subplot", ["scatterternary"]),
        ("geo", "geo", ["scattergeo", "choropleth"]),
        ("mapbox", "subplot", ["scattermapbox", "choroplethmapbox", "densitymapbox"]),
    ];

    /// <summary>The kinds of trace that carry their own place.</summary>
    private static readonly string[] Placed =
    [
        "pie", "funnelarea", "sunburst", "treemap", "icicle", "sankey", "table", "indicator", "parcoords", "parcats",
    ];

    /// <summary>The figure in its cell.</summary>
    /// <param name="figure">The chart's figure.</param>
    /// <param name="number">The number of the cell, from 1.</param>
    /// <param name="row">Its row, from 0.</param>
    /// <param name="column">Its column, from 0.</param>
    /// <param name="shared">Whether the charts of a row share their y axis, and those of a column their x axis.</param>
    /// <exception cref="ArgumentException">The chart mixes kinds of subplot.</exception>
    public static Figure Move(Figure figure, int number, int row, int column, bool shared)
    {
        var kinds = figure.Data.Select(t => Kind(t!["type"]?.ToString())).Distinct().ToList();
        if (kinds.Count > 1)
        {
            throw new ArgumentException(
                $"[Chart.Grid] expected one kind of subplot per cell, got {string.Join(" and ", kinds)} in cell "
                + $"{row + 1}, {column + 1}; give each a cell of its own.");
        }

        var cell = new JsonObject { ["row"] = row, ["column"] = column };
        return kinds.SingleOrDefault() switch
        {
            null or "xy" => shared ? Plane(figure, column + 1, row + 1) : Plane(figure, number, number),
            "domain" => With(figure, t => t["domain"] = cell.DeepClone(), figure.Layout),
            var kind => Subplot(figure, Subplots.First(s => s.Layout == kind), number, cell),
        };
    }

    private static string Kind(string? type) =>
        Placed.Contains(type) ? "domain" : Subplots.FirstOrDefault(s => s.Types.Contains(type)).Layout ?? "xy";

    private static Figure Plane(Figure figure, int x, int y)
    {
        var layout = Without(figure.Layout, "xaxis", "yaxis");
        layout[Name("xaxis", x)] = figure.Layout["xaxis"]?.DeepClone() ?? new JsonObject();
        layout[Name("yaxis", y)] = figure.Layout["yaxis"]?.DeepClone() ?? new JsonObject();
        foreach (var note in (layout["annotations"] as JsonArray ?? []).OfType<JsonObject>())
        {
            note["xref"] ??= Name("x", x);
            note["yref"] ??= Name("y", y);
        }

        return With(figure, t => (t["xaxis"], t["yaxis"]) = (Name("x", x), Name("y", y)), layout);
    }

    private static Figure Subplot(Figure figure, (string Layout, string Trace, string[] Types) kind, int number,
        JsonObject cell)
    {
        var layout = Without(figure.Layout, kind.Layout);
        var place = (figure.Layout[kind.Layout]?.DeepClone() as JsonObject) ?? [];
        place["domain"] = cell;
        layout[Name(kind.Layout, number)] = place;
        return With(figure, t => t[kind.Trace] = Name(kind.Layout, number), layout);
    }

    private static string Name(string kind, int number) => number < 2 ? kind : $"{kind}{number}";

    private static JsonObject Without(JsonObject layout, params string[] kinds)
    {
        var rest = (JsonObject)layout.DeepClone();
        foreach (var name in layout.Select(m => m.Key))
        {
            if (kinds.Contains(name.TrimEnd("0123456789".ToCharArray())))
                rest.Remove(name);
        }

        return rest;
    }

    private static Figure With(Figure figure, Action<JsonObject> change, JsonObject layout)
    {
        var data = (JsonArray)figure.Data.DeepClone();
        foreach (var trace in data.OfType<JsonObject>())
            change(trace);
        return figure with { Data = data, Layout = layout };
    }
}
