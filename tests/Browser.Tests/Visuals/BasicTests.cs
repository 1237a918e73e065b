using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Testing;
using DeepLearning.Visuals;
using static TorchSharp.torch;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>The three visuals of the first chapters: images, live curves, the plane.</summary>
public sealed class BasicTests(Chromium chromium)
{
    [Fact]
    [Interacts("Images.Grid")]
    public async Task Images_are_walked_through_and_the_wrong_ones_are_found()
    {
        using var truth = tensor(new long[] { 0, 1, 2, 0, 1, 2 });
        using var guess = tensor(new long[] { 0, 1, 0, 0, 2, 2 });
        await using var tab = await chromium.ShowVisualsAsync(
            false, Images.Grid(rand(6, 8, 8), truth, guess, ["cat", "dog", "<b>fox</b>"], columns: 3));
        await tab.Page.Locator(".dlv-stage").FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        await tab.HearAsync("cat");
        await tab.Page.Keyboard.PressAsync("End");
        await tab.HearAsync("<b>fox</b>");
        await tab.Page.GetByText("Next wrong one").ClickAsync();
        await tab.HearAsync("mage 2");
        await tab.Page.GetByText("Next wrong one").ClickAsync();
        await tab.HearAsync("mage 4");
        await tab.Page.Locator(".dlv-cell").First.HoverAsync();
        await tab.HearAsync("mage 0");
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    [Interacts("Training.Live")]
    public async Task Curves_are_read_step_by_step_and_shown_by_their_logarithm()
    {
        await using var tab = await ShowAsync("Training.Live");
        await tab.Page.Locator(".dlv-stage").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Home");
        await tab.HearAsync("Step 0: train loss");
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        // exp(-1/20) and 1 - exp(-1/30).
        await tab.HearAsync("Step 1: train loss 0.951");
        await tab.HearAsync("validation accuracy 0.03278");
        await tab.Page.GetByLabel("Logarithmic").CheckAsync();
        Assert.True(await tab.Page.Locator(".dlv-view").Nth(1).IsVisibleAsync());
        Assert.False(await tab.Page.Locator(".dlv-view").First.IsVisibleAsync());
        await tab.Page.Keyboard.PressAsync("Space");
        Assert.True(await tab.Page.Locator(".dlv-view").First.IsVisibleAsync());
        var box = (await tab.Page.Locator(".dlv-view svg").First.BoundingBoxAsync())!;
        await tab.Page.Mouse.MoveAsync(box.X + (box.Width * 0.44f), box.Y + (box.Height * 0.5f));
        await tab.Page.WaitForFunctionAsync(
            "() => +document.querySelector('.dlv-say').textContent.match(/^Step (\\d+)/)[1] > 30");
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task The_plane_tells_probabilities_and_shows_a_hidden_unit()
    {
        await using var tab = await ShowAsync("Spaces.Film");
        await tab.Page.Locator(".dlv-stage").FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        await tab.Page.WaitForFunctionAsync("/\\): class [01] \\d+ %, class [01] \\d+ %/.test("
            + "document.querySelector('.dlv-say').textContent)");
        var classes = await MapAsync(tab, "");
        await tab.Page.Locator(".dlv-units button").First.ClickAsync();
        await tab.HearAsync("unit 0 of relu");
        var unit = await MapAsync(tab, classes);
        await tab.Page.Locator(".dlv-units button").First.ClickAsync();
        Assert.Equal(classes, await MapAsync(tab, unit));
        await tab.Page.GetByLabel("Borders of linear regions").UncheckAsync();
        Assert.False(await tab.Page.Locator(".dlv-regions").IsVisibleAsync());
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    [Interacts("Spaces.DecisionBoundary")]
    public async Task The_plane_tells_the_class_under_the_pointer_and_hides_its_points()
    {
        await using var tab = await ShowAsync("Spaces.DecisionBoundary");
        await MapAsync(tab, "");
        // The model answers (x, y, -x, -y): class 0 on the right, class 2 on the left.
        foreach (var (right, sure) in new[] { (0.95, "0"), (0.05, "2") })
        {
            await VisualPointer.HoverAsync(tab, "area", right, 0.5);
            await tab.Page.WaitForFunctionAsync(
                $"/\\): class {sure} [5-9]\\d %/.test(document.querySelector('.dlv-say').textContent)");
        }

        Assert.True(await tab.Page.Locator(".dlv-points").IsVisibleAsync());
        await tab.Page.GetByLabel("Points", new() { Exact = true }).UncheckAsync();
        Assert.False(await tab.Page.Locator(".dlv-points").IsVisibleAsync());
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    [Interacts("Spaces.Film")]
    public async Task A_film_moves_from_moment_to_moment()
    {
        await using var tab = await ShowAsync("Spaces.Film");
        var last = await MapAsync(tab, "");
        Assert.StartsWith("weights times 2:", await tab.Page.Locator(".dlv-caption").TextContentAsync());
        await tab.Page.Locator("input[type=range]").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Home");
        await tab.HearAsync("weights times 0.5");
        Assert.NotEqual(last, await MapAsync(tab, last));
    }

    private const string Href = "document.querySelector('.dlv-map').getAttribute('href')";

    /// <summary>Waits for a map of pixels that is another one than before.</summary>
    private static async Task<string> MapAsync(Tab tab, string before)
    {
        await tab.Page.WaitForFunctionAsync($"old => {Href}.startsWith('data:image/png') && {Href} !== old", before);
        return await tab.Page.EvaluateAsync<string>(Href);
    }

    private Task<Tab> ShowAsync(string name) =>
        chromium.ShowVisualsAsync(false, VisualGallery.All[name](VisualTheme.Auto));
}
