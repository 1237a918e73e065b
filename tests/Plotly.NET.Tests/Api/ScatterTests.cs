using Plotly.NET;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearning.Plotly.NET.Tests.Api;

public sealed class ScatterTests
{
    [Fact]
    public void A_line_is_a_scatter_trace_of_the_plotly_schema()
    {
        var trace = Charts.Trace(Charts.Curve);

        Assert.Equal("scatter", (string)trace["type"]!);
        Assert.Equal("lines", (string)trace["mode"]!);
        Assert.Equal("loss", (string)trace["name"]!);
        Assert.Equal("[0,1,2,3,4]", trace["x"]!.ToJsonString());
        Assert.Equal("[1,0.5,0.25,0.2,0.3]", trace["y"]!.ToJsonString());
    }

    [Fact]
    public void The_default_size_is_the_genuine_one()
    {
        var layout = Charts.Json(Charts.Curve)["layout"]!;
        Assert.Equal((600, 600), ((int)layout["width"]!, (int)layout["height"]!));
        var bare = Chart.Line<int, int, string>([1], [2], UseDefaults: false);
        Assert.Equal("{}", Charts.Json(bare)["layout"]!.ToJsonString());
    }

    [Theory]
    [InlineData(false, false, "lines")]
    [InlineData(true, false, "lines+markers")]
    [InlineData(false, true, "lines+text")]
    [InlineData(true, true, "lines+markers+text")]
    public void The_mode_of_a_line_follows_markers_and_texts(bool markers, bool texts, string mode)
    {
        var chart = texts
            ? Chart.Line<int, int, string>([1, 2], [3, 4], ShowMarkers: markers, Text: "t",
                TextPosition: StyleParam.TextPosition.TopLeft)
            : Chart.Line<int, int, string>([1, 2], [3, 4], ShowMarkers: markers);
        Assert.Equal(mode, (string)Charts.Trace(chart)["mode"]!);
    }

    [Fact]
    public void Points_carry_marker_and_outline()
    {
        var chart = Chart.Point<int, int, string>([1, 2], [3, 4],
            MarkerColor: Color.fromHex("#0072b2"),
            MarkerSymbol: StyleParam.MarkerSymbol.TriangleUp,
            MarkerOutline: Styles.Of<Line>("""{"width":1.5,"color":"white"}"""));
        Assert.Equal(
            """{"color":"rgba(0, 114, 178, 1.0)","line":{"width":1.5,"color":"white"},"symbol":"triangle-up"}""",
            Charts.Trace(chart)["marker"]!.ToJsonString());
    }

    [Fact]
    public void A_whole_marker_is_taken_and_single_words_win_over_it()
    {
        var marker = Styles.Of<Marker>("""{"color":"red","size":9}""");
        var chart = Chart.Scatter<int, int, string>([1], [2], StyleParam.Mode.Markers,
            Marker: marker, MarkerColor: Color.fromString("blue"));
        Assert.Equal("""{"color":"blue","size":9}""", Charts.Trace(chart)["marker"]!.ToJsonString());
    }

    [Fact]
    public void Unequal_lengths_are_refused_with_both_numbers()
    {
        var error = Assert.Throws<ArgumentException>(() => Chart.Line<int, int, string>([1, 2, 3], [1, 2]));
        Assert.Contains("3 x and 2 y", error.Message);
    }

    [Fact]
    public void What_json_cannot_hold_is_a_gap()
    {
        double[] y = [1, double.NaN, double.PositiveInfinity, 4];
        var trace = Charts.Trace(Chart.Line<int, double, string>([1, 2, 3, 4], y));
        Assert.Equal("[1,null,null,4]", trace["y"]!.ToJsonString());
    }

    [Fact]
    public void Floats_keep_their_own_digits() => Assert.Equal(
        "[0.1,0.7]", Charts.Trace(Chart.Point<float, int, string>([0.1f, 0.7f], [1, 2]))["x"]!.ToJsonString());

    [Fact]
    public void Dates_are_iso_texts()
    {
        var chart = Chart.Line<DateTime, int, string>([new(2026, 1, 2), new(2026, 1, 3, 4, 5, 6)], [1, 2]);
        Assert.Equal("""["2026-01-02","2026-01-03T04:05:06"]""", Charts.Trace(chart)["x"]!.ToJsonString());
    }

    [Fact]
    public void Combining_keeps_all_traces_and_the_last_layout()
    {
        var chart = Chart.Combine([Charts.Curve, Chart.Point<int, int, string>([1], [2], Name: "p")]);
        Assert.Equal(2, Charts.Json(chart)["data"]!.AsArray().Count);
        Assert.Equal("p", (string)Charts.Trace(chart, 1)["name"]!);
        Assert.Throws<ArgumentException>(() => Chart.Combine([]));
    }
}
