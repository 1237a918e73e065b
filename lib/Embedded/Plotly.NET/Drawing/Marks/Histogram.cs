using System.Text.Json.Nodes;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Marks;

/// <summary>Counts values into bins.</summary>
internal static class Histogram
{
    /// <summary>Reads a histogram as bars.</summary>
    /// <param name="source">The trace.</param>
    /// <param name="shared">Bins that another trace over the same axes has chosen, or null.</param>
    public static (BarValues Values, Bins Bins) Of(TraceSource source, Bins? shared)
    {
        var trace = source.Trace;
        var lies = Lying(trace);
        var (name, other) = lies ? ("y", "x") : ("x", "y");
        var axis = lies ? source.Y : source.X;
        var values = axis.Values(trace.List(name));
        var bins = shared ?? Chosen(axis, values, trace, name, plane: false);
        var weights = trace.List(other) is { } list && trace.Text("histfunc") is not (null or "count")
            ? list.Select(w => Read.Number(w) ?? double.NaN).ToArray() : null;
        var heights = Heights(bins, values, weights, trace.Text("histfunc"));
        Normalise(heights, trace.Text("histnorm"), bins.Size);
        if (trace.Object("cumulative").Flag("enabled") == true)
            Accumulate(heights);
        var places = Enumerable.Range(0, bins.Count).Select(bins.Middle).ToArray();
        return (new BarValues(places, heights, lies)
        {
            Width = bins.Size,
            Counted = values.Count(double.IsFinite),
        }, bins);
    }

    /// <summary>Says whether the values lie along y.</summary>
    public static bool Lying(JsonObject trace) =>
        (trace.Text("orientation") ?? (trace["y"] is not null && trace["x"] is null ? "h" : "v")) == "h";

    /// <summary>The bins that a trace names, or automatic ones.</summary>
    public static Bins Chosen(Axis axis, double[] values, JsonObject trace, string name, bool plane) =>
        Bins.Choose(axis, values, trace.Object(name + "bins"), trace.Number("nbins" + name), plane);

    private static double[] Heights(Bins bins, double[] values, double[]? weights, string? function)
    {
        var (heights, counts) = (new double[bins.Count], new int[bins.Count]);
        for (var i = 0; i < values.Length; i++)
        {
            var bin = double.IsFinite(values[i]) ? bins.Of(values[i]) : -1;
            var weight = weights is null ? 1 : i < weights.Length ? weights[i] : double.NaN;
            if (bin < 0 || double.IsNaN(weight))
                continue;
            heights[bin] = counts[bin]++ == 0 ? weight : function switch
            {
                "min" => Math.Min(heights[bin], weight),
                "max" => Math.Max(heights[bin], weight),
                _ => heights[bin] + weight,
            };
        }

        for (var b = 0; function == "avg" && b < bins.Count; b++)
            heights[b] = counts[b] == 0 ? 0 : heights[b] / counts[b];
        return heights;
    }

    private static void Normalise(double[] heights, string? norm, double size)
    {
        var total = heights.Sum();
        var scale = norm switch
        {
            "percent" => 100 / total,
            "probability" => 1 / total,
            "density" => 1 / size,
            "probability density" => 1 / (total * size),
            _ => 1,
        };
        for (var i = 0; double.IsFinite(scale) && i < heights.Length; i++)
            heights[i] *= scale;
    }

    private static void Accumulate(double[] heights)
    {
        for (var i = 1; i < heights.Length; i++)
            heights[i] += heights[i - 1];
    }
}
