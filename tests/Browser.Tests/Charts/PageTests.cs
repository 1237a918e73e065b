using System.Globalization;
using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Display;
using DeepLearning.Testing.Charts;
using Plotly.NET.CSharp;

namespace DeepLearning.Browser.Tests.Charts;

/// <summary>Where plotly.js comes from, and what stands in the page when it does not come.</summary>
public sealed class PageTests(Chromium chromium)
{
    private const string Address = "http://localhost:9/notebooks/";

    private static string Html => ChartPage.Bundle(ChartGallery.All["Line"]())[MimeTypes.Html];

    /// <summary>A page as Jupyter's, whose server has plotly.js beside the kernel, or has not.</summary>
    internal static async Task ServeAsync(Tab tab, bool hasPlotly, string html, string kernel = ".net-csharp")
    {
        var plotly = $"http://localhost:9/user/x/kernelspecs/{kernel}/plotly.min.js";
        await tab.Page.RouteAsync("**/*", route => route.Request.Url switch
        {
            Address => route.FulfillAsync(new()
            {
                ContentType = "text/html",
                Body = """
                    <!doctype html><html lang="en"><title>Jupyter</title>
                    <script>window.define = Object.assign(() => window.taken = true, { amd: {} });</script>
                    <body data-base-url="/user/x/"><div class="output"></div></body></html>
                    """,
            }),
            var url when url == plotly && hasPlotly => route.FulfillAsync(new()
            {
                ContentType = "text/javascript",
                Path = NpmPackages.File("plotly.js-dist-min", "plotly.min.js"),
            }),
            _ => route.FulfillAsync(new() { Status = 404 }),
        });
        await tab.Page.GotoAsync(Address);
        await tab.Page.OutputAsync(html);
    }

    [Fact]
    public async Task The_file_beside_the_kernel_draws_although_the_page_has_requirejs()
    {
        await using var tab = await chromium.OpenAsync();
        await ServeAsync(tab, hasPlotly: true, Html);
        await tab.Page.WaitForFunctionAsync("() => document.querySelector('.dl-plot').dlDrawn");
        Assert.True(await tab.Page.EvaluateAsync<bool>("!!window.define.amd && !window.taken"));
        Assert.False(await tab.Page.Locator(".dl-plot-static").IsVisibleAsync());
        Assert.Empty(tab.Refused);
    }

    /// <summary>JupyterLab does not tell its scripts which kernel a page has: the output itself does.</summary>
    [Fact]
    public async Task A_kernel_of_another_name_tells_it_to_its_outputs()
    {
        Environment.SetEnvironmentVariable(PageLibrary.KernelVariable, "my kernel's");
        try
        {
            await using var tab = await chromium.OpenAsync();
            await ServeAsync(tab, hasPlotly: true, Html, "my%20kernel%27s");
            await tab.Page.WaitForFunctionAsync("() => document.querySelector('.dl-plot').dlDrawn");
            Assert.Empty(tab.Troubles);
        }
        finally
        {
            Environment.SetEnvironmentVariable(PageLibrary.KernelVariable, null);
        }
    }

    /// <summary>A notebook run elsewhere, opened where the classic page's kernel has another name.</summary>
    [Fact]
    public async Task The_kernel_of_the_page_is_asked_before_the_one_that_made_the_output()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.Page.AddInitScriptAsync("window.Jupyter = { notebook: { kernel: { name: 'csharp' } } }");
        await ServeAsync(tab, hasPlotly: true, Html, "csharp");
        await tab.Page.WaitForFunctionAsync("() => document.querySelector('.dl-plot').dlDrawn");
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task Without_the_file_the_static_picture_stays()
    {
        await using var tab = await chromium.OpenAsync();
        await ServeAsync(tab, hasPlotly: false, Html);
        await tab.Page.WaitForFunctionAsync(
            "async () => window.dlPlotly && !(await window.dlPlotly) && window.define.amd");
        Assert.True(await tab.Page.Locator(".dl-plot-static svg").IsVisibleAsync());
        Assert.Empty(tab.Refused);
    }

    [Fact]
    public async Task An_output_that_comes_into_the_page_later_is_drawn_then()
    {
        await using var tab = await chromium.OpenChartsAsync();
        await tab.Page.EvaluateAsync("""
            html => {
                const loose = document.createElement('div');
                loose.innerHTML = html;
                (0, eval)(loose.querySelector('script:not([type])').textContent);
                window.loose = loose;
            }
            """, Html);
        await tab.Page.EvaluateAsync("document.querySelector('.output').append(window.loose)");
        await tab.Page.WaitForFunctionAsync("() => document.querySelector('.dl-plot').dlDrawn");
    }

    [Fact]
    public async Task Without_scripts_the_static_picture_is_there()
    {
        await using var tab = await chromium.OpenAsync(scripts: false);
        await tab.ShowAsync($"<!doctype html><title>No scripts</title>{Html}");
        Assert.True(await tab.Page.Locator(".dl-plot-static svg").IsVisibleAsync());
        await tab.PhotographAsync("chart-no-scripts");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_saved_page_needs_nothing_else(bool withPlotly)
    {
        var folder = Directory.CreateTempSubdirectory("charts-");
        var plotly = NpmPackages.File("plotly.js-dist-min", "plotly.min.js");
        var named = withPlotly ? plotly : Path.Combine(folder.FullName, "no.js");
        Environment.SetEnvironmentVariable("COURSE_PLOTLY", named);
        try
        {
            var path = Path.Combine(folder.FullName, "chart.html");
            ChartGallery.All["Line"]().SaveHtml(path);
            await using var tab = await chromium.OpenAsync();
            await tab.OpenFileAsync(path);
            var drawn = withPlotly ? ".js-plotly-plot .trace" : ".dl-plot-static svg";
            await tab.Page.Locator(drawn).First.WaitForAsync();
            Assert.Empty(tab.Troubles);
            Assert.Empty(tab.Refused);
        }
        finally
        {
            Environment.SetEnvironmentVariable("COURSE_PLOTLY", null);
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Where_there_is_no_WebGL_the_static_picture_stays()
    {
        await using var tab = await chromium.OpenChartsAsync();
        await tab.Page.EvaluateAsync("HTMLCanvasElement.prototype.getContext = () => null");
        await tab.DrawAsync(Chart.Point<double, double, string>([1, 2, 3], [3, 1, 2], UseWebGL: true));
        Assert.False(await tab.Page.EvaluateAsync<bool>("document.querySelector('.dl-plot').dlDrawn"));
        Assert.True(await tab.Page.Locator(".dl-plot-static svg").IsVisibleAsync());
        Assert.Equal(0, await tab.Page.Locator(".js-plotly-plot").CountAsync());
    }

    /// <summary>In SVG they would be 100,000 elements, and the page would freeze; WebGL has one canvas.</summary>
    [Fact]
    public async Task A_hundred_thousand_points_stay_responsive()
    {
        await using var tab = await chromium.OpenChartsAsync();
        double[] x = [.. Enumerable.Range(0, 100_000)], y = ChartGallery.Noise(100_000, 1);
        await tab.DrawAsync(Chart.Point<double, double, string>(x, y, UseWebGL: true));
        var zoom = await tab.Page.EvaluateAsync<double>($$"""
            async () => {
                const start = performance.now();
                for (let i = 1; i <= 5; i++)
                    await Plotly.relayout({{ChartPage.Graph}}, 'xaxis.range', [0, 100000 / i]);
                return (performance.now() - start) / 5;
            }
            """);
        var elements = await tab.Page.EvaluateAsync<int>($"{ChartPage.Graph}.querySelectorAll('*').length");
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{elements} elements, {zoom.ToString("0", CultureInfo.InvariantCulture)} ms a zoom");
        Assert.InRange(elements, 1, 1000);
        Assert.InRange(zoom, 0, 5000);
    }
}
