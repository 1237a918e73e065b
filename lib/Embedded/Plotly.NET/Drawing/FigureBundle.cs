using DeepLearning.Display;
using DeepLearning.Display.Drawing;
using Plotly.NET.Figures;

namespace Plotly.NET.Drawing;

/// <summary>All representations of a figure.</summary>
internal static class FigureBundle
{
    /// <summary>Builds them, the most capable first.</summary>
    public static MimeBundle Of(Figure figure)
    {
        var text = FigureText.Describe(figure);
        var id = Markup.Id("plot-", figure.ToJson());
        return new MimeBundle
        {
            [MimeTypes.Plotly] = figure.ToJson(),
            [MimeTypes.Html] = FigureHtml.Fragment(figure, id, text),
            [MimeTypes.Svg] = FigureSvg.Draw(figure, id, text, alone: true),
            [MimeTypes.Text] = text,
        };
    }
}
