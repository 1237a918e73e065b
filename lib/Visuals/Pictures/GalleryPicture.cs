using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace DeepLearning.Visuals.Pictures;

/// <summary>Draws a gallery as rows of pictures; wrong guesses carry a frame, a corner and a cross.</summary>
internal static class GalleryPicture
{
    /// <summary>The width of the whole, and the room each picture gets at least and at most.</summary>
    private const double PageWidth = 820;
    private const double Gap = 10;
    private const double CaptionHeight = 20;

    /// <summary>Where picture i lies.</summary>
    public static Box Cell(Gallery gallery, int i)
    {
        var side = CellSide(gallery);
        var ratio = gallery.Pictures.Height / (double)gallery.Pictures.Width;
        var height = side * Math.Clamp(ratio, 0.2, 3);
        return new Box(
            14 + (i % gallery.Columns * (side + Gap)),
            42 + (i / gallery.Columns * (height + Gap + CaptionHeight)), side, height);
    }

    /// <summary>Draws the gallery.</summary>
    public static string Draw(Gallery gallery, IReadOnlyList<string> pngs, Easel easel)
    {
        var svg = new SvgWriter();
        svg.Text("text", gallery.Title, ("x", 14), ("y", 25), ("class", "f-fg"), ("fill", Palette.Role("fg")),
            ("font-size", 15), ("font-weight", 600));
        for (var i = 0; i < gallery.Count; i++)
            Draw(svg, gallery, i, pngs[i]);
        var last = Cell(gallery, gallery.Count - 1);
        var columns = Math.Min(gallery.Columns, gallery.Count);
        var width = Math.Max(260, Cell(gallery, columns - 1).Right + 14);
        return easel.Svg(width, last.Bottom + CaptionHeight + 10, svg.ToString());
    }

    private static double CellSide(Gallery gallery)
    {
        var room = ((PageWidth - 28 + Gap) / gallery.Columns) - Gap;
        var longest = Enumerable.Range(0, gallery.Count).Max(i => gallery.Caption(i).Length);
        return Math.Clamp(Math.Max(gallery.Pictures.Width * 2, longest * 6.4), Math.Min(40, room), Math.Min(140, room));
    }

    private static void Draw(SvgWriter svg, Gallery gallery, int i, string png)
    {
        var cell = Cell(gallery, i);
        var wrong = gallery.Wrong.Contains(i);
        svg.Open("g", ("class", "dlv-cell"), ("data-i", i));
        svg.Leaf("image", ("x", cell.X), ("y", cell.Y), ("width", cell.Width), ("height", cell.Height), ("href", png),
            ("preserveAspectRatio", "none"), ("style", "image-rendering:pixelated"));
        svg.Leaf("rect", ("x", cell.X), ("y", cell.Y), ("width", cell.Width), ("height", cell.Height), ("fill", "none"),
            ("class", wrong ? "l-bad" : "l-grid"), ("stroke", Palette.Role(wrong ? "bad" : "grid")),
            ("stroke-width", wrong ? 3 : 1));
        if (wrong)
        {
            svg.Leaf("path", ("d", $"M{Number(cell.Right)} {Number(cell.Y)}v16l-16 -16z"), ("class", "f-bad"),
                ("fill", Palette.Role("bad")));
        }

        svg.Text("text", Cut(gallery.Caption(i), cell.Width), ("x", cell.X + (cell.Width / 2)), ("y", cell.Bottom + 15),
            ("text-anchor", "middle"), ("font-size", 12), ("font-weight", wrong ? 600 : 400),
            ("class", wrong ? "f-bad" : "f-fg"), ("fill", Palette.Role(wrong ? "bad" : "fg")));
        svg.Close();
    }

    private static string Cut(string caption, double width)
    {
        var room = (int)Math.Max(3, width / 6.2);
        return caption.Length <= room ? caption : caption[..(room - 1)] + "…";
    }
}
