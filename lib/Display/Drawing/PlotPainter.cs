using System.Text;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace DeepLearning.Display.Drawing;

/// <summary>Draws one plot: title, legend, axes, curves, points.</summary>
internal static class PlotPainter
{
    private const double CharWidth = 6.9;

    /// <summary>Draws a plot inside a box and tells where its data area lies.</summary>
    /// <param name="svg">The picture.</param>
    /// <param name="plot">What to draw.</param>
    /// <param name="box">Where.</param>
    /// <param name="clipId">An id, unique in the page, for the clip path.</param>
    public static PlotFrame Paint(SvgWriter svg, Plot plot, Box box, string clipId)
    {
        var head = 10.0;
        if (!string.IsNullOrEmpty(plot.Title))
        {
            svg.Text("text", plot.Title, ("x", box.X + 14), ("y", box.Y + 24), ("class", "f-fg"),
                ("fill", Palette.Role("fg")), ("font-size", 15), ("font-weight", 600));
            head = 36;
        }

        head += Legend(svg, plot, new Box(box.X + 14, box.Y + head, box.Width - 28, 0));
        var frame = PlotFrame.Fit(plot, box, head);
        Axes(svg, plot, frame, box);
        svg.Open("clipPath", ("id", clipId)).Leaf("rect", ("x", frame.Area.X - 1), ("y", frame.Area.Y - 1),
            ("width", frame.Area.Width + 2), ("height", frame.Area.Height + 2)).Close();
        svg.Open("g", ("clip-path", $"url(#{clipId})"));
        foreach (var series in plot.Series)
            SeriesPainter.Paint(svg, series, frame);
        svg.Close();
        return frame;
    }

    private static double Legend(SvgWriter svg, Plot plot, Box at)
    {
        var named = plot.Series.Where(s => s.InLegend && s.Name.Length > 0).ToList();
        if (!(plot.Legend ?? named.Count > 1) || named.Count == 0)
            return 0;
        double x = at.X, y = at.Y + 8;
        foreach (var series in named)
        {
            var name = series.Name.Length <= 40 ? series.Name : series.Name[..39] + "…";
            var width = 44 + (name.Length * CharWidth) + (name.Count(char.IsUpper) * 2.2);
            if (x > at.X && x + width > at.Right)
                (x, y) = (at.X, y + 18);
            SeriesPainter.Key(svg, series, x, y);
            svg.Text("text", name, ("x", x + 30), ("y", y + 4), ("class", "f-fg"), ("fill", Palette.Role("fg")),
                ("font-size", 12));
            x += width;
        }

        return y - at.Y + 14;
    }

    private static void Axes(SvgWriter svg, Plot plot, PlotFrame frame, Box box)
    {
        var area = frame.Area;
        var grid = new StringBuilder();
        svg.Open("g", ("class", "f-mut"), ("fill", Palette.Role("mut")), ("font-size", 12));
        foreach (var (share, label) in frame.XTicks)
        {
            var x = area.X + (share * area.Width);
            grid.Append($"M{Number(x)} {Number(area.Y)}V{Number(area.Bottom)}");
            svg.Text("text", Cut(label), ("x", x), ("y", area.Bottom + 17), ("text-anchor", "middle"));
        }

        foreach (var (share, label) in frame.YTicks)
        {
            var y = area.Bottom - (share * area.Height);
            grid.Append($"M{Number(area.X)} {Number(y)}H{Number(area.Right)}");
            svg.Text("text", Cut(label), ("x", area.X - 7), ("y", y + 4), ("text-anchor", "end"));
        }

        svg.Close();
        svg.Leaf("path", ("d", grid.ToString()), ("class", "l-grid"), ("stroke", Palette.Role("grid")),
            ("fill", "none"));
        svg.Leaf("path", ("d", $"M{Number(area.X)} {Number(area.Y)}V{Number(area.Bottom)}H{Number(area.Right)}"),
            ("class", "l-axis"), ("stroke", Palette.Role("axis")), ("fill", "none"));
        AxisTitles(svg, plot, area, box);
    }

    private static void AxisTitles(SvgWriter svg, Plot plot, Box area, Box box)
    {
        var middle = area.Y + (area.Height / 2);
        if (!string.IsNullOrEmpty(plot.X.Title))
        {
            svg.Text("text", plot.X.Title, ("x", area.X + (area.Width / 2)), ("y", box.Bottom - 8),
                ("text-anchor", "middle"), ("class", "f-fg"), ("fill", Palette.Role("fg")), ("font-size", 13));
        }

        if (!string.IsNullOrEmpty(plot.Y.Title))
        {
            var x = box.X + 18;
            svg.Text("text", plot.Y.Title, ("x", x), ("y", middle), ("text-anchor", "middle"), ("class", "f-fg"),
                ("fill", Palette.Role("fg")), ("font-size", 13),
                ("transform", $"rotate(-90 {Number(x)} {Number(middle)})"));
        }
    }

    private static string Cut(string label) => label.Length <= 16 ? label : label[..15] + "…";
}
