using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Marks;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>A table of words: a head and columns.</summary>
internal sealed class TableMark(JsonObject trace)
{
    private const double RowHeight = 26;
    private const double Letters = 12;

    private readonly string[] head = Line(trace.Object("header").List("values"));
    private readonly string[][] columns =
        [.. (trace.Object("cells").List("values") ?? []).Select(c => Line(c as JsonArray))];

    private int Rows => columns.Length == 0 ? 0 : columns.Max(c => c.Length);

    /// <summary>Draws as many rows as the box has room for, and says how many are left out.</summary>
    public void Paint(SvgWriter svg, Box box)
    {
        var count = Math.Max(head.Length, columns.Length);
        if (count == 0)
            return;
        var width = box.Width / count;
        var fit = Math.Max(1, (int)(box.Height / RowHeight) - 1);
        var shown = Rows > fit ? fit - 1 : Rows;
        svg.Leaf("rect",
            [("x", box.X), ("y", box.Y), ("width", box.Width), ("height", RowHeight), .. Ink.Role("grid")]);
        for (var c = 0; c < count; c++)
        {
            Word(svg, c < head.Length ? head[c] : "", box.X + (c * width), box.Y, width, 600);
            for (var r = 0; r < shown && c < columns.Length; r++)
            {
                Word(svg, r < columns[c].Length ? columns[c][r] : "", box.X + (c * width),
                    box.Y + ((r + 1) * RowHeight), width, null);
            }
        }

        for (var r = 1; r <= shown + 1; r++)
        {
            var y = SvgWriter.Number(box.Y + (r * RowHeight));
            svg.Leaf("path", [("d", $"M{SvgWriter.Number(box.X)} {y}h{SvgWriter.Number(box.Width)}"),
                .. Ink.RoleLine("grid")]);
        }

        if (shown < Rows)
        {
            var y = box.Y + ((shown + 1) * RowHeight);
            Word(svg, $"… and {Rows - shown:#,0} more rows", box.X, y, box.Width, null);
        }
    }

    /// <summary>Tells the size and the first row.</summary>
    public string Describe()
    {
        var first = Rows == 0 ? "" : "; first row " + string.Join(", ", columns.Select(c => c.Length > 0 ? c[0] : ""));
        var count = Math.Max(head.Length, columns.Length);
        return $"- table: {Rows:#,0} rows of {count} columns: {string.Join(", ", head)}{first}.";
    }

    private static string[] Line(JsonArray? values) =>
        [.. (values ?? []).Select(v =>
            Read.Plain((v is JsonArray list ? string.Join(" ", list) : v?.ToString()) ?? ""))];

    private static void Word(SvgWriter svg, string word, double x, double y, double width, int? weight) =>
        svg.Text("text", TextWidth.Cut(word, Letters, width - 16), [("x", x + 8), ("y", y + 17),
            ("font-size", Letters), ("font-weight", weight), .. Ink.Role("fg")]);
}
