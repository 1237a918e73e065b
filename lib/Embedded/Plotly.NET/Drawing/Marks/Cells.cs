using System.Text;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Colors;
using Plotly.NET.Drawing.Reading;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace Plotly.NET.Drawing.Marks;

/// <summary>A heat map: numbers over a grid as colours.</summary>
internal sealed class Cells : Mark
{
    /// <summary>Above this many cells they are drawn as one picture of pixels.</summary>
    public const int MostShapes = 2500;

    private const int MostPixels = 600;

    private readonly GridValues grid;

    /// <summary>Reads a heat map, a histogram over the plane, or a surface seen from above.</summary>
    public Cells(TraceSource source)
        : base(source)
    {
        grid = GridValues.Of(source);
        Colors = ColorAxis.Of(Trace, Layout, Trace.Text("type") == "surface" ? 'c' : 'z', grid.All) switch
        {
            var axis when Trace.Text("type") == "surface" => axis with { Bar = Trace.Flag("showscale") != false },
            var axis => axis,
        };
    }

    /// <inheritdoc/>
    public override ColorAxis Colors { get; }

    /// <inheritdoc/>
    public override bool InLegend => Trace.Flag("showlegend") == true;

    /// <inheritdoc/>
    public override void Include()
    {
        X.Stand(grid.X);
        Y.Stand(grid.Y);
        Array.ForEach(grid.X, X.Note);
        Array.ForEach(grid.Y, Y.Note);
        foreach (var edge in grid.EdgesX)
            X.Include(edge, loose: false);
        foreach (var edge in grid.EdgesY)
            Y.Include(edge, loose: false);
    }

    /// <inheritdoc/>
    public override void Paint(SvgWriter svg, Frame frame)
    {
        var (x, y) = (Pixels(grid.EdgesX, frame.Px, frame.Area.X), Pixels(grid.EdgesY, frame.Py, frame.Area.Bottom));
        if (grid.Columns == 0 || grid.Rows == 0)
            return;
        if (grid.Columns * grid.Rows <= MostShapes)
            PaintShapes(svg, x, y);
        else
            PaintPixels(svg, x, y);
        PaintWords(svg, frame);
    }

    /// <summary>The colour of the cell at a place in the picture, or null beside the grid.</summary>
    public CssColor? At(Frame frame, double x, double y)
    {
        var column = Array.FindIndex(grid.X, c => Math.Abs(frame.Px(c) - x) < 1);
        var row = Array.FindIndex(grid.Y, r => Math.Abs(frame.Py(r) - y) < 1);
        return column >= 0 && row >= 0 && double.IsFinite(grid.Z[row][column])
            ? Colors.Color(grid.Z[row][column]) : null;
    }

    /// <inheritdoc/>
    public override string Describe() => GridWords.Tell(this, grid, Trace.Text("type") switch
    {
        "histogram2d" => "histogram over the plane",
        "surface" => "surface, seen from above",
        "image" => "image",
        _ => "heat map",
    });

    private static double[] Pixels(double[] edges, Func<double, double> place, double otherwise) =>
        Array.ConvertAll(edges, e => place(e) is var p && double.IsFinite(p) ? p : otherwise);

    private void PaintShapes(SvgWriter svg, double[] x, double[] y)
    {
        var paths = new OrderedDictionary<string, StringBuilder>();
        for (var r = 0; r < grid.Rows; r++)
        {
            for (var c = 0; c < grid.Columns; c++)
            {
                if (!double.IsFinite(grid.Z[r][c]) || !double.IsFinite(x[c] + y[r]))
                    continue;
                var color = Colors.Color(grid.Z[r][c]).ToString();
                if (!paths.TryGetValue(color, out var path))
                    paths[color] = path = new StringBuilder();
                path.Append($"M{Number(x[c])} {Number(y[r])}H{Number(x[c + 1])}V{Number(y[r + 1])}H{Number(x[c])}z");
            }
        }

        svg.Open("g", ("shape-rendering", "crispEdges"), ("opacity", Opacity));
        foreach (var (color, path) in paths)
            svg.Leaf("path", ("d", path.ToString()), ("fill", color));
        svg.Close();
    }

    /// <summary>Looks the cell of every pixel up, so that uneven grids and log axes are right as well.</summary>
    private void PaintPixels(SvgWriter svg, double[] x, double[] y)
    {
        double left = Math.Min(x[0], x[^1]), right = Math.Max(x[0], x[^1]);
        double top = Math.Min(y[0], y[^1]), bottom = Math.Max(y[0], y[^1]);
        var width = (int)Math.Clamp(Even(x) ? grid.Columns : right - left, 1, MostPixels);
        var height = (int)Math.Clamp(Even(y) ? grid.Rows : bottom - top, 1, MostPixels);
        int[] columns = Lookup(x, left, right, width), rows = Lookup(y, top, bottom, height);
        var pixels = new byte[width * height * 4];
        for (var r = 0; r < height; r++)
        {
            for (var c = 0; c < width; c++)
            {
                if (rows[r] < 0 || columns[c] < 0 || grid.Z[rows[r]][columns[c]] is var z && !double.IsFinite(z))
                    continue;
                var color = Colors.Color(z);
                var at = ((r * width) + c) * 4;
                (pixels[at], pixels[at + 1]) = (CssColor.Byte(color.R), CssColor.Byte(color.G));
                (pixels[at + 2], pixels[at + 3]) = (CssColor.Byte(color.B), CssColor.Byte(color.A * 255));
            }
        }

        svg.Leaf("image", ("x", left), ("y", top), ("width", right - left), ("height", bottom - top),
            ("preserveAspectRatio", "none"), ("style", "image-rendering:pixelated"), ("opacity", Opacity),
            ("href", Png.DataUri(Png.Rgba(width, height, pixels))));
    }

    private static bool Even(double[] edges)
    {
        var step = (edges[^1] - edges[0]) / (edges.Length - 1);
        return edges.Length <= MostPixels
            && Enumerable.Range(0, edges.Length).All(i => Math.Abs(edges[i] - edges[0] - (i * step)) < 0.05);
    }

    private static int[] Lookup(double[] edges, double low, double high, int count)
    {
        var rising = edges[^1] >= edges[0];
        var sorted = rising ? edges : [.. edges.Reverse()];
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var found = Array.BinarySearch(sorted, low + ((high - low) * (i + 0.5) / count));
            var cell = found >= 0 ? found : ~found - 1;
            return cell < 0 || cell >= edges.Length - 1 ? -1 : rising ? cell : edges.Length - 2 - cell;
        })];
    }

    private void PaintWords(SvgWriter svg, Frame frame)
    {
        var template = Trace.Text("texttemplate") ?? "";
        if (!template.Contains("%{", StringComparison.Ordinal) || grid.Columns * grid.Rows > 900)
            return;
        var words = Trace.List("text");
        for (var r = 0; r < grid.Rows; r++)
        {
            for (var c = 0; c < grid.Columns; c++)
            {
                var word = template.Contains("%{text}", StringComparison.Ordinal)
                    ? (words is not null && r < words.Count ? words[r] : null)?[c]?.ToString()
                    : double.IsFinite(grid.Z[r][c]) ? Ticks.Short(grid.Z[r][c]) : null;
                if (word is null || !double.IsFinite(grid.Z[r][c]))
                    continue;
                svg.Text("text", word, ("x", frame.Px(grid.X[c])), ("y", frame.Py(grid.Y[r]) + 4),
                    ("text-anchor", "middle"), ("font-size", 11),
                    ("fill", Colors.Color(grid.Z[r][c]).IsLight ? "#1b1f24" : "#ffffff"));
            }
        }
    }
}
