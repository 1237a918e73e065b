using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Browser.Tests.Charts;
using DeepLearning.Notebook.Formatting;

namespace DeepLearning.Browser.Tests.Genuine;

/// <summary>
/// HTML as the genuine packages write it (*.html beside this file, made by make.sh), rewritten by our kernel: drawn
/// with the plotly.js beside the kernel, titles and all, and nothing asked of a CDN.
/// </summary>
public sealed class FormTests(Chromium chromium)
{
    private static readonly string Folder = Path.Combine(Places.Root, "tests", "Browser.Tests", "Genuine");

    public static TheoryData<string> Forms =>
        [.. Directory.EnumerateFiles(Folder, "*.html").Select(f => Path.GetFileNameWithoutExtension(f)).Order()];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task It_is_drawn_offline_with_its_titles(string form)
    {
        var html = await File.ReadAllTextAsync(
            Path.Combine(Folder, form + ".html"), TestContext.Current.CancellationToken);
        await using var tab = await chromium.OpenAsync();
        await PageTests.ServeAsync(tab, hasPlotly: true, GenuineCharts.Localise(html));
        await tab.Page.Locator(".js-plotly-plot .scatterlayer path.js-line").WaitForAsync();
        Assert.Equal("epoch", await tab.Page.TextContentAsync(".js-plotly-plot .xtitle"));
        if (form.StartsWith("xplot", StringComparison.Ordinal))
        {
            Assert.Equal("Loss", await tab.Page.TextContentAsync(".js-plotly-plot .gtitle"));
            Assert.Equal("20px", await tab.Page.EvaluateAsync<string>(
                "document.querySelector('.js-plotly-plot .gtitle').style.fontSize"));
        }

        Assert.True(await tab.Page.EvaluateAsync<bool>("!!window.define.amd && !window.taken"));
        Assert.Empty(tab.Troubles);
        Assert.Empty(tab.Refused);
    }
}
