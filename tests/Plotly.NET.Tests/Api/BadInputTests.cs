using System.Xml.Linq;
using DeepLearning.Display;
using DeepLearning.Testing.Charts;
using Plotly.NET;
using Plotly.NET.CSharp;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearning.Plotly.NET.Tests.Api;

public sealed class BadInputTests
{
    private static readonly double[] Two = [1, 2], Three = [1, 2, 3];

    public static TheoryData<string> Hard => [.. HardCharts.All.Keys];

    public static TheoryData<string, Func<GenericChart>> Unequal => new()
    {
        { "3 x and 2 y", () => Chart.Line<double, double, string>(Three, Two) },
        { "2 x and 2 y and 3 size", () => Chart.Bubble<double, double, string>(Two, Two, [1, 2, 3]) },
        { "3 x and 3 y and 2 z", () => Chart.Point3D<double, double, double, string>(Three, Three, Two) },
        { "3 r and 2 theta", () => Chart.LinePolar<double, double, string>(Three, Two) },
        { "2 lon and 3 lat", () => Chart.PointGeo<double, double, string>(Two, Three) },
        { "2 labels and 1 parents", () => Chart.Sunburst<string, string, double, string, string>(["a", "b"], [""]) },
        { "2 x and 3 y", () => Chart.Waterfall<double, double, string>(Two, Three) },
        {
            "2 open and 2 high and 2 low and 2 close and 3 x",
            () => Chart.Candlestick<double, double, string>(Two, Two, Two, Two, Three)
        },
        { "3 x and 2 y", () => Chart.Range<double, double, string>(Three, Three, Two, Three, StyleParam.Mode.Lines) },
    };

    [Theory]
    [MemberData(nameof(Unequal))]
    public void Unequal_lengths_are_refused_with_all_numbers(string numbers, Func<GenericChart> make)
    {
        var error = Assert.Throws<ArgumentException>(make);
        Assert.Contains(numbers, error.Message);
        Assert.Contains("cut or extend", error.Message);
    }

    [Fact]
    public void Nothing_instead_of_coordinates_is_refused_by_name() =>
        Assert.Equal("y", Assert.Throws<ArgumentNullException>(
            () => Chart.Line<double, double, string>(Two, null!)).ParamName);

    [Fact]
    public void A_grid_that_cannot_hold_its_charts_is_refused()
    {
        Assert.Contains("expected 1 to 1 charts for 1 rows and 1 columns, got 2", Assert.Throws<ArgumentException>(
            () => Chart.Grid([Charts.Curve, Charts.Curve], 1, 1)).Message);
        Assert.Throws<ArgumentException>(() => Chart.Grid([], 2, 2));
        var mixed = Chart.Combine([Charts.Curve, Chart.Pie<double, string, string>(Two)]);
        Assert.Contains("xy and domain in cell 1, 1", Assert.Throws<ArgumentException>(
            () => Chart.Grid([mixed], 1, 1)).Message);
    }

    [Theory]
    [MemberData(nameof(Hard))]
    public void Data_as_it_comes_has_a_sound_picture_and_words(string name)
    {
        var bundle = Charts.Bundle(HardCharts.All[name]());
        Assert.DoesNotContain("NaN", bundle[MimeTypes.Plotly]);
        XElement.Parse(bundle[MimeTypes.Svg]);
        Assert.NotEmpty(bundle[MimeTypes.Text]);
    }

    [Fact]
    public void The_parts_of_a_chart_can_be_had_and_do_not_lead_back_to_it()
    {
        var trace = Assert.Single(Charts.Curve.GetTraces());
        Assert.Equal("scatter", trace.type);
        Assert.Equal("""{"width":600,"height":600}""", Charts.Curve.GetLayout().ToString());
    }
}
