using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Marks;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>Every column against every other, in a square of small clouds.</summary>
internal sealed class Splom : SheetPart
{
    private const int Most = 8;
    private const double Gap = 8;

    private readonly RoundTrace trace;
    private readonly List<(string Label, double[] Values, double Low, double High)> columns;

    /// <summary>Reads the columns; names count as their number in order.</summary>
    public Splom(JsonObject json, int index, JsonObject layout)
    {
        var points = (JsonObject)json.DeepClone();
        points["mode"] = "markers";
        if (points["marker"] is not JsonObject marker)
            points["marker"] = marker = [];
        marker["size"] ??= 4;
        trace = new RoundTrace(points, index, layout);
        columns = [.. (json.List("dimensions") ?? []).OfType<JsonObject>()
            .Where(d => d.Text("visible") != "false").Take(Most)
            .Select((d, i) => Column(Read.Plain(d.Text("label") ?? $"column {i + 1}"), d.List("values") ?? []))];
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Name, Action<SvgWriter, double, double> Key)> Keys =>
        trace.InLegend ? [(trace.Name, trace.Key)] : [];

    /// <inheritdoc/>
    public override void Paint(SvgWriter svg, Box box)
    {
        if (columns.Count == 0)
        {
            Nothing(svg, box);
            return;
        }

        var (left, below) = (56.0, 40.0);
        var width = Math.Max(8, ((box.Width - left) / columns.Count) - Gap);
        var height = Math.Max(8, ((box.Height - below) / columns.Count) - Gap);
        for (var row = 0; row < columns.Count; row++)
        {
            var y = box.Y + (row * (height + Gap));
            Name(svg, columns[row].Label, (box.X + 12, y + (height / 2)), height, turned: true);
            Ends(svg, columns[row], new Box(box.X + left, y, width, height), lies: false);
            for (var column = 0; column < columns.Count; column++)
                Cell(svg, row, column, new Box(box.X + left + (column * (width + Gap)), y, width, height));
        }

        for (var column = 0; column < columns.Count; column++)
        {
            var cell = new Box(box.X + left + (column * (width + Gap)), box.Bottom - below - Gap, width, 0);
            Name(svg, columns[column].Label, (cell.X + (width / 2), cell.Y + 34), width, turned: false);
            Ends(svg, columns[column], cell, lies: true);
        }
    }

    private static (string Label, double[] Values, double Low, double High) Column(string label, JsonArray values)
    {
        var names = new Dictionary<string, int>();
        double[] numbers = [.. values.Select(v => v is null ? double.NaN
            : Read.Number(v) ?? (names.TryGetValue(v.ToString(), out var n) ? n : names[v.ToString()] = names.Count))];
        var finite = numbers.Where(double.IsFinite).DefaultIfEmpty(0).ToList();
        var (low, high) = (finite.Min(), finite.Max());
        return high > low && double.IsFinite(high - low)
            ? (label, numbers, low, high) : (label, numbers, low - 1, low + 1);
    }

    private void Cell(SvgWriter svg, int row, int column, Box at)
    {
        svg.Leaf("rect", [("x", at.X), ("y", at.Y), ("width", at.Width), ("height", at.Height), ("fill", "none"),
            .. Ink.RoleLine("grid")]);
        var (x, y) = (columns[column], columns[row]);
        var count = Math.Min(x.Values.Length, y.Values.Length);
        trace.Paint(svg, [.. Enumerable.Range(0, count).Select(i => (
            at.X + 5 + ((at.Width - 10) * (x.Values[i] - x.Low) / (x.High - x.Low)),
            at.Bottom - 5 - ((at.Height - 10) * (y.Values[i] - y.Low) / (y.High - y.Low))))]);
    }

    private static void Name(SvgWriter svg, string label, (double X, double Y) at, double room, bool turned) =>
        svg.Text("text", TextWidth.Cut(label, 12, room), [("x", at.X), ("y", at.Y), ("text-anchor", "middle"),
            ("font-size", 12), ("transform", turned
                ? $"rotate(-90 {SvgWriter.Number(at.X)} {SvgWriter.Number(at.Y)})" : null), .. Ink.Role("fg")]);

    private static void Ends(
        SvgWriter svg, (string Label, double[] Values, double Low, double High) column, Box at, bool lies)
    {
        var (low, high) = (Ticks.Short(column.Low), Ticks.Short(column.High));
        (double X, double Y, string Anchor)[] places = lies
            ? [(at.X + 5, at.Y + 16, "start"), (at.Right - 5, at.Y + 16, "end")]
            : [(at.X - 5, at.Bottom - 4, "end"), (at.X - 5, at.Y + 12, "end")];
        foreach (var ((x, y, anchor), word) in places.Zip((string[])[low, high]))
        {
            svg.Text("text", TextWidth.Cut(word, 10, lies ? at.Width / 2 : 36), [("x", x), ("y", y),
                ("text-anchor", anchor), ("font-size", 10), .. Ink.Role("mut")]);
        }
    }
}
