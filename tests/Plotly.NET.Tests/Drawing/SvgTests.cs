using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DeepLearning.Testing;
using Plotly.NET;
using Plotly.NET.CSharp;

namespace DeepLearning.Plotly.NET.Tests.Drawing;

public sealed partial class SvgTests
{
    [Fact]
    public void A_curve_with_points_is_drawn_as_approved() => Approval.Matches("curve.svg", Charts.Svg(Chart
        .Combine(
        [
            Charts.Curve,
            Chart.Point<double, double, string>(Charts.Steps, [0.9, 0.6, 0.4, 0.35, 0.2], Name: "validation <loss>"),
        ])
        .WithTitle("Loss & validation")
        .WithSize(Width: 480, Height: 320)
        .WithXAxisStyle<int, int, string>(TitleText: "epoch")
        .WithYAxisStyle<int, int, string>(TitleText: "cross-entropy", AxisType: StyleParam.AxisType.Log)));

    [Fact]
    public void The_picture_is_labelled_for_those_who_do_not_see_it()
    {
        var svg = XElement.Parse(Charts.Svg(Charts.Curve.WithTitle("<b>Loss</b>")));
        XNamespace ns = "http://www.w3.org/2000/svg";

        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal("<b>Loss</b>", svg.Element(ns + "title")!.Value);
        Assert.Contains("lowest 0.2 at x = 3", svg.Element(ns + "desc")!.Value);
        var labels = svg.Attribute("aria-labelledby")!.Value.Split(' ');
        Assert.Equal(labels, svg.Elements().Take(2).Select(e => e.Attribute("id")!.Value));
    }

    [Fact]
    public void A_gap_interrupts_the_curve()
    {
        var svg = Charts.Svg(Chart.Line<int, double, string>([1, 2, 3, 4, 5], [1, 2, double.NaN, 4, 5]));
        var curve = XElement.Parse(svg).Descendants().Single(e => e.Attribute("stroke-linecap") is not null);
        Assert.Equal(2, curve.Attribute("d")!.Value.Count(c => c == 'M'));
    }

    [Theory]
    [InlineData(new double[0])]
    [InlineData(new[] { 5.0 })]
    [InlineData(new[] { 0.0, 0, 0 })]
    [InlineData(new[] { double.NaN, double.NaN })]
    [InlineData(new[] { 1e300, -1e300 })]
    [InlineData(new[] { double.MaxValue, double.MinValue })]
    [InlineData(new[] { 1e-300, 2e-300 })]
    [InlineData(new[] { 1e15, 1e15 + 1 })]
    [InlineData(new[] { -3.0, 0, 5 })]
    public void Any_numbers_give_a_sound_picture(double[] y)
    {
        foreach (var type in (StyleParam.AxisType[])[StyleParam.AxisType.Linear, StyleParam.AxisType.Log])
        {
            var chart = Chart.Line<int, double, string>(Enumerable.Range(0, y.Length), y, ShowMarkers: true)
                .WithYAxisStyle<int, int, string>(AxisType: type);
            var svg = Charts.Svg(chart);
            XElement.Parse(svg);
            Assert.DoesNotContain("NaN", svg.Replace("NaN</", "", StringComparison.Ordinal));
            Assert.DoesNotContain("∞", svg);
            Assert.All(Numbers().Matches(svg).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)),
                n => Assert.InRange(n, -2e5, 2e5));
            Assert.InRange(svg.Length, 500, 60_000);
        }
    }

    [Fact]
    public void Dates_and_names_have_axes_of_their_own()
    {
        var dates = Chart.Line<DateTime, int, string>(
            [new(2024, 1, 1), new(2025, 6, 1), new(2026, 11, 22)], [1, 2, 3]);
        Assert.Contains(">2025<", Charts.Svg(dates).Replace("Jan ", "", StringComparison.Ordinal));
        var names = Chart.Point<string, int, string>(["cat", "dog", "cat"], [1, 2, 3]);
        Assert.Contains(">dog<", Charts.Svg(names));
    }

    [Fact]
    public void Many_points_stay_a_small_picture()
    {
        var x = Enumerable.Range(0, 100_000).ToArray();
        var chart = Chart.Line<int, double, string>(x, x.Select(i => Math.Sin(i / 500.0)));
        Assert.InRange(Charts.Svg(chart).Length, 1000, 100_000);
    }

    [Fact]
    public void Numbers_as_colours_run_along_the_scale_that_plotly_takes_for_positive_ones()
    {
        var chart = Chart.Point<int, int, string>([1, 2, 3], [1, 2, 3],
            MarkerColor: Color.fromColorScaleValues([0.0, 0.5, 1.0]));
        var svg = Charts.Svg(chart);
        Assert.Contains("#dcdcdc", svg);
        Assert.Contains("#b20a1c", svg);
    }

    [GeneratedRegex("(?<=[ \"MLHVh])-?[0-9]+(\\.[0-9]+)?(?=[ \"MLHVhz])")]
    private static partial Regex Numbers();
}
