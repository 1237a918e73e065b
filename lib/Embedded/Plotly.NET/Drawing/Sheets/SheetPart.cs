using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Marks;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>A part of a figure without two straight axes: it has a place of its own and draws itself there.</summary>
internal abstract class SheetPart
{
    /// <summary>Gets what the legend names: words and a sample.</summary>
    public virtual IEnumerable<(string Name, Action<SvgWriter, double, double> Key)> Keys => [];

    /// <summary>Draws it inside its place.</summary>
    public abstract void Paint(SvgWriter svg, Box box);

    /// <summary>The part of a box that a domain names; the layout's grid where the domain names a cell.</summary>
    protected static Box Place(Box box, JsonObject? domain, JsonObject layout)
    {
        var grid = layout.Object("grid");
        var x = Domain.Of(domain.List("x"))
            ?? (domain.Number("column") is { } c ? Domains.Cell(grid, true, (int)c) : Domain.Whole);
        var y = Domain.Of(domain.List("y"))
            ?? (domain.Number("row") is { } r ? Domains.Cell(grid, false, (int)r) : Domain.Whole);
        return new Box(box.X + (box.Width * x.From), box.Y + (box.Height * (1 - y.To)),
            box.Width * (x.To - x.From), box.Height * (y.To - y.From));
    }

    /// <summary>Says that there is nothing to draw.</summary>
    protected static void Nothing(SvgWriter svg, Box box) => svg.Text("text", "no data",
        [("x", box.X + (box.Width / 2)), ("y", box.Y + (box.Height / 2)), ("text-anchor", "middle"),
            ("font-size", 13), .. Ink.Role("mut")]);
}
