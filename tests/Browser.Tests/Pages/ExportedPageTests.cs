using DeepLearning.Browser.Tests.Browsing;

namespace DeepLearning.Browser.Tests.Pages;

/// <summary>Exported pages: whole, drawn without a network, in light and dark, on paper, and without scripts.</summary>
public sealed class ExportedPageTests(ExportedSite site, Chromium chromium, ITestOutputHelper output)
    : IClassFixture<ExportedSite>
{
    private const long LargestPage = 6 << 20;

    public static TheoryData<string, bool> Pages => new()
    {
        { "shared", false }, { "shared", true }, { "alone", false }, { "alone", true },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Charts_diagrams_and_formulas_are_drawn_without_a_network(string form, bool dark)
    {
        Assert.SkipUnless(site.HasLibraries, $"npm cannot fetch here: {site.Said}");
        await using var tab = await chromium.OpenAsync(dark, width: 1280);
        await tab.OpenFileAsync(form == "shared" ? site.SharedPage : site.LonePage);
        await DrawnAsync(tab);

        Assert.Equal(1, await tab.Page.Locator(".dl-plot-live .scatterlayer path.js-line").CountAsync());
        Assert.Equal(2, await tab.Page.Locator(".dl-diagram.dl-drawn").CountAsync());
        Assert.Equal(dark, await tab.Page.Locator(".dl-dark svg").First.IsVisibleAsync());
        Assert.Equal(!dark, await tab.Page.Locator(".dl-light svg").First.IsVisibleAsync());
        Assert.False(await tab.Page.Locator(".dl-diagram pre").First.IsVisibleAsync());
        Assert.Equal(3, await tab.Page.Locator("main .katex-place .katex").CountAsync());
        Assert.Equal(0, await tab.Page.Locator("main .katex-error").CountAsync());
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.fonts.check('16px KaTeX_Main')"));
        Assert.Empty(tab.Troubles);
        Assert.Empty(tab.Refused);
        await tab.PhotographAsync($"page-{form}-{(dark ? "dark" : "light")}");
    }

    [Fact]
    public async Task The_table_of_contents_leads_to_every_heading()
    {
        await using var tab = await chromium.OpenAsync(width: 1280);
        await tab.OpenFileAsync(site.LonePage);
        var links = tab.Page.Locator(".contents a");
        Assert.Equal(
            ["The loss", "The road", "A chart", "A visual", "Another diagram", "A formula from a cell"],
            await links.AllInnerTextsAsync());
        foreach (var link in await links.AllAsync())
            Assert.Equal(1, await tab.Page.Locator(await link.GetAttributeAsync("href") ?? "").CountAsync());
    }

    [Fact]
    public async Task On_paper_it_is_light_and_the_charts_are_pictures()
    {
        Assert.SkipUnless(site.HasLibraries, $"npm cannot fetch here: {site.Said}");
        await using var tab = await chromium.OpenAsync(dark: true, width: 1280);
        await tab.OpenFileAsync(site.LonePage);
        await DrawnAsync(tab);
        await tab.Page.ClickAsync("#theme");
        await tab.Page.ClickAsync("#theme"); // the reader chose dark
        var paper = Path.Combine(Places.Screenshots, "page.pdf");
        await tab.Page.PdfAsync(new() { Path = paper, Format = "A4", PrintBackground = true });
        Assert.True(new FileInfo(paper).Length > 50_000);
        Assert.Equal("dark", await tab.Page.EvaluateAsync<string>("document.documentElement.dataset.theme"));

        await tab.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await tab.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        Assert.True(await tab.Page.Locator(".dl-plot-paper svg").IsVisibleAsync());
        Assert.False(await tab.Page.Locator(".dl-plot-live").IsVisibleAsync());
        Assert.True(await tab.Page.Locator(".dl-light svg").First.IsVisibleAsync());
        Assert.False(await tab.Page.Locator(".contents").IsVisibleAsync());
        var paint = await tab.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        Assert.Equal("rgb(255, 255, 255)", paint);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_libraries_or_scripts_pictures_sources_and_MathML_stand_in(bool scripts)
    {
        await using var tab = await chromium.OpenAsync(scripts: scripts);
        await tab.OpenFileAsync(scripts ? site.StaticPage : site.LonePage);
        Assert.True(await tab.Page.Locator(".dl-plot-static svg").First.IsVisibleAsync());
        Assert.Contains("data[Data]", await tab.Page.Locator(".dl-diagram pre").First.InnerTextAsync());
        Assert.Equal(3, await tab.Page.Locator("main math").CountAsync());
        Assert.Empty(tab.Troubles);
        Assert.Empty(tab.Refused);
    }

    [Fact]
    public void A_page_that_stands_alone_is_of_a_size_to_send()
    {
        Assert.SkipUnless(site.HasLibraries, $"npm cannot fetch here: {site.Said}");
        var sizes = (Alone: new FileInfo(site.LonePage).Length, Shared: new FileInfo(site.SharedPage).Length);
        output.WriteLine($"alone {sizes.Alone / 1e6:0.0} MB, shared {sizes.Shared / 1e3:0} kB");
        Assert.InRange(sizes.Alone, 1 << 20, LargestPage);
        Assert.InRange(sizes.Shared, 1, 1 << 20);
    }

    private static async Task DrawnAsync(Tab tab)
    {
        await tab.Page.Locator(".dl-plot-live svg.main-svg").First.WaitForAsync();
        await tab.Page.Locator(".dl-diagram.dl-drawn").Nth(1).WaitForAsync();
        await tab.Page.WaitForFunctionAsync("document.documentElement.dataset.formulas === 'drawn'");
    }
}
