using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Display;
using DeepLearning.Testing.XPlot;
using XPlot.Plotly;

namespace DeepLearning.Browser.Tests.XPlot;

/// <summary>plotly.js' own validator accepts what XPlot's classes write.</summary>
public sealed class ValidTests(Chromium chromium)
{
    [Fact]
    public async Task The_validator_of_plotly_accepts_every_figure()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.ShowAsync("<div id=a></div>");
        await tab.Page.AddScriptTagAsync(new() { Path = NpmPackages.File("plotly.js-dist-min", "plotly.min.js") });
        foreach (var (kind, trace) in XPlotGallery.Traces)
        {
            IDisplayable chart = Chart.Plot(trace, XPlotGallery.LayoutOf(kind));
            var figure = chart.ToMimeBundle()[MimeTypes.Plotly];
            var complaints = await tab.Page.EvaluateAsync<string>($$"""
                (figure => JSON.stringify((Plotly.validate(figure.data, figure.layout) || [])
                  .map(c => c.code + ' ' + c.path + ' ' + c.msg)))({{figure}})
                """);
            Assert.True(complaints == "[]", $"{kind}: {complaints}");
        }
    }
}
