using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Colors;
using Plotly.NET.Drawing.Marks;
using Plotly.NET.Drawing.Reading;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>A trace of points, lines and areas on axes that are not straight: it is given its pixels.</summary>
internal sealed class RoundTrace(JsonObject trace, int index, JsonObject layout)
{
    private const int MostWords = 200;

    /// <summary>Gets the trace.</summary>
    public JsonObject Json => trace;

    /// <summary>Gets the colour: its own, the layout's, or the palette's.</summary>
    public Ink Ink
    {
        get
        {
            var way = layout.List("colorway");
            return new Ink(trace.Object("line").Text("color") ?? trace.Object("marker").Text("color")
                ?? (way is { Count: > 0 } ? way[index % way.Count]?.ToString() : null), index);
        }
    }

    /// <summary>Gets the name in the legend.</summary>
    public string Name => Read.Plain(trace.Text("name") ?? $"trace {index}");

    /// <summary>Gets whether the legend may name it.</summary>
    public bool InLegend => trace.Flag("showlegend") != false;

    private string Mode => trace.Text("mode") ?? "lines";

    private bool HasLine => Mode.Contains("lines", StringComparison.Ordinal);

    private bool HasMarks => Mode.Contains("markers", StringComparison.Ordinal);

    private string? Dash => Dashes.Of(trace.Object("line").Text("dash"), index);

    /// <summary>Draws area, line, marks and words.</summary>
    public void Paint(SvgWriter svg, (double X, double Y)[] pixels)
    {
        var opacity = trace.Number("opacity") is { } o and < 1 ? Number(Math.Clamp(o, 0, 1)) : null;
        if ((trace.Text("fill") ?? "none") is not ("none" or ""))
        {
            svg.Leaf("path", [("d", CurvePath.Open(pixels, spline: false, connect: false) + "z"),
                .. (trace.Text("fillcolor") is { } own ? new Ink(own, index) : Ink).Fill,
                ("opacity", trace.Text("fillcolor") is null ? 0.22 : 1)]);
        }

        if (HasLine)
        {
            svg.Leaf("path", [("d", CurvePath.Open(pixels, trace.Object("line").Text("shape") == "spline", false)),
                ("fill", "none"), .. Ink.Stroke,
                ("stroke-width", Math.Clamp(trace.Object("line").Number("width") ?? 2, 0, 20)),
                ("stroke-dasharray", Dash), ("stroke-linejoin", "round"), ("opacity", opacity)]);
        }

        if (HasMarks)
            Dots(opacity).Paint(svg, pixels);
        if (Mode.Contains("text", StringComparison.Ordinal))
            Words(svg, pixels);
    }

    /// <summary>Draws a sample for the legend.</summary>
    public void Key(SvgWriter svg, double x, double y)
    {
        if (HasLine)
        {
            svg.Leaf("path", [("d", $"M{Number(x)} {Number(y)}h24"), ("fill", "none"), .. Ink.Stroke,
                ("stroke-width", 2), ("stroke-dasharray", Dash)]);
        }

        if (HasMarks)
            Dots(null).Key(svg, x + 12, y);
        if (!HasLine && !HasMarks)
            svg.Leaf("rect", [("x", x + 6), ("y", y - 5), ("width", 12), ("height", 10), ("rx", 2), .. Ink.Fill]);
    }

    private Dots Dots(string? opacity)
    {
        var marker = trace.Object("marker");
        var colors = marker.List("color") is { } list && list.Any(c => Read.Number(c) is not null)
            ? ColorAxis.Of(marker, layout, 'c', [.. list.Select(c => Read.Number(c) ?? double.NaN)]) : null;
        return new Dots(marker, index, Ink, colors, opacity);
    }

    private void Words(SvgWriter svg, (double X, double Y)[] pixels)
    {
        foreach (var (i, word) in Spread.Words(trace["text"], pixels.Length).Take(MostWords).Index())
        {
            if (word.Length > 0 && double.IsFinite(pixels[i].X) && double.IsFinite(pixels[i].Y))
            {
                svg.Text("text", TextWidth.Cut(word, 11, 160), [("x", pixels[i].X), ("y", pixels[i].Y - 8),
                    ("text-anchor", "middle"), ("font-size", 11), .. Ink.Role("fg")]);
            }
        }
    }
}
