using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Colors;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Marks;

/// <summary>Lines of equal height over a grid, with coloured bands between them.</summary>
internal sealed class Contours : Mark
{
    private const int MostCells = 150;
    private const int MostLevels = 60;

    private readonly GridValues whole;
    private readonly GridValues grid;
    private readonly List<double> levels;
    private readonly string coloring;

    /// <summary>Reads a contour plot.</summary>
    public Contours(TraceSource source)
        : base(source)
    {
        whole = GridValues.Of(source);
        grid = whole.AtMost(MostCells);
        coloring = Trace.Object("contours").Text("coloring") ?? "fill";
        var colors = ColorAxis.Of(Trace, Layout, 'z', whole.All);
        levels = Levels(colors.Low, colors.High);
        var half = levels.Count > 1 ? (levels[1] - levels[0]) / 2 : 0;
        Colors = coloring == "heatmap" || levels.Count == 0 || Trace["zmin"] is not null ? colors
            : colors with { Low = levels[0] - half, High = levels[^1] + half };
        if (coloring is "fill" or "lines")
            Colors = Colors with { Steps = levels };
    }

    /// <inheritdoc/>
    public override ColorAxis Colors { get; }

    /// <inheritdoc/>
    public override bool InLegend => Trace.Flag("showlegend") == true;

    /// <inheritdoc/>
    public override void Include()
    {
        foreach (var x in grid.X)
            X.Include(x, loose: false);
        foreach (var y in grid.Y)
            Y.Include(y, loose: false);
    }

    /// <inheritdoc/>
    public override void Paint(SvgWriter svg, Frame frame)
    {
        var placed = grid.Placed(frame.Px, frame.Py);
        if (placed.Columns < 2 || placed.Rows < 2)
            return;
        var tracer = new ContourTracer(
            placed.Z, Array.ConvertAll(placed.X, frame.Px), Array.ConvertAll(placed.Y, frame.Py));
        var half = levels.Count > 1 ? (levels[1] - levels[0]) / 2 : 0;
        if (coloring is "fill" or "heatmap")
            svg.Leaf("path", ("d", ContourTracer.Area(tracer.Trace(double.MinValue))), ("fill", Band(-half)));
        var traced = levels.ConvertAll(level => (Level: level, Loops: tracer.Trace(level)));
        foreach (var (level, loops) in coloring is "fill" or "heatmap" ? traced : [])
        {
            svg.Leaf("path", ("d", ContourTracer.Area(loops)), ("fill", Colors.Color(level + half).ToString()),
                ("fill-rule", "evenodd"));
        }

        foreach (var (level, loops) in traced)
        {
            PaintLine(svg, level, loops);
            if (Trace.Object("contours").Flag("showlabels") == true)
                PaintLabel(svg, level, loops);
        }
    }

    /// <inheritdoc/>
    public override string Describe()
    {
        var told = GridWords.Tell(this, whole, "contours").TrimEnd('.');
        return levels.Count < 2 ? told + "."
            : $"{told}; {levels.Count} lines from {Ticks.Short(levels[0])} to {Ticks.Short(levels[^1])}.";
    }

    private string Band(double beyond) => Colors.Color((levels.Count > 0 ? levels[0] : 0) + beyond).ToString();

    private void PaintLine(SvgWriter svg, double level, List<List<ContourTracer.Place>> loops)
    {
        var line = Trace.Object("line");
        var width = line.Number("width") ?? (coloring == "lines" ? 1.5 : 0.5);
        if (width <= 0 || Trace.Object("contours").Flag("showlines") == false)
            return;
        var color = coloring == "lines" ? Colors.Color(level).ToString() : line.Text("color") ?? "#1b1f24";
        svg.Leaf("path", ("d", ContourTracer.Lines(loops)), ("fill", "none"), ("stroke", color),
            ("stroke-width", Math.Min(width, 20)), ("stroke-dasharray", Dashes.Of(line.Text("dash") ?? "solid", 0)));
    }

    private static void PaintLabel(SvgWriter svg, double level, List<List<ContourTracer.Place>> loops)
    {
        var inner = loops.SelectMany(l => l).Where(p => !p.Border).ToList();
        if (inner.Count < 8)
            return;
        var at = inner[inner.Count / 2];
        svg.Text("text", Ticks.Short(Math.Round(level, 12)), [("x", at.X), ("y", at.Y + 3.5),
            ("text-anchor", "middle"), ("font-size", 10), ("stroke-width", 2), ("stroke-opacity", 0.75),
            ("paint-order", "stroke"), .. Marks.Ink.OnPaper()]);
    }

    private List<double> Levels(double low, double high)
    {
        var wish = Trace.Object("contours");
        var size = wish.Number("size") ?? Nice((high - low) / (Trace.Number("ncontours") ?? 15));
        if (!(size > 0) || !double.IsFinite(size))
            return [];
        var first = wish.Number("start") ?? (Math.Floor((low / size) + 1 + 1e-9) * size);
        var last = wish.Number("end") ?? (Math.Ceiling((high / size) - 1 - 1e-9) * size);
        var count = Math.Clamp((int)Math.Floor(((last - first) / size) + 1.5), 0, MostLevels);
        return [.. Enumerable.Range(0, count).Select(i => first + (i * size))];
    }

    private static double Nice(double rough)
    {
        if (!(rough > 0))
            return 0;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return power * (rough / power) switch { <= 2 => 2, <= 5 => 5, _ => 10 };
    }
}
