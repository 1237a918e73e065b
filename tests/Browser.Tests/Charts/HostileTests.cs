using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Display;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearning.Browser.Tests.Charts;

/// <summary>Words of data sets come from strangers: none of them may run as a script, whatever draws them.</summary>
public sealed class HostileTests(Chromium chromium)
{
    private const string Image = "<img src=x onerror='window.pwned=1'>";

    private static readonly string[] Evil =
    [
        Image, "</script><script>window.pwned=1</script>", "<svg onload=window.pwned=1>",
        "<a href=\"javascript:window.pwned=1\">link</a>", "\"'><body onload=window.pwned=1>",
        "</style><iframe srcdoc='<script>parent.pwned=1</script>'>", "\u2028\u2029<!--<script>", "]]>&lt;b&gt;",
    ];

    public static TheoryData<string> Words => [.. Evil];

    [Theory]
    [MemberData(nameof(Words))]
    public async Task No_word_runs_where_plotly_draws(string word)
    {
        await using var tab = await chromium.OpenChartsAsync();
        foreach (var chart in Charts(word))
        {
            await tab.DrawAsync(chart);
            await tab.Page.Locator(".js-plotly-plot").HoverAsync(new() { Force = true });
        }

        foreach (var link in await tab.Page.Locator("a").AllAsync())
            await link.DispatchEventAsync("click");
        Assert.False(await tab.Page.EvaluateAsync<bool>("'pwned' in window"));
        Assert.Equal(0, await tab.Page.Locator(".output :is(img, iframe)").CountAsync());
    }

    [Theory]
    [MemberData(nameof(Words))]
    public async Task No_word_runs_in_the_static_picture_or_in_a_saved_page(string word)
    {
        await using var tab = await chromium.OpenChartsAsync(plotly: false);
        foreach (var chart in Charts(word))
        {
            var bundle = ChartPage.Bundle(chart);
            await tab.Page.OutputAsync(bundle[MimeTypes.Html]);
            Assert.False(await tab.Page.EvaluateAsync<bool>("'pwned' in window"));
            await tab.Page.OutputAsync(bundle[MimeTypes.Svg]);
            Assert.False(await tab.Page.EvaluateAsync<bool>("'pwned' in window"));
            Assert.Equal(0, await tab.Page.Locator(".output :is(img, iframe, [onload], [onerror])").CountAsync());
        }
    }

    private static IEnumerable<GenericChart> Charts(string word) =>
    [
        Chart.Line<double, double, string>(
                [1, 2], [1, 2], Name: word, MultiText: new[] { word, word }, ShowLegend: true,
                TextPosition: StyleParam.TextPosition.TopCenter)
            .WithTitle(word)
            .WithAxes(word),
        Chart.Column<double, string, string>([1, 2], Keys: new[] { word, "b" }, MultiText: new[] { word, word }),
        Chart.AnnotatedHeatmap<double, string, string, string>([[1, 2]], [[word, word]], X: new[] { word, "b" }),
        Chart.Pie<double, string, string>([1, 2], Labels: new[] { word, "b" }),
    ];
}
