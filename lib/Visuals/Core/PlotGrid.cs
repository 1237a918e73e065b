using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;

namespace DeepLearning.Visuals.Core;

/// <summary>Several plots under one title, in rows, read together by <c>curves.js</c>.</summary>
/// <param name="Title">The words above all.</param>
/// <param name="Plots">The plots, row by row.</param>
/// <param name="Columns">Plots per row.</param>
/// <param name="RowHeight">The height of a row.</param>
internal sealed record PlotGrid(string Title, IReadOnlyList<Plot> Plots, int Columns, double RowHeight)
{
    private const double Head = 36;

    /// <summary>The room for points in one output, and how many a curve keeps at least and at most.</summary>
    private const int AllPoints = 5000, FewPoints = 150, ManyPoints = 600;

    /// <summary>Gets the plots, with long curves thinned.</summary>
    public IReadOnlyList<Plot> Plots { get; } = [.. Plots.Select(p => p with
    {
        Series = [.. p.Series.Select(s => Thin(s, Most(Plots)))],
    })];

    /// <summary>Gets what is left out, in words.</summary>
    public string Rule { get; } = Sampling.ExtremesRule(
        Plots.SelectMany(p => p.Series).Select(s => s.X.Length).DefaultIfEmpty().Max(), Most(Plots),
        "points of a curve");

    /// <summary>Gets the width of the whole.</summary>
    public double Width { get; init; } = 820;

    /// <summary>Gets the height of the whole.</summary>
    public double Height => Head + (RowHeight * Math.Ceiling(Plots.Count / (double)Columns));

    /// <summary>Draws all plots.</summary>
    /// <param name="easel">What it is drawn on.</param>
    /// <param name="over">Draws more into a plot.</param>
    public string Draw(Easel easel, Action<SvgWriter, int, PlotFrame>? over = null)
    {
        var svg = new SvgWriter();
        svg.Text("text", Title, ("x", 14), ("y", 24), ("class", "f-fg"), ("fill", Palette.Role("fg")),
            ("font-size", 15), ("font-weight", 600));
        foreach (var (i, plot) in Plots.Index())
        {
            var frame = PlotPainter.Paint(svg, plot, Place(i), $"{easel.Id}-c{i}");
            over?.Invoke(svg, i, frame);
        }

        return easel.Svg(Width, Height, svg.ToString());
    }

    /// <summary>Where the plots lie, with their curves, for the script.</summary>
    public JsonArray Panels(int digits = 5)
    {
        var passing = new SvgWriter();
        return JsonText.Nodes(Plots.Select((plot, i) =>
        {
            var panel = Core.Panels.Of(PlotPainter.Paint(passing, plot, Place(i), "none"));
            panel["title"] = plot.Title ?? "";
            panel["curves"] = JsonText.Nodes(plot.Series.Where(s => s.InLegend).Select(s => (JsonNode)new JsonObject
            {
                ["name"] = s.Name,
                ["s"] = JsonText.Numbers(s.X, 8),
                ["v"] = JsonText.Numbers(s.Y, digits),
            }));
            return (JsonNode)panel;
        }));
    }

    private static int Most(IReadOnlyList<Plot> plots) =>
        Math.Clamp(AllPoints / Math.Max(1, plots.Sum(p => p.Series.Count)), FewPoints, ManyPoints);

    private static PlotSeries Thin(PlotSeries series, int most)
    {
        if (series.X.Length <= most)
            return series;
        var kept = Sampling.Extremes(series.Y, most);
        return series with
        {
            X = Array.ConvertAll(kept, i => series.X[i]),
            Y = Array.ConvertAll(kept, i => series.Y[i]),
        };
    }

    private Box Place(int i)
    {
        var width = Width / Columns;
        return new Box(i % Columns * width, Head + (i / Columns * RowHeight), width, RowHeight);
    }
}
