using System.Xml.Linq;
using DeepLearning.Display;
using Microsoft.FSharp.Core;
using XPlot.Plotly;

namespace DeepLearning.XPlot.Plotly.Tests;

public sealed class PlotTests
{
    private static readonly double[] Losses = [1, 0.5, 0.25];

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
        var chart = Chart.Plot(trace, new Layout.Layout
        {
            title = "Loss",
            xaxis = new Xaxis { title = "epoch" },
            yaxis = new Yaxis { title = "nats", type = "log" },
        });

        Plots.AssertJson(
            """
            {"x":[1,2,3],"y":[1,0.5,0.25],"mode":"lines+markers","name":"loss","type":"scatter",
            "line":{"width":3,"dash":"dot"},"marker":{"symbol":"square"}}
            """,
            Plots.Trace(chart));
        Plots.AssertJson(
            """
            {"width":900,"height":500,"title":{"text":"Loss"},"xaxis":{"title":{"text":"epoch"}},
            "yaxis":{"title":{"text":"nats"},"type":"log"}}
            """,
            Plots.Json(chart)["layout"]!);
        Assert.Contains("x is \"epoch\"", Plots.Bundle(chart)[MimeTypes.Text]);
        XElement.Parse(Plots.Bundle(chart)[MimeTypes.Svg]);
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
        chart.WithLabel("loss");

        Plots.AssertJson(
            """
            {"width":300,"height":200,"title":{"text":"Later"},
            "xaxis":{"title":{"text":"x"}},"yaxis":{"title":{"text":"y"}},"showlegend":true}
            """,
            Plots.Json(chart)["layout"]!);
        Assert.Equal("loss", (string)Plots.Trace(chart)["name"]!);
    }

    [Fact]
    public void The_functions_say_the_same_and_give_the_chart_back()
    {
        var chart = Chart.Plot(new Scatter { y = Losses });
        var same = Chart.WithTitle("t", Chart.WithXTitle("x", Chart.WithYTitle("y", Chart.WithLegend(false,
            Chart.WithSize(Tuple.Create(300, 200), Chart.WithLabels(["l"], Chart.WithId("here", chart)))))));

        Assert.Same(chart, same);
        Assert.Equal((300, 200, "here"), (chart.Width, chart.Height, chart.Id));
        Assert.Equal("l", (string)Plots.Trace(chart)["name"]!);
        Assert.Equal("t", (string)Plots.Json(chart)["layout"]!["title"]!["text"]!);
        Chart.WithLayout(new Layout.Layout { barmode = "stack" }, Chart.WithWidth(10, Chart.WithHeight(20, chart)));
        Plots.AssertJson("""{"width":10,"height":20,"barmode":"stack"}""", Plots.Json(chart)["layout"]!);
        Assert.Equal("src", Chart.WithPlotlySrc("src", Chart.WithLabel("m", chart)).PlotlySrc);
        Assert.Same(chart, Chart.WithOptions(new Layout.Layout(), chart));
    }

    [Fact]
    public void What_is_not_set_is_absent_and_reads_as_the_default()
    {
        var trace = new Scatter { y = Losses, mode = "lines", opacity = 0 };
        trace.mode = null;

        Assert.Null(trace.mode);
        Assert.False(trace.ShouldSerializemode());
        Assert.True(trace.ShouldSerializeopacity());
        Assert.Equal(0, trace.dx);
        Assert.Same(Losses, trace.y);
        Plots.AssertJson("""{"type":"scatter","y":[1,0.5,0.25],"opacity":0}""", Plots.Trace(Chart.Plot(trace)));
    }

    [Fact]
    public void Title_fonts_go_where_plotly_reads_them_now()
    {
        var layout = new Layout.Layout
        {
            title = "t",
            titlefont = new Font { size = 20 },
            yaxis = new Yaxis { title = "y", titlefont = new Font { color = "red" } },
        };
        Plots.AssertJson(
            """
            {"width":900,"height":500,"title":{"text":"t","font":{"size":20}},
            "yaxis":{"title":{"text":"y","font":{"color":"red"}}}}
            """,
            Plots.Json(Chart.Plot(new Scatter { y = Losses }, layout))["layout"]!);
    }

    [Fact]
    public void Traces_layout_and_labels_can_be_set_together()
    {
        var chart = Chart.Plot(new Scatter { y = Losses });
        chart.Plot(
            [new Bar { y = new[] { 1 } }, new Bar { y = new[] { 2 } }],
            new Layout.Layout { barmode = "stack" },
            FSharpOption<IEnumerable<string>>.Some(["a", "b"]));
        Assert.Equal("bar", (string)Plots.Trace(chart, 1)["type"]!);
        Assert.Equal("b", (string)Plots.Trace(chart, 1)["name"]!);
        Assert.Equal("stack", (string)Plots.Json(chart)["layout"]!["barmode"]!);
        Assert.Throws<ArgumentException>(
            () => chart.Plot([new Bar()], null, FSharpOption<IEnumerable<string>>.Some([])));
        Assert.Equal(2, Plots.Json(chart)["data"]!.AsArray().Count);
    }

    [Fact]
    public void A_page_loads_plotly_from_elsewhere_only_where_it_is_told_to()
    {
        var chart = Chart.Plot(new Scatter { y = Losses });
        Assert.DoesNotContain("<script src", chart.GetHtml());
        Assert.DoesNotContain("cdn", chart.GetHtml() + chart.GetInlineHtml());
        chart.WithPlotlySrc("plotly.js?a&b");
        Assert.Contains("<script src=\"plotly.js?a&amp;b\"></script></head>", chart.GetHtml());
    }
}
