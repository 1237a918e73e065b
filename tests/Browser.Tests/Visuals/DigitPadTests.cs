using System.Text.Json;
using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Display;
using DeepLearning.Testing;
using DeepLearning.Visuals;
using Microsoft.Playwright;
using static TorchSharp.torch;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>A digit is drawn in the page and read by the model behind it.</summary>
public sealed class DigitPadTests(Chromium chromium)
{
    /// <summary>A kernel's line as the page sees it, whose answers come from this process.</summary>
    private const string Line = """
        window.dlvOpenComm = (target, opening) => {
            let hear = null;
            setTimeout(() => hear({ content: { data: { ready: true } } }), 0);
            return {
                on_msg: act => { hear = act; }, on_close: () => {}, close: () => {},
                send: async said => {
                    const answer = await window.askKernel(opening.name, JSON.stringify(said.data));
                    hear({ content: { data: JSON.parse(answer) } });
                },
            };
        };
        """;

    [Fact]
    [Interacts("Images.DigitPad")]
    public async Task A_drawn_stroke_is_read_by_the_model()
    {
        var calls = new Calls();
        using var model = TestImages.LeNet();
        var visual = Shown(calls, () => Images.DigitPad(model));
        await using var tab = await chromium.OpenAsync();
        await tab.Page.ExposeFunctionAsync("askKernel", (string name, string asked) => calls.Ask(name, asked));
        await tab.Page.AddInitScriptAsync(Line);
        await tab.Page.GotoAsync("about:blank");
        await tab.ShowAsync(VisualPage.Document(visual));
        await tab.HearAsync("Draw a digit: the model reads along.");
        var pad = tab.Page.Locator("canvas.dlv-pad-field");
        await pad.FocusAsync();
        await tab.Page.Keyboard.PressAsync("Space");
        for (var i = 0; i < 8; i++)
            await tab.Page.Keyboard.PressAsync("ArrowDown");
        await tab.Page.Keyboard.PressAsync("Space");
        await tab.HearAsync("The model reads ");
        var pixels = calls.Last!.Value.GetProperty("pixels").GetBytesFromBase64();
        Assert.Equal(28 * 28, pixels.Length);
        // A vertical stroke of nine pixels and its soft ends, centred: taller than wide, its middle in the middle.
        var ink = Enumerable.Range(0, pixels.Length).Where(i => pixels[i] > 127).ToArray();
        Assert.InRange(ink.Average(i => i / 28), 12.5, 14.5);
        Assert.InRange(ink.Average(i => i % 28), 12.5, 14.5);
        Assert.True(ink.Max(i => i / 28) - ink.Min(i => i / 28) > 2 * (ink.Max(i => i % 28) - ink.Min(i => i % 28)));
        // What is said is what the model says of those pixels.
        using var x = tensor(Array.ConvertAll(pixels, b => b / 255f)).reshape(1, 1, 28, 28);
        Assert.Contains($"The model reads {Read(model, x)} with ", await tab.SaidAsync());
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        using var empty = zeros(1, 1, 28, 28);
        await tab.HearAsync($"The model reads {Read(model, empty)} with ");
        Assert.Empty(tab.Troubles);
    }

    /// <summary>The gradient mode belongs to a thread: it must not be held over an await.</summary>
    private static long Read(nn.Module<Tensor, Tensor> model, Tensor x)
    {
        using var quiet = no_grad();
        return model.call(x).argmax(1).item<long>();
    }

    [Fact]
    public async Task The_mouse_draws_too()
    {
        var calls = new Calls();
        using var model = TestImages.LeNet();
        var visual = Shown(calls, () => Images.DigitPad(model));
        await using var tab = await chromium.OpenAsync();
        await tab.Page.ExposeFunctionAsync("askKernel", (string name, string asked) => calls.Ask(name, asked));
        await tab.Page.AddInitScriptAsync(Line);
        await tab.Page.GotoAsync("about:blank");
        await tab.ShowAsync(VisualPage.Document(visual));
        await tab.HearAsync("Draw a digit");
        var pad = (await tab.Page.Locator("canvas.dlv-pad-field").BoundingBoxAsync())!;
        await tab.Page.Mouse.MoveAsync(pad.X + 40, pad.Y + 50);
        await tab.Page.Mouse.DownAsync();
        await tab.Page.Mouse.MoveAsync(pad.X + 180, pad.Y + 50, new() { Steps = 12 });
        await tab.Page.Mouse.UpAsync();
        await tab.HearAsync("The model reads ");
        var pixels = calls.Last!.Value.GetProperty("pixels").GetBytesFromBase64();
        var ink = Enumerable.Range(0, pixels.Length).Where(i => pixels[i] > 127).ToArray();
        Assert.True(ink.Max(i => i % 28) - ink.Min(i => i % 28) > 15);
        Assert.True(ink.Max(i => i / 28) - ink.Min(i => i / 28) < 6);
    }

    [Fact]
    public async Task A_page_on_its_own_says_that_drawing_needs_the_notebook()
    {
        await using var tab = await chromium.ShowVisualsAsync(
            false, Images.DigitPad(TestImages.LeNet(), TestImages.Seven()));
        Assert.Contains("needs the running notebook", await tab.Page.Locator(".dlv-note").InnerTextAsync());
        Assert.True(await tab.Page.Locator(".dlv-stage image").CountAsync() > 60);
        Assert.Empty(tab.Troubles);
    }

    private static Visual Shown(Calls calls, Func<Visual> make)
    {
        var before = PageCalls.Current;
        PageCalls.Current = calls;
        try
        {
            return make();
        }
        finally
        {
            PageCalls.Current = before;
        }
    }

    private sealed class Calls : IPageCalls
    {
        private readonly Dictionary<string, Func<JsonElement, object?>> _answers = [];

        public bool IsLive => true;

        public JsonElement? Last { get; private set; }

        public void Answer(string name, Func<JsonElement, object?> answer) => _answers[name] = answer;

        public string Ask(string name, string asked)
        {
            Last = JsonSerializer.Deserialize<JsonElement>(asked);
            return JsonSerializer.Serialize(new { answer = _answers[name](Last.Value) });
        }
    }
}
