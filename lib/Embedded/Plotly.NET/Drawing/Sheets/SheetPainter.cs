using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Marks;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>Draws a figure: title, legend, panels, colour bars, pies, tables, shapes and notes.</summary>
internal static class SheetPainter
{
    private const int MostBars = 3;

    /// <summary>Draws a sheet of this size.</summary>
    /// <param name="svg">The picture.</param>
    /// <param name="sheet">What to draw.</param>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="id">An id, unique in the page.</param>
    public static void Paint(SvgWriter svg, Sheet sheet, double width, double height, string id)
    {
        var head = Title(svg, sheet, width);
        head += Legend.Paint(svg, sheet, new Box(16, head, width - 32, 0));
        var box = new Box(0, head, width, Math.Max(40, height - head));
        var bars = sheet.Marks.Select(m => m.Colors).Where(c => c is { Bar: true }).Distinct().Take(MostBars).ToList();
        var room = bars.Sum(b => ColorBar.Width(b!)) + (bars.Count > 0 ? 6 : 0);
        var panels = box with { Width = Math.Max(60, box.Width - room) };
        var paper = Panels(svg, sheet, panels, id);
        var left = panels.Right - 4;
        foreach (var (i, bar) in bars.Index())
        {
            ColorBar.Paint(svg, bar!, new Box(left, paper.Y, 0, paper.Height), $"{id}-b{i}");
            left += ColorBar.Width(bar!);
        }
    }

    private static double Title(SvgWriter svg, Sheet sheet, double width)
    {
        if (string.IsNullOrWhiteSpace(sheet.Title))
            return 10;
        var y = 26.0;
        foreach (var line in Read.Plain(sheet.Title).Split('\n').Take(3))
        {
            svg.Text("text", TextWidth.Cut(line, 15.5, width - 32), [("x", 16), ("y", y), ("font-size", 15),
                ("font-weight", 600), .. Ink.Role("fg")]);
            y += 20;
        }

        return y - 8;
    }

    private static Box Panels(SvgWriter svg, Sheet sheet, Box box, string id)
    {
        var inner = new Box(box.X + 16, box.Y + 8, Math.Max(20, box.Width - 32), Math.Max(20, box.Height - 24));
        foreach (var pie in sheet.Pies)
            pie.Paint(svg, inner);
        foreach (var table in sheet.Tables)
            table.Paint(svg, inner);
        foreach (var part in sheet.Parts)
            part.Paint(svg, inner);
        var panels = sheet.Panels;
        if (panels.Count == 0 && sheet.Pies.Count + sheet.Tables.Count + sheet.Parts.Count == 0)
        {
            if (sheet.Others.Count > 0)
                sheet.Others[0].Paint(svg, inner);
            else
                panels = [Empty(sheet)];
        }

        if (panels.Count == 0)
        {
            Notes.Paint(svg, sheet, null, inner);
            return inner;
        }

        var layout = SheetLayout.Fit(panels, sheet.Layout, box);
        Paint(svg, sheet, panels, layout, id);
        return layout.Paper;
    }

    private static void Paint(SvgWriter svg, Sheet sheet, List<Panel> panels, SheetLayout layout, string id)
    {
        foreach (var panel in panels)
        {
            foreach (var placed in layout.Axes.Where(a => a.Axis == panel.X || a.Axis == panel.Y))
                AxisPainter.Below(svg, placed, layout.Area(panel.X, panel.Y));
        }

        Shapes.Paint(svg, sheet, layout, below: true);
        foreach (var (i, panel) in panels.Index())
        {
            var area = layout.Area(panel.X, panel.Y);
            var clip = $"{id}-c{i}";
            svg.Open("clipPath", ("id", clip)).Leaf("rect", ("x", area.X - 1), ("y", area.Y - 1),
                ("width", area.Width + 2), ("height", area.Height + 2)).Close();
            svg.Open("g", ("clip-path", $"url(#{clip})"));
            foreach (var mark in Ordered(panel.Marks))
                mark.Paint(svg, new Frame(area, panel.X, panel.Y));
            svg.Close();
            if (panel.Marks.Count == 0 || (panel.X.IsEmpty && panel.Y.IsEmpty))
            {
                svg.Text("text", "no data", [("x", area.X + (area.Width / 2)), ("y", area.Y + (area.Height / 2)),
                    ("text-anchor", "middle"), ("font-size", 13), .. Ink.Role("mut")]);
            }
        }

        foreach (var placed in layout.Axes)
            AxisPainter.Above(svg, placed, layout.AreaOf(placed.Axis));
        Shapes.Paint(svg, sheet, layout, below: false);
        Notes.Paint(svg, sheet, layout, layout.Paper);
    }

    /// <summary>Colours of a grid lie below all that is drawn with lines; areas below lines, as in plotly.js.</summary>
    private static IEnumerable<Mark> Ordered(IEnumerable<Mark> marks) => marks.OrderBy(m => m switch
    {
        Cells => 0,
        Contours => 1,
        Bars => 2,
        _ => 3,
    });

    private static Panel Empty(Sheet sheet)
    {
        Axis x = new("x", sheet.Layout.Object("xaxis")), y = new("y", sheet.Layout.Object("yaxis"));
        foreach (var axis in (Axis[])[x, y])
        {
            axis.Learn([]);
            axis.Fit();
        }

        return new Panel(x, y, []);
    }
}
