using DeepLearning.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>All visuals as readers set their machines: less motion, large print, narrow, own colours, paper.</summary>
public sealed class ReaderTests(Chromium chromium)
{
    private const string Motion = "probe.timers.size + probe.counts.frames + probe.moving()";

    [Fact]
    public async Task Readers_who_want_less_motion_are_offered_none_and_see_none()
    {
        await using var tab = await chromium.ProbeAsync(Probe.Examples());
        Assert.NotEqual(0, await tab.Page.Locator(".dlv-motion").CountAsync());
        Assert.Equal(0, await tab.Page.Locator(".dlv-motion:visible").CountAsync());
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>(Motion));
        Assert.Equal("", await tab.Page.EvaluateAsync<string>("""
            [...document.styleSheets].flatMap(s => [...s.cssRules]).map(r => r.cssText)
                .filter(r => /animation|transition|scroll-behavior/.test(r)).join('\n')
            """));
    }

    [Fact]
    public async Task Nothing_moves_before_the_reader_starts_it()
    {
        await using var tab = await chromium.ProbeAsync(
            Probe.Examples(), new() { ReducedMotion = ReducedMotion.NoPreference });
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>(Motion));
        var play = tab.Page.Locator(".dlv-motion:visible").First;
        await play.ClickAsync();
        Assert.Equal("Pause", await play.GetAttributeAsync("aria-label"));
        await play.ClickAsync();
        Assert.Equal("Play", await play.GetAttributeAsync("aria-label"));
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("probe.timers.size"));
    }

    /// <summary>A window of 800 pixels at 200 % is 400 wide; so is a phone, or a half beside the code.</summary>
    [Theory]
    [InlineData(400)]
    [InlineData(320)]
    public async Task A_narrow_page_scrolls_down_only_and_nothing_sticks_out(int width)
    {
        await using var tab = await chromium.ProbeAsync(Probe.Examples(), width: width);
        await tab.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        var wide = await tab.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('.dlv, .dlv button, .dlv input, .dlv select, .dlv p, .dlv pre, .dlv-stage')]
                .filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 0.5)
                .map(e => e.closest('.dlv').dataset.kind + ': ' + e.tagName + '.' + e.className)
            """);
        await tab.PhotographAsync($"visuals-narrow-{width}");
        Assert.Empty(wide.Distinct());
        Assert.Equal(width, await tab.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth"));
    }

    /// <summary>Pictures keep their colours, whose contrast is tested; words and controls take the reader's.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task In_the_colours_of_the_reader_pictures_stay_as_drawn_and_words_can_be_read(bool dark)
    {
        const string drawn = """
            [...document.querySelectorAll('.dlv svg *')].map(e => getComputedStyle(e))
                .map(s => s.fill + s.stroke + s.color).join()
            """;
        var scheme = dark ? ColorScheme.Dark : ColorScheme.Light;
        await using var tab = await chromium.ProbeAsync(Probe.Examples(), new() { ColorScheme = scheme });
        var before = await tab.Page.EvaluateAsync<string>(drawn);
        await tab.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme });
        Assert.True(await tab.Page.EvaluateAsync<bool>("matchMedia('(forced-colors:active)').matches"));
        Assert.Equal(before, await tab.Page.EvaluateAsync<string>(drawn));
        Assert.Empty(await tab.BrokenRulesAsync());
        await tab.PhotographAsync($"visuals-forced-{(dark ? "dark" : "light")}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task On_paper_pictures_are_light_and_controls_are_gone(bool dark)
    {
        await using var tab = await chromium.ProbeAsync(Probe.Examples(), new()
        {
            Media = Media.Print,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        await tab.Page.PdfAsync(new() { Path = Path.Combine(Places.Screenshots, "visuals.pdf"), Format = "A4" });
        Assert.Equal(0, await tab.Page.Locator(".dlv-tools:visible, .dlv-say:visible").CountAsync());
        Assert.Equal(Probe.Examples().Count, await tab.Page.Locator(".dlv .dlv-stage:visible").CountAsync());
        Assert.Equal(["#fff"], await tab.Page.EvaluateAsync<string[]>("""
            [...new Set(probe.roots().map(r => getComputedStyle(r).getPropertyValue('--paper').trim()))]
            """));
        Assert.Empty(tab.Troubles);
    }
}
