namespace XPlot.Plotly;

/// <content>Charts straight from values and pairs.</content>
public partial class Chart
{
    /// <summary>Draws areas, filled down to zero, each next one down to the one before.</summary>
    /// <param name="data">The values.</param>
    public static PlotlyChart Area<a>(IEnumerable<a> data)
        where a : IConvertible => PlotlyChart.Of([Kinds.Area(Kinds.Counted(data))], null);

    /// <summary>Draws areas, filled down to zero, each next one down to the one before.</summary>
    /// <param name="data">Pairs of a place and a value.</param>
    public static PlotlyChart Area<a, b>(IEnumerable<Tuple<a, b>> data)
        where a : IConvertible
        where b : IConvertible => PlotlyChart.Of([Kinds.Area(Kinds.Paired(data))], null);

    /// <summary>Draws areas, one for each sequence, each filled down to the one before.</summary>
    /// <param name="data">Sequences of pairs of a place and a value.</param>
    public static PlotlyChart Area<a, b, c>(IEnumerable<a> data)
        where a : IEnumerable<Tuple<b, c>>
        where b : IConvertible
        where c : IConvertible =>
        PlotlyChart.Of(data.Select((one, i) => Kinds.Area(Kinds.Paired(one), i)), null);

    /// <summary>Draws bars that lie, one for each value.</summary>
    /// <param name="data">The values.</param>
    public static PlotlyChart Bar<a>(IEnumerable<a> data)
        where a : IConvertible => PlotlyChart.Of([Kinds.Bar(Kinds.Counted(data))], null);

    /// <summary>Draws bars that lie, one for each value.</summary>
    /// <param name="data">Pairs of a place and a value.</param>
    public static PlotlyChart Bar<a, b>(IEnumerable<Tuple<a, b>> data)
        where a : IConvertible
        where b : IConvertible => PlotlyChart.Of([Kinds.Bar(Kinds.Paired(data))], null);

    /// <summary>Draws bars that lie, one for each value; one trace for each sequence.</summary>
    /// <param name="data">Sequences of pairs of a place and a value.</param>
    public static PlotlyChart Bar<a, b, c>(IEnumerable<a> data)
        where a : IEnumerable<Tuple<b, c>>
        where b : IConvertible
        where c : IConvertible =>
        PlotlyChart.Of(data.Select((one, i) => Kinds.Bar(Kinds.Paired(one), i)), null);

    /// <summary>Draws bars that stand, one for each value.</summary>
    /// <param name="data">The values.</param>
    public static PlotlyChart Column<a>(IEnumerable<a> data)
        where a : IConvertible => PlotlyChart.Of([Kinds.Column(Kinds.Counted(data))], null);

    /// <summary>Draws bars that stand, one for each value.</summary>
    /// <param name="data">Pairs of a place and a value.</param>
    public static PlotlyChart Column<a, b>(IEnumerable<Tuple<a, b>> data)
        where a : IConvertible
        where b : IConvertible => PlotlyChart.Of([Kinds.Column(Kinds.Paired(data))], null);

    /// <summary>Draws bars that stand, one for each value; one trace for each sequence.</summary>
    /// <param name="data">Sequences of pairs of a place and a value.</param>
    public static PlotlyChart Column<a, b, c>(IEnumerable<a> data)
        where a : IEnumerable<Tuple<b, c>>
        where b : IConvertible
        where c : IConvertible =>
        PlotlyChart.Of(data.Select((one, i) => Kinds.Column(Kinds.Paired(one), i)), null);

    /// <summary>Draws lines, with marks while they are few.</summary>
    /// <param name="data">The values.</param>
    public static PlotlyChart Line<a>(IEnumerable<a> data)
        where a : IConvertible => PlotlyChart.Of([Kinds.Line(Kinds.Counted(data))], null);

    /// <summary>Draws lines, with marks while they are few.</summary>
    /// <param name="data">Pairs of a place and a value.</param>
    public static PlotlyChart Line<a, b>(IEnumerable<Tuple<a, b>> data)
        where a : IConvertible
        where b : IConvertible => PlotlyChart.Of([Kinds.Line(Kinds.Paired(data))], null);

    /// <summary>Draws lines, with marks while they are few; one trace for each sequence.</summary>
    /// <param name="data">Sequences of pairs of a place and a value.</param>
    public static PlotlyChart Line<a, b, c>(IEnumerable<a> data)
        where a : IEnumerable<Tuple<b, c>>
        where b : IConvertible
        where c : IConvertible =>
        PlotlyChart.Of(data.Select((one, i) => Kinds.Line(Kinds.Paired(one), i)), null);

    /// <summary>Draws points.</summary>
    /// <param name="data">The values.</param>
    public static PlotlyChart Scatter<a>(IEnumerable<a> data)
        where a : IConvertible => PlotlyChart.Of([Kinds.Scatter(Kinds.Counted(data))], null);

    /// <summary>Draws points.</summary>
    /// <param name="data">Pairs of a place and a value.</param>
    public static PlotlyChart Scatter<a, b>(IEnumerable<Tuple<a, b>> data)
        where a : IConvertible
        where b : IConvertible => PlotlyChart.Of([Kinds.Scatter(Kinds.Paired(data))], null);

    /// <summary>Draws points; one trace for each sequence.</summary>
    /// <param name="data">Sequences of pairs of a place and a value.</param>
    public static PlotlyChart Scatter<a, b, c>(IEnumerable<a> data)
        where a : IEnumerable<Tuple<b, c>>
        where b : IConvertible
        where c : IConvertible =>
        PlotlyChart.Of(data.Select((one, i) => Kinds.Scatter(Kinds.Paired(one), i)), null);

    /// <summary>Draws points of different sizes.</summary>
    /// <param name="data">x, y and diameter in pixels.</param>
    public static PlotlyChart Bubble<a, b, c>(IEnumerable<Tuple<a, b, c>> data)
        where a : IConvertible
        where b : IConvertible
        where c : IConvertible
    {
        List<Tuple<a, b, c>> all = [.. data];
        return Plot(new Scatter
        {
            x = all.ConvertAll(t => t.Item1),
            y = all.ConvertAll(t => t.Item2),
            mode = "markers",
            marker = new Marker { size = all.ConvertAll(t => t.Item3) },
        });
    }

    /// <summary>Draws prices over time.</summary>
    /// <param name="data">Time, open, high, low and close.</param>
    public static PlotlyChart Candlestick<a, b, c, d, e>(IEnumerable<Tuple<a, b, c, d, e>> data)
        where a : IConvertible
        where b : IConvertible
        where c : IConvertible
        where d : IConvertible
        where e : IConvertible
    {
        List<Tuple<a, b, c, d, e>> all = [.. data];
        return Plot(new Candlestick
        {
            x = all.ConvertAll(t => t.Item1),
            open = all.ConvertAll(t => t.Item2),
            high = all.ConvertAll(t => t.Item3),
            low = all.ConvertAll(t => t.Item4),
            close = all.ConvertAll(t => t.Item5),
            showlegend = false,
        });
    }

    /// <summary>Draws shares of a whole.</summary>
    /// <param name="data">Names and values.</param>
    public static PlotlyChart Pie<a, b>(IEnumerable<Tuple<a, b>> data)
        where a : IConvertible
        where b : IConvertible
    {
        List<Tuple<a, b>> all = [.. data];
        return Plot(new Pie { labels = all.ConvertAll(t => t.Item1), values = all.ConvertAll(t => t.Item2) });
    }
}
