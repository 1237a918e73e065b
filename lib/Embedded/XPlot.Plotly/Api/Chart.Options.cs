namespace XPlot.Plotly;

/// <content>What can be said to a chart, as functions that give the chart back.</content>
public partial class Chart
{
    /// <summary>Sets the height.</summary>
    /// <param name="height">Pixels.</param>
    /// <param name="chart">The chart, which is changed and given back.</param>
    public static PlotlyChart WithHeight(int height, PlotlyChart chart)
    {
        chart.WithHeight(height);
        return chart;
    }

    /// <summary>Sets the id in a page.</summary>
    /// <param name="id">The id.</param>
    /// <param name="chart">The chart, which is changed and given back.</param>
    public static PlotlyChart WithId(string id, PlotlyChart chart)
    {
        chart.WithId(id);
        return chart;
    }

    /// <summary>Names the first trace.</summary>
    /// <param name="label">The name in the legend.</param>
    /// <param name="chart">The chart, which is changed and given back.</param>
    public static PlotlyChart WithLabel(string label, PlotlyChart chart)
    {
        chart.WithLabel(label);
        return chart;
    }

    /// <summary>Names the traces.</summary>
    /// <param name="labels">The names in the legend, at least one for each trace.</param>
    /// <param name="chart">The chart, which is changed and given back.</param>
    public static PlotlyChart WithLabels(IEnumerable<string> labels, PlotlyChart chart)
    {
        chart.WithLabels(labels);
        return chart;
    }

    /// <summary>Sets the layout, in place of what was set.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="chart">The chart, which is changed and given back.</param>
    public static PlotlyChart WithLayout(Layout.Layout layout, PlotlyChart chart)
    {
        chart.WithLayout(layout);
        return chart;
    }

    /// <summary>Shows or hides the legend.</summary>
    /// <param name="enabled">Whether it is drawn.</param>
    /// <param name="chart">The chart, which is changed and given back.</param>
    public static PlotlyChart WithLegend(bool enabled, PlotlyChart chart)
    {
        chart.WithLegend(enabled);
        return chart;
    }

    /// <summary>Sets the layout, in place of what was set.</summary>
    /// <param name="options">The layout.</param>
    /// <param name="chart">The chart, which is changed and given back.</param>
    public static PlotlyChart WithOptions(Layout.Layout options, PlotlyChart chart)
    {
        chart.WithOptions(options);
        return chart;
    }

    /// <summary>Sets where a page of its own loads plotly.js from.</summary>
    /// <param name="src">An address.</param>
    /// <param name="chart">The chart, which is changed and given back.</param>
    public static PlotlyChart WithPlotlySrc(string src, PlotlyChart chart)
    {
        chart.WithPlotlySrc(src);
        return chart;
    }

    /// <summary>Sets the size.</summary>
    /// <param name="size">Width and height in pixels.</param>
    /// <param name="chart">The chart, which is changed and given back.</param>
    public static PlotlyChart WithSize(Tuple<int, int> size, PlotlyChart chart)
    {
        chart.WithSize(size.Item1, size.Item2);
        return chart;
    }

    /// <summary>Sets the words above the chart.</summary>
    /// <param name="title">The words.</param>
    /// <param name="chart">The chart, which is changed and given back.</param>
    public static PlotlyChart WithTitle(string title, PlotlyChart chart)
    {
        chart.WithTitle(title);
        return chart;
    }

    /// <summary>Sets the width.</summary>
    /// <param name="width">Pixels.</param>
    /// <param name="chart">The chart, which is changed and given back.</param>
    public static PlotlyChart WithWidth(int width, PlotlyChart chart)
    {
        chart.WithWidth(width);
        return chart;
    }

    /// <summary>Sets the words beside the horizontal axis.</summary>
    /// <param name="xTitle">The words.</param>
    /// <param name="chart">The chart, which is changed and given back.</param>
    public static PlotlyChart WithXTitle(string xTitle, PlotlyChart chart)
    {
        chart.WithXTitle(xTitle);
        return chart;
    }

    /// <summary>Sets the words beside the vertical axis.</summary>
    /// <param name="yTitle">The words.</param>
    /// <param name="chart">The chart, which is changed and given back.</param>
    public static PlotlyChart WithYTitle(string yTitle, PlotlyChart chart)
    {
        chart.WithYTitle(yTitle);
        return chart;
    }
}
