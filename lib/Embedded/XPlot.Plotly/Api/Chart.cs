namespace XPlot.Plotly;

/// <summary>Makes charts.</summary>
public partial class Chart
{
    private Chart()
    {
    }

    /// <summary>Draws one trace.</summary>
    /// <param name="data">The trace.</param>
    public static PlotlyChart Plot(Trace data) => PlotlyChart.Of([data], null);

    /// <summary>Draws one trace in a layout.</summary>
    /// <param name="data">The trace.</param>
    /// <param name="layout">Title, axes and size.</param>
    public static PlotlyChart Plot(Trace data, Layout.Layout layout) => PlotlyChart.Of([data], layout);

    /// <summary>Draws traces over each other.</summary>
    /// <param name="data">The traces.</param>
    public static PlotlyChart Plot<b>(IEnumerable<b> data)
        where b : Trace => PlotlyChart.Of(data, null);

    /// <summary>Draws traces over each other in a layout.</summary>
    /// <param name="data">The traces.</param>
    /// <param name="layout">Title, axes and size.</param>
    public static PlotlyChart Plot<a>(IEnumerable<a> data, Layout.Layout layout)
        where a : Trace => PlotlyChart.Of(data, layout);

    /// <summary>Shows a chart in the output of the running cell.</summary>
    /// <param name="chart">The chart.</param>
    public static void Show(PlotlyChart chart) => chart.Show();

    /// <summary>Shows charts, one below the other.</summary>
    /// <param name="charts">The charts.</param>
    public static void ShowAll(IEnumerable<PlotlyChart> charts)
    {
        foreach (var chart in charts)
            chart.Show();
    }
}
