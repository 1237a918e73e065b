using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Testing;
using DeepLearning.Visuals;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>Training from the page: with a line to a kernel, and without one.</summary>
public sealed class PlaygroundTests(Chromium chromium)
{
    /// <summary>A line as Jupyter's comm, that answers with the visual's own first frame.</summary>
    private const string Line = """
        window.asked = [];
        window.dlvOpenComm = (target, data) => {
            let hear = null;
            const root = () => document.querySelector('.dlv');
            setTimeout(() => hear({ content: { data: { ready: true } } }), 20);
            return {
                on_msg: act => { hear = act; }, on_close: () => { }, close: () => { },
                send: question => {
                    window.asked.push([target, data.name, question.data.steps]);
                    const d = root().dlv.data, frame = Object.assign({}, d.frames[0], { say: 'trained' });
                    const answer = { frames: [frame], layers: d.layers, steps: window.asked.length, loss: 0.25 };
                    setTimeout(() => hear({ content: { data: { answer } } }), 20);
                },
            };
        };
        """;

    [Fact]
    public async Task Without_a_kernel_the_page_says_so_and_all_else_works()
    {
        await using var tab = await chromium.ShowVisualsAsync(
            false, VisualGallery.All["Spaces.Playground"](VisualTheme.Auto));
        await tab.Page.WaitForFunctionAsync(
            "document.querySelector('.dlv-note').textContent.includes('needs the running notebook')");
        Assert.True(await tab.Page.GetByText("Train 1 step").IsDisabledAsync());
        await tab.Page.Locator(".dlv-stage").FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        await tab.HearAsync(" %");
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    [Interacts("Spaces.Playground")]
    public async Task With_a_kernel_buttons_train_and_the_picture_follows()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.ShowAsync(VisualPage.Document(VisualGallery.All["Spaces.Playground"](VisualTheme.Auto))
            .Replace("<head>", $"<head><script>{Line}</script>", StringComparison.Ordinal));
        await tab.Page.GetByText("10 steps", new() { Exact = true }).ClickAsync();
        await tab.HearAsync("loss 0.25, trained");
        Assert.Equal("trained", await tab.Page.Locator(".dlv-caption").TextContentAsync());
        Assert.Equal(10, await tab.Page.EvaluateAsync<int>("window.asked[0][2]"));
        Assert.Equal("deep-learning.page", await tab.Page.EvaluateAsync<string>("window.asked[0][0]"));
        await tab.Page.GetByText("Run", new() { Exact = true }).ClickAsync();
        await tab.Page.WaitForFunctionAsync("window.asked.length > 4");
        await tab.Page.GetByText("Pause", new() { Exact = true }).ClickAsync();
        await tab.Page.WaitForFunctionAsync("!document.querySelector('.dlv-player button').disabled");
        Assert.Empty(tab.Troubles);
    }
}
