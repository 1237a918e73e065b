using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Visuals;
using static TorchSharp.torch;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>Attention in a browser: hover, keys, choices and sliders.</summary>
public sealed class AttentionTests(Chromium chromium)
{
    private static readonly string[] Tokens = ["I", "see", "it"];

    private static Tensor Three => tensor(
        new float[] { 1, 0, 0, 0.25f, 0.75f, 0, 0.2f, 0.3f, 0.5f }).reshape(3, 3);

    [Fact]
    [Interacts("Attention.Map")]
    public async Task A_map_lights_row_and_column_under_mouse_and_keys()
    {
        await using var tab = await chromium.ShowVisualsAsync(false, Attention.Map(Three, Tokens));
        await Hover(tab, "views[0].box", 0.5, 0.5);
        await tab.HearAsync("“see” looks at “see” with 0.75.");
        Assert.Equal(3, await tab.Page.Locator("rect.dlv-mark").CountAsync());
        await Press(tab, "ArrowLeft");
        await tab.HearAsync("“see” looks at “I” with 0.25.");
        await Press(tab, "End");
        await tab.HearAsync("“it” looks at “it” with 0.5.");
    }

    [Fact]
    [Interacts("Attention.Rollout")]
    public async Task Rollout_is_read_after_any_layer()
    {
        var weights = tensor(new float[] { 0.8f, 0.2f, 0.4f, 0.6f, 0.6f, 0.4f, 0, 1 }).reshape(2, 1, 2, 2);
        await using var tab = await chromium.ShowVisualsAsync(false, Attention.Rollout(weights, ["a", "b"]));
        await Press(tab, "Home");
        await tab.HearAsync("“a” draws on “a” with 0.76 (layer 2).");
        await tab.Page.Locator("select").SelectOptionAsync("0");
        await tab.HearAsync("“a” draws on “a” with 0.9 (layer 1).");
    }

    [Fact]
    [Interacts("Attention.PositionalEncoding")]
    public async Task Positions_are_shown_as_they_are_and_by_their_products()
    {
        var encoding = tensor(new float[] { 0, 1, 0.6f, -0.8f }).reshape(2, 2);
        await using var tab = await chromium.ShowVisualsAsync(false, Attention.PositionalEncoding(encoding));
        await Press(tab, "End");
        await tab.HearAsync("position 1, dimension 1: −0.8");
        await tab.Page.Locator("select").SelectOptionAsync("0");
        await tab.HearAsync("positions 1 and 1: dot product 1");
    }

    [Fact]
    [Interacts("Attention.Heads")]
    public async Task A_head_is_enlarged_by_click_and_by_key()
    {
        await using var tab = await chromium.ShowVisualsAsync(false,
            Attention.Heads(stack([Three, eye(3)]).unsqueeze(0), Tokens));
        await tab.Page.Locator(".dlv-head").Nth(1).ClickAsync();
        await tab.HearAsync("Enlarged: layer 1 head 2, entropy 0 bits.");
        Assert.Contains("Layer 1, head 2", await tab.Page.Locator(".dlv-big").InnerHTMLAsync());
        await tab.Page.Locator(".dlv-head").Nth(1).PressAsync("ArrowLeft");
        await tab.Page.Locator(".dlv-head").Nth(0).PressAsync("Enter");
        await tab.HearAsync("Enlarged: layer 1 head 1");
        await Press(tab, "ArrowDown");
        await tab.HearAsync("“see” looks at “I” with 0.250 (layer 1 head 1).");
    }

    [Fact]
    [Interacts("Attention.Lines")]
    public async Task Lines_follow_the_token_the_head_and_the_threshold()
    {
        await using var tab = await chromium.ShowVisualsAsync(false,
            Attention.Lines(stack([Three, eye(3)]).unsqueeze(0), Tokens));
        var lines = tab.Page.Locator(".dlv-lines path");
        // The mean of both heads: 1; 0.125 and 0.875; 0.1, 0.15 and 0.75.
        Assert.Equal(6, await lines.CountAsync());
        await Press(tab, "ArrowDown");
        await Press(tab, "ArrowDown");
        await tab.HearAsync("“see” looks at “see” 0.875, “I” 0.125.");
        Assert.Equal(2, await lines.CountAsync());
        await tab.Page.Locator("select").SelectOptionAsync("2");
        await tab.HearAsync("“see” looks at “see” 1.000.");
        Assert.Equal(1, await lines.CountAsync());
        await Press(tab, "Escape");
        await tab.HearAsync("All tokens.");
        await tab.Page.Locator("select").SelectOptionAsync("1");
        await tab.Page.Locator("input[aria-label='Weights from']").FillAsync("0.3");
        Assert.Equal(3, await lines.CountAsync());
    }

    [Fact]
    [Interacts("Attention.Ablation")]
    public async Task Ablation_bars_are_read_and_sorted()
    {
        await using var tab = await chromium.ShowVisualsAsync(false,
            Attention.Ablation(tensor(new float[] { 0.85f, 0.95f, 0.4f }).reshape(3, 1), 0.9));
        await tab.Page.Locator(".dlv-bar").First.FocusAsync();
        await tab.HearAsync("Without layer 1 head 1: accuracy 0.85, change −0.05.");
        await tab.Page.Locator("input[type=checkbox]").CheckAsync();
        await tab.HearAsync("Sorted: layer 3 head 1 costs most.");
        await tab.Page.Locator(".dlv-bar").First.PressAsync("ArrowUp");
        await tab.HearAsync("Without layer 3 head 1: accuracy 0.4, change −0.5.");
    }

    [Fact]
    [Interacts("Attention.NextToken")]
    public async Task Chances_in_the_page_are_those_by_hand()
    {
        var logits = tensor(new[] { 4, 3, 2, 1 }.Select(v => MathF.Log(v)).ToArray());
        await using var tab = await chromium.ShowVisualsAsync(false,
            Attention.NextToken(logits, ["a", "b", "c", "d"]));
        await Expect(tab, 0.4, 0.3, 0.2, 0.1);
        await tab.Page.Locator("input[aria-label='Temperature']").FillAsync("0.5");
        await Expect(tab, 16 / 30.0, 9 / 30.0, 4 / 30.0, 1 / 30.0);
        await tab.Page.Locator("input[aria-label='Temperature']").FillAsync("1");
        await tab.Page.Locator("input[aria-label='Top-k']").FillAsync("3");
        await Expect(tab, 4 / 9.0, 3 / 9.0, 2 / 9.0, 0);
        await tab.Page.Locator("input[aria-label='Top-p']").FillAsync("0.7");
        await Expect(tab, 4 / 7.0, 3 / 7.0, 0, 0);
        await tab.HearAsync("2 tokens may be drawn, entropy 0.985 bits");
        await tab.Page.Locator("input[aria-label='Temperature']").FillAsync("0");
        await Expect(tab, 1, 0, 0, 0);
        await Press(tab, "End");
        await tab.HearAsync("“d”: probability 0 %, cut");
        await tab.Page.GetByText("Draw a token").ClickAsync();
        await tab.HearAsync("Drawn: “a”, which had 100 %.");
    }

    private static async Task Expect(Tab tab, params double[] shares)
    {
        var found = await tab.Page.EvaluateAsync<double[]>(
            "document.querySelector('.dlv').dlv.chances.map(c => c.share)");
        Assert.Equal(shares.Select(s => Math.Round(s, 6)), found.Select(s => Math.Round(s, 6)));
    }

    private static Task Press(Tab tab, string key) => tab.Page.Locator(".dlv-stage").PressAsync(key);

    private static Task Hover(Tab tab, string box, double right, double down) =>
        VisualPointer.HoverAsync(tab, box, right, down);
}
