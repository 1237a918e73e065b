using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Colors;
using Plotly.NET.Drawing.Marks;
using Plotly.NET.Drawing.Reading;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>Draws the layout's annotations: words, with an arrow to what they speak of.</summary>
internal static class Notes
{
    private const int Most = 1000;

    /// <summary>Draws all of them.</summary>
    public static void Paint(SvgWriter svg, Sheet sheet, SheetLayout? layout, Box paper)
    {
        foreach (var note in (sheet.Layout.List("annotations") ?? []).OfType<JsonObject>().Take(Most))
        {
            var x = Coordinates.Pixel(note["x"], note.Text("xref"), true, layout, paper);
            var y = Coordinates.Pixel(note["y"], note.Text("yref"), false, layout, paper);
            if (double.IsFinite(x) && double.IsFinite(y) && note.Flag("visible") != false)
                One(svg, note, x, y, Behind(sheet, layout, note, x, y));
        }
    }

    /// <summary>The colour of a heat map's cell on whose middle a note without an arrow or paper is written.</summary>
    private static CssColor? Behind(Sheet sheet, SheetLayout? layout, JsonObject note, double x, double y)
    {
        if (layout is null || note.Flag("showarrow") != false || note["bgcolor"] is not null)
            return null;
        return sheet.Panels
            .SelectMany(p => p.Marks.OfType<Cells>(), (p, c) => c.At(new Frame(layout.Area(p.X, p.Y), p.X, p.Y), x, y))
            .LastOrDefault(c => c is not null);
    }

    private static void One(SvgWriter svg, JsonObject note, double x, double y, CssColor? behind)
    {
        var size = Math.Clamp(note.Object("font").Number("size") ?? 12, 6, 60);
        var lines = Read.Plain(note.Text("text") ?? "").Split('\n').Select(l => TextWidth.Cut(l, size, 400)).ToArray();
        double tx = x + (note.Number("xshift") ?? 0), ty = y - (note.Number("yshift") ?? 0);
        if (note.Flag("showarrow") != false)
        {
            (tx, ty) = (tx + (note.Number("ax") ?? -10), ty + (note.Number("ay") ?? -30));
            Arrow(svg, note, (tx, ty), (x, y));
        }

        var anchor = Anchor(note);
        var wide = lines.Max(l => TextWidth.Of(l, size));
        var high = lines.Length * size * 1.25;
        var top = ty - (high * Vertical(note));
        var left = anchor == "start" ? tx : anchor == "end" ? tx - wide : tx - (wide / 2);
        Paper(svg, note, new Box(left, top, wide, high));
        var color = note.Object("font").Text("color")
            ?? (behind is { } cell ? (cell.IsLight ? "#1b1f24" : "#ffffff") : null);
        var turn = note.Number("textangle") is { } angle and not 0
            ? $"rotate({Number(angle)} {Number(tx)} {Number(ty)})" : null;
        foreach (var (i, line) in lines.Index())
        {
            svg.Text("text", line, [("x", tx), ("y", top + (size * 0.95) + (i * size * 1.25)), ("text-anchor", anchor),
                ("font-size", size), ("transform", turn), .. color is null ? Ink.Role("fg") : [("fill", color)]]);
        }
    }

    private static void Paper(SvgWriter svg, JsonObject note, Box box)
    {
        var (paper, border) = (note.Text("bgcolor"), note.Text("bordercolor"));
        if (paper is null && border is null)
            return;
        svg.Leaf("rect", ("x", box.X - 4), ("y", box.Y - 1), ("width", box.Width + 8), ("height", box.Height + 3),
            ("rx", 2), ("fill", paper ?? "none"), ("stroke", border));
    }

    private static void Arrow(SvgWriter svg, JsonObject note, (double X, double Y) from, (double X, double Y) to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        if (length < 12)
            return;
        (dx, dy) = (dx / length, dy / length);
        var (sx, sy) = (from.X + (dx * 8), from.Y + (dy * 8));
        var color = note.Text("arrowcolor");
        var head = note.Number("arrowhead") == 0 ? "" : $"M{P(to.X - (dx * 7) - (dy * 4), to.Y - (dy * 7) + (dx * 4))}"
            + $"L{P(to.X, to.Y)}L{P(to.X - (dx * 7) + (dy * 4), to.Y - (dy * 7) - (dx * 4))}";
        svg.Leaf("path", [("d", $"M{P(sx, sy)}L{P(to.X, to.Y)}{head}"), ("fill", "none"), ("stroke-width", 1.3),
            .. color is null ? Ink.RoleLine("mut") : [("stroke", color)]]);
    }

    private static string Anchor(JsonObject note)
    {
        var place = Read.Number(note["x"]);
        return note.Text("xanchor") switch
        {
            "left" => "start",
            "right" => "end",
            "center" => "middle",
            _ when note.Flag("showarrow") == false && note.Text("xref") == "paper" =>
                place < 1 / 3.0 ? "start" : place > 2 / 3.0 ? "end" : "middle",
            _ => "middle",
        };
    }

    /// <summary>The share of the words' height that lies above their place.</summary>
    private static double Vertical(JsonObject note)
    {
        var place = Read.Number(note["y"]);
        return note.Text("yanchor") switch
        {
            "top" => 0,
            "bottom" => 1,
            "middle" => 0.5,
            _ when note.Flag("showarrow") == false && note.Text("yref") == "paper" =>
                place < 1 / 3.0 ? 1 : place > 2 / 3.0 ? 0 : 0.5,
            _ => 0.5,
        };
    }

    private static string P(double x, double y) => Number(x) + " " + Number(y);
}
