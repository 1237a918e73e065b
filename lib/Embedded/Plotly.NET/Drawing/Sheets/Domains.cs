using System.Text.Json.Nodes;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>The part of the figure, in shares of it, that an axis or a pie takes.</summary>
internal readonly record struct Domain(double From, double To)
{
    /// <summary>The whole.</summary>
    public static readonly Domain Whole = new(0, 1);

    /// <summary>Reads a pair of shares.</summary>
    public static Domain? Of(JsonArray? pair) =>
        pair is { Count: 2 } && Read.Number(pair[0]) is { } from && Read.Number(pair[1]) is { } to && to > from
            ? new Domain(Math.Clamp(from, 0, 1), Math.Clamp(to, 0, 1)) : null;
}

/// <summary>Where axes lie: told by the axis, by the axis it lies over, or by the layout's grid.</summary>
internal static class Domains
{
    /// <summary>The domain of an axis.</summary>
    public static Domain Of(Axis axis, JsonObject layout)
    {
        if (axis.Style.Text("overlaying") is { Length: > 0 } under && under != axis.Id && under != "free")
        {
            var name = (axis.IsX ? "xaxis" : "yaxis") + under[1..];
            return Domain.Of(layout.Object(name).List("domain")) ?? Domain.Whole;
        }

        return Domain.Of(axis.Style.List("domain")) ?? InGrid(axis, layout.Object("grid")) ?? Domain.Whole;
    }

    /// <summary>The part of a grid's row or column.</summary>
    public static Domain Cell(JsonObject? grid, bool column, int at)
    {
        var count = (int)Math.Clamp(grid.Number(column ? "columns" : "rows") ?? 1, 1, 100);
        var independent = grid.Text("pattern") == "independent";
        var gap = Math.Clamp(
            grid.Number(column ? "xgap" : "ygap") ?? (independent ? (column ? 0.2 : 0.3) : 0.1), 0, 0.9);
        var step = 1 / (count - gap);
        if (!column && grid.Text("roworder") != "bottom to top")
            at = count - 1 - at;
        at = Math.Clamp(at, 0, count - 1);
        return new Domain(at * step, Math.Min(1, (at * step) + (step * (1 - gap))));
    }

    private static Domain? InGrid(Axis axis, JsonObject? grid)
    {
        if (grid is null || grid.Number("rows") is null)
            return null;
        var columns = (int)Math.Clamp(grid.Number("columns") ?? 1, 1, 100);
        var number = (int.TryParse(axis.Id[1..], out var n) ? n : 1) - 1;
        var at = grid.Text("pattern") != "independent" ? number : axis.IsX ? number % columns : number / columns;
        return Cell(grid, axis.IsX, at);
    }
}
