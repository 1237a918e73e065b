using Plotly.NET;
using Plotly.NET.CSharp;

namespace DeepLearning.Browser.Tests.Charts;

/// <summary>Short forms of what tests say often.</summary>
internal static class Naming
{
    public static GenericChart WithAxes(this GenericChart chart, string words) => chart
        .WithXAxisStyle<double, double, string>(TitleText: words)
        .WithYAxisStyle<double, double, string>(TitleText: words);
}
