using System.Text.Json.Nodes;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Marks;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>Reads the traces over one pair of axes and lets them find their places among each other.</summary>
internal static class PanelReader
{
    /// <summary>Reads a panel.</summary>
    public static Panel Of(Axis x, Axis y, List<TraceSource> sources, JsonObject layout)
    {
        var bins = new Dictionary<bool, Bins>();
        var marks = sources.ConvertAll(s => Mark(s, sources, bins));
        BarArranger.Arrange([.. marks.OfType<Bars>()], layout);
        Arrange([.. marks.OfType<Boxes>()], layout);
        Link([.. marks.OfType<Curve>()]);
        return new Panel(x, y, marks);
    }

    private static Mark Mark(TraceSource source, List<TraceSource> all, Dictionary<bool, Bins> bins) =>
        source.Trace.Text("type") switch
        {
            "bar" or "waterfall" or "funnel" => new Bars(source, BarValues.Of(source)),
            "histogram" => Counted(source, all, bins),
            "heatmap" or "heatmapgl" or "histogram2d" or "surface" => new Cells(source),
            "contour" or "histogram2dcontour" => new Contours(source),
            "box" or "violin" => new Boxes(source),
            "candlestick" or "ohlc" => new Candles(source),
            _ => new Curve(source),
        };

    /// <summary>
    /// Histograms that stand beside or on each other share their bins, so that their bars can be compared; those that
    /// lie over each other have their own, as in plotly.js.
    /// </summary>
    private static Bars Counted(TraceSource source, List<TraceSource> all, Dictionary<bool, Bins> bins)
    {
        var lies = Histogram.Lying(source.Trace);
        if (source.Layout.Text("barmode") == "overlay")
            return new Bars(source, Histogram.Of(source, null).Values);
        if (!bins.TryGetValue(lies, out var shared))
        {
            var (axis, name) = lies ? (source.Y, "y") : (source.X, "x");
            var together = all
                .Where(s => s.Trace.Text("type") == "histogram" && Histogram.Lying(s.Trace) == lies)
                .SelectMany(s => axis.Values(s.Trace.List(name))).ToArray();
            shared = bins[lies] = Histogram.Chosen(axis, together, source.Trace, name, plane: false);
        }

        return new Bars(source, Histogram.Of(source, shared).Values);
    }

    private static void Arrange(List<Boxes> boxes, JsonObject layout)
    {
        var places = boxes.SelectMany(b => b.Places).Distinct().Order().ToList();
        var step = places.Zip(places.Skip(1)).Select(p => p.Second - p.First).DefaultIfEmpty(1).Min();
        var crowded = boxes.SelectMany(b => b.Places.Distinct()).GroupBy(p => p).Any(g => g.Count() > 1);
        var side = crowded && layout.Text(boxes[0].Trace.Text("type") + "mode") == "group";
        var room = step * 0.7;
        foreach (var (i, box) in boxes.Index())
        {
            if (side)
                box.Arrange((((i + 0.5) / boxes.Count) - 0.5) * room, room / boxes.Count * 0.8);
            else
                box.Arrange(0, room * 0.8);
        }
    }

    private static void Link(List<Curve> curves)
    {
        var below = new Dictionary<string, Curve>();
        Curve? before = null;
        foreach (var curve in curves)
        {
            curve.Before = before;
            if (curve.Stack is { } group)
            {
                curve.Before = null;
                if (below.TryGetValue(group, out var last))
                    curve.StackOn(last);
                below[group] = curve;
            }

            before = curve;
        }
    }
}
