using DeepLearning.Browser.Tests.Browsing;

namespace DeepLearning.Browser.Tests.Classic;

/// <summary>A notebook of all that cells show, run in the classic page, without a network.</summary>
[Collection(ClassicNotebook.Name)]
public sealed class DrawingTests(JupyterServer server, Chromium chromium)
{
    internal static readonly string Setup = $"""
        #!import "{Path.Combine(Places.Root, "artifacts", "course", "setup.dib")}"
        using Plotly.NET.CSharp;
        using DeepLearning.Visuals;
        """;

    private static readonly string[] Cells =
    [
        Setup,
        """
        Chart.Line<double, double, string>(new double[] { 0, 1, 2, 3 }, new double[] { 1, 4, 9, 16 }, Name: "squares")
        """,
        "Activations.Curve(\"tanh\")",
        "#!mermaid\nflowchart LR\n  data[Data] --> model(Model)\n  model --> loss{Loss}\n  loss -- gradient --> model",
        "#!html\n<p id=\"bold\">An <b>HTML</b> cell.</p>",
        "new[] { (Name: \"ReLU\", Slope: 1.0), (Name: \"tanh\", Slope: 0.42) }"
            + ".Select(r => new { r.Name, r.Slope }).ToArray()",
        "using Microsoft.DotNet.Interactive.Formatting;\nLaTeXString formula = @\"$$\\frac{1}{1+e^{-x}}$$\";\nformula",
    ];

    [Fact]
    public async Task A_chart_a_visual_a_diagram_HTML_and_a_table_are_really_drawn_without_a_network()
    {
        await using var page = await ClassicPage.OpenAsync(server, chromium, "drawing", Cells);
        await page.RunAllAsync();

        var assets = File.Exists(Path.Combine(server.KernelSpec, "plotly.min.js"));
        if (assets)
        {
            await page.SeeAsync(page.Output(1).Locator("svg.main-svg"));
            Assert.Equal(1, await page.Output(1).Locator(".scatterlayer path.js-line").CountAsync());
            await page.SeeAsync(page.Output(3).Locator(".dl-drawn > .dl-light svg"));
            Assert.Equal(3, await page.Output(3).Locator(".dl-light g.node").CountAsync());
            Assert.False(await page.Output(3).Locator("pre").IsVisibleAsync());
            Assert.Equal("function", await page.Page.EvaluateAsync<string>("typeof define"));
        }

        Assert.NotEqual(0, await page.Output(2).Locator("svg path").CountAsync());
        Assert.Equal("An HTML cell.", await page.Page.InnerTextAsync("#bold"));
        Assert.Equal(2, await page.Output(5).Locator("table").First.Locator(":scope > tbody > tr").CountAsync());
        await page.SeeAsync(page.Output(6).Locator(".MathJax, .MathJax_Display, math"));
        await page.Tab.PhotographAsync("classic-notebook");
        var height = await page.Page.EvaluateAsync<int>("document.getElementById('notebook-container').scrollHeight");
        await page.Page.SetViewportSizeAsync(1100, height + 250);
        await page.Page.EvaluateAsync("Jupyter.page.show_site()");
        await page.Page.ScreenshotAsync(new() { Path = Path.Combine(Places.Screenshots, "classic-notebook-all.png") });

        // MathJax, Jupyter's own, looks for fonts of its images at about:blank; nothing else may complain.
        Assert.DoesNotContain(page.Tab.Troubles, t =>
            !t.Contains("Access to font at 'about:blank'", StringComparison.Ordinal)
            && t != "Failed to load resource: net::ERR_FAILED");
        Assert.Empty(page.Tab.Refused);
        Assert.SkipWhen(!assets, $"npm cannot fetch here, so that charts are static: {server.Installed}");
    }
}
