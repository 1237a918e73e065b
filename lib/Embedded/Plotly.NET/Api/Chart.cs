using System.Text.Json.Nodes;
using Plotly.NET.Figures;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

/// <summary>Makes charts.</summary>
public static partial class Chart
{
    /// <summary>Lays charts over each other in one pair of axes.</summary>
    /// <param name="gCharts">The charts; where their layouts differ, the later one wins.</param>
    /// <exception cref="ArgumentException">There is no chart.</exception>
    public static GenericChart Combine(IEnumerable<GenericChart> gCharts)
    {
        ArgumentNullException.ThrowIfNull(gCharts);
        var figures = gCharts.Select(c => c.Figure).ToList();
        if (figures.Count == 0)
            throw new ArgumentException("[Chart.Combine] expected at least one chart, got none.", nameof(gCharts));
        return new GenericChart(figures.Aggregate(Figure.Combine));
    }

    /// <summary>Leaves a cell of a grid empty.</summary>
    public static GenericChart Invisible()
    {
        JsonObject Hidden() => new()
        {
            ["showticklabels"] = false,
            ["showline"] = false,
            ["showgrid"] = false,
            ["zeroline"] = false,
        };
        var layout = new JsonObject { ["xaxis"] = Hidden(), ["yaxis"] = Hidden() };
        return new GenericChart(new Figure([Traces.New("scatter")], layout, []));
    }

    /// <summary>Puts charts into the cells of a grid, row by row.</summary>
    /// <param name="gCharts">The charts, at most as many as there are cells.</param>
    /// <param name="nRows">The number of rows.</param>
    /// <param name="nCols">The number of columns.</param>
    /// <param name="SubPlotTitles">The words above the cells, row by row.</param>
    /// <param name="SubPlotTitleFont">Their font.</param>
    /// <param name="SubPlotTitleOffset">Their distance from the cells, as a part of the whole height.</param>
    /// <param name="SubPlots">Which axes each cell has.</param>
    /// <param name="XAxes">The horizontal axis of each column.</param>
    /// <param name="YAxes">The vertical axis of each row.</param>
    /// <param name="RowOrder">Whether the first row is at the top.</param>
    /// <param name="Pattern">Whether the cells share axes; each has its own by default.</param>
    /// <param name="XGap">The space between columns, as a part of a cell.</param>
    /// <param name="YGap">The space between rows, as a part of a cell.</param>
    /// <param name="Domain">The part of the picture that the grid takes.</param>
    /// <param name="XSide">Where the horizontal axes stand.</param>
    /// <param name="YSide">Where the vertical axes stand.</param>
    /// <exception cref="ArgumentException">There is no chart, or there are more charts than cells.</exception>
    public static GenericChart Grid(
        IEnumerable<GenericChart> gCharts, int nRows, int nCols,
        Optional<IEnumerable<string>> SubPlotTitles = default, Optional<Font> SubPlotTitleFont = default,
        Optional<double> SubPlotTitleOffset = default,
        Optional<Tuple<StyleParam.LinearAxisId, StyleParam.LinearAxisId>[][]> SubPlots = default,
        Optional<StyleParam.LinearAxisId[]> XAxes = default, Optional<StyleParam.LinearAxisId[]> YAxes = default,
        Optional<StyleParam.LayoutGridRowOrder> RowOrder = default,
        Optional<StyleParam.LayoutGridPattern> Pattern = default, Optional<double> XGap = default,
        Optional<double> YGap = default, Optional<Domain> Domain = default,
        Optional<StyleParam.LayoutGridXSide> XSide = default, Optional<StyleParam.LayoutGridYSide> YSide = default)
    {
        var charts = Cells(gCharts, nRows, nCols);
        var pattern = Pattern.IsSome ? Pattern.Value : StyleParam.LayoutGridPattern.Independent;
        var order = RowOrder.IsSome ? RowOrder.Value : StyleParam.LayoutGridRowOrder.TopToBottom;
        var shared = pattern == StyleParam.LayoutGridPattern.Coupled;
        var grid = new JsonObject { ["rows"] = nRows, ["columns"] = nCols };
        grid.Put("pattern", pattern).Put("roworder", order).Set("subplots", SubPlotIds(SubPlots))
            .Set("xaxes", XAxes).Set("yaxes", YAxes).Set("xgap", XGap).Set("ygap", YGap).Set("domain", Domain)
            .Set("xside", XSide).Set("yside", YSide);
        var figures = charts.Select((c, i) => GridPlan.Move(c.Figure, i + 1, i / nCols, i % nCols, shared));
        var whole = new GenericChart(figures.Aggregate(Figure.Combine)).With(new JsonObject { ["grid"] = grid });
        if (!SubPlotTitles.IsSome)
            return whole;
        var gap = (XGap.IsSome ? XGap.Value : shared ? 0.1 : 0.2, YGap.IsSome ? YGap.Value : shared ? 0.1 : 0.3);
        var notes = GridTitles.Place(SubPlotTitles.Value, (nRows, nCols), gap,
            order == StyleParam.LayoutGridRowOrder.BottomToTop, SubPlotTitleOffset, SubPlotTitleFont);
        return Combine([whole, new GenericChart(new Figure([], new JsonObject { ["annotations"] = notes }, []))]);
    }

    /// <summary>Puts charts under each other.</summary>
    /// <inheritdoc cref="Grid"/>
    public static GenericChart SingleStack(
        IEnumerable<GenericChart> gCharts, Optional<IEnumerable<string>> SubPlotTitles = default,
        Optional<Font> SubPlotTitleFont = default, Optional<double> SubPlotTitleOffset = default,
        Optional<Tuple<StyleParam.LinearAxisId, StyleParam.LinearAxisId>[][]> SubPlots = default,
        Optional<StyleParam.LinearAxisId[]> XAxes = default, Optional<StyleParam.LinearAxisId[]> YAxes = default,
        Optional<StyleParam.LayoutGridRowOrder> RowOrder = default,
        Optional<StyleParam.LayoutGridPattern> Pattern = default, Optional<double> XGap = default,
        Optional<double> YGap = default, Optional<Domain> Domain = default,
        Optional<StyleParam.LayoutGridXSide> XSide = default, Optional<StyleParam.LayoutGridYSide> YSide = default)
    {
        ArgumentNullException.ThrowIfNull(gCharts);
        var charts = gCharts.ToList();
        return Grid(charts, charts.Count, 1, SubPlotTitles, SubPlotTitleFont, SubPlotTitleOffset, SubPlots, XAxes,
            YAxes, RowOrder, Pattern, XGap, YGap, Domain, XSide, YSide);
    }

    private static List<GenericChart> Cells(IEnumerable<GenericChart> gCharts, int rows, int columns)
    {
        ArgumentNullException.ThrowIfNull(gCharts);
        var charts = gCharts.ToList();
        if (charts.Count > 0 && rows > 0 && columns > 0 && charts.Count <= rows * columns)
            return charts;
        throw new ArgumentException(
            $"[Chart.Grid] expected 1 to {Math.Max(rows, 0) * Math.Max(columns, 0)} charts for {rows} rows and "
            + $"{columns} columns, got {charts.Count}.", nameof(gCharts));
    }

    /// <summary>The axes of a cell as one word, xy.</summary>
    private static Optional<string[][]> SubPlotIds(
        Optional<Tuple<StyleParam.LinearAxisId, StyleParam.LinearAxisId>[][]> ids) => ids.IsSome
            ? Array.ConvertAll(ids.Value, row => Array.ConvertAll(row, cell => $"{cell.Item1}{cell.Item2}"))
            : default(Optional<string[][]>);
}
