using System.Text.Json;
using DeepLearning.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>A reader without a mouse gets everywhere, sees where, and out again.</summary>
public sealed class KeyboardTests(Chromium chromium)
{
    private const int MostStops = 100;
    private const int MostSteps = 300;

    private static readonly string[] Keys = ["ArrowRight", "ArrowDown", "Home", "End", "ArrowLeft", "ArrowUp"];

    public static TheoryData<string> Names => Probe.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Tab_reaches_every_control_shows_where_it_is_and_leaves_the_visual(string name)
    {
        await using var tab = await chromium.ProbeAsync([Probe.Example(name)]);
        await tab.Page.EvaluateAsync("document.body.append(Object.assign(document.createElement('button'),"
            + " { id: 'after', textContent: 'after' }))");
        var stops = 0;
        for (; stops < MostStops; stops++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            if (await VisitAsync(tab) is not { } stop)
                break;
            var where = stop.GetProperty("name").GetString();
            Assert.True(stop.GetProperty("known").GetBoolean(), $"{where} is no control, and yet a stop.");
            Assert.True(stop.GetProperty("ring").GetBoolean(), $"{where} has no ring while it has the focus.");
            var (stage, own) = (stop.GetProperty("stage").GetBoolean(), stop.GetProperty("own").GetBoolean());
            // Buttons and boxes of forms draw their rings alike everywhere; parts of a picture may lie under others.
            var shown = !(stage || own) || await IsMarkedAsync(tab, stop);
            Assert.True(shown, $"Nothing shows that {where} has the focus.");
            if (stage)
                await AnswersAsync(tab, name);
            else if (own)
                await WalkAsync(tab);
        }

        Assert.Equal("after", await tab.Page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Empty(await tab.Page.EvaluateAsync<string[]>("probe.missed()"));
        Assert.Empty(tab.Troubles);

        // And all the way back.
        for (; stops > 0; stops--)
            await tab.Page.Keyboard.PressAsync("Shift+Tab");
        Assert.True(await tab.Page.EvaluateAsync<bool>(
            "probe.stops().find(e => e.tabIndex >= 0) === document.activeElement"));
    }

    private static async Task<JsonElement?> VisitAsync(Tab tab)
    {
        var stop = await tab.Page.EvaluateAsync<JsonElement?>("probe.visit()");
        return stop is { ValueKind: JsonValueKind.Object } ? stop : null;
    }

    /// <summary>Whether the pixels around an element are others without the focus.</summary>
    private static async Task<bool> IsMarkedAsync(Tab tab, JsonElement stop)
    {
        const int around = 6;
        var box = stop.GetProperty("box").EnumerateArray().Select(v => v.GetSingle()).ToArray();
        var top = await tab.Page.EvaluateAsync<float>("scrollY");
        var clip = new Clip
        {
            X = Math.Max(0, box[0] - around),
            Y = Math.Max(0, box[1] + top - around),
            Width = box[2] + (2 * around),
            Height = box[3] + (2 * around),
        };
        var options = new PageScreenshotOptions { Clip = clip, FullPage = true, Caret = ScreenshotCaret.Initial };
        var with = await tab.Page.ScreenshotAsync(options);
        await tab.Page.EvaluateAsync("(window.probeLast = document.activeElement).blur()");
        var without = await tab.Page.ScreenshotAsync(options);
        await tab.Page.EvaluateAsync("window.probeLast.focus({ preventScroll: true, focusVisible: true })");
        return !with.AsSpan().SequenceEqual(without);
    }

    /// <summary>The picture itself takes keys, or it would be no stop.</summary>
    private static async Task AnswersAsync(Tab tab, string name)
    {
        var before = await tab.StateAsync();
        foreach (var key in Keys)
        {
            await tab.Page.Keyboard.PressAsync(key);
            if (await tab.StateAsync() != before)
                return;
        }

        await tab.ChangesAsync(before, $"Any arrow key on the picture of {name}");
    }

    /// <summary>Goes through cells of which one is a stop.</summary>
    private static async Task WalkAsync(Tab tab)
    {
        const string here = "probe.stops().indexOf(document.activeElement)";
        var last = -1;
        for (var step = 0; step < MostSteps; step++)
        {
            var now = await tab.Page.EvaluateAsync<int>(here);
            if (now == last)
                return;
            last = now;
            await VisitAsync(tab);
            await tab.Page.Keyboard.PressAsync("ArrowRight");
        }
    }
}
