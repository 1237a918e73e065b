using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Kernel.Install;

namespace DeepLearning.Browser.Tests.Classic;

/// <summary>A kernel installed under a name of its own: pages find its libraries there.</summary>
[Collection(ClassicNotebook.Name)]
public sealed class OtherNameTests(JupyterServer server, Chromium chromium)
{
    private const string Name = "csharp-other";

    [Fact]
    public async Task Charts_and_diagrams_are_drawn_with_what_lies_beside_that_kernel()
    {
        Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");
        var plotly = Path.Combine(server.KernelSpec, "plotly.min.js");
        Assert.SkipUnless(File.Exists(plotly), $"npm cannot fetch here: {server.Installed}");
        Install();
        await using var page = await ClassicPage.OpenAsync(server, chromium, "other name", Name,
        [
            DrawingTests.Setup,
            "Chart.Line<double, double, string>(new double[] { 0, 1, 2, 3 }, new double[] { 1, 4, 9, 16 })",
            "#!mermaid\nflowchart LR\n  data --> model",
            "Environment.GetEnvironmentVariable(\"COURSE_KERNEL_NAME\")",
        ]);
        var asked = new System.Collections.Concurrent.ConcurrentQueue<string>();
        page.Page.Request += (_, request) => asked.Enqueue(new Uri(request.Url).AbsolutePath);
        await page.RunAllAsync();
        await page.SeeAsync(page.Output(1).Locator("svg.main-svg"));
        await page.SeeAsync(page.Output(2).Locator(".dl-drawn > .dl-light svg"));
        Assert.Equal(Name, await page.TextAsync(3));
        Assert.Contains($"/kernelspecs/{Name}/plotly.min.js", asked);
        Assert.Contains($"/kernelspecs/{Name}/mermaid.min.js", asked);
        Assert.DoesNotContain(asked, a => a.StartsWith("/kernelspecs/.net-csharp/", StringComparison.Ordinal));
        Assert.Empty(page.Tab.Troubles);
        Assert.Empty(page.Tab.Refused);
    }

    /// <summary>The program is not compiled again: that of the usual name is copied, as are its libraries.</summary>
    private void Install() => KernelSpec.Install(
        folder =>
        {
            Copy(Path.Combine(server.KernelSpec, "program"), folder);
            return Path.Combine(folder, "DeepLearning.Kernel.dll");
        },
        Path.GetDirectoryName(server.KernelSpec),
        name: Name,
        furnish: folder =>
        {
            foreach (var file in (string[])["plotly.min.js", "mermaid.min.js"])
                File.Copy(Path.Combine(server.KernelSpec, file), Path.Combine(folder, file));
        });

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
