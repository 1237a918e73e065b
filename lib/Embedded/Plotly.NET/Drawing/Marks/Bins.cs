using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Marks;

/// <summary>Equal bins along one axis.</summary>
/// <param name="Start">The low edge of the first.</param>
/// <param name="Size">The width of each.</param>
/// <param name="Count">How many there are.</param>
internal sealed record Bins(double Start, double Size, int Count)
{
    private const int Most = 5000;

    /// <summary>Widths of bins of dates, in days: from a minute over hours and weeks to a year.</summary>
    private static readonly double[] Spans = [1 / 1440.0, 1 / 24.0, 0.25, 1, 2, 7, 14, 30.4375, 91.3125, 365.25];

    /// <summary>Gets the middle of a bin.</summary>
    public double Middle(int bin) => Start + ((bin + 0.5) * Size);

    /// <summary>The bin of a value, or -1.</summary>
    public int Of(double value)
    {
        var bin = Math.Floor(((value - Start) / Size) + 1e-9);
        return bin >= 0 && bin < Count ? (int)bin : -1;
    }

    /// <summary>Chooses bins: those that the trace names, or automatic ones after the rule of plotly.js.</summary>
    /// <param name="axis">The axis of the values.</param>
    /// <param name="values">The values.</param>
    /// <param name="wish">xbins or ybins.</param>
    /// <param name="wanted">nbinsx or nbinsy.</param>
    /// <param name="plane">Whether there are bins along both axes.</param>
    public static Bins Choose(Axis axis, double[] values, JsonObject? wish, double? wanted, bool plane)
    {
        var finite = values.Where(double.IsFinite).ToArray();
        if (axis.Kind == AxisKind.Category)
            return new Bins(-0.5, 1, axis.Names.Count);
        if (finite.Length == 0)
            return new Bins(0, 1, 0);
        double low = finite.Min(), high = finite.Max();
        var size = SizeOf(axis, wish) ?? Rough(axis, finite, low, high, wanted, plane);
        var start = Edge(axis, wish?["start"]) ?? Shifted(finite, low, high, Math.Floor(low / size) * size, size);
        var end = Edge(axis, wish?["end"]) ?? start + (size * (1 + Math.Floor(((high - start) / size) + 1e-9)));
        var count = (int)Math.Clamp(Math.Ceiling(((end - start) / size) - 1e-9), 1, Most);
        return new Bins(start, size, count);
    }

    private static double? SizeOf(Axis axis, JsonObject? wish)
    {
        if (wish.Text("size") is { } text && text.StartsWith('M') && Read.Parse(text[1..]) is { } months)
            return months * 30.4375;
        return wish.Number("size") is { } size and > 0 ? (axis.Kind == AxisKind.Date ? size / 86_400_000 : size) : null;
    }

    private static double? Edge(Axis axis, JsonNode? edge)
    {
        var value = edge is null ? double.NaN : axis.Value(edge);
        return double.IsFinite(value) ? value : null;
    }

    /// <summary>About twice the deviation over a power of the count, rounded up to 2, 5 or 10 of a decade.</summary>
    private static double Rough(Axis axis, double[] values, double low, double high, double? wanted, bool plane)
    {
        if (high <= low || !double.IsFinite(high - low))
            return high > low ? (high / 10) - (low / 10) : 1;
        double rough;
        if (wanted is >= 1)
        {
            rough = (high - low) / wanted.Value;
        }
        else
        {
            var mean = values.Average();
            var deviation = Math.Sqrt(values.Average(v => (v - mean) * (v - mean)));
            rough = Math.Max(Least(values), 2 * deviation / Math.Pow(values.Length, plane ? 0.25 : 0.4));
        }

        if (axis.Kind == AxisKind.Date)
            return Array.Find(Spans, s => s >= rough) is > 0 and var d ? d : 365.25 * Math.Ceiling(rough / 365.25);
        return RoundUp(Math.Max(rough, (high - low) / Most), [2, 5, 10]);
    }

    /// <summary>The least distance between different values, rounded up: no bin is finer than the values.</summary>
    private static double Least(double[] values)
    {
        var sorted = values.Order().ToArray();
        var (least, close) = (double.PositiveInfinity, (sorted[^1] - sorted[0]) * 1e-9);
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] - sorted[i - 1] > close)
                least = Math.Min(least, sorted[i] - sorted[i - 1]);
        }

        return double.IsFinite(least) ? RoundUp(least, [0.9, 1.9, 4.9, 9.9]) : 0;
    }

    private static double RoundUp(double value, ReadOnlySpan<double> steps)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(value)));
        foreach (var step in steps)
        {
            if (value / power <= step)
                return step * power;
        }

        return steps[^1] * power;
    }

    /// <summary>Moves the edges where whole numbers, or many values, would lie on them.</summary>
    private static double Shifted(double[] values, double low, double high, double start, double size)
    {
        if (values.All(v => v == Math.Floor(v)))
        {
            var moved = size < 1 ? low - (0.5 * size) : start - 0.5;
            return moved + size < low ? moved + size : moved;
        }

        var edge = values.Count(Near);
        var middle = values.Count(v => Near(v + (size / 2)));
        if (middle >= values.Length * 0.1 || !(edge > values.Length * 0.3 || Near(low) || Near(high)))
            return start;
        return start + (size / 2) < low ? start + (size / 2) : start - (size / 2);

        bool Near(double v)
        {
            var hundredths = (1 + ((v - start) * 100 / size)) % 100;
            return hundredths is >= 0 and < 2;
        }
    }
}
