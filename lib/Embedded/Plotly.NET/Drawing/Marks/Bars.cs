using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Colors;
using Plotly.NET.Drawing.Reading;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace Plotly.NET.Drawing.Marks;

/// <summary>One bar: its middle and width along the place axis, and both ends along the value axis.</summary>
internal record struct Bar(double Middle, double Width, double From, double To);

/// <summary>Bars: of a bar trace, a histogram, a waterfall or a funnel.</summary>
internal sealed class Bars : Mark
{
    /// <summary>Above this many bars only the longest in each pixel column is drawn.</summary>
    public const int Dense = 1500;

    private readonly ErrorBars errors;
    private Bar[] bars = [];

    /// <summary>Reads bars.</summary>
    public Bars(TraceSource source, BarValues values)
        : base(source)
    {
        Values = values;
        errors = new ErrorBars(Trace.Object(values.Lies ? "error_x" : "error_y"), values.Lengths);
        if (Trace.Object("marker")?["color"] is JsonArray list && list.Any(c => Read.Number(c) is not null))
        {
            Colors = ColorAxis.Of(
                Trace.Object("marker"), Layout, 'c', list.Select(c => Read.Number(c) ?? double.NaN));
        }
    }

    /// <summary>Gets places and lengths.</summary>
    public BarValues Values { get; }

    /// <inheritdoc/>
    public override ColorAxis? Colors { get; }

    private Axis Across => Values.Lies ? X : Y;

    private Axis Along => Values.Lies ? Y : X;

    /// <summary>Takes the bars as they were arranged among those of the other traces.</summary>
    public void Arrange(Bar[] arranged) => bars = arranged;

    /// <inheritdoc/>
    public override void Include()
    {
        if (Trace.Text("type") == "funnel")
        {
            Along.Default(reversed: Values.Lies, visible: true);
            Across.Default(reversed: false, visible: false);
            Array.ForEach(Values.Lengths, Across.Note);
        }

        if (Values.Counted is null)
        {
            Along.Stand(Values.Places);
            Array.ForEach(Values.Places, Along.Note);
        }

        foreach (var bar in bars)
        {
            if (!double.IsFinite(bar.To))
                continue;
            Along.Include(bar.Middle - (bar.Width / 2), loose: false);
            Along.Include(bar.Middle + (bar.Width / 2), loose: false);
            Across.Include(bar.From, bar.From != 0);
            Across.Include(bar.To, loose: true);
        }

        errors.Include(Across);
    }

    /// <inheritdoc/>
    public override void Paint(SvgWriter svg, Frame frame)
    {
        var kept = Kept(frame);
        foreach (var group in kept.GroupBy(InkOf))
        {
            var path = new StringBuilder();
            foreach (var i in group)
                path.Append(Rectangle(frame, bars[i]));
            svg.Leaf("path", [("d", path.ToString()), .. group.Key.Fill, ("opacity", Share), .. Outline]);
        }

        var ends = bars.Select(b => frame.At(b.Middle, b.To, Values.Lies)).ToArray();
        errors.Paint(svg, ends, frame, Values.Lies, new Ink(errors.Color ?? "#7d8792", Index));
        if (kept.Count <= 200)
            BarLabels.Paint(svg, this, bars, frame, i => InkOf(i).Color);
    }

    /// <inheritdoc/>
    public override void Key(SvgWriter svg, double x, double y) => svg.Leaf("rect",
        [("x", x + 6), ("y", y - 5), ("width", 12), ("height", 10), ("rx", 2), .. KeyInk.Fill, ("opacity", Share)]);

    /// <inheritdoc/>
    public override string Describe()
    {
        var kind = Trace.Text("type") switch
        {
            "histogram" => "histogram",
            "waterfall" => "waterfall",
            "funnel" => "funnel",
            _ => Values.Lies ? "horizontal bars" : "bars",
        };
        var places = Enumerable.Range(0, Values.Lengths.Length)
            .Where(i => double.IsFinite(Values.Lengths[i]) && double.IsFinite(Values.Places[i])).ToList();
        var noun = kind == "histogram" ? "bin" : "bar";
        var head = $"- {Name}: {kind}, {Count(Values.Lengths.Length, noun)}";
        if (Values.Lengths.Length > places.Count)
            head += $" ({Values.Lengths.Length - places.Count:#,0} missing)";
        if (places.Count == 0)
            return head + (Values.Lengths.Length == 0 ? ", empty." : ", nothing to draw.");
        if (Values.Counted is { } counted)
            head += $" of {Count(counted, "value")}";
        int low = places.MinBy(i => Values.Lengths[i]), high = places.MaxBy(i => Values.Lengths[i]);
        return $"{head}; lowest {At(low)}, highest {At(high)}.";

        string At(int i) => $"{Ticks.Short(Values.Lengths[i])} at {Where(i)}";
    }

    private string Where(int i)
    {
        if (Values.Width is { } width && Along.Kind != AxisKind.Category)
            return $"{Along.Tell(Values.Places[i] - (width / 2))} to {Along.Tell(Values.Places[i] + (width / 2))}";
        return Along.Tell(Values.Places[i]);
    }

    private string? Share => Trace.Object("marker").Number("opacity") is { } o and < 1
        ? Number(Math.Clamp(o, 0, 1)) : Opacity;

    private Ink KeyInk => Colors is null
        ? Ink(Trace.Object("marker").Text("color"))
        : new Ink(Colors.Scale.At(0.5).ToString(), Index);

    private (string Name, object? Value)[] Outline
    {
        get
        {
            var line = Trace.Object("marker").Object("line");
            return line.Number("width") is { } width and > 0
                ? [("stroke", line.Text("color") ?? Palette.Role("axis")), ("stroke-width", Math.Min(width, 20))] : [];
        }
    }

    private Ink InkOf(int i)
    {
        if (Trace.Object("marker")?["color"] is JsonArray each && i < each.Count)
        {
            return Colors is null ? new Ink(each[i]?.ToString(), Index)
                : new Ink(Read.Number(each[i]) is { } n ? Colors.Color(n).ToString() : "#7d8792", Index);
        }

        if (Trace.Text("type") == "waterfall")
        {
            var part = Values.Totals?[i] == true ? "totals" : bars[i].To < bars[i].From ? "decreasing" : "increasing";
            var own = Trace.Object(part).Object("marker").Text("color");
            return own is not null ? new Ink(own, Index)
                : new Ink(null, part == "totals" ? 0 : part == "decreasing" ? 1 : 2);
        }

        return Ink(Trace.Object("marker").Text("color"));
    }

    private List<int> Kept(Frame frame)
    {
        var seen = Enumerable.Range(0, bars.Length)
            .Where(i => double.IsFinite(bars[i].To) && bars[i].To != bars[i].From).ToList();
        if (seen.Count <= Dense)
            return seen;
        return [.. seen.GroupBy(i => Math.Floor(Values.Lies ? frame.Py(bars[i].Middle) : frame.Px(bars[i].Middle)))
            .Select(column => column.MaxBy(i => Math.Abs(bars[i].To - bars[i].From)))];
    }

    private string Rectangle(Frame frame, Bar bar)
    {
        var half = bar.Width / 2;
        var (x0, y0) = frame.At(bar.Middle - half, bar.From, Values.Lies);
        var (x1, y1) = frame.At(bar.Middle + half, bar.To, Values.Lies);
        if (!double.IsFinite(x0))
            x0 = frame.Area.X;
        if (!double.IsFinite(y0))
            y0 = frame.Area.Bottom;
        if (!double.IsFinite(x1 + y1))
            return "";
        if (bars.Length > Dense)
        {
            // One whole pixel each, so that no pattern of gaps appears that the data do not have.
            (x0, x1) = Values.Lies ? (x0, x1) : (Math.Floor((x0 + x1) / 2), Math.Floor((x0 + x1) / 2) + 1);
            (y0, y1) = Values.Lies ? (Math.Floor((y0 + y1) / 2), Math.Floor((y0 + y1) / 2) + 1) : (y0, y1);
            return $"M{Number(x0)} {Number(y0)}H{Number(x1)}V{Number(y1)}H{Number(x0)}z";
        }

        // A bar is never thinner than a hair, and neighbours of a histogram keep one of paper between them.
        if (Values.Lies)
            (y0, y1) = Hair(y0, y1);
        else
            (x0, x1) = Hair(x0, x1);
        return $"M{Number(x0)} {Number(y0)}H{Number(x1)}V{Number(y1)}H{Number(x0)}z";
    }

    private (double From, double To) Hair(double from, double to)
    {
        var (low, high) = (Math.Min(from, to), Math.Max(from, to));
        if (high - low < 1)
            return (((low + high) / 2) - 0.5, ((low + high) / 2) + 0.5);
        return Values.Counted is not null && high - low > 4 ? (low + 0.4, high - 0.4) : (low, high);
    }
}
