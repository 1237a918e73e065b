using System.Globalization;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Colors;
using Plotly.NET.Drawing.Marks;
using Plotly.NET.Drawing.Reading;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>Shares of a whole.</summary>
internal sealed class Pie : SheetPart
{
    private readonly JsonObject trace;
    private readonly JsonObject layout;

    /// <summary>Reads a pie; equal names are one slice, and what is no positive number is left out.</summary>
    public Pie(JsonObject trace, JsonObject layout)
    {
        (this.trace, this.layout) = (trace, layout);
        var values = trace.List("values");
        var labels = trace.List("labels");
        var sums = new OrderedDictionary<string, double>();
        for (var i = 0; i < Math.Max(values?.Count ?? 0, labels?.Count ?? 0); i++)
        {
            var name = i < labels?.Count ? Read.Plain(labels[i]?.ToString() ?? "")
                : i.ToString(CultureInfo.InvariantCulture);
            var value = values is null ? 1 : i < values.Count ? Read.Number(values[i]) ?? 0 : 0;
            if (value > 0)
                sums[name] = sums.GetValueOrDefault(name) + value;
        }

        var colors = trace.Object("marker").List("colors");
        var slices = sums.Select((s, i) => new Slice(
            s.Key, s.Value, new Ink(i < colors?.Count ? colors[i]?.ToString() : null, i)));
        Slices = [.. trace.Flag("sort") == false ? slices : slices.OrderByDescending(s => s.Value)];
    }

    /// <summary>One part of the whole.</summary>
    internal sealed record Slice(string Name, double Value, Ink Ink);

    /// <summary>Gets the slices, in the order in which they are drawn.</summary>
    public IReadOnlyList<Slice> Slices { get; }

    /// <summary>Gets whether the legend may name the slices.</summary>
    public bool InLegend => trace.Flag("showlegend") != false;

    /// <inheritdoc/>
    public override void Paint(SvgWriter svg, Box box)
    {
        var place = Place(box, trace.Object("domain"), layout);
        var (width, height) = (place.Width, place.Height);
        var (cx, cy) = (place.X + (width / 2), place.Y + (height / 2));
        var names = (trace.Text("textinfo") ?? "").Contains("label", StringComparison.Ordinal)
            ? Math.Min(110, 46 + Slices.Select(s => TextWidth.Of(s.Name, 12)).DefaultIfEmpty(0).Max()) : 24;
        var radius = Math.Max(10, Math.Min((width / 2) - names, (height / 2) - 24));
        var hole = Math.Clamp(trace.Number("hole") ?? 0, 0, 0.95) * radius;
        var total = Slices.Sum(s => s.Value);
        var turn = (trace.Number("rotation") ?? 0) / 360;
        foreach (var slice in Slices)
        {
            var share = slice.Value / total;
            var (from, to) = (turn, turn + share);
            turn = to;
            svg.Leaf("path", [("d", Wedge(cx, cy, radius, hole, from, to, share)),
                .. slice.Ink.FillAnd(Ink.RoleLine("paper")), ("stroke-width", 1.5)]);
            Word(svg, slice, share, new Round(cx, cy, radius, hole, width / 2), (from + to) / 2);
        }

        if (Slices.Count == 0)
        {
            svg.Text("text", "no positive values",
                [("x", cx), ("y", cy), ("text-anchor", "middle"), .. Ink.Role("mut")]);
        }
    }

    /// <summary>Tells the slices.</summary>
    public string Describe()
    {
        var name = trace.Text("name") ?? "shares";
        var total = Slices.Sum(s => s.Value);
        if (Slices.Count == 0)
            return $"- {name}: pie, empty.";
        var told = Slices.Take(8).Select(s => $"{s.Name} {Ticks.Short(s.Value)} ({Percent(s.Value / total)})");
        var rest = Slices.Count > 8 ? $", and {Slices.Count - 8} more" : "";
        return $"- {name}: pie, {Slices.Count} slices of {Ticks.Short(total)} in all; {string.Join(", ", told)}{rest}.";
    }

    private static string Percent(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    private void Word(SvgWriter svg, Slice slice, double share, Round round, double turn)
    {
        var info = trace.Text("textinfo") ?? "percent";
        if (info == "none")
            return;
        var parts = new List<string>();
        if (info.Contains("label", StringComparison.Ordinal))
            parts.Add(slice.Name);
        if (info.Contains("value", StringComparison.Ordinal))
            parts.Add(Ticks.Short(slice.Value));
        if (info.Contains("percent", StringComparison.Ordinal))
            parts.Add(Percent(share));
        var word = TextWidth.Cut(string.Join(" ", parts), 12, 120);
        var middle = round.Hole > 0 ? (round.Radius + round.Hole) / 2 : round.Radius * 0.68;
        var wide = TextWidth.Of(word, 12);
        var fits = (2 * Math.PI * middle * share > wide + 4 || Slices.Count == 1)
            && wide < (round.Hole > 0 ? round.Radius - round.Hole + 4 : round.Radius * 0.9);
        if (!fits && share < 0.012)
            return;
        var (x, y) = Around(round.X, round.Y, fits ? middle : round.Radius + 10, turn);
        var anchor = fits ? "middle" : x < round.X ? "end" : "start";
        if (!fits)
            word = TextWidth.Cut(word, 12, Math.Max(24, round.Room - Math.Abs(x - round.X)));
        var ink = !fits ? Ink.Role("fg") : slice.Ink.Color is null ? Ink.Role("paper")
            : [("fill", CssColor.Parse(slice.Ink.Color) is { IsLight: true } ? "#1b1f24" : "#ffffff")];
        svg.Text("text", word, [("x", x), ("y", y + 4), ("text-anchor", anchor), ("font-size", 12), .. ink]);
    }

    /// <summary>Where a pie lies: its middle, its radii, and the room from its middle to the side.</summary>
    private readonly record struct Round(double X, double Y, double Radius, double Hole, double Room);

    /// <summary>A place around a middle; turns start at the top and run with the clock.</summary>
    private static (double X, double Y) Around(double x, double y, double radius, double turn) =>
        (x + (radius * Math.Sin(turn * 2 * Math.PI)), y - (radius * Math.Cos(turn * 2 * Math.PI)));

    private static string Wedge(double x, double y, double radius, double hole, double from, double to, double share)
    {
        // A whole circle is two halves: an arc that ends where it starts is nothing.
        if (share > 0.9999)
        {
            return Ring(x, y, radius, 1) + (hole > 0 ? Ring(x, y, hole, 0) : "");
        }

        var (large, a, b) = (share > 0.5, Around(x, y, radius, from), Around(x, y, radius, to));
        var (c, d) = (Around(x, y, hole, to), Around(x, y, hole, from));
        var inner = hole > 0
            ? $"L{Number(c.X)} {Number(c.Y)}{Arc(hole, 0, d.X, d.Y, large)}"
            : $"L{Number(x)} {Number(y)}";
        return $"M{Number(a.X)} {Number(a.Y)}{Arc(radius, 1, b.X, b.Y, large)}{inner}z";
    }

    private static string Ring(double x, double y, double radius, int sweep) =>
        $"M{Number(x)} {Number(y - radius)}{Arc(radius, sweep, x, y + radius)}{Arc(radius, sweep, x, y - radius)}z";

    private static string Arc(double radius, int sweep, double x, double y, bool large = false) =>
        $"A{Number(radius)} {Number(radius)} 0 {(large ? 1 : 0)} {sweep} {Number(x)} {Number(y)}";
}
