using System.Text.Json.Nodes;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Marks;

/// <summary>Where bars stand and how long they are, before they are arranged.</summary>
/// <param name="Places">The middles along the place axis.</param>
/// <param name="Lengths">The values.</param>
/// <param name="Lies">Whether the bars lie.</param>
internal sealed record BarValues(double[] Places, double[] Lengths, bool Lies)
{
    /// <summary>Gets where each bar starts, when the trace says so.</summary>
    public double[]? Bases { get; init; }

    /// <summary>Gets the width of every bar in data units, when it is known.</summary>
    public double? Width { get; init; }

    /// <summary>Gets how many values a histogram counted.</summary>
    public int? Counted { get; init; }

    /// <summary>Gets which bars of a waterfall are totals.</summary>
    public bool[]? Totals { get; init; }

    /// <summary>Reads a bar trace.</summary>
    public static BarValues Of(TraceSource source)
    {
        var trace = source.Trace;
        var lies = Lying(trace);
        var (along, across) = lies ? (source.Y, source.X) : (source.X, source.Y);
        var (place, length) = lies ? ("y", "x") : ("x", "y");
        var lengths = across.Values(trace.List(length));
        var places = along.Values(trace.List(place));
        if (places.Length == 0)
            places = [.. Enumerable.Range(0, lengths.Length).Select(i => (double)i)];
        var count = Math.Min(places.Length, lengths.Length);
        var bases = trace["base"] is null ? null
            : Spread.Numbers(trace["base"], count).Select(b => b ?? 0).ToArray();
        var values = new BarValues(places[..count], lengths[..count], lies)
        {
            Bases = bases,
            Width = trace["width"] is JsonValue ? trace.Number("width") : null,
        };
        return trace.Text("type") switch
        {
            "waterfall" => values.Falling(trace.List("measure")),
            "funnel" => values with { Bases = [.. values.Lengths.Select(l => -l / 2)] },
            _ => values,
        };
    }

    /// <summary>Says whether bars lie: told by the trace, or known from x alone.</summary>
    public static bool Lying(JsonObject trace) => trace.Text("orientation") switch
    {
        "h" => true,
        "v" => false,
        _ => trace.Text("type") == "funnel" || (trace["x"] is not null && trace["y"] is null),
    };

    /// <summary>Each bar starts where the last one ended; totals start at zero.</summary>
    private BarValues Falling(JsonArray? measures)
    {
        var (level, bases, lengths) = (0.0, new double[Lengths.Length], (double[])Lengths.Clone());
        var totals = new bool[Lengths.Length];
        for (var i = 0; i < lengths.Length; i++)
        {
            var measure = i < measures?.Count ? measures[i]?.ToString() : "relative";
            totals[i] = measure is "total" or "absolute";
            if (measure == "total")
                lengths[i] = level;
            bases[i] = totals[i] ? 0 : level;
            level = totals[i] ? lengths[i] : level + (double.IsFinite(lengths[i]) ? lengths[i] : 0);
        }

        return this with { Bases = bases, Lengths = lengths, Totals = totals };
    }
}
