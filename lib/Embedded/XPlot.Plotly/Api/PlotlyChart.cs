using System.Text.Json.Nodes;
using DeepLearning.Display;
using Plotly.NET.Drawing;
using Plotly.NET.Figures;

namespace XPlot.Plotly;

/// <summary>A chart that can still be titled and sized.</summary>
public class PlotlyChart : IDisplayable
{
    private List<Trace> _traces = [];
    private JsonObject _layout = [];

    /// <summary>Gets or sets the width in pixels.</summary>
    public int Width { get; set; } = 900;

    /// <summary>Gets or sets the height in pixels.</summary>
    public int Height { get; set; } = 500;

    /// <summary>Gives a page of HTML that stands alone.</summary>
    public string GetHtml() => FigureHtml.Page(ToFigure());

    /// <summary>Gives a fragment of HTML.</summary>
    public string GetInlineHtml() => ((IDisplayable)this).ToMimeBundle()[MimeTypes.Html];

    /// <summary>Shows the chart in the output of the running cell.</summary>
    public void Show() => Output.Show(((IDisplayable)this).ToMimeBundle());

    /// <summary>Sets the words above the chart.</summary>
    /// <param name="title">The words.</param>
    public void WithTitle(string title) => Lay(new JsonObject { ["title"] = title });

    /// <summary>Sets the words beside the horizontal axis.</summary>
    /// <param name="xTitle">The words.</param>
    public void WithXTitle(string xTitle) =>
        Lay(new JsonObject { ["xaxis"] = new JsonObject { ["title"] = xTitle } });

    /// <summary>Sets the words beside the vertical axis.</summary>
    /// <param name="yTitle">The words.</param>
    public void WithYTitle(string yTitle) =>
        Lay(new JsonObject { ["yaxis"] = new JsonObject { ["title"] = yTitle } });

    /// <summary>Sets the width.</summary>
    /// <param name="width">Pixels.</param>
    public void WithWidth(int width) => Width = width;

    /// <summary>Sets the height.</summary>
    /// <param name="height">Pixels.</param>
    public void WithHeight(int height) => Height = height;

    /// <summary>Sets the size.</summary>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    public void WithSize(int width, int height) => (Width, Height) = (width, height);

    /// <summary>Shows or hides the legend.</summary>
    /// <param name="enabled">Whether it is drawn.</param>
    public void WithLegend(bool enabled) => Lay(new JsonObject { ["showlegend"] = enabled });

    /// <summary>Lays a layout over what is set already.</summary>
    /// <param name="layoutObj">The layout.</param>
    public void WithLayout(Layout.Layout layoutObj) => Lay(layoutObj.ToJson());

    MimeBundle IDisplayable.ToMimeBundle() => FigureBundle.Of(ToFigure());

    internal static PlotlyChart Of(IEnumerable<Trace> traces, Layout.Layout? layout)
    {
        var chart = new PlotlyChart { _traces = [.. traces] };
        if (layout is not null)
            chart.WithLayout(layout);
        return chart;
    }

    private void Lay(JsonObject layout) => _layout = Merge.Objects(_layout, layout);

    private Figure ToFigure()
    {
        var size = new JsonObject { ["width"] = Width, ["height"] = Height };
        return new Figure([.. _traces.Select(t => t.ToJson())], Merge.Objects(size, _layout), []);
    }
}
