using System.Xml.Linq;
using DeepLearning.Display;
using XPlot.Plotly;

namespace DeepLearning.XPlot.Plotly.Tests;

public sealed class BadInputTests
{
    public static TheoryData<Trace, string> Unequal => new()
    {
        { new Scatter { x = new[] { 1 }, y = new[] { 1, 2, 3 } }, "1 x and 3 y" },
        { new Bar { x = new[] { "a", "b" }, y = new[] { 1 } }, "2 x and 1 y" },
        { new Pie { labels = new[] { "a" }, values = new[] { 1, 2 } }, "1 labels and 2 values" },
        { new Scatter3d { x = new[] { 1 }, y = new[] { 1 }, z = new[] { 1, 2 } }, "1 x and 1 y and 2 z" },
        { new Heatmap { z = new[] { [1, 2], new[] { 3 } } }, "got 1 in row 1" },
        { new Heatmap { z = new[,] { { 1, 2 } }, x = new[] { 1, 2, 3, 4 } }, "expected 2 x" },
        { new Contour { z = new[,] { { 1, 2 }, { 3, 4 } }, y = new[] { 1 } }, "expected 2 y" },
        {
            new Candlestick { x = new[] { 1 }, open = new[] { 1, 2 }, high = new[] { 1 }, low = new[] { 1 } },
            "1 x and 2 open and 1 high and 1 low"
        },
    };

    [Theory]
    [MemberData(nameof(Unequal), DisableDiscoveryEnumeration = true)]
    public void Unequal_lengths_are_refused_with_all_numbers(Trace trace, string said)
    {
        var chart = Chart.Plot(trace);
        Assert.Contains(said, Assert.Throws<ArgumentException>(() => Plots.Bundle(chart)).Message);
    }

    [Fact]
    public void Fewer_labels_than_traces_are_refused_and_change_nothing()
    {
        var chart = Chart.Plot([new Scatter { y = new[] { 1 }, name = "a" }, new Scatter { y = new[] { 2 } }]);
        var error = Assert.Throws<ArgumentException>(() => chart.WithLabels(["one"]));
        Assert.Contains("each of 2 traces, got 1", error.Message);
        Assert.Equal("a", (string)Plots.Trace(chart)["name"]!);
    }

    [Fact]
    public void What_json_cannot_hold_is_a_gap() => Assert.Equal(
        "[1,null,null]",
        Plots.Trace(Chart.Line([1, double.NaN, double.NegativeInfinity]))["y"]!.ToJsonString());

    [Fact]
    public void Grids_of_any_form_are_rows_of_values()
    {
        string[] expected = ["[[1,2],[3,4]]"];
        object[] grids =
        [
            new[,] { { 1, 2 }, { 3, 4 } }, new[] { [1, 2], new[] { 3, 4 } },
            new List<List<double>> { new() { 1, 2 }, new() { 3, 4 } },
        ];
        Assert.All(grids, z => Assert.Equal(
            expected[0], Plots.Trace(Chart.Plot(new Heatmap { z = z }))["z"]!.ToJsonString()));
    }

    [Fact]
    public void Dates_of_every_kind_are_iso_texts()
    {
        object[] dates =
        [
            new DateTime(2026, 1, 2), new DateOnly(2026, 1, 3), new DateTimeOffset(2026, 1, 4, 1, 0, 0, default),
        ];
        Assert.Equal(
            """["2026-01-02","2026-01-03","2026-01-04T01:00:00"]""",
            Plots.Trace(Chart.Plot(new Scatter { x = dates, y = new[] { 1, 2, 3 } }))["x"]!.ToJsonString());
    }

    [Fact]
    public void Words_cannot_leave_their_place()
    {
        const string evil = "</script><img src=x onerror=alert(1)>";
        var trace = new Scatter { y = new[] { 1 }, name = evil, text = evil };
        var chart = Chart.Plot(trace, new Layout.Layout { title = evil });
        chart.WithId("'+alert(1)+'</script>");
        chart.WithPlotlySrc("\"><img src=x>");
        foreach (var html in (string[])[chart.GetHtml(), chart.GetInlineHtml(), chart.GetInlineJS()])
            Assert.DoesNotContain("<img", html);
        Assert.Contains("newPlot('\\'+alert(1)+\\'\\u003c/script>'", chart.GetInlineJS());
        XElement.Parse(Plots.Bundle(chart)[MimeTypes.Svg]);
    }

    [Fact]
    public void A_loop_of_values_is_refused()
    {
        var loop = new List<object>();
        loop.Add(loop);
        Assert.Contains("levels", Assert.Throws<ArgumentException>(
            () => Plots.Bundle(Chart.Plot(new Scatter { y = loop }))).Message);
    }

    [Fact]
    public void Dictionaries_and_nested_styles_are_objects()
    {
        var trace = new Scatter
        {
            y = new[] { 1 },
            marker = new Marker { colorbar = new Colorbar { title = "c", titleside = "right" } },
            error_y = new Error_y { array = new Dictionary<string, int> { ["a"] = 1 } },
        };
        Plots.AssertJson(
            """
            {"type":"scatter","y":[1],"marker":{"colorbar":{"title":{"text":"c","side":"right"}}},
            "error_y":{"array":{"a":1}}}
            """,
            Plots.Trace(Chart.Plot(trace)));
    }

    [Fact]
    public void Empty_charts_are_drawn()
    {
        PlotlyChart[] charts = [Chart.Plot(Array.Empty<Scatter>()), Chart.Line(Array.Empty<int>()), new()];
        foreach (var chart in charts)
            XElement.Parse(Plots.Bundle(chart)[MimeTypes.Svg]);
    }
}
