using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Marks;
using Plotly.NET.Drawing.Reading;
using Plotly.NET.Figures;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>A pair of axes with what is drawn over them.</summary>
internal sealed record Panel(Axis X, Axis Y, List<Mark> Marks);

/// <summary>A figure read for drawing and telling: panels, pies, tables, and what only plotly.js can draw.</summary>
internal sealed class Sheet
{
    private static readonly HashSet<string> Cartesian =
    [
        "scatter", "scattergl", "bar", "histogram", "heatmap", "heatmapgl", "contour", "histogram2d",
        "histogram2dcontour", "box", "violin", "candlestick", "ohlc", "waterfall", "funnel",
        "surface", "scatter3d", "mesh3d",
    ];

    private static readonly ConditionalWeakTable<Figure, Sheet> Known = [];

    private Sheet(JsonObject layout) => Layout = layout;

    /// <summary>Gets the layout.</summary>
    public JsonObject Layout { get; }

    /// <summary>Gets the panels, in the order of their first traces.</summary>
    public List<Panel> Panels { get; } = [];

    /// <summary>Gets the pies.</summary>
    public List<Pie> Pies { get; } = [];

    /// <summary>Gets the tables.</summary>
    public List<TableMark> Tables { get; } = [];

    /// <summary>Gets what is drawn without two straight axes, beside pies and tables.</summary>
    public List<SheetPart> Parts { get; } = [];

    /// <summary>Gets the traces that are told by their columns; some have a part that draws them.</summary>
    public List<OtherTrace> Others { get; } = [];

    /// <summary>Gets all marks, panel by panel.</summary>
    public IEnumerable<Mark> Marks => Panels.SelectMany(p => p.Marks).OrderBy(m => m.Index);

    /// <summary>Gets the words above the figure.</summary>
    public string? Title => Read.Title(Layout["title"]);

    /// <summary>Reads a figure; once, since its words and both forms of its picture need the same.</summary>
    public static Sheet Of(Figure figure) => Known.GetValue(figure, Fresh);

    private static Sheet Fresh(Figure figure)
    {
        var sheet = new Sheet(figure.Layout);
        var drawn = figure.Data.Index().Where(t => t.Item is JsonObject)
            .Select(t => (Trace: (JsonObject)t.Item!, t.Index))
            .Where(t => t.Trace.Text("visible") is not ("false" or "legendonly")).ToList();
        var placed = new List<TraceSource>();
        var axes = new Dictionary<string, Axis>();
        foreach (var (trace, index) in drawn)
        {
            var kind = trace.Text("type") ?? "scatter";
            if (kind == "pie")
                sheet.Pies.Add(new Pie(trace, figure.Layout));
            else if (kind == "table")
                sheet.Tables.Add(new TableMark(trace));
            else if (!Cartesian.Contains(kind))
                sheet.Others.Add(new OtherTrace(trace, index));
            else
                placed.Add(sheet.Place(trace, index, axes));
        }

        sheet.Parts.AddRange(PartReader.Of(drawn, figure.Layout));
        AxisReader.Learn(placed, axes.Values);
        foreach (var group in placed.GroupBy(s => (s.X, s.Y)))
            sheet.Panels.Add(PanelReader.Of(group.Key.X, group.Key.Y, [.. group], figure.Layout));
        AxisReader.Fit(sheet.Panels, axes.Values);
        return sheet;
    }

    private TraceSource Place(JsonObject trace, int index, Dictionary<string, Axis> axes)
    {
        string xId = trace.Text("xaxis") ?? "x", yId = trace.Text("yaxis") ?? "y";
        JsonObject? xStyle = Layout.Object("xaxis" + xId[1..]), yStyle = Layout.Object("yaxis" + yId[1..]);
        if (trace.Text("type") is "surface" or "scatter3d" or "mesh3d")
        {
            var scene = trace.Text("scene") ?? "scene";
            (xId, yId) = ("x:" + scene, "y:" + scene);
            (xStyle, yStyle) = (Layout.Object(scene).Object("xaxis"), Layout.Object(scene).Object("yaxis"));
        }

        return new TraceSource(trace, index, Axis(xId, xStyle), Axis(yId, yStyle), Layout);

        Axis Axis(string id, JsonObject? style) =>
            axes.TryGetValue(id, out var known) ? known : axes[id] = new Axis(id, style);
    }
}
