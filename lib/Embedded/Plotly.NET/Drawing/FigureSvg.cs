using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Reading;
using Plotly.NET.Drawing.Sheets;
using Plotly.NET.Figures;

namespace Plotly.NET.Drawing;

/// <summary>Draws a figure as a static picture.</summary>
internal static class FigureSvg
{
    /// <summary>Draws the figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="id">An id, unique in the page.</param>
    /// <param name="description">What the picture tells, for screen readers.</param>
    /// <param name="alone">True for a file of its own.</param>
    public static string Draw(Figure figure, string id, string description, bool alone)
    {
        var width = Math.Clamp(figure.Layout.Number("width") ?? 640, 160, 4000);
        var height = Math.Clamp(figure.Layout.Number("height") ?? 420, 120, 4000);
        var sheet = Sheet.Of(figure);
        var svg = new SvgWriter();
        var own = id + (alone ? "-s" : "-i");
        SheetPainter.Paint(svg, sheet, width, height, own);
        var title = string.IsNullOrEmpty(sheet.Title) ? "Chart" : sheet.Title;
        return Picture.Svg(own, (width, height), title, description, svg.ToString(), alone);
    }
}
