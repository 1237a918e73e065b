using System.Diagnostics;
using System.Text;
using System.Text.Json;
using DeepLearning.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace DeepLearning.Browser.Tests.Gallery;

/// <summary>The gallery of charts as an exported page: every kind drawn, on paper, and without scripts.</summary>
public sealed class GalleryPageTests(GalleryNotebook gallery, Chromium chromium, ITestOutputHelper output)
    : IClassFixture<GalleryNotebook>
{
    /// <summary>A picture of a chart has at least this share of pixels that are not paper.</summary>
    internal const double Ink = 0.004;

    [Fact]
    public void Every_kind_of_the_course_is_in_it()
    {
        var cells = GalleryNotebook.Cells().Select(c => c.Id).ToHashSet();
        string[] kinds =
        [
            "point", "line", "scatter", "bubble", "area", "column", "bar", "histogram", "histogram-2d", "box-plot",
            "violin", "heatmap", "annotated-heatmap", "contour", "surface", "point-3d", "scatter-3d", "line-3d",
            "mesh-3d", "pie", "table", "range", "scatter-polar", "splom", "sankey", "waterfall", "grid",
            "xplot-scatter", "xplot-bar", "xplot-histogram", "xplot-histogram-2d", "xplot-box", "xplot-heatmap",
            "xplot-contour", "xplot-surface", "xplot-scatter-3d", "xplot-mesh-3d", "xplot-pie",
        ];
        Assert.Empty(kinds.Except(cells));
        Assert.Empty(kinds.Except(gallery.Charts.Select(c => c.Cell)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_chart_is_drawn_by_plotly_without_a_network(bool dark)
    {
        Assert.SkipUnless(gallery.HasLibraries, $"npm cannot fetch here: {gallery.Said}");
        await using var tab = await OpenAsync(dark);
        await DrawnAsync(tab);
        var live = await tab.Page.Locator(".dl-plot > .js-plotly-plot.dl-plot-live").CountAsync();
        Assert.Equal(gallery.Charts.Count, live);
        foreach (var (i, plot) in (await tab.Page.Locator(".dl-plot").AllAsync()).Index())
        {
            var cell = gallery.Charts[i].Cell;
            await plot.ScrollIntoViewIfNeededAsync();
            var picture = await plot.ScreenshotAsync(new() { Path = Picture(cell, dark ? "dark" : "light") });
            Assert.False(await plot.Locator(".dl-plot-static").IsVisibleAsync(), cell);
            Assert.True(await ShareOfInkAsync(tab, picture) > Ink, $"{cell} is blank");
        }

        Assert.Empty(tab.Troubles);
        Assert.Empty(tab.Refused);
    }

    [Fact]
    public async Task On_paper_every_chart_is_its_picture()
    {
        Assert.SkipUnless(gallery.HasLibraries, $"npm cannot fetch here: {gallery.Said}");
        await using var tab = await OpenAsync(dark: false);
        await DrawnAsync(tab);
        var paper = Path.Combine(Places.Screenshots, "charts.pdf");
        await tab.Page.PdfAsync(new() { Path = paper, Format = "A4", PrintBackground = true });
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var (i, plot) in (await tab.Page.Locator(".dl-plot").AllAsync()).Index())
        {
            var cell = gallery.Charts[i].Cell;
            Assert.True(await plot.Locator(".dl-plot-paper > svg").IsVisibleAsync(), $"{cell} has no picture on paper");
            Assert.False(await plot.Locator(".dl-plot-live").IsVisibleAsync(), cell);
        }

        var pages = await PagesAsync(paper);
        Assert.SkipWhen(pages.Count == 0, "Debian's poppler-utils are not there: the pages were not looked at.");
        output.WriteLine($"{pages.Count} pages");
        foreach (var page in pages)
        {
            var ink = await ShareOfInkAsync(tab, await File.ReadAllBytesAsync(page, Cancelled));
            Assert.True(ink > Ink, $"{page} is blank");
        }
    }

    [Fact]
    public async Task Without_scripts_every_chart_is_its_picture()
    {
        await using var tab = await chromium.OpenAsync(scripts: false, width: 1200);
        await tab.OpenFileAsync(gallery.PageFile);
        var pictures = await tab.Page.Locator(".dl-plot-static > svg").AllAsync();
        Assert.Equal(gallery.Charts.Count, pictures.Count);
        foreach (var picture in pictures)
            Assert.True(await picture.IsVisibleAsync());
        Assert.Empty(tab.Refused);
    }

    /// <summary>GitHub shows the SVG of an output as an image of its own: no script, no style of the page.</summary>
    [Fact]
    public async Task Shown_as_GitHub_does_every_chart_is_a_picture_that_stands_alone()
    {
        await using var tab = await chromium.OpenAsync(width: 1000);
        var page = new StringBuilder("<!doctype html><html lang=\"en\"><title>GitHub</title>");
        foreach (var (cell, data) in gallery.Charts)
        {
            var svg = data["image/svg+xml"]!.GetValueKind() == JsonValueKind.String
                ? (string)data["image/svg+xml"]!
                : string.Concat(data["image/svg+xml"]!.AsArray().Select(l => (string)l!));
            var bytes = Convert.ToBase64String(Encoding.UTF8.GetBytes(svg));
            page.Append($"<p><img alt=\"{cell}\" src=\"data:image/svg+xml;base64,{bytes}\"></p>\n");
        }

        await tab.ShowAsync(page.ToString());
        foreach (var image in await tab.Page.Locator("img").AllAsync())
        {
            var cell = await image.GetAttributeAsync("alt");
            Assert.True(await image.EvaluateAsync<int>("i => i.naturalWidth") >= 600, $"{cell} is no picture");
            var picture = await image.ScreenshotAsync(new() { Path = Picture(cell!, "static") });
            Assert.True(await ShareOfInkAsync(tab, picture) > Ink, $"{cell} is blank");
        }

        Assert.Empty(tab.Refused);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    internal static string Picture(string cell, string form) => Path.Combine(
        Directory.CreateDirectory(Path.Combine(Places.Screenshots, "charts")).FullName, $"{cell}-{form}.png");

    /// <summary>The share of pixels that differ from the picture's corner.</summary>
    internal static Task<double> ShareOfInkAsync(Tab tab, byte[] png) => tab.Page.EvaluateAsync<double>("""
        async text => {
            const picture = await createImageBitmap(await (await fetch('data:image/png;base64,' + text)).blob());
            const canvas = new OffscreenCanvas(picture.width, picture.height), brush = canvas.getContext('2d');
            brush.drawImage(picture, 0, 0);
            const pixels = brush.getImageData(0, 0, picture.width, picture.height).data;
            const at = 4 * 8 * picture.width + 32;
            let other = 0;
            for (let i = 0; i < pixels.length; i += 4) {
                if ([0, 1, 2].some(c => Math.abs(pixels[i + c] - pixels[at + c]) > 24)) other++;
            }
            return 4 * other / pixels.length;
        }
        """, Convert.ToBase64String(png));

    private async Task<Tab> OpenAsync(bool dark)
    {
        var tab = await chromium.OpenAsync(dark, width: 1200);
        await tab.OpenFileAsync(gallery.PageFile);
        return tab;
    }

    private static async Task DrawnAsync(Tab tab) => await tab.Page.WaitForFunctionAsync(
        "[...document.querySelectorAll('.dl-plot')].every(p => p.dlDrawn !== undefined)", null,
        new() { Timeout = 240_000 });

    private static async Task<IReadOnlyList<string>> PagesAsync(string paper)
    {
        var folder = Path.Combine(Places.Screenshots, "charts", "paper");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        try
        {
            using var process = Process.Start("pdftoppm", ["-r", "60", "-png", paper, Path.Combine(folder, "page")]);
            await process.WaitForExitAsync(Cancelled);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return [];
        }

        return [.. Directory.EnumerateFiles(folder, "*.png").Order(StringComparer.Ordinal)];
    }
}
