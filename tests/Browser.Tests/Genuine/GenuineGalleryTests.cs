using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Browser.Tests.Charts;
using DeepLearning.Notebook.Formatting;
using DeepLearning.Testing.Charts;
using DeepLearning.Testing.XPlot;

namespace DeepLearning.Browser.Tests.Genuine;

/// <summary>The same chart code with the genuine packages compiles, and our kernel's pages draw it offline.</summary>
public sealed class GenuineGalleryTests(Chromium chromium, GenuineProgram genuine, PlotlyTab shared)
    : IClassFixture<GenuineProgram>, IClassFixture<PlotlyTab>
{
    /// <summary>Tiles and coast lines come from a network.</summary>
    private static readonly string[] Maps = ["Mapbox", "Geo", "ChoroplethMap", "choropleth", "scattergeo"];

    public static TheoryData<string> Names =>
    [
        .. ChartGallery.All.Keys.Except(["Table", "Sankey", "Splom", "ParallelCoord", "ParallelCategories",
                "Candlestick", "OHLC", "Histogram2DContour"])
            .Concat(XPlotGallery.Traces.Keys.Select(k => "xplot " + k))
            .Where(n => !Maps.Any(m => n.EndsWith(m, StringComparison.Ordinal))),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_drawn_with_the_local_copy(string name)
    {
        Assert.SkipWhen(genuine.Missing is not null, genuine.Missing ?? "");
        var tab = await shared.OfAsync(chromium);
        var (before, asked) = (tab.Troubles.Count, tab.Refused.Count);
        await tab.Page.OutputAsync(GenuineCharts.Localise(genuine.Charts[name]));
        await tab.Page.WaitForFunctionAsync(
            "() => document.querySelector('.output .js-plotly-plot .main-svg') && document.querySelector("
            + "'.js-plotly-plot')._fullData.length > 0");
        if (name.StartsWith("xplot", StringComparison.Ordinal))
        {
            await tab.Page.WaitForFunctionAsync(
                "title => document.querySelector('.js-plotly-plot .gtitle')?.textContent === title",
                XPlotGallery.Title);
        }

        Assert.Empty(tab.Troubles.Skip(before));
        Assert.Empty(tab.Refused.Skip(asked));
    }
}
