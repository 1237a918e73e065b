using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Colors;
using Plotly.NET.Drawing.Reading;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace Plotly.NET.Drawing.Marks;

/// <summary>What a trace is read from: its JSON, its number in the figure, its axes, and the layout.</summary>
internal sealed record TraceSource(JsonObject Trace, int Index, Axis X, Axis Y, JsonObject Layout);

/// <summary>One trace over a pair of axes, ready to be drawn and told.</summary>
internal abstract class Mark(TraceSource source)
{
    /// <summary>Gets the trace.</summary>
    public JsonObject Trace => source.Trace;

    /// <summary>Gets the number of the trace in the figure.</summary>
    public int Index => source.Index;

    /// <summary>Gets the lying axis.</summary>
    public Axis X => source.X;

    /// <summary>Gets the standing axis.</summary>
    public Axis Y => source.Y;

    /// <summary>Gets the layout of the figure.</summary>
    public JsonObject Layout => source.Layout;

    /// <summary>Gets the name in the legend.</summary>
    public string Name => Trace.Text("name") ?? $"trace {Index}";

    /// <summary>Gets whether the legend may name it.</summary>
    public virtual bool InLegend => Trace.Flag("showlegend") != false;

    /// <summary>Gets the numbers shown as colours, if any.</summary>
    public virtual ColorAxis? Colors => null;

    /// <summary>Gets the opacity, for an attribute.</summary>
    protected string? Opacity =>
        Trace.Number("opacity") is { } o and < 1 ? Number(Math.Clamp(o, 0, 1)) : null;

    /// <summary>Asks the axes to show what the mark has.</summary>
    public abstract void Include();

    /// <summary>Draws it.</summary>
    public abstract void Paint(SvgWriter svg, Frame frame);

    /// <summary>Tells kind, count and extremes.</summary>
    public abstract string Describe();

    /// <summary>Draws a sample for the legend.</summary>
    public virtual void Key(SvgWriter svg, double x, double y) =>
        svg.Leaf("rect", [("x", x + 6), ("y", y - 5), ("width", 12), ("height", 10), ("rx", 2), .. Ink().Fill]);

    /// <summary>The colour of the trace: its own, the layout's, or the palette's.</summary>
    protected Ink Ink(string? own = null)
    {
        var way = source.Layout.List("colorway");
        return new Ink(own ?? (way is { Count: > 0 } ? way[Index % way.Count]?.ToString() : null), Index);
    }

    /// <summary>A number with its noun.</summary>
    protected static string Count(int n, string noun) => n == 1 ? $"1 {noun}" : $"{n:#,0} {noun}s";
}
