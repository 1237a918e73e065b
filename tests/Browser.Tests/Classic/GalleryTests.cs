using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Browser.Tests.Gallery;

namespace DeepLearning.Browser.Tests.Classic;

/// <summary>The gallery of charts in the classic page, drawn with plotly.js from beside the kernel.</summary>
[Collection(ClassicNotebook.Name)]
public sealed class GalleryTests(JupyterServer server, Chromium chromium)
{
    [Fact]
    public async Task Every_chart_is_really_drawn_by_plotly()
    {
        var cells = GalleryNotebook.Cells().ToList();
        await using var page = await ClassicPage.OpenAsync(
            server, chromium, "charts gallery", [.. cells.Select(c => c.Source)]);
        await page.RunAllAsync();
        SkipWithoutPlotly();
        await page.WaitAsync(
            "() => [...document.querySelectorAll('.dl-plot')].every(p => p.dlDrawn !== undefined)");

        var drawn = 0;
        foreach (var (i, (id, _)) in cells.Index())
        {
            var plot = page.Output(i).Locator(".dl-plot");
            if (await plot.CountAsync() == 0)
                continue;
            Assert.True(await plot.EvaluateAsync<bool>("p => p.dlDrawn"), $"{id} is not drawn");
            Assert.False(await plot.Locator(".dl-plot-static").IsVisibleAsync(), id);
            await plot.ScrollIntoViewIfNeededAsync();
            var picture = await plot.ScreenshotAsync(new() { Path = GalleryPageTests.Picture(id, "classic") });
            var ink = await GalleryPageTests.ShareOfInkAsync(page.Tab, picture);
            Assert.True(ink > GalleryPageTests.Ink, $"{id} is blank");
            drawn++;
        }

        Assert.Equal(cells.Count - 2, drawn); // all but the set-up cell and the one that names XPlot's types
        Assert.Empty(page.Tab.Troubles);
        Assert.Empty(page.Tab.Refused);
    }

    /// <summary>1,000 frames through kernel, Jupyter's messages and page: one chart, and nothing left.</summary>
    [Fact]
    public async Task A_chart_that_a_cell_updates_goes_on_living_in_its_place()
    {
        const int early = 100, frames = 1000;
        await using var page = await ClassicPage.OpenAsync(server, chromium, "live chart", DrawingTests.Setup, """
            Plotly.NET.GenericChart Frame(int i) => Chart.Line<int, int, string>(
                [.. Enumerable.Range(0, 50)], [i, .. Enumerable.Range(1, 49)], Name: "loss");
            var shown = display(Frame(0));
            """, Update(1, early), Update(early, frames));
        await page.RunAsync(0);
        await page.RunAsync(1);
        SkipWithoutPlotly();
        await page.SeeAsync(page.Output(1).Locator("svg.main-svg"));
        await page.Page.EvaluateAsync("window.first = document.querySelector('.js-plotly-plot')");
        await page.RunAsync(2);
        await LastAsync(early - 1);
        var before = await page.Page.EvaluateAsync<int>("document.querySelectorAll('*').length");
        await page.RunAsync(3);
        await LastAsync(frames - 1);
        var after = await page.Page.EvaluateAsync<int>("document.querySelectorAll('*').length");
        TestContext.Current.TestOutputHelper!.WriteLine($"{before} elements after 100 frames, {after} after 1,000");

        Assert.True(await page.Page.EvaluateAsync<bool>("window.first === document.querySelector('.js-plotly-plot')"));
        Assert.Equal(1, await page.Page.Locator(".js-plotly-plot").CountAsync());
        Assert.InRange(after - before, -50, 50);
        Assert.Empty(page.Tab.Troubles);

        Task LastAsync(int i) => page.WaitAsync(
            $"() => document.querySelector('.js-plotly-plot').data[0].y[0] === {i}");

        static string Update(int from, int to) => $$"""
            for (var i = {{from}}; i < {{to}}; i++)
            {
                shown.Update(Frame(i));
                await Task.Delay(10);
            }
            """;
    }

    private void SkipWithoutPlotly() => Assert.SkipUnless(
        File.Exists(Path.Combine(server.KernelSpec, "plotly.min.js")), $"npm cannot fetch here: {server.Installed}");
}
