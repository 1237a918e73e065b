using System.Text.Json.Nodes;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Marks;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>Finds out what the values along each axis mean, and which part of it is shown.</summary>
internal static class AxisReader
{
    /// <summary>Tells every axis the values that its traces put on it.</summary>
    public static void Learn(List<TraceSource> traces, IEnumerable<Axis> axes)
    {
        foreach (var axis in axes)
        {
            var values = traces.Where(t => t.X == axis || t.Y == axis)
                .SelectMany(t => Values(t, axis.IsX)).ToList();
            axis.Learn(values);
            axis.Sort(values);
        }
    }

    /// <summary>Lets every mark ask for what it needs, and fits the axes to it.</summary>
    public static void Fit(List<Panel> panels, IReadOnlyCollection<Axis> axes)
    {
        foreach (var mark in panels.SelectMany(p => p.Marks))
            mark.Include();
        foreach (var axis in axes.Where(a => a.Style.Text("matches") is not null))
        {
            if (axes.FirstOrDefault(a => a.Id == axis.Style.Text("matches")) is { } other && other != axis)
                axis.Match(other);
        }

        foreach (var axis in axes)
            axis.Fit();
    }

    /// <summary>The values of a trace along one axis; boxes without places stand at their own name.</summary>
    private static JsonArray Values(TraceSource source, bool alongX)
    {
        var (trace, letter) = (source.Trace, alongX ? "x" : "y");
        if (trace.List(letter) is { } list)
            return list;
        if (trace.Text("type") is "box" or "violin" && Boxes.Lying(trace) != alongX && trace["median"] is null)
            return [trace[letter + "0"]?.DeepClone() ?? trace.Text("name") ?? $"trace {source.Index}"];
        if (trace.Text("type") is "candlestick" or "ohlc" && !alongX)
            return trace.List("open") ?? [];
        return trace[letter + "0"] is JsonValue first ? [first.DeepClone()] : [];
    }
}
