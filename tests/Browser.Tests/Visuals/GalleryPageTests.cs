using System.Globalization;
using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Testing;
using Microsoft.Playwright;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>
/// The gallery notebook in a browser, every visual of it at once, photographed onto the front page's contact sheet
/// (docs/gallery-light.webp and docs/gallery-dark.webp are copies of what this test leaves under
/// artifacts/screenshots).
/// </summary>
public sealed class GalleryPageTests(GalleryPage gallery, Chromium chromium, ITestOutputHelper output)
    : IClassFixture<GalleryPage>
{
    private const int LargestSheet = 600_000;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_visual_wakes_on_one_page_and_has_its_place_on_the_contact_sheet(bool dark)
    {
        await using var tab = await OpenAsync(dark);
        var tiles = new List<ContactSheet.Tile>();
        foreach (var cell in gallery.Showing)
        {
            var picture = tab.Page.Locator($"#cell-{cell} .dlv-stage svg, #cell-{cell} .dl-diagram").First;
            await picture.ScrollIntoViewIfNeededAsync();
            var words = cell.Split('-', 2);
            tiles.Add(new(Title(words[0]), Title(words[1]), await picture.ScreenshotAsync()));
        }

        var theme = dark ? "dark" : "light";
        var (path, drawn) = await ContactSheet.MakeAsync(chromium, "gallery-" + theme, tiles, dark);
        output.WriteLine($"{tiles.Count} visuals, {new FileInfo(path).Length / 1000} kB");
        Assert.Equal(tiles.Count, drawn);
        Assert.InRange(new FileInfo(path).Length, 50_000, LargestSheet);
        var shown = Path.Combine(Places.Root, "docs", $"gallery-{theme}.webp");
        Assert.InRange(new FileInfo(shown).Length, 1, LargestSheet);
        Assert.Empty(tab.Troubles);
        Assert.Empty(tab.Refused);
    }

    /// <summary>An exported page is as alive as the notebook; what needs the kernel says so.</summary>
    [Fact]
    public async Task Every_visual_of_the_exported_page_answers_or_says_what_it_needs()
    {
        await using var tab = await chromium.OpenAsync(width: 1280, height: 1000);
        await tab.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        if (Chromium.Executable is not null)
            await tab.OpenProbedAsync(gallery.Page);
        var count = await tab.Page.EvaluateAsync<int>("probe.roots().length");
        Assert.InRange(count, VisualGallery.All.Count, gallery.Showing.Count);
        var dead = new List<string>();
        for (var i = 0; i < count; i++)
        {
            if (!await AnswersAsync(tab, i))
                dead.Add(await tab.Page.EvaluateAsync<string>("i => probe.roots()[i].dataset.kind", i));
        }

        Assert.Empty(dead);
        var bound = await tab.Page.EvaluateAsync<string[]>("""
            probe.roots().filter(r => r.dlv.data.line).map(r => r.dataset.kind + ': ' + r.dlv.side.innerText)
            """);
        Assert.Equal(["pad", "plane"], bound.Select(words => words.Split(':')[0]).Order(StringComparer.Ordinal));
        Assert.All(bound, words => Assert.Contains("needs the running notebook", words, StringComparison.Ordinal));
        Assert.Empty(tab.Troubles);
        Assert.Empty(tab.Refused);
    }

    /// <summary>Whether keys on the picture, or else the first control that takes them, change what is seen.</summary>
    private static async Task<bool> AnswersAsync(Tab tab, int visual)
    {
        var before = await tab.StateAsync(visual);
        var root = tab.Page.Locator(".dlv").Nth(visual);
        var place = root.Locator(
            ".dlv-stage[tabindex], .dlv-stage [tabindex='0'], canvas[tabindex], input:enabled, button:enabled");
        foreach (var stop in await place.AllAsync())
        {
            if (!await stop.IsVisibleAsync())
                continue;
            await stop.FocusAsync();
            foreach (var key in new[] { "ArrowLeft", "ArrowUp", "Home", "ArrowRight", "ArrowDown", "1" })
            {
                await tab.Page.Keyboard.PressAsync(key);
                await tab.Page.EvaluateAsync("i => probe.settle(i)", visual);
                if (await tab.StateAsync(visual) != before)
                    return true;
            }
        }

        return false;
    }

    private async Task<Tab> OpenAsync(bool dark)
    {
        var tab = await chromium.OpenAsync(dark, width: 1280, height: 1000);
        if (Chromium.Executable is not null)
            await tab.OpenFileAsync(gallery.Page);
        await tab.Page.WaitForFunctionAsync("[...document.querySelectorAll('.dlv')].every(r => r.dlv)");
        if (gallery.HasLibraries)
            await tab.Page.Locator(".dl-diagram.dl-drawn").First.WaitForAsync();
        return tab;
    }

    private static string Title(string id) => string.Concat(
        id.Split('-').Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]));
}
