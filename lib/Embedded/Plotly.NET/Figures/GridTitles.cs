using System.Text.Json.Nodes;
using Plotly.NET.CSharp;

namespace Plotly.NET.Figures;

/// <summary>The words above the cells of a grid, as notes in the figure's own measure (0 to 1).</summary>
internal static class GridTitles
{
    /// <summary>Places titles over the middle of each cell's upper edge, row by row.</summary>
    public static JsonArray Place(
        IEnumerable<string> titles, (int Rows, int Columns) size, (double X, double Y) gap, bool bottomUp,
        Optional<double> offset, Optional<Font> font)
    {
        var notes = new JsonArray();
        foreach (var (index, title) in titles.Take(size.Rows * size.Columns).Index())
        {
            var (row, column) = (index / size.Columns, index % size.Columns);
            var left = Start(column, size.Columns, gap.X);
            var middle = left + Step(size.Columns, gap.X) * (1 - gap.X) / 2;
            var line = bottomUp ? row : size.Rows - 1 - row;
            var top = Start(line, size.Rows, gap.Y) + Step(size.Rows, gap.Y) * (1 - gap.Y);
            notes.Add((JsonNode)new JsonObject
            {
                ["x"] = middle,
                ["xref"] = "paper",
                ["xanchor"] = "center",
                ["y"] = top + (offset.IsSome ? offset.Value : 0),
                ["yref"] = "paper",
                ["yanchor"] = "bottom",
                ["text"] = title,
                ["showarrow"] = false,
            }.Set("font", font));
        }

        return notes;
    }

    /// <summary>The distance from the start of one cell to that of the next.</summary>
    private static double Step(int cells, double gap) => 1 / (cells - gap);

    private static double Start(int cell, int cells, double gap) => cell * Step(cells, gap);
}
