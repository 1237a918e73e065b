using Plotly.NET;
using Plotly.NET.CSharp;

namespace DeepLearning.Plotly.NET.Tests.Api;

public sealed class StyleTests
{
    [Fact]
    public void Axes_take_titles_types_and_ranges()
    {
        var chart = Charts.Curve
            .WithXAxisStyle<int, int, string>(TitleText: "step", MinMax: Tuple.Create(0, 10))
            .WithYAxisStyle<double, double, string>(Title: Styles.Title("loss"), AxisType: StyleParam.AxisType.Log);
        var layout = Charts.Json(chart)["layout"]!;

        Assert.Equal("""{"title":{"text":"step"},"range":[0,10]}""", layout["xaxis"]!.ToJsonString());
        Assert.Equal("""{"title":{"text":"loss"},"type":"log"}""", layout["yaxis"]!.ToJsonString());
    }

    [Fact]
    public void Styling_returns_a_new_chart_and_leaves_the_old_one()
    {
        var before = Charts.Curve;
        var after = before.WithSize(Width: 300).WithTitle("Loss").WithLegend(true);

        Assert.Equal(600, (int)Charts.Json(before)["layout"]!["width"]!);
        var layout = Charts.Json(after)["layout"]!;
        Assert.Equal((300, 600), ((int)layout["width"]!, (int)layout["height"]!));
        Assert.Equal("Loss", (string)layout["title"]!["text"]!);
        Assert.True((bool)layout["showlegend"]!);
    }

    [Fact]
    public void Trace_information_goes_to_every_trace()
    {
        var chart = Chart.Combine([Charts.Curve, Charts.Curve])
            .WithTraceInfo(Name: "both", Visible: StyleParam.Visible.LegendOnly, ShowLegend: false);
        foreach (var index in (int[])[0, 1])
        {
            Assert.Equal("both", (string)Charts.Trace(chart, index)["name"]!);
            Assert.Equal("legendonly", (string)Charts.Trace(chart, index)["visible"]!);
            Assert.False((bool)Charts.Trace(chart, index)["showlegend"]!);
        }
    }

    [Fact]
    public void A_style_for_the_wrong_direction_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Charts.Curve
            .WithXAxisStyle<int, int, string>(TitleText: "x", Id: StyleParam.SubPlotId.NewYAxis(1)));
        Assert.Contains("expected an id of xaxis, got yaxis", error.Message);
    }

    [Theory]
    [InlineData("#12345")]
    [InlineData("nothex")]
    [InlineData("")]
    public void A_colour_that_is_none_is_refused(string hex) =>
        Assert.Contains("six hexadecimal digits", Assert.Throws<ArgumentException>(() => Color.fromHex(hex)).Message);

    [Fact]
    public void Colour_parts_outside_a_byte_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Color.fromRGB(0, 256, 0));

    [Fact]
    public void Equal_colours_are_equal() => Assert.Equal(Color.fromHex("ff0000"), Color.fromRGB(255, 0, 0));

    [Fact]
    public void Optional_holds_a_default_value_apart_from_nothing()
    {
        Optional<int> zero = 0;
        Assert.True(zero.IsSome);
        Assert.NotEqual(default, zero);
    }
}
