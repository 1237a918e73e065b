using System.Globalization;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Marks;
using Plotly.NET.Drawing.Reading;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>Directions and distances: points, lines and bars around a middle.</summary>
internal sealed class Polar : SheetPart
{
    private readonly JsonObject layout;
    private readonly JsonObject? style;
    private readonly List<RoundTrace> traces;
    private readonly List<string> names = [];
    private readonly double low;
    private readonly double high;

    /// <summary>Reads the traces of one place.</summary>
    public Polar(IEnumerable<RoundTrace> traces, string place, JsonObject layout)
    {
        (this.layout, style, this.traces) = (layout, layout.Object(place), [.. traces]);
        var angles = this.traces.SelectMany(t => t.Json.List("theta") ?? []);
        var named = angles.Any(a => a is not null && Read.Number(a) is null);
        if (named || style.Object("angularaxis").Text("type") == "category")
            names = [.. angles.Select(a => a?.ToString() ?? "").Distinct()];
        var distances = this.traces.SelectMany(t => Distances(t.Json))
            .Where(double.IsFinite).DefaultIfEmpty(1).ToList();
        var range = style.Object("radialaxis").List("range");
        low = range is { Count: 2 } && Read.Number(range[0]) is { } from ? from : Math.Min(0, distances.Min());
        high = range is { Count: 2 } && Read.Number(range[1]) is { } to && to > low ? to
            : Math.Max(distances.Max(), low + double.Max(Math.Abs(low) * 1e-9, double.Epsilon));
        if (!(high > low) || !double.IsFinite(high - low))
            (low, high) = (0, Math.Max(1, double.IsFinite(high) ? high : 1));
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Name, Action<SvgWriter, double, double> Key)> Keys =>
        traces.Where(t => t.InLegend).Select(t => (t.Name, (Action<SvgWriter, double, double>)t.Key));

    /// <inheritdoc/>
    public override void Paint(SvgWriter svg, Box box)
    {
        box = Place(box, style.Object("domain"), layout);
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        var around = names.Count == 0 ? 40 : Math.Min(box.Width / 4, 22 + names.Take(40).Max(n => TextWidth.Of(n, 12)));
        var round = new Round(x, y, Math.Max(10, Math.Min((box.Width / 2) - around, (box.Height / 2) - 26)));
        Net(svg, round);
        foreach (var trace in traces)
        {
            if (trace.Json.Text("type") == "barpolar")
                Bars(svg, trace, round);
            else
                trace.Paint(svg, Pixels(trace.Json, round));
        }

        Numbers(svg, round);
    }

    /// <summary>The middle and radius of the outer circle.</summary>
    private readonly record struct Round(double X, double Y, double Radius);

    private static IEnumerable<double> Distances(JsonObject trace) =>
        (trace.List("r") ?? []).Select(r => Read.Number(r) ?? double.NaN);

    private List<Tick> Circles => Ticks.Linear(low, high, 4);

    private void Net(SvgWriter svg, Round round)
    {
        foreach (var tick in Circles)
        {
            svg.Leaf("circle", [("cx", round.X), ("cy", round.Y), ("r", Scaled(tick.Value) * round.Radius),
                ("fill", "none"), .. Ink.RoleLine("grid")]);
        }

        svg.Leaf("circle", [("cx", round.X), ("cy", round.Y), ("r", round.Radius), ("fill", "none"),
            .. Ink.RoleLine("axis")]);
        foreach (var (angle, word) in Directions())
        {
            var (x, y) = At(round, angle, 1);
            svg.Leaf("path", [("d", $"M{Number(round.X)} {Number(round.Y)}L{Number(x)} {Number(y)}"),
                .. Ink.RoleLine("grid")]);
            var (wx, wy) = At(round with { Radius = round.Radius + 12 }, angle, 1);
            svg.Text("text", TextWidth.Cut(word, 12, 110), [("x", wx), ("y", wy + 4), ("text-anchor",
                wx < round.X - 4 ? "end" : wx > round.X + 4 ? "start" : "middle"), ("font-size", 12),
                .. Ink.Role("fg")]);
        }
    }

    private void Numbers(SvgWriter svg, Round round)
    {
        foreach (var tick in Circles.Where(t => t.Value > low))
        {
            svg.Text("text", tick.Label, [("x", round.X + (Scaled(tick.Value) * round.Radius) - 3), ("y", round.Y + 13),
                ("text-anchor", "end"), ("font-size", 11), .. Ink.OnPaper(), ("stroke-width", 3),
                ("paint-order", "stroke")]);
        }
    }

    private IEnumerable<(double Angle, string Word)> Directions() => names.Count == 0
        ? Enumerable.Range(0, 8).Select(i => (i * 45.0, (i * 45).ToString(CultureInfo.InvariantCulture) + "°"))
        : names.Index().Where(n => n.Index % Math.Max(1, (names.Count + 23) / 24) == 0)
            .Select(n => (n.Index * 360.0 / names.Count, Read.Plain(n.Item)));

    private (double X, double Y)[] Pixels(JsonObject trace, Round round)
    {
        var angles = trace.List("theta") ?? [];
        var distances = Distances(trace).ToList();
        var count = angles.Count == 0 ? distances.Count : Math.Min(angles.Count, distances.Count);
        return [.. Enumerable.Range(0, count).Select(i => double.IsFinite(distances[i])
            ? At(round, Angle(trace, angles, i, count), Math.Clamp(Scaled(distances[i]), 0, 1))
            : (double.NaN, double.NaN))];
    }

    private void Bars(SvgWriter svg, RoundTrace trace, Round round)
    {
        var angles = trace.Json.List("theta") ?? [];
        var distances = Distances(trace.Json).ToList();
        var count = angles.Count == 0 ? distances.Count : Math.Min(angles.Count, distances.Count);
        var half = 180.0 / Math.Max(1, Math.Max(names.Count, count));
        for (var i = 0; i < Math.Min(count, 720); i++)
        {
            if (!double.IsFinite(distances[i]))
                continue;
            var angle = Angle(trace.Json, angles, i, count);
            var length = Math.Clamp(Scaled(distances[i]), 0, 1);
            var corners = Enumerable.Range(0, 13).Select(k => At(round, angle + (half * ((k / 6.0) - 1)), length));
            var path = string.Join("L", corners.Select(c => $"{Number(c.X)} {Number(c.Y)}"));
            svg.Leaf("path", [("d", $"M{Number(round.X)} {Number(round.Y)}L{path}z"),
                .. trace.Ink.FillAnd(Ink.RoleLine("paper")), ("opacity", 0.85)]);
        }
    }

    private double Angle(JsonObject trace, JsonArray angles, int i, int count) =>
        angles.Count == 0 ? i * 360.0 / count
        : names.Count > 0 ? names.IndexOf(angles[i]?.ToString() ?? "") * 360.0 / names.Count
        : (Read.Number(angles[i]) ?? 0) % 360 * (trace.Text("thetaunit") == "radians" ? 180 / Math.PI : 1);

    private double Scaled(double distance) => (distance - low) / (high - low);

    /// <summary>Angles start at the right and run against the clock, unless the layout says otherwise.</summary>
    private (double X, double Y) At(Round round, double angle, double share)
    {
        var axis = style.Object("angularaxis");
        var clockwise = axis.Text("direction") == "clockwise";
        var start = axis.Number("rotation") ?? (clockwise ? 90 : 0);
        var turn = ((clockwise ? -angle : angle) + start) * Math.PI / 180;
        return (round.X + (round.Radius * share * Math.Cos(turn)), round.Y - (round.Radius * share * Math.Sin(turn)));
    }
}
