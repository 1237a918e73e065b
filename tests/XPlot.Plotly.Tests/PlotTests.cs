using System.Text.Json.Nodes;
using System.Xml.Linq;
using DeepLearning.Display;
using XPlot.Plotly;

namespace DeepLearning.XPlot.Plotly.Tests;

public sealed class PlotTests
{
    private static readonly double[] Losses = [1, 0.5, 0.25];

    private static MimeBundle Bundle(PlotlyChart chart) => ((IDisplayable)chart).ToMimeBundle();

    private static void AssertJson(string expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual.ToJsonString());

    private static JsonNode Json(PlotlyChart chart) => JsonNode.Parse(Bundle(chart)[MimeTypes.Plotly])!;

    [Fact]
    public void A_trace_and_a_layout_become_a_figure()
    {
        var trace = new Scatter
        {
            x = new[] { 1, 2, 3 },
            y = Losses,
            mode = "lines+markers",
            name = "loss",
            line = new Line { width = 3, dash = "dot" },
            marker = new Marker { symbol = "square" },
        };
        var chart = Chart.Plot(trace, new global::XPlot.Plotly.Layout.Layout
        {
            title = "Loss",
            xaxis = new Xaxis { title = "epoch" },
            yaxis = new Yaxis { title = "nats", type = "log" },
        });
        var json = Json(chart);

        AssertJson(
            """
            {"x":[1,2,3],"y":[1,0.5,0.25],"mode":"lines+markers","name":"loss","type":"scatter",
            "line":{"width":3,"dash":"dot"},"marker":{"symbol":"square"}}
            """,
            json["data"]![0]!);
        Assert.Equal("Loss", (string)json["layout"]!["title"]!);
        Assert.Equal("log", (string)json["layout"]!["yaxis"]!["type"]!);
        Assert.Contains("x is \"epoch\"", Bundle(chart)[MimeTypes.Text]);
        XElement.Parse(Bundle(chart)[MimeTypes.Svg]);
    }

    [Fact]
    public void A_chart_can_be_titled_and_sized_afterwards()
    {
        var chart = Chart.Plot([new Scatter { y = Losses }]);
        chart.WithTitle("Later");
        chart.WithXTitle("x");
        chart.WithYTitle("y");
        chart.WithSize(300, 200);
        chart.WithLegend(true);
        var layout = Json(chart)["layout"]!;

        AssertJson(
            """
            {"width":300,"height":200,"title":"Later",
            "xaxis":{"title":"x"},"yaxis":{"title":"y"},"showlegend":true}
            """,
            layout);
    }

    [Fact]
    public void Without_x_the_points_are_counted() =>
        Assert.Equal("[0,1,2]", Json(Chart.Plot(new Scatter { y = Losses }))["data"]![0]!["x"]!.ToJsonString());

    [Fact]
    public void Unequal_lengths_are_refused()
    {
        var chart = Chart.Plot(new Scatter { x = new[] { 1 }, y = Losses });
        Assert.Contains("1 x and 3 y", Assert.Throws<ArgumentException>(() => Bundle(chart)).Message);
    }

    [Fact]
    public void What_is_not_set_is_absent()
    {
        var trace = new Scatter { y = Losses, mode = "lines" };
        trace.mode = null;
        Assert.Null(trace.mode);
        Assert.False(Json(Chart.Plot(trace))["data"]![0]!.AsObject().ContainsKey("mode"));
    }
}
