using DeepLearning.Testing;
using Plotly.NET;
using Plotly.NET.CSharp;

namespace DeepLearning.Plotly.NET.Tests.Drawing;

public sealed class TextTests
{
    [Fact]
    public void The_words_tell_kind_axes_ranges_and_extremes()
    {
        var points = Chart.Point<double, double, string>([0.0, 2.5], [-1500.0, 2e6], Name: "big");
        var chart = Chart.Combine([Charts.Curve, points])
            .WithTitle("Loss")
            .WithXAxisStyle<int, int, string>(TitleText: "epoch");
        Approval.Matches("words.txt", Charts.Text(chart) + "\n");
    }

    [Fact]
    public void Gaps_and_emptiness_are_said()
    {
        Assert.Contains("(2 missing)", Charts.Text(
            Chart.Line<int, double, string>([1, 2, 3], [double.NaN, 1, double.NaN])));
        Assert.Contains("0 points, empty.", Charts.Text(Chart.Line<int, int, string>([], [])));
    }

    [Fact]
    public void Dates_are_written_as_dates() => Assert.Contains(
        "x is unnamed, date, 2026-01-02 to 2026-03-04",
        Charts.Text(Chart.Line<DateTime, int, string>([new(2026, 1, 2), new(2026, 3, 4)], [1, 2])));
}
