using DeepLearning.Browser.Tests.Browsing;

namespace DeepLearning.Browser.Tests.Classic;

/// <summary>What helps while typing in the classic page: Tab and Shift+Tab.</summary>
[Collection(ClassicNotebook.Name)]
public sealed class EditingTests(JupyterServer server, Chromium chromium)
{
    [Fact]
    public async Task Tab_offers_names_and_the_chosen_one_is_inserted()
    {
        await using var page = await ClassicPage.OpenAsync(server, chromium, "completion", "Console.Write", "var");
        await page.EnterAsync(0);
        var options = await page.CompleteAsync();
        Assert.Equal(["Write", "WriteLine"], await options.AllInnerTextsAsync());
        await page.Tab.PhotographAsync("classic-completion");
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.WaitAsync("() => Jupyter.notebook.get_cell(0).get_text() === 'Console.WriteLine'");
        Assert.Empty(page.Tab.Troubles);
    }

    [Fact]
    public async Task Tab_knows_what_earlier_cells_declared()
    {
        await using var page = await ClassicPage.OpenAsync(
            server, chromium, "own names", "var learningRate = 0.1; var learningSteps = 3;", "learning");
        await page.RunAsync(0);
        await page.EnterAsync(1);
        var options = await page.CompleteAsync();
        Assert.Equal(["learningRate", "learningSteps"], await options.AllInnerTextsAsync());
    }

    [Fact]
    public async Task Shift_Tab_shows_signature_and_documentation()
    {
        await using var page = await ClassicPage.OpenAsync(
            server, chromium, "help", DrawingTests.Setup, "Activations.Curve(\"tanh\")", "Math.Max(1, 2)");
        await page.RunAsync(0);
        await page.EnterAsync(1);
        for (var back = 0; back < "rve(\"tanh\")".Length; back++)
            await page.Page.Keyboard.PressAsync("ArrowLeft");
        await page.Page.Keyboard.PressAsync("Shift+Tab");
        await page.WaitAsync("() => document.querySelector('#tooltip .tooltiptext')?.innerText.includes('Curve(')");
        var help = await page.Page.InnerTextAsync("#tooltip .tooltiptext");
        Assert.Contains("string name", help);
        Assert.Contains("derivative", help);
        await page.Tab.PhotographAsync("classic-help");
        Assert.Empty(page.Tab.Troubles);
    }
}
