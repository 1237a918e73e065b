using System.Text.Json;
using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Testing.Charts;

namespace DeepLearning.Browser.Tests.Charts;

/// <summary>plotly.js draws every kind of chart and finds nothing wrong with its figure.</summary>
public sealed class EveryChartTests(Chromium chromium, PlotlyTab shared) : IClassFixture<PlotlyTab>
{
    public static TheoryData<string> Names => [.. ChartGallery.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Plotly_accepts_and_draws_it(string name)
    {
        var tab = await shared.OfAsync(chromium);
        var (before, asked) = (tab.Troubles.Count, tab.Refused.Count);
        await tab.DrawAsync(ChartGallery.All[name]());
        var complaints = await tab.Page.EvaluateAsync<JsonElement>("""
            () => {
                const figure = JSON.parse(document.querySelector('.dl-plot-figure').textContent);
                return (Plotly.validate(figure.data, figure.layout) || []).map(c => c.code + ': ' + c.msg);
            }
            """);
        Assert.All(complaints.EnumerateArray().Select(c => c.GetString()!), c => Assert.True(IsGenuine(name, c), c));

        // Tiles come from a network, which no test has: a tiled map gives way to its static picture.
        var tiled = name.EndsWith("Mapbox", StringComparison.Ordinal);
        Assert.Equal(!tiled, await tab.Page.EvaluateAsync<bool>("document.querySelector('.dl-plot').dlDrawn"));
        Assert.Equal(tiled, await tab.Page.Locator(".dl-plot-static svg").IsVisibleAsync());
        if (!tiled)
        {
            Assert.Empty(tab.Troubles.Skip(before));
            Assert.Empty(tab.Refused.Skip(asked));
        }
    }

    /// <summary>
    /// What the genuine package writes too: a band's bounds carry a colour that they do not use, and an invisible chart
    /// is not to be seen.
    /// </summary>
    private static bool IsGenuine(string name, string complaint) =>
        (name == "Range" && complaint.StartsWith("unused", StringComparison.Ordinal))
        || (name == "Invisible" && complaint.StartsWith("invisible", StringComparison.Ordinal));
}

/// <summary>One page for all kinds: plotly.js is large, and reading it for each would take minutes.</summary>
public sealed class PlotlyTab : IAsyncDisposable
{
    private Tab? _tab;

    public async Task<Tab> OfAsync(Chromium chromium) => _tab ??= await chromium.OpenChartsAsync();

    public async ValueTask DisposeAsync()
    {
        if (_tab is not null)
            await _tab.DisposeAsync();
    }
}
