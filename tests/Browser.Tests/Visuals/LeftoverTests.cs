using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Testing;
using Microsoft.Playwright;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>All visuals on one page: none disturbs another, and none leaves anything behind.</summary>
public sealed class LeftoverTests(Chromium chromium)
{
    /// <summary>Two listeners watch the page's media, dark and print; an observer watches html and body.</summary>
    private const int Shared = 4;

    /// <summary>A browser may keep an element or two that it showed last: the hovered one, the focused one.</summary>
    private const int KeptByBrowser = 2;

    [Fact]
    public async Task Outputs_that_are_gone_leave_no_listener_timer_observer_or_memory_behind()
    {
        var visuals = Probe.Examples();
        await using var tab = await chromium.ProbeAsync(
            visuals, new() { ReducedMotion = ReducedMotion.NoPreference });
        await SharedAsync(tab);
        await tab.Page.EvaluateAsync("probe.remember()");

        // While films play and races run.
        var started = await tab.Page.EvaluateAsync<int>("""
            () => {
                const plays = [...document.querySelectorAll('.dlv-motion')].filter(b => !b.disabled);
                plays.forEach(b => b.click());
                return plays.length;
            }
            """);
        Assert.InRange(started, 5, VisualGallery.All.Count);
        Assert.Equal(started, await tab.Page.EvaluateAsync<int>("probe.timers.size"));
        for (var run = 0; run < 3; run++)
            await tab.Page.EvaluateAsync("outputs => probe.rerun(outputs)", visuals.Select(v => v.Html).ToArray());
        await tab.Page.EvaluateAsync("probe.settle()");
        await tab.Page.WaitForFunctionAsync("probe.timers.size === 0");
        await SharedAsync(tab);
        Assert.Equal(visuals.Count, await tab.Page.EvaluateAsync<int>(
            "Object.values(window.dlvRuntimes)[0].visuals().filter(v => v.root.isConnected).length"));

        await using var session = await tab.Page.Context.NewCDPSessionAsync(tab.Page);
        string[] kept = [];
        for (var tries = 0; tries < 20; tries++)
        {
            await session.SendAsync("HeapProfiler.collectGarbage");
            kept = await tab.Page.EvaluateAsync<string[]>("probe.kept()");
            if (kept.Length <= KeptByBrowser)
                break;
        }

        Assert.True(kept.Length <= KeptByBrowser, "Still in memory: " + string.Join(", ", kept));
        Assert.Empty(tab.Troubles);
    }

    private static async Task SharedAsync(Tab tab)
    {
        var shared = await tab.Page.EvaluateAsync<string[]>("probe.shared");
        Assert.True(shared.Length == Shared, string.Join('\n', shared));
    }

    [Fact]
    public async Task A_film_that_plays_ends_its_timer_when_its_output_is_cleared()
    {
        await using var tab = await chromium.ProbeAsync(
            [Probe.Example("Images.Errors"), Probe.Example("Spaces.Film")],
            new() { ReducedMotion = ReducedMotion.NoPreference });
        foreach (var play in await tab.Page.Locator(".dlv-motion").AllAsync())
            await play.ClickAsync();
        await tab.Page.EvaluateAsync("document.querySelectorAll('section').forEach(s => { s.innerHTML = ''; })");
        await tab.Page.WaitForFunctionAsync("probe.timers.size === 0");
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task Using_one_visual_changes_no_other_not_even_its_twin()
    {
        var visuals = Probe.Examples();
        await using var tab = await chromium.ProbeAsync(visuals.Concat(visuals));
        Assert.Equal(1, await tab.Page.EvaluateAsync<int>("Object.keys(window.dlvRuntimes).length"));
        var disturbed = await tab.Page.EvaluateAsync<string[]>("""
            async () => {
                const roots = probe.roots(), half = roots.length / 2, disturbed = [];
                const all = () => roots.map((_, i) => probe.state(i));
                let unmoved = [];
                for (let i = 0; i < half; i++) {
                    const before = all(), stage = roots[i].querySelector('.dlv-stage');
                    for (const key of ['ArrowRight', 'ArrowDown', 'Home'])
                        stage.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
                    for (const input of roots[i].querySelectorAll('input:enabled')) {
                        if (input.type === 'checkbox') { input.click(); continue; }
                        const far = input.value === input.min ? input.max : input.min;
                        input.value = input.type === 'range' ? (+input.value + +far) / 2 : 2;
                        for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
                    }
                    for (const cell of roots[i].querySelectorAll('[tabindex="0"]')) cell.focus();
                    document.activeElement.blur();
                    await probe.settle(i);
                    const after = all();
                    if (after[i] === before[i]) unmoved.push(roots[i].dataset.kind + ' did not move');
                    after.forEach((s, j) => {
                        if (j !== i && s !== before[j])
                            disturbed.push(roots[i].dataset.kind + ' disturbs ' + roots[j].dataset.kind);
                    });
                }
                return disturbed.concat(unmoved);
            }
            """);
        Assert.Empty(disturbed);
        Assert.Empty(tab.Troubles);
    }
}
