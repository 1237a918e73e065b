using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Reading;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace Plotly.NET.Drawing.Marks;

/// <summary>How far values may be off: given one by one, in percent, as a constant, or as a square root.</summary>
internal sealed class ErrorBars
{
    private readonly double[] values;
    private readonly double[] below;
    private readonly double[] above;
    private readonly double width;

    /// <summary>Reads error_x or error_y for these values.</summary>
    public ErrorBars(JsonObject? style, double[] values)
    {
        this.values = values;
        Color = style.Text("color");
        width = Math.Clamp(style.Number("width") ?? 4, 0, 20);
        if (style is null || style.Flag("visible") == false)
        {
            (below, above) = ([], []);
            return;
        }

        above = Lengths(style, "array", "value");
        var own = style.Flag("symmetric") == false || style["arrayminus"] is not null;
        below = own ? Lengths(style, "arrayminus", "valueminus") : above;
    }

    /// <summary>Gets the colour, if the style names one.</summary>
    public string? Color { get; }

    /// <summary>Asks the axis to show all ends.</summary>
    public void Include(Axis axis)
    {
        for (var i = 0; i < above.Length; i++)
        {
            axis.Include(values[i] + above[i], loose: true);
            axis.Include(values[i] - below[i], loose: true);
        }
    }

    /// <summary>Draws the bars through the points.</summary>
    public void Paint(SvgWriter svg, (double X, double Y)[] pixels, Frame frame, bool lies, Ink ink)
    {
        var path = new StringBuilder();
        for (var i = 0; i < Math.Min(above.Length, Math.Min(pixels.Length, Dots.Most)); i++)
        {
            double low = values[i] - below[i], high = values[i] + above[i];
            var (from, to) = lies ? (frame.Px(low), frame.Px(high)) : (frame.Py(low), frame.Py(high));
            var across = lies ? pixels[i].Y : pixels[i].X;
            if (!double.IsFinite(to) || !double.IsFinite(across))
                continue;
            from = double.IsFinite(from) ? from : lies ? frame.Area.X : frame.Area.Bottom;
            string w = Number(2 * width), a = Number(across), half = Number(across - width);
            path.Append(lies
                ? $"M{Number(from)} {half}v{w}M{Number(from)} {a}H{Number(to)}M{Number(to)} {half}v{w}"
                : $"M{half} {Number(from)}h{w}M{a} {Number(from)}V{Number(to)}M{half} {Number(to)}h{w}");
        }

        if (path.Length > 0)
            svg.Leaf("path", [("d", path.ToString()), ("fill", "none"), .. ink.Stroke, ("stroke-width", 1.5)]);
    }

    private double[] Lengths(JsonObject style, string list, string single)
    {
        var given = style.List(list);
        var one = style.Number(single) ?? style.Number("value") ?? 10;
        var kind = style.Text("type") ?? (given is not null ? "data" : "percent");
        return [.. values.Select((v, i) => kind switch
        {
            "data" => i < given?.Count ? Math.Abs(Read.Number(given[i]) ?? 0) : 0,
            "constant" => Math.Abs(one),
            "sqrt" => Math.Sqrt(Math.Abs(v)),
            _ => Math.Abs(v * one / 100),
        })];
    }
}
