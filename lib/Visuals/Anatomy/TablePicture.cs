using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;

namespace DeepLearning.Visuals.Anatomy;

/// <summary>Draws a model's layers as a table, or as bars of what they cost.</summary>
/// <param name="Title">The words above.</param>
/// <param name="Table">The layers.</param>
/// <param name="Bars">Whether bars are drawn in place of numbers.</param>
internal sealed record TablePicture(string Title, ModelTable Table, bool Bars)
{
    private const double Width = 860;
    private const double Row = 24;
    private const double Head = 66;

    private static readonly (string Name, double Right)[] Columns =
        [("output", 470), ("parameters", 580), ("mult-adds", 680), ("memory", 768), ("field", 840)];

    private static readonly string[] BarNames = ["parameters", "mult-adds", "receptive field"];

    /// <summary>Of more rows than this, so many from the start and the rest from the end are shown.</summary>
    private const int MostRows = 120, FirstRows = 80;

    private readonly List<ModelRow> _shown = Table.Rows.Count <= MostRows ? Table.Rows
        : [.. Table.Rows[..FirstRows], .. Table.Rows[^(MostRows - FirstRows)..]];

    private bool Cuts => _shown.Count < Table.Rows.Count;

    private double Foot => Head + ((_shown.Count + (Cuts ? 1 : 0)) * Row);

    private double Height => Foot + 44;

    /// <summary>Makes the visual.</summary>
    public Visual ToVisual(VisualTheme theme) => new Sheet("anatomy", Title, theme, Describe())
    {
        Draw = Draw,
        Data = new JsonObject { ["rows"] = JsonText.Texts(_shown.Select(Say)) },
        Hint = "Point at a layer, or use the arrow keys, to read about it.",
    }.ToVisual();

    private string Draw(Easel easel)
    {
        var svg = new SvgWriter();
        Text(svg, 14, 24, Title, "fg", 15, 600);
        Text(svg, 14, 50, "layer", "mut", 12);
        if (Bars)
            BarHeads(svg);
        else
            Array.ForEach(Columns, c => Text(svg, c.Right, 50, c.Name, "mut", 12, anchor: "end"));
        foreach (var (i, row) in _shown.Index())
            Line(svg, i, row);
        if (Cuts)
        {
            Text(svg, 14, Head + (FirstRows * Row) + 15, $"… {Table.Rows.Count - MostRows} rows between …", "mut",
                12.5);
        }

        var y = Foot;
        svg.Leaf("path", ("d", $"M14 {SvgWriter.Number(y - 3)}H{Width - 14}"), ("class", "l-axis"),
            ("stroke", Palette.Role("axis")));
        Text(svg, 14, y + 18, Total(), "fg", 13, 600);
        return easel.Svg(Width, Height, svg.ToString());
    }

    private static void BarHeads(SvgWriter svg)
    {
        foreach (var (k, name) in BarNames.Index())
            Text(svg, BarLeft(k), 50, name, "mut", 12);
    }

    private static double BarLeft(int k) => 260 + (k * 200);

    private void Line(SvgWriter svg, int i, ModelRow row)
    {
        var y = Head + ((i + (Cuts && i >= FirstRows ? 1 : 0)) * Row);
        svg.Open("g", ("class", "dlv-line"), ("data-i", i));
        svg.Leaf("rect", ("x", 6), ("y", y - 2), ("width", Width - 12), ("height", Row), ("rx", 4),
            ("fill", "transparent"), ("class", "dlv-row"));
        if (i > 0)
        {
            svg.Leaf("path", ("d", $"M14 {SvgWriter.Number(y - 2)}H{Width - 14}"), ("class", "l-grid"),
                ("stroke", Palette.Role("grid")));
        }

        Text(svg, 14, y + 15, Cut(row.Name, Bars ? 34 : 42), "fg", 12.5);
        if (Bars)
            DrawBars(svg, row, y);
        else
            Numbers(svg, row, y);
        svg.Close();
    }

    private static void Numbers(SvgWriter svg, ModelRow row, double y)
    {
        string[] cells = [Shape(row.Output), Count(row.Parameters), Count(row.MultiplyAdds),
            Amount.Bytes(row.Bytes), Amount.Field(row.Field)];
        foreach (var (k, cell) in cells.Index())
            Text(svg, Columns[k].Right, y + 15, cell, cell == "–" ? "mut" : "fg", 12.5, anchor: "end");
    }

    private void DrawBars(SvgWriter svg, ModelRow row, double y)
    {
        var widest = Math.Max(1, Table.Rows.Max(r => r.Field));
        (double Share, string Words)[] bars =
        [
            (row.Parameters / (double)Math.Max(1, Table.Rows.Max(r => r.Parameters)), Count(row.Parameters)),
            (row.MultiplyAdds / (double)Math.Max(1, Table.Rows.Max(r => r.MultiplyAdds)), Count(row.MultiplyAdds)),
            (row.Field < 0 ? 1 : row.Field / (double)widest, Amount.Field(row.Field)),
        ];
        foreach (var (k, (share, words)) in bars.Index())
        {
            var length = share * 112;
            svg.Leaf("rect", ("x", BarLeft(k)), ("y", y + 2), ("width", Math.Max(share > 0 ? 1.5 : 0, length)),
                ("height", Row - 8), ("rx", 2.5), ("class", $"f-{k}"), ("fill", Palette.Light[k]), ("opacity", "0.85"));
            Text(svg, BarLeft(k) + length + 6, y + 15, words, "fg", 12);
        }
    }

    private string Total() => $"{Table.Parameters:#,0} parameters, {Amount.Count(Table.MultiplyAdds)} mult-adds"
        + $" ({Amount.Count(2 * Table.MultiplyAdds)} FLOPs), outputs {Amount.Bytes(Table.Bytes)}, "
        + $"parameters {Amount.Bytes(4 * Table.Parameters)}";

    private string Describe()
    {
        var text = new StringBuilder($"{Title}: input {Shape(Table.Input)}, {Table.Rows.Count} rows. ");
        text.Append($"Total: {Total()}; {Table.Trainable:#,0} parameters are trained.");
        if (Cuts)
        {
            text.Append($" Of {Table.Rows.Count} rows, the first {FirstRows} and the last {MostRows - FirstRows} are ")
                .Append("shown, and every fourth of them told here.");
        }

        foreach (var (i, row) in _shown.Index())
        {
            if (!Cuts || i % 4 == 0)
                text.Append("\n- ").Append(Say(row));
        }

        return text.ToString();
    }

    private static string Say(ModelRow row) => $"{row.Name}{(row.Layers > 1 ? $" of {row.Layers} layers" : "")}: "
        + $"output {Shape(row.Output)}, {row.Parameters:#,0} parameters, {row.MultiplyAdds:#,0} mult-adds, "
        + $"{Amount.Bytes(row.Bytes)}" + row.Field switch
        {
            < 0 => ", sees the whole input",
            0 => "",
            var f => $", sees {f} pixels wide",
        };

    private static string Count(long value) => value == 0 ? "–" : Amount.Count(value);

    private static string Shape(long[] sizes) => $"({string.Join(", ", sizes)})";

    private static string Cut(string name, int most) => name.Length <= most ? name : "…" + name[^(most - 1)..];

    private static void Text(SvgWriter svg, double x, double y, string words, string role, double size,
        int weight = 400, string? anchor = null) => svg.Text("text", words, ("x", x), ("y", y), ("font-size", size),
            ("font-weight", weight), ("text-anchor", anchor), ("class", "f-" + role), ("fill", Palette.Role(role)));
}
