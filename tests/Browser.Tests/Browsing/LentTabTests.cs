using Microsoft.Playwright;

namespace DeepLearning.Browser.Tests.Browsing;

/// <summary>A tab that is lent again brings nothing of the test before.</summary>
public sealed class LentTabTests(Chromium chromium)
{
    private const string Hovers = """
        <style>p { height: 300px } p:hover { color: red }</style><p>text</p><script>
        document.addEventListener('mousemove', () => { window.moved = true; });
        </script>
        """;

    [Fact]
    public async Task It_has_a_new_document_a_new_window_and_no_trouble()
    {
        var kind = Guid.NewGuid().ToString();
        IPage page;
        await using (var tab = await chromium.LendAsync(kind, dark: true))
        {
            page = tab.Page;
            await tab.ShowAsync(Hovers + "<script>window.kept = 1; throw new Error('seen');</script>"
                + "<img src='https://nowhere.invalid/picture.png'>");
            await page.Mouse.MoveAsync(300, 200);
            await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Light });
            Assert.NotEmpty(tab.Troubles);
            Assert.NotEmpty(tab.Refused);
        }

        await using var again = await chromium.LendAsync(kind, dark: true);
        Assert.Same(page, again.Page);
        await again.ShowAsync(Hovers);
        Assert.False(await page.EvaluateAsync<bool>("'kept' in window || 'moved' in window"));
        Assert.Equal(0, await page.Locator("p:hover").CountAsync());
        Assert.True(await page.EvaluateAsync<bool>("matchMedia('screen and (prefers-color-scheme: dark)').matches"));
        Assert.Empty(again.Troubles);
        Assert.Empty(again.Refused);
    }

    [Fact]
    public async Task Two_tests_at_once_have_a_tab_each()
    {
        var kind = Guid.NewGuid().ToString();
        await using var one = await chromium.LendAsync(kind, dark: false);
        await using var other = await chromium.LendAsync(kind, dark: false);
        Assert.NotSame(one.Page, other.Page);
    }

    [Fact]
    public async Task A_tab_that_broke_is_not_lent_again()
    {
        var kind = Guid.NewGuid().ToString();
        var broken = await chromium.LendAsync(kind, dark: false);
        await broken.Page.CloseAsync();
        await broken.DisposeAsync();
        await using var next = await chromium.LendAsync(kind, dark: false);
        Assert.NotSame(broken.Page, next.Page);
    }
}
