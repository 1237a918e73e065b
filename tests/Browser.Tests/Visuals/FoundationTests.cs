using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Testing;
using DeepLearning.Visuals;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>The interactive visuals of chapters 00 to 09, by mouse and by keyboard.</summary>
public sealed class FoundationTests(Chromium chromium)
{
    private Task<Tab> ShowAsync(string name) =>
        chromium.ShowVisualsAsync(false, VisualGallery.All[name](VisualTheme.Auto));

    [Fact]
    [Interacts("Activations.Curve")]
    public async Task A_point_is_dragged_along_a_curve_and_moved_by_keys()
    {
        await using var tab = await ShowAsync("Activations.Curve");
        var handle = tab.Page.Locator(".dlv-handle");
        await DragAsync(tab, ".dlv-handle", 100, 0);
        await tab.HearAsync("x = ");
        var dragged = await tab.SaidAsync();
        await handle.FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        await tab.Page.WaitForFunctionAsync(
            "w => document.querySelector('.dlv-say').textContent !== w", dragged);
        Assert.Contains("slope", await handle.GetAttributeAsync("aria-valuetext"));
        await tab.Page.Locator(".dlv-stage").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Home");
        await tab.HearAsync("x = -5:");
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    [Interacts("Spaces.Tangent")]
    public async Task A_secant_approaches_the_tangent_as_its_step_shrinks()
    {
        await using var tab = await ShowAsync("Spaces.Tangent");
        await tab.Page.Locator("input[type=range]").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Home");

        // f = x³ - 3x at 1.6 has the slope 4.68; h = 0.0125 adds 3xh + h² = 0.06016.
        await tab.HearAsync("slope 4.68");
        await tab.HearAsync("with h = 0.0125 the quotient is 4.74");
    }

    [Fact]
    [Interacts("Spaces.Gradient")]
    public async Task A_point_on_a_surface_walks_downhill()
    {
        await using var tab = await ShowAsync("Spaces.Gradient");
        await DragAsync(tab, ".dlv-handle", -60, 40);
        await tab.HearAsync("gradient (");
        await tab.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Step downhill" }).ClickAsync();
        await tab.HearAsync("Step 1: from ");
        await tab.HearAsync("lower.");
    }

    [Fact]
    [Interacts("Spaces.ShapeRibbon")]
    public async Task Shapes_are_typed_and_mistakes_in_typing_are_told()
    {
        await using var tab = await ShowAsync("Spaces.ShapeRibbon");
        var left = tab.Page.Locator("input[type=text]").First;
        await left.FillAsync("7, 3");
        await tab.HearAsync("(7, 3) with (6, 1, 3) gives (6, 7, 3).");
        await left.FillAsync("7, 2");
        await tab.HearAsync("does not broadcast");
        await left.FillAsync("seven");
        await tab.HearAsync("Expected at most 6 whole numbers");
        Assert.Equal("true", await left.GetAttributeAsync("aria-invalid"));
    }

    [Fact]
    [Interacts("Spaces.PerceptronSweep")]
    public async Task A_perceptron_is_stepped_through_by_buttons_and_keys()
    {
        await using var tab = await ShowAsync("Spaces.PerceptronSweep");
        await tab.Page.Locator(".dlv-stage").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Home");
        await tab.HearAsync("After update 0 of");
        await tab.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Step on" }).ClickAsync();
        await tab.HearAsync("After update 1 of");
        await tab.HearAsync("caused the update");
    }

    [Fact]
    [Interacts("Spaces.ComputationGraph")]
    public async Task A_graph_is_stepped_forwards_and_backwards()
    {
        await using var tab = await ShowAsync("Spaces.ComputationGraph");
        await tab.Page.Locator(".dlv-stage").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Home");
        await tab.HearAsync("Step 1 of 21. w1 is an input: -0.5.");
        Assert.Equal("", await tab.Page.Locator(".dlv-node[data-i='12'] .dlv-value").TextContentAsync());
        for (var i = 0; i < 13; i++)
            await tab.Page.Keyboard.PressAsync("ArrowRight");
        await tab.HearAsync("Backward: the gradient of the result by itself is 1.");
        await tab.Page.Keyboard.PressAsync("End");
        Assert.Equal("grad -3.085", await tab.Page.Locator(".dlv-node[data-i='0'] .dlv-grad").TextContentAsync());
    }

    [Fact]
    [Interacts("Training.Race")]
    public async Task The_page_races_as_the_words_say_and_again_from_another_start()
    {
        var visual = VisualGallery.All["Training.Race"](VisualTheme.Auto);
        await using var tab = await chromium.ShowVisualsAsync(false, visual);
        await tab.Page.Locator(".dlv-stage").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Home");
        await tab.Page.Keyboard.PressAsync("End");
        var said = await tab.SaidAsync();
        foreach (var line in visual.Text.Split('\n').Where(l => l.Contains("of the lowest height after")))
        {
            var steps = line.Split(" after ")[1].Split(' ')[0];
            Assert.Contains($"{line[2..line.IndexOf(':', StringComparison.Ordinal)]} there after {steps} steps", said);
        }

        await DragAsync(tab, ".dlv-handle", 80, 30);
        Assert.NotEqual(said, await tab.SaidAsync());
        await tab.Page.Locator("input[aria-label^='Learning rates']").FocusAsync();
        await tab.Page.Keyboard.PressAsync("End");
        await tab.HearAsync("went up: rate too large");
    }

    [Fact]
    [Interacts("Activations.Depth")]
    public async Task Depth_is_walked_by_slider_and_keys()
    {
        await using var tab = await ShowAsync("Activations.Depth");
        await tab.HearAsync("Layer 1 of 24.");
        await tab.Page.Locator("input[type=range]").FocusAsync();
        await tab.Page.Keyboard.PressAsync("End");
        await tab.HearAsync("Layer 24 of 24. sigmoid (activation12: Sigmoid)");
    }

    [Theory]
    [InlineData("Activations.Layers", "ArrowDown", "linear1: Linear, output (32, 40)")]
    [InlineData("Models.Summary", "ArrowDown", "conv1: Conv2d: output (1, 6, 28, 28), 156 parameters")]
    [InlineData("Models.Costs", "End", "fc3: Linear: output (1, 10), 850 parameters")]
    [InlineData("Training.GradientFlow", "ArrowRight", "linear1.weight: gradient")]
    [InlineData("Training.GradientByLag", "Home", "Lag 0: RNN")]
    [InlineData("Training.LearningRateFinder", "Home", "Learning rate 1.00e-6: each step")]
    [InlineData("Training.Runs", "Home", "Epoch 1: healthy: train 2.4")]
    [InlineData("Training.LossLandscape", "ArrowUp", "loss")]
    [InlineData("Spaces.LossAgainstLogit", "Home", "Logit -6: loss: cross-entropy 6.00")]
    [Interacts("Activations.Layers", "Models.Summary", "Models.Costs", "Training.GradientFlow",
        "Training.GradientByLag", "Training.LearningRateFinder", "Training.Runs", "Training.LossLandscape",
        "Spaces.LossAgainstLogit")]
    public async Task A_reader_without_mouse_reads_the_same_numbers(string name, string key, string words)
    {
        await using var tab = await ShowAsync(name);
        await tab.Page.Locator(".dlv-stage").FocusAsync();
        await tab.Page.Keyboard.PressAsync(key);
        await tab.HearAsync(words);
        Assert.Empty(tab.Troubles);
    }

    [Theory]
    [InlineData("Activations.Layers")]
    [InlineData("Models.Summary")]
    [InlineData("Training.GradientFlow")]
    [InlineData("Training.GradientByLag")]
    [InlineData("Training.Runs")]
    [InlineData("Training.LossLandscape")]
    [InlineData("Spaces.LossAgainstLogit")]
    public async Task Pointing_tells_the_numbers_under_the_pointer(string name)
    {
        await using var tab = await ShowAsync(name);
        var hint = await tab.SaidAsync();
        var box = await tab.Page.Locator(".dlv-stage svg").First.BoundingBoxAsync();
        await tab.Page.Mouse.MoveAsync(box!.X + (box.Width * 0.25f), box.Y + (box.Height * 0.3f));
        await tab.Page.WaitForFunctionAsync("w => document.querySelector('.dlv-say').textContent !== w", hint);
        Assert.Empty(tab.Troubles);
    }

    private static async Task DragAsync(Tab tab, string selector, float dx, float dy)
    {
        var box = await tab.Page.Locator(selector).First.BoundingBoxAsync();
        var (x, y) = (box!.X + (box.Width / 2), box.Y + (box.Height / 2));
        await tab.Page.Mouse.MoveAsync(x, y);
        await tab.Page.Mouse.DownAsync();
        await tab.Page.Mouse.MoveAsync(x + (dx / 2), y + (dy / 2));
        await tab.Page.Mouse.MoveAsync(x + dx, y + dy);
        await tab.Page.Mouse.UpAsync();
    }
}
