using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Visuals;
using static TorchSharp.torch;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>Confusion, calibration and embeddings in a browser.</summary>
public sealed class ScoreTests(Chromium chromium)
{
    [Fact]
    [Interacts("Spaces.Confusion")]
    public async Task A_confusion_matrix_is_read_by_cell_and_in_shares()
    {
        await using var tab = await chromium.ShowVisualsAsync(false, Spaces.Confusion(
            tensor(new long[] { 0, 0, 1, 1, 1 }), tensor(new long[] { 0, 0, 0, 0, 1 }), ["cat", "dog"]));
        await VisualPointer.HoverAsync(tab, "box", 0.75, 0.25);
        await tab.HearAsync("2 of 4 “cat” taken for “dog”: 50 % of the row, 66.7 % of the column.");
        await tab.Page.Locator(".dlv-stage").PressAsync("ArrowLeft");
        await tab.HearAsync("2 of 4 “cat” taken for “cat”: 50 % of the row, 100 % of the column.");
        await tab.Page.Locator("select").SelectOptionAsync("2");
        Assert.Equal(["100", "67", "33"], await tab.Page.Locator(".dlv-numbers text").AllTextContentsAsync());
    }

    [Fact]
    [Interacts("Spaces.Calibration")]
    public async Task A_calibration_curve_is_read_by_range()
    {
        await using var tab = await chromium.ShowVisualsAsync(false, Spaces.Calibration(
            tensor(new float[] { 0.9f, 0.1f, 0.3f, 0.7f, 0.8f, 0.2f }).reshape(3, 2), tensor(new long[] { 0, 1, 1 }),
                5));
        await tab.Page.Locator(".dlv-stage").PressAsync("End");
        await tab.HearAsync("0.8 to 1: 1 item, says 0.9, accuracy 1.");
        await VisualPointer.HoverAsync(tab, "area", 0.7, 0.5);
        await tab.HearAsync("0.6 to 0.8: 2 items, says 0.75, accuracy 0.5.");
    }

    [Fact]
    [Interacts("Spaces.Embedding")]
    public async Task A_point_is_marked_in_both_maps_and_classes_are_chosen()
    {
        var points = tensor(new float[] { 0, 0, 1, 0, 9, 9, 9, 8 }).reshape(4, 2);
        await using var tab = await chromium.ShowVisualsAsync(false, Spaces.Embedding(
            points, tensor(new long[] { 0, 0, 1, 1 }), ["low", "high"], ["p", "q", "r", "s"], steps: 50));
        await tab.Page.Locator(".dlv-stage").PressAsync("ArrowRight");
        await tab.HearAsync("p: low (1 of 4).");
        Assert.Equal(2, await tab.Page.Locator("circle.dlv-mark").CountAsync());
        await tab.Page.Locator("select").SelectOptionAsync("2");
        await tab.HearAsync("2 points of high.");
        await tab.Page.Locator(".dlv-stage").PressAsync("ArrowRight");
        await tab.HearAsync("r: high (3 of 4).");
    }
}
