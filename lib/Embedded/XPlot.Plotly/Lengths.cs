using System.Text.Json.Nodes;

namespace XPlot.Plotly;

/// <summary>Checks that the columns of a trace are equally long, before anything is drawn.</summary>
internal static class Lengths
{
    private static readonly string[][] Columns =
    [
        ["x", "y"],
        ["labels", "values"],
        ["lat", "lon"],
        ["locations", "z"],
        ["x", "open", "high", "low", "close"],
        ["r", "t"],
    ];

    /// <summary>Checks one trace.</summary>
    /// <exception cref="ArgumentException">Columns of different lengths, or a ragged grid.</exception>
    public static void Check(JsonObject trace)
    {
        var kind = trace["type"]?.ToString() ?? "trace";
        if (kind is "heatmap" or "contour" or "surface")
        {
            CheckGrid(kind, trace);
            return;
        }

        foreach (var names in Columns)
            CheckEqual(kind, trace, names);
        if (kind is "scatter3d" or "mesh3d")
            CheckEqual(kind, trace, ["x", "y", "z"]);
    }

    private static void CheckEqual(string kind, JsonObject trace, string[] names)
    {
        var found = names.Where(n => trace[n] is JsonArray)
            .Select(n => (Name: n, ((JsonArray)trace[n]!).Count)).ToList();
        if (found.Select(f => f.Count).Distinct().Count() > 1)
        {
            var shapes = string.Join(" and ", found.Select(f => $"{f.Count} {f.Name}"));
            throw new ArgumentException(
                $"[{kind}] expected as many {string.Join(" as ", found.Select(f => f.Name))}, got {shapes}; "
                + "cut or extend one of them.");
        }
    }

    private static void CheckGrid(string kind, JsonObject trace)
    {
        if (trace["z"] is not JsonArray { Count: > 0 } rows)
            return;
        if (rows[0] is not JsonArray first)
        {
            CheckEqual(kind, trace, ["x", "y", "z"]);
            return;
        }

        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] is not JsonArray row || row.Count != first.Count)
            {
                throw new ArgumentException(
                    $"[{kind}] expected rows of {first.Count} values, as in row 0, got "
                    + $"{(rows[i] as JsonArray)?.Count ?? 0} in row {i}; give every row the same length.");
            }
        }

        var turned = (bool?)(trace["transpose"] as JsonValue) == true;
        CheckEdge(kind, trace, turned ? "y" : "x", first.Count, "columns");
        CheckEdge(kind, trace, turned ? "x" : "y", rows.Count, "rows");
    }

    private static void CheckEdge(string kind, JsonObject trace, string name, int count, string what)
    {
        if (trace[name] is JsonArray edge && edge.Count != count && edge.Count != count + 1)
        {
            throw new ArgumentException(
                $"[{kind}] expected {count} {name}, one for each of z's {what}, got {edge.Count}; "
                + "cut or extend one of them.");
        }
    }
}
