using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Marks;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>Draws the layout's shapes: lines, rectangles and circles.</summary>
internal static class Shapes
{
    private const int Most = 500;

    /// <summary>Draws those below or above the data.</summary>
    public static void Paint(SvgWriter svg, Sheet sheet, SheetLayout layout, bool below)
    {
        foreach (var shape in (sheet.Layout.List("shapes") ?? []).OfType<JsonObject>().Take(Most))
        {
            if (shape.Text("layer") == "below" == below && shape.Flag("visible") != false)
                One(svg, shape, layout);
        }
    }

    private static void One(SvgWriter svg, JsonObject shape, SheetLayout layout)
    {
        double x0 = X("x0"), x1 = X("x1"), y0 = Y("y0"), y1 = Y("y1");
        if (!double.IsFinite(x0 + x1 + y0 + y1))
            return;
        var line = shape.Object("line");
        var stroke = line.Text("color") is { } color ? [("stroke", (object?)color)] : Ink.RoleLine("mut");
        (string, object?)[] look =
        [
            .. stroke, ("stroke-width", Math.Clamp(line.Number("width") ?? 2, 0, 20)),
            ("stroke-dasharray", Dashes.Of(line.Text("dash") ?? "solid", 0)), ("opacity", shape.Number("opacity")),
        ];
        var fill = ("fill", (object?)(shape.Text("fillcolor") ?? "none"));
        if (shape.Text("type") == "line")
        {
            svg.Leaf("path", [("d", $"M{SvgWriter.Number(x0)} {SvgWriter.Number(y0)}"
                + $"L{SvgWriter.Number(x1)} {SvgWriter.Number(y1)}"), ("fill", "none"), .. look]);
        }
        else if (shape.Text("type") == "circle")
        {
            svg.Leaf("ellipse", [("cx", (x0 + x1) / 2), ("cy", (y0 + y1) / 2), ("rx", Math.Abs(x1 - x0) / 2),
                ("ry", Math.Abs(y1 - y0) / 2), fill, .. look]);
        }
        else if (shape.Text("type") is null or "rect")
        {
            svg.Leaf("rect", [("x", Math.Min(x0, x1)), ("y", Math.Min(y0, y1)), ("width", Math.Abs(x1 - x0)),
                ("height", Math.Abs(y1 - y0)), fill, .. look]);
        }

        double X(string name) => Coordinates.Pixel(shape[name], shape.Text("xref"), true, layout, layout.Paper);
        double Y(string name) => Coordinates.Pixel(shape[name], shape.Text("yref"), false, layout, layout.Paper);
    }
}
