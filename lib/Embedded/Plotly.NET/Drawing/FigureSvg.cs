using DeepLearning.Display.Drawing;
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
        var width = Math.Clamp(FigurePlot.Number(figure.Layout["width"]) ?? 640, 160, 4000);
        var height = Math.Clamp(FigurePlot.Number(figure.Layout["height"]) ?? 420, 120, 4000);
        return Picture.Of(FigurePlot.Read(figure), id + (alone ? "-s" : "-i"), (width, height), description, alone);
    }
}
