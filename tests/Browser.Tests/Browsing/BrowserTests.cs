using DeepLearning.Browser.Tests.Browsing;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace DeepLearning.Browser.Tests.Browsing;

public sealed class BrowserTests(Chromium chromium)
{
    [Fact]
    public async Task A_page_runs_its_scripts_and_its_errors_are_seen()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.ShowAsync("<p id=a></p><script>a.textContent = 6 * 7; throw new Error('seen');</script>");
        Assert.Equal("42", await tab.Page.TextContentAsync("#a"));
        Assert.Contains(tab.Troubles, t => t.Contains("seen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_beyond_this_machine_is_reached()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.ShowAsync("<img src='https://nowhere.invalid/picture.png'>");
        Assert.Equal(["https://nowhere.invalid/picture.png"], tab.Refused);
    }

    [Theory]
    [InlineData(true, "rgb(0, 0, 0)")]
    [InlineData(false, "rgb(255, 255, 255)")]
    public async Task A_page_is_told_what_theme_its_reader_likes(bool dark, string colour)
    {
        await using var tab = await chromium.OpenAsync(dark);
        await tab.ShowAsync("""
            <style>body { background: white } @media (prefers-color-scheme: dark) { body { background: black } }</style>
            """);
        Assert.Equal(colour, await tab.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public void Scripts_come_from_npm_as_locked() =>
        Assert.True(File.Exists(NpmPackages.File("plotly.js-dist-min", "plotly.min.js")));
}
