using DeepLearning.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>
/// Every control and every handle of every visual does something, and every picture answers to the mouse.
/// What exactly it should do is tested beside, visual by visual.
/// </summary>
public sealed class EveryControlTests(Chromium chromium)
{
    /// <summary>Buttons that go back to the start: they have something to do once all others were used.</summary>
    private static readonly HashSet<string> Backwards =
        ["Select all", "Start again", "Put back", "Clear", "From the start"];

    /// <summary>Pictures without numbers under the pointer: their controls and handles do all.</summary>
    private static readonly HashSet<string> WithoutHover =
        ["Spaces.ShapeRibbon", "Spaces.Gradient", "Training.Race", "Images.BoxMatching", "Images.Suppression",
        "Spaces.PerceptronSweep", "Spaces.ComputationGraph", "Activations.Depth", "Audio.Waveform"];

    public static TheoryData<string> Names => Probe.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Pointing_and_every_control_change_what_is_seen_or_said_and_nothing_moves_by_itself(string name)
    {
        await using var tab = await chromium.ProbeAsync([Probe.Example(name)]);
        if (!WithoutHover.Contains(name))
            await PointAsync(tab);
        var last = new List<ILocator>();
        foreach (var control in await tab.Page.Locator(".dlv input, .dlv select, .dlv button").AllAsync())
        {
            if (!await control.IsVisibleAsync() || await control.IsDisabledAsync())
                continue;
            if (Backwards.Contains((await control.InnerTextAsync()).Trim()))
                last.Add(control);
            else
                await TryAsync(tab, control);
        }

        foreach (var handle in await tab.Page.Locator(".dlv .dlv-handle").AllAsync())
            await MoveAsync(tab, handle);
        foreach (var control in last)
        {
            // Away from the start, where there is a way.
            if (await tab.Page.Locator(".dlv-player input").CountAsync() > 0)
                await tab.Page.Locator(".dlv-player input").First.PressAsync("End");
            await TryAsync(tab, control);
        }

        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("probe.timers.size + probe.counts.frames + probe.moving()"));
        Assert.Empty(tab.Troubles);
    }

    /// <summary>Moves the mouse over the picture until it answers.</summary>
    private static async Task PointAsync(Tab tab)
    {
        var before = await tab.StateAsync();
        var box = (await tab.Page.Locator(".dlv-stage svg").First.BoundingBoxAsync())!;
        for (var i = 1; i < 120 && await tab.StateAsync() == before; i++)
        {
            var (right, down) = (i * 7 % 40 / 40f, 0.1f + (i / 150f));
            await tab.Page.Mouse.MoveAsync(box.X + (box.Width * right), box.Y + (box.Height * down));
        }

        // A map that is decoded first answers a moment later.
        await tab.ChangesAsync(before, "Pointing at the picture");
    }

    private static async Task TryAsync(Tab tab, ILocator control)
    {
        var before = await tab.StateAsync();
        var used = await UseAsync(tab, control);
        await tab.ChangesAsync(before, used);
    }

    /// <summary>Uses a control with the keyboard alone.</summary>
    /// <returns>What it was.</returns>
    internal static async Task<string> UseAsync(Tab tab, ILocator control)
    {
        await control.FocusAsync();
        var kind = await control.EvaluateAsync<string>("e => e.type || e.tagName");
        var keys = kind switch
        {
            "range" => await control.EvaluateAsync<bool>("e => e.value === e.min") ? ["End"] : ["Home"],
            "checkbox" => ["Space"],
            "select-one" => await control.EvaluateAsync<bool>("e => e.selectedIndex === e.options.length - 1")
                ? ["Home"] : ["End"],
            "text" => ["Control+A", "2", ",", "3"],
            "number" => ["Control+A", "7", "Enter"],
            _ => (string[])["Enter"],
        };
        foreach (var key in keys)
            await tab.Page.Keyboard.PressAsync(key);
        return await control.EvaluateAsync<string>(
            "e => e.getAttribute('aria-label') || e.closest('label, button').textContent");
    }

    /// <summary>Moves a handle by a key, and drags it.</summary>
    private static async Task MoveAsync(Tab tab, ILocator handle)
    {
        var label = await handle.GetAttributeAsync("aria-label");
        var before = await tab.StateAsync();
        await handle.FocusAsync();
        foreach (var key in new[] { "ArrowLeft", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowUp", "ArrowUp" })
        {
            await tab.Page.Keyboard.PressAsync(key);
            if (await tab.StateAsync() != before)
                break;
        }

        await tab.ChangesAsync(before, $"'{label}' by keys");
        before = await tab.StateAsync();
        await handle.ScrollIntoViewIfNeededAsync();
        var box = (await handle.BoundingBoxAsync())!;
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await tab.Page.Mouse.MoveAsync(x, y);
        await tab.Page.Mouse.DownAsync();
        foreach (var (dx, dy) in new[] { (-12, -8), (-24, -16), (24, 16) })
            await tab.Page.Mouse.MoveAsync(x + dx, y + dy);
        await tab.Page.Mouse.UpAsync();
        await tab.ChangesAsync(before, $"'{label}' by dragging");
    }
}
