using static DeepLearning.Display.Drawing.SvgWriter;

namespace DeepLearning.Display.Drawing;

/// <summary>The outside of a picture: size, paper, style sheet, and the words for those who do not see it.</summary>
internal static class Picture
{
    /// <summary>Wraps drawn content into an svg element.</summary>
    /// <param name="id">An id, unique in the page.</param>
    /// <param name="size">Width and height in pixels.</param>
    /// <param name="title">A short name, for screen readers.</param>
    /// <param name="description">What the picture tells, for screen readers.</param>
    /// <param name="content">The drawing.</param>
    /// <param name="alone">True for a file of its own.</param>
    /// <param name="dark">Whether the picture is dark or light wherever it stands; null to follow the page.</param>
    public static string Svg(string id, (double Width, double Height) size, string title, string description,
        string content, bool alone, bool? dark = null)
    {
        var (width, height) = size;
        return new SvgWriter()
            .Open("svg", ("xmlns", alone ? "http://www.w3.org/2000/svg" : null), ("id", id),
                ("viewBox", $"0 0 {Number(width)} {Number(height)}"), ("width", width), ("height", height),
                ("role", "img"), ("aria-labelledby", $"{id}-t {id}-d"), ("font-family", Theme.Font),
                ("style", "max-width:100%;height:auto"))
            .Text("title", title, ("id", id + "-t"))
            .Text("desc", description, ("id", id + "-d"))
            .Raw("<style>" + Theme.Style(id, alone, dark) + "</style>\n")
            .Leaf("rect", ("width", width), ("height", height), ("rx", 6), ("class", "f-paper"),
                ("fill", Palette.Role("paper")))
            .Raw(content)
            .Close()
            .ToString();
    }

    /// <summary>Draws one plot as a whole picture.</summary>
    public static string Of(Plot plot, string id, (double Width, double Height) size, string description, bool alone)
    {
        var svg = new SvgWriter();
        PlotPainter.Paint(svg, plot, new Box(0, 0, size.Width, size.Height), id + "-c");
        var title = string.IsNullOrEmpty(plot.Title) ? "Chart" : plot.Title;
        return Svg(id, size, title, description, svg.ToString(), alone);
    }
}
