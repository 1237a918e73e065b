using System.Text.Json;
using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Testing;
using DeepLearning.Visuals;
using Microsoft.Playwright;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>What the pages of the image family do with mouse and keys.</summary>
public sealed class ImagePagesTests(Chromium chromium)
{
    private const double Rounding = 1e-4;

    private static Tensor Boxes(params float[] numbers) => tensor(numbers).reshape(-1, 4);

    [Fact]
    [Interacts("Images.Boxes")]
    public async Task A_least_score_hides_boxes_and_a_box_is_read_out()
    {
        await using var tab = await Open("Images.Boxes");
        Assert.Equal(6, await tab.Page.Locator(".dlv-box:visible").CountAsync());
        await Slider(tab, "Least score").FillAsync("0.9");
        await tab.HearAsync("2 of 7 boxes have a score of at least 0.9.");
        Assert.Equal(2, await tab.Page.Locator(".dlv-box:visible").CountAsync());
        await tab.Page.Locator(".dlv-box").Locator("visible=true").Last.FocusAsync();
        await tab.HearAsync("IoU 1 with true box");
        await tab.Page.GetByRole(AriaRole.Checkbox, new() { Name = "True boxes", Exact = true }).UncheckAsync();
        Assert.Equal(0, await tab.Page.Locator(".dlv-truth:visible").CountAsync());
    }

    [Fact]
    [Interacts("Images.Masks")]
    public async Task A_mask_goes_off_and_a_pixel_says_what_it_belongs_to()
    {
        await using var tab = await Open("Images.Masks");
        await tab.Page.GetByRole(AriaRole.Checkbox, new() { Name = "disc", Exact = true }).UncheckAsync();
        Assert.Equal("hidden", await tab.Page.Locator(".dlv-mask").First.GetAttributeAsync("visibility"));
        await tab.Page.Locator(".dlv-stage").FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await tab.HearAsync("Row 32, column 32: disc: ");
        for (var i = 0; i < 2; i++)
            await tab.Page.Keyboard.PressAsync("Shift+ArrowRight");
        await tab.HearAsync("Row 32, column 48: square: ");
        await tab.Page.Keyboard.PressAsync("Shift+ArrowUp");
        await tab.HearAsync("no mask.");
    }

    [Fact]
    [Interacts("Images.Errors")]
    public async Task The_error_film_moves_and_switches()
    {
        await using var tab = await Open("Images.Errors");
        var errors = tab.Page.Locator(".dlv-errors-0");
        await tab.Page.WaitForFunctionAsync(Href(".dlv-errors-0") + ".length > 0");
        await tab.Page.GetByRole(AriaRole.Checkbox, new() { Name = "with skips", Exact = true }).UncheckAsync();
        await tab.HearAsync("without skips, epoch 20: mean IoU");
        await tab.Page.Locator(".dlv-stage").FocusAsync();
        var before = await errors.GetAttributeAsync("href");
        await tab.Page.Keyboard.PressAsync("Home");
        await tab.HearAsync("without skips, epoch 1: mean IoU");
        await tab.Page.WaitForFunctionAsync($"old => {Href(".dlv-errors-0")} !== old", before);
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    [Interacts("Images.Losses")]
    public async Task The_costliest_images_are_walked_through()
    {
        await using var tab = await Open("Images.Losses");
        await tab.Page.Locator(".dlv-cell").First.FocusAsync();
        await tab.HearAsync("loss ");
        var first = await tab.SaidAsync();
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        Assert.NotEqual(first, await tab.SaidAsync());
    }

    [Fact]
    [Interacts("Images.BoxMatching")]
    public async Task Dragging_a_true_box_changes_overlaps_and_matches()
    {
        var (anchors, truths) = (Boxes(10, 10, 30, 30, 50, 50, 70, 70, 12, 12, 34, 34), Boxes(10, 10, 30, 30));
        await using var tab = await Open(Images.BoxMatching(anchors, truths, zeros(1, 80, 80)));
        Assert.Equal("0, -1, 0", await MatchesAsync(tab));
        var box = tab.Page.GetByRole(AriaRole.Slider, new() { Name = "Move T0" });
        var place = (await box.BoundingBoxAsync())!;
        var scale = await tab.Page.EvaluateAsync<float>("""
            () => {
                const v = document.querySelector('.dlv').dlv;
                return v.data.scale * v.svg.getBoundingClientRect().width / v.svg.viewBox.baseVal.width;
            }
            """);
        // The lower right of the box is free of anchors' labels and of the corner.
        var (x, y) = (place.X + (15 * scale), place.Y + (15 * scale));
        await tab.Page.Mouse.MoveAsync(x, y);
        await tab.Page.Mouse.DownAsync();
        await tab.Page.Mouse.MoveAsync(x + (40 * scale), y + (40 * scale), new() { Steps = 8 });
        await tab.Page.Mouse.UpAsync();
        Assert.Equal("-1, 0, -1", await MatchesAsync(tab));
        await tab.HearAsync("T0 is matched by a1");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Put back" }).ClickAsync();
        Assert.Equal("0, -1, 0", await MatchesAsync(tab));
        // With the keyboard: five pixels to the right, IoU 15 / 25 with the first anchor.
        await box.FocusAsync();
        for (var i = 0; i < 5; i++)
            await tab.Page.Keyboard.PressAsync("ArrowRight");
        var iou = await tab.Page.EvaluateAsync<double[]>("document.querySelector('.dlv').dlv.match.map(m => m.iou)");
        var moved = torchvision.ops.box_iou(anchors, Boxes(15, 10, 35, 30));
        for (var a = 0; a < 3; a++)
            Assert.Equal(moved[a, 0].item<float>(), iou[a], Rounding);
    }

    [Fact]
    [Interacts("Images.Suppression")]
    public async Task Suppression_steps_and_keeps_what_torchvision_keeps_at_every_threshold()
    {
        var random = new Generator().manual_seed(3);
        var corner = rand(30, 2, generator: random) * 50;
        var boxes = cat([corner, corner + 6 + (rand(30, 2, generator: random) * 30)], 1);
        var scores = rand(30, generator: random);
        await using var tab = await Open(Images.Suppression(boxes, scores));
        foreach (var threshold in new[] { "0.2", "0.35", "0.7" })
        {
            await Slider(tab, "IoU threshold").FillAsync(threshold);
            var kept = await tab.Page.EvaluateAsync<long[]>("document.querySelector('.dlv').dlv.kept");
            var expected = torchvision.ops.nms(boxes, scores, double.Parse(threshold)).data<long>().ToArray();
            Assert.Equal(expected, kept);
        }

        await tab.Page.Locator(".dlv-stage").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Home");
        await tab.HearAsync("Nothing has been looked at yet.");
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        await tab.HearAsync("Step 1 of 30: ");
        await tab.HearAsync(" stays, overlaps with none that stays.");
    }

    [Fact]
    [Interacts("Images.RegionPoints")]
    public async Task Region_points_follow_the_box_and_agree_with_the_library()
    {
        var map = randn(8, 8, generator: new Generator().manual_seed(7));
        await using var tab = await Open(Images.RegionPoints(map, tensor(new float[] { 1, 2, 5, 6.5f })));
        var box = tab.Page.GetByRole(AriaRole.Slider, new() { Name = "Move the box" });
        await box.FocusAsync();
        for (var i = 0; i < 3; i++)
            await tab.Page.Keyboard.PressAsync("ArrowRight");
        await tab.HearAsync("Box from (1.3, 2) to (5.3, 6.5).");
        var output = await tab.Page.EvaluateAsync<double[]>("document.querySelector('.dlv').dlv.output");
        var expected = DeepLearning.Blocks.RegionFeatures.Align(
            map.reshape(1, 1, 8, 8), tensor(new float[] { 0, 1.3f, 2, 5.3f, 6.5f }).unsqueeze(0), 2, 2);
        for (var i = 0; i < 4; i++)
            Assert.Equal(expected.flatten()[i].item<float>(), output[i], Rounding);
        await tab.Page.Locator(".dlv-stage").FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await tab.HearAsync("Cell 1, 0: mean of ");
    }

    [Fact]
    [Interacts("Images.Cells")]
    public async Task A_cell_shows_its_box_and_reads_it_out()
    {
        await using var tab = await Open("Images.Cells");
        await tab.Page.Locator(".dlv-stage").FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await tab.HearAsync("Cell 4, 4: objectness");
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        await tab.HearAsync("Cell 5, 5: objectness 0.88, box (36, 32) to (56, 52); square 95 %");
        await Slider(tab, "Least objectness").FillAsync("0.9");
        await tab.HearAsync("1 cells have");
    }

    [Fact]
    [Interacts("Images.ActivationStrip")]
    public async Task A_strip_marks_the_same_place_in_every_layer()
    {
        await using var tab = await Open("Images.ActivationStrip");
        await tab.Page.Locator(".dlv-stage").FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await tab.HearAsync("input, 1 × 28 × 28");
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await tab.HearAsync("conv1, map 0: 28 x 28");
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        await tab.HearAsync("conv1, map 1: 28 x 28");
        var map = (await tab.Page.Locator(".dlv-stage image").Nth(3).BoundingBoxAsync())!;
        await tab.Page.Mouse.MoveAsync(map.X + (map.Width / 3), map.Y + (map.Height / 3));
        await tab.HearAsync("conv1, map 2, row 9, column 9: ");
        // Input, six maps in three layers, sixteen in three more: one mark each.
        Assert.Equal(1 + (3 * 6) + (3 * 16), await tab.Page.Locator(".dlv-stage g.dlv-mark rect").CountAsync());
    }

    private static string Href(string selector) => $"document.querySelector('{selector}').getAttribute('href')";

    private static async Task<string> MatchesAsync(Tab tab)
    {
        var found = await tab.Page.EvaluateAsync<JsonElement>("document.querySelector('.dlv').dlv.match");
        return string.Join(", ", found.EnumerateArray().Select(m => m.GetProperty("truth").GetInt32()));
    }

    private static ILocator Slider(Tab tab, string label) =>
        tab.Page.GetByRole(AriaRole.Slider, new() { Name = label, Exact = true });

    private Task<Tab> Open(string name) => Open(VisualGallery.All[name](VisualTheme.Auto));

    private Task<Tab> Open(Visual visual) => chromium.ShowVisualsAsync(false, visual);
}
