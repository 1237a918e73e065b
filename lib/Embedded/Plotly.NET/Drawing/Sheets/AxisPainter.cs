using System.Text;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Marks;
using Plotly.NET.Drawing.Reading;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>Draws grid lines, axis lines, ticks, labels and titles.</summary>
internal static class AxisPainter
{
    /// <summary>Draws what lies below the data: lines across the panel at every tick, and the line at zero.</summary>
    public static void Below(SvgWriter svg, PlacedAxis placed, Box area)
    {
        var axis = placed.Axis;
        if (!axis.Visible)
            return;
        if (axis.Style.Flag("showgrid") ?? (axis.Kind != AxisKind.Category && axis.Style.Text("overlaying") is null))
        {
            var grid = new StringBuilder();
            foreach (var tick in placed.Ticks.Marks)
                grid.Append(Across(axis, tick.Value, area));
            if (grid.Length > 0)
                svg.Leaf("path", [("d", grid.ToString()), ("fill", "none"), .. Ink.RoleLine("grid")]);
        }

        var zero = axis.Share(0);
        if (axis.Kind == AxisKind.Linear && axis.Style.Flag("zeroline") != false && zero is > 0.002 and < 0.998)
        {
            svg.Leaf("path", [("d", Across(axis, zero, area)), ("fill", "none"), .. Ink.RoleLine("axis"),
                ("stroke-opacity", 0.7)]);
        }
    }

    /// <summary>Draws what lies above the data: the axis itself, its labels and its title.</summary>
    public static void Above(SvgWriter svg, PlacedAxis placed, Box area)
    {
        var axis = placed.Axis;
        if (!axis.Visible)
            return;
        var line = axis.IsX
            ? $"M{Number(area.X)} {Number(placed.Opposite ? area.Y : area.Bottom)}H{Number(area.Right)}"
            : $"M{Number(placed.Opposite ? area.Right : area.X)} {Number(area.Y)}V{Number(area.Bottom)}";
        svg.Leaf("path", [("d", line), ("fill", "none"), .. Ink.RoleLine("axis")]);
        svg.Open("g", [.. Ink.Role("mut"), ("font-size", AxisTicks.Letters)]);
        foreach (var tick in placed.Ticks.Marks.Where(t => t.Label.Length > 0))
        {
            if (axis.IsX)
                Lying(svg, placed, tick, area);
            else
                Standing(svg, placed, tick, area);
        }

        svg.Close();
        if (placed.HasTitle)
            Title(svg, placed, area);
    }

    private static string Across(Axis axis, double share, Box area)
    {
        if (axis.IsX)
            return $"M{Number(area.X + (share * area.Width))} {Number(area.Y)}V{Number(area.Bottom)}";
        return $"M{Number(area.X)} {Number(area.Bottom - (share * area.Height))}H{Number(area.Right)}";
    }

    private static void Lying(SvgWriter svg, PlacedAxis placed, Tick tick, Box area)
    {
        double x = area.X + (tick.Value * area.Width), y = placed.Opposite ? area.Y - 8 : area.Bottom + 17;
        if (!placed.Ticks.Turned)
        {
            svg.Text("text", tick.Label, ("x", x), ("y", y), ("text-anchor", "middle"));
            return;
        }

        svg.Text("text", tick.Label, ("x", x + 4), ("y", y - 3), ("text-anchor", "end"),
            ("transform", $"rotate(-45 {Number(x + 4)} {Number(y - 3)})"));
    }

    private static void Standing(SvgWriter svg, PlacedAxis placed, Tick tick, Box area)
    {
        var y = area.Bottom - (tick.Value * area.Height);
        svg.Text("text", tick.Label, ("x", placed.Opposite ? area.Right + 7 : area.X - 7), ("y", y + 4),
            ("text-anchor", placed.Opposite ? "start" : "end"));
    }

    private static void Title(SvgWriter svg, PlacedAxis placed, Box area)
    {
        var room = placed.Axis.IsX ? area.Width + 40 : area.Height + 30;
        var words = TextWidth.Cut(Read.Plain(placed.Axis.Title!), 13, Math.Max(room, 60));
        if (placed.Axis.IsX)
        {
            var y = placed.Opposite ? area.Y - placed.Depth + 14 : area.Bottom + placed.Depth - 2;
            svg.Text("text", words, [("x", area.X + (area.Width / 2)), ("y", y), ("text-anchor", "middle"),
                ("font-size", 13), .. Ink.Role("fg")]);
            return;
        }

        var x = placed.Opposite ? area.Right + placed.Depth - 4 : area.X - placed.Depth + 12;
        var middle = area.Y + (area.Height / 2);
        svg.Text("text", words, [("x", x), ("y", middle), ("text-anchor", "middle"), ("font-size", 13),
            ("transform", $"rotate({(placed.Opposite ? 90 : -90)} {Number(x)} {Number(middle)})"), .. Ink.Role("fg")]);
    }
}
