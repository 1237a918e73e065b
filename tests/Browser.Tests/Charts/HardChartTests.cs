using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Testing.Charts;

namespace DeepLearning.Browser.Tests.Charts;

/// <summary>Data as it comes is drawn, or leaves an empty picture: nothing fails in the page.</summary>
public sealed class HardChartTests(Chromium chromium, PlotlyTab shared) : IClassFixture<PlotlyTab>
{
    public static TheoryData<string> Names => [.. HardCharts.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_drawn_without_trouble(string name)
    {
        var tab = await shared.OfAsync(chromium);
        var before = tab.Troubles.Count;
        await tab.DrawAsync(HardCharts.All[name]());
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.querySelector('.dl-plot').dlDrawn"));
        Assert.Empty(tab.Troubles.Skip(before));
    }
}
