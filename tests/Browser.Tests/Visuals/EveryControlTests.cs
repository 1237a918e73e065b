using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Testing;
using DeepLearning.Visuals;
using Microsoft.Playwright;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>
/// Every control of every visual does something by keyboard, and every picture answers to keys and to the mouse.
/// What exactly it should do is tested beside, visual by visual.
/// </summary>
public sealed class EveryControlTests(Chromium chromium)
{
    /// <summary>Buttons that have nothing to do while all is as at the start, or that end what another began.</summary>
    private static readonly string[] MayRest =
        ["Select all", "Start again", "Put back", "Clear", "From the start", "▶ Play the window", "▶", "‹", "›"];

    /// <summary>All that a reader can perceive, but for the controls' own values.</summary>
    private const string State = """
        () => {
            const root = document.querySelector('.dlv');
            const pixels = [...root.querySelectorAll('canvas')]
                .map(c => c.toDataURL().length + c.toDataURL().slice(-90));
            const parts = ['.dlv-stage', '.dlv-side', '.dlv-say'].map(s => root.querySelector(s)?.innerHTML);
            return parts.concat(pixels).join('|');
        }
        """;

    /// <summary>Pictures that are all controls: shapes are typed, points are dragged, digits are drawn.</summary>
    private static readonly string[] WithoutPointing =
        ["Spaces.ShapeRibbon", "Spaces.Tangent", "Spaces.Gradient", "Activations.Curve", "Training.Race",
        "Spaces.PerceptronSweep", "Spaces.ComputationGraph", "Audio.Waveform", "Audio.Spectrogram",
        "Images.BoxMatching", "Activations.Depth", "Images.Errors", "Convolutions.MaximiseFilters",
        "Attention.NextToken", "Images.Suppression"];

    public static TheoryData<string> Names => [.. VisualGallery.All.Keys];

    public static TheoryData<string> Pointed => [.. VisualGallery.All.Keys.Except(WithoutPointing)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_control_changes_what_is_seen_or_said(string name)
    {
        await using var tab = await ShowAsync(name);
        foreach (var control in await tab.Page.Locator(".dlv input, .dlv select, .dlv button").AllAsync())
        {
            if (!await control.IsVisibleAsync() || await control.IsDisabledAsync())
                continue;
            var before = await tab.Page.EvaluateAsync<string>(State);
            var words = await UseAsync(tab, control);
            if (MayRest.Contains(words))
                continue;
            await tab.Page.WaitForFunctionAsync($"old => ({State})() !== old", before);
        }

        Assert.Empty(tab.Troubles);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Keys_are_answered(string name)
    {
        await using var tab = await ShowAsync(name);
        var before = await tab.Page.EvaluateAsync<string>(State);
        var target = tab.Page.Locator(".dlv .dlv-stage, .dlv-side canvas[tabindex], .dlv input[type=text]");
        var reached = false;
        foreach (var place in await target.AllAsync())
        {
            if (!await place.IsVisibleAsync())
                continue;
            await place.FocusAsync();
            foreach (var key in new[] { "ArrowRight", "ArrowDown", "Home", "ArrowLeft", "ArrowUp", "Tab", "ArrowRight" })
            {
                await tab.Page.Keyboard.PressAsync(key);
                reached |= await tab.Page.EvaluateAsync<string>(State) != before;
            }
        }

        Assert.True(reached, $"{name} answers to no key");
        Assert.Empty(tab.Troubles);
    }

    [Theory]
    [MemberData(nameof(Pointed))]
    public async Task Pointing_is_answered(string name)
    {
        await using var tab = await ShowAsync(name);
        var before = await tab.SaidAsync();
        var box = (await tab.Page.Locator(".dlv-stage svg").First.BoundingBoxAsync())!;
        for (var i = 1; i < 40; i++)
        {
            await tab.Page.Mouse.MoveAsync(
                box.X + (box.Width * (i * 7 % 40) / 40), box.Y + (box.Height * (0.25f + (i / 60f))));
            if (await tab.SaidAsync() != before)
                return;
        }

        await tab.Page.WaitForFunctionAsync("old => document.querySelector('.dlv-say').textContent !== old", before);
    }

    private async Task<Tab> ShowAsync(string name)
    {
        var tab = await chromium.ShowVisualsAsync(false, VisualGallery.All[name](VisualTheme.Auto));
        await tab.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        return tab;
    }

    /// <summary>Uses a control with the keyboard alone.</summary>
    private static async Task<string> UseAsync(Tab tab, ILocator control)
    {
        await control.FocusAsync();
        var kind = await control.EvaluateAsync<string>("e => e.type || e.tagName");
        switch (kind)
        {
            case "range":
                var low = await control.EvaluateAsync<bool>("e => e.value === e.min");
                await tab.Page.Keyboard.PressAsync(low ? "End" : "Home");
                return "";
            case "checkbox":
                await tab.Page.Keyboard.PressAsync("Space");
                return "";
            case "select-one":
                var only = await control.EvaluateAsync<int>("e => e.options.length") < 2;
                await tab.Page.Keyboard.PressAsync(
                    await control.EvaluateAsync<bool>("e => e.selectedIndex === e.options.length - 1")
                        ? "ArrowUp" : "ArrowDown");
                return only ? MayRest[0] : "";
            case "text" or "number":
                await tab.Page.Keyboard.PressAsync("Control+A");
                await tab.Page.Keyboard.TypeAsync(kind == "text" ? "2, 3" : "7");
                await tab.Page.Keyboard.PressAsync("Enter");
                return "";
            default:
                await tab.Page.Keyboard.PressAsync("Enter");
                return (await control.InnerTextAsync()).Trim();
        }
    }
}
