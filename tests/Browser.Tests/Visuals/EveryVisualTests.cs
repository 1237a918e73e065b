using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Testing;
using DeepLearning.Visuals;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>What holds for every visual in a browser.</summary>
public sealed class EveryVisualTests(Chromium chromium)
{
    public static TheoryData<string> Names => [.. VisualGallery.All.Keys];

    public static TheoryData<string, bool> NamesAndThemes
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var name in VisualGallery.All.Keys)
            {
                data.Add(name, false);
                data.Add(name, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(NamesAndThemes))]
    public async Task It_wakes_without_error_or_network_and_breaks_no_rule_of_accessibility(string name, bool dark)
    {
        await using var tab = await chromium.ShowVisualsAsync(dark, Probe.Example(name));
        await tab.PhotographAsync($"visual-{name}-{(dark ? "dark" : "light")}");
        Assert.Empty(await tab.BrokenRulesAsync());
        Assert.Empty(tab.Troubles);
        Assert.Empty(tab.Refused);
        Assert.False(await tab.Page.Locator(".dlv-say").First.IsHiddenAsync());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_theme_of_its_own_wins_over_the_page(string name)
    {
        await using var tab = await chromium.ShowVisualsAsync(false, VisualGallery.All[name](VisualTheme.Dark));
        Assert.Empty(await tab.BrokenRulesAsync());
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.querySelector('.dlv').dlv.dark()"));
        await tab.Page.EvaluateAsync("document.documentElement.dataset.theme = 'light'");
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.querySelector('.dlv').dlv.dark()"));
    }

    [Fact]
    public async Task Colours_follow_a_page_that_changes_its_theme()
    {
        await using var tab = await chromium.ShowVisualsAsync(
            false, VisualGallery.All["Spaces.DecisionBoundary"](VisualTheme.Auto));
        await tab.Page.WaitForFunctionAsync(Map + ".startsWith('data:image/png')");
        var before = await tab.Page.EvaluateAsync<string>(Map);
        await tab.Page.EvaluateAsync("document.documentElement.dataset.theme = 'dark'");
        await tab.Page.WaitForFunctionAsync($"old => {Map} !== old", before);
    }

    [Fact]
    public async Task What_a_dark_page_painted_is_painted_light_for_paper_and_dark_again()
    {
        await using var tab = await chromium.ShowVisualsAsync(true, Probe.Example("Spaces.DecisionBoundary"));
        await tab.Page.WaitForFunctionAsync(Map + ".startsWith('data:image/png')");
        var screen = await tab.Page.EvaluateAsync<string>(Map);
        await tab.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await tab.Page.WaitForFunctionAsync($"old => {Map} !== old", screen);
        Assert.False(await tab.Page.EvaluateAsync<bool>("document.querySelector('.dlv').dlv.dark()"));
        await tab.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Screen });
        await tab.Page.WaitForFunctionAsync($"old => {Map} === old", screen);
    }

    [Fact]
    public async Task Without_scripts_picture_and_words_are_there_and_no_dead_button()
    {
        await using var tab = await chromium.OpenAsync(scripts: false);
        await tab.ShowAsync(VisualPage.Document(VisualGallery.All["Training.Live"](VisualTheme.Auto)));
        Assert.True(await tab.Page.Locator(".dlv-stage svg").First.IsVisibleAsync());
        Assert.True(await tab.Page.Locator("details").First.IsVisibleAsync());
        Assert.Equal(0, await tab.Page.Locator("button:visible, input:visible").CountAsync());
    }

    private const string Map = "document.querySelector('.dlv-map').getAttribute('href')";
}
