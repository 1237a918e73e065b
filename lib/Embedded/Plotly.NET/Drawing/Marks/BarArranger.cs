using System.Text.Json.Nodes;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Marks;

/// <summary>Puts the bars of several traces side by side, on each other, or over each other.</summary>
internal static class BarArranger
{
    /// <summary>Arranges all bars that share a pair of axes.</summary>
    public static void Arrange(List<Bars> traces, JsonObject layout)
    {
        if (traces.Count == 0)
            return;
        var counted = traces.TrueForAll(t => t.Values.Counted is not null);
        var funnels = traces.Exists(t => t.Trace.Text("type") == "funnel");
        var mode = layout.Text("barmode") ?? (funnels ? "stack" : "group");
        var gap = layout.Number("bargap") ?? (counted ? 0 : 0.2);
        var step = Step(traces);
        var room = step * (1 - Math.Clamp(gap, 0, 1));
        var side = mode == "group" && traces.Count > 1;
        var part = side ? room / traces.Count : room;
        var width = part * (1 - Math.Clamp(layout.Number("bargroupgap") ?? 0, 0, 1));
        var sums = new Dictionary<(double Place, bool Down), double>();
        foreach (var (t, trace) in traces.Index())
        {
            var shift = side ? ((t + 0.5) * part) - (room / 2) : 0;
            trace.Arrange([.. Enumerable.Range(0, trace.Values.Lengths.Length).Select(i => One(
                trace, i, shift, trace.Values.Width ?? width, mode is "stack" or "relative" ? sums : null))]);
        }
    }

    private static Bar One(
        Bars trace, int i, double shift, double width, Dictionary<(double Place, bool Down), double>? sums)
    {
        var (place, length) = (trace.Values.Places[i], trace.Values.Lengths[i]);
        var from = trace.Values.Bases is { } bases && i < bases.Length ? bases[i] : 0;
        if (sums is not null && trace.Values.Bases is null && double.IsFinite(length) && double.IsFinite(place))
        {
            var key = (place, length < 0);
            from = sums.GetValueOrDefault(key);
            sums[key] = from + length;
        }

        return new Bar(place + shift, width, from, double.IsFinite(place) ? from + length : double.NaN);
    }

    /// <summary>The smallest distance between places.</summary>
    private static double Step(List<Bars> traces)
    {
        if (traces.Find(t => t.Values is { Counted: not null, Width: not null }) is { } bins)
            return bins.Values.Width!.Value;
        var places = traces.SelectMany(t => t.Values.Places).Where(double.IsFinite).Distinct().Order().ToList();
        var steps = places.Zip(places.Skip(1)).Select(p => p.Second - p.First).Where(s => s > 0).ToList();
        return steps.Count > 0 ? steps.Min() : 1;
    }
}
