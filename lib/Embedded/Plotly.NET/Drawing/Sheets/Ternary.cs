using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Marks;
using Plotly.NET.Drawing.Reading;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>Three parts of a whole as points of a triangle: the nearer a corner, the larger its part.</summary>
internal sealed class Ternary(IEnumerable<RoundTrace> all, string place, JsonObject layout) : SheetPart
{
    private const int Steps = 5;

    private readonly List<RoundTrace> traces = [.. all];
    private readonly JsonObject? style = layout.Object(place);

    /// <inheritdoc/>
    public override IEnumerable<(string Name, Action<SvgWriter, double, double> Key)> Keys =>
        traces.Where(t => t.InLegend).Select(t => (t.Name, (Action<SvgWriter, double, double>)t.Key));

    /// <inheritdoc/>
    public override void Paint(SvgWriter svg, Box box)
    {
        box = Place(box, style.Object("domain"), layout);
        var height = Math.Max(20, Math.Min(box.Height - 70, (box.Width - 100) * Math.Sqrt(0.75)));
        var half = height / Math.Sqrt(3);
        var (x, y) = (box.X + (box.Width / 2), box.Y + ((box.Height - height) / 2));
        var corners = new Corners((x, y), (x - half, y + height), (x + half, y + height));
        Net(svg, corners);
        foreach (var trace in traces)
            trace.Paint(svg, Pixels(trace.Json, corners));
    }

    /// <summary>The corners at which a, b and c are all.</summary>
    private readonly record struct Corners((double X, double Y) A, (double X, double Y) B, (double X, double Y) C)
    {
        public (double X, double Y) At(double a, double b, double c) =>
            ((A.X * a) + (B.X * b) + (C.X * c), (A.Y * a) + (B.Y * b) + (C.Y * c));
    }

    private static string Segment((double X, double Y) from, (double X, double Y) to) =>
        $"M{Number(from.X)} {Number(from.Y)}L{Number(to.X)} {Number(to.Y)}";

    private void Net(SvgWriter svg, Corners at)
    {
        for (var i = 1; i < Steps; i++)
        {
            var (t, rest) = ((double)i / Steps, 1 - ((double)i / Steps));
            svg.Leaf("path", [("d", Segment(at.At(t, rest, 0), at.At(t, 0, rest)) + Segment(
                at.At(rest, t, 0), at.At(0, t, rest)) + Segment(at.At(rest, 0, t), at.At(0, rest, t))),
                ("fill", "none"), .. Ink.RoleLine("grid")]);
            Word(svg, Share(t), at.At(t, 0, rest), (8, 4), "start", "mut");
            Word(svg, Share(t), at.At(rest, t, 0), (-8, 4), "end", "mut");
            Word(svg, Share(t), at.At(0, rest, t), (0, 17), "middle", "mut");
        }

        svg.Leaf("path", [("d", Segment(at.A, at.B) + $"L{Number(at.C.X)} {Number(at.C.Y)}z"), ("fill", "none"),
            .. Ink.RoleLine("axis"), ("stroke-linejoin", "round")]);
        Word(svg, Title("aaxis", "a"), at.A, (0, -10), "middle", "fg");
        Word(svg, Title("baxis", "b"), at.B, (-6, 20), "end", "fg");
        Word(svg, Title("caxis", "c"), at.C, (6, 20), "start", "fg");
    }

    private string Share(double share) => Ticks.Short(Math.Round(share * (style.Number("sum") ?? 1), 10));

    private string Title(string axis, string usual) => Read.Plain(Read.Title(style.Object(axis)?["title"]) ?? usual);

    private static void Word(
        SvgWriter svg, string word, (double X, double Y) at, (double X, double Y) by, string anchor, string role) =>
        svg.Text("text", TextWidth.Cut(word, 12, 120), [("x", at.X + by.X), ("y", at.Y + by.Y),
            ("text-anchor", anchor), ("font-size", role == "fg" ? 13 : 11), .. Ink.Role(role)]);

    private (double X, double Y)[] Pixels(JsonObject trace, Corners corners)
    {
        var (a, b, c) = (Column(trace, "a"), Column(trace, "b"), Column(trace, "c"));
        var sum = trace.Number("sum") ?? style.Number("sum") ?? 1;
        var lengths = ((List<double>?[])[a, b, c]).Where(l => l is not null).Select(l => l!.Count).ToList();
        var count = lengths.Count < 2 ? 0 : lengths.Min();
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var (p, q, r) = (Part(a, i), Part(b, i), Part(c, i));
            (p, q, r) = (p ?? sum - q - r, q ?? sum - p - r, r ?? sum - p - q);
            var all = p + q + r;
            return p >= 0 && q >= 0 && r >= 0 && all > 0 && double.IsFinite(all.Value)
                ? corners.At(p.Value / all.Value, q.Value / all.Value, r.Value / all.Value) : (double.NaN, double.NaN);
        })];
    }

    private static List<double>? Column(JsonObject trace, string name) =>
        trace.List(name)?.Select(v => Read.Number(v) ?? double.NaN).ToList();

    private static double? Part(List<double>? column, int i) => column?[i];
}
