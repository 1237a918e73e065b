using System.Globalization;
using DeepLearning.Browser.Tests.Browsing;

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
