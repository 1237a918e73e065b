using System.Text.Json;
using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Testing;
using DeepLearning.Visuals;
using Microsoft.Playwright;
using static TorchSharp.torch;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>What the pages of the convolution family do with mouse and keys.</summary>
public sealed class ConvolutionPagesTests(Chromium chromium)
{
    /// <summary>The page adds in double precision what the library adds in single precision.</summary>
    private const double Rounding = 1e-4;

    [Fact]
    public async Task The_page_computes_what_the_library_computes()
    {
        var random = new Generator().manual_seed(1);
        var (x, w) = (randn(2, 9, 8, generator: random), randn(2, 3, 3, generator: random));
        await using var tab = await Open(Convolutions.Steps(x, w, bias: 0.5, padding: 1));
        await AssertOutput(tab, x, w, 0.5, 1, 1, 1);
        await SlideAsync(tab, "Stride", "2");
        await AssertOutput(tab, x, w, 0.5, 2, 1, 1);
        await SlideAsync(tab, "Dilation", "2");
        await SlideAsync(tab, "Padding", "2");
        await AssertOutput(tab, x, w, 0.5, 2, 2, 2);
        await tab.Page.GetByLabel("weight, row 1, column 2").FillAsync("-3.5");
        w[0, 1, 2] = -3.5f;
        await AssertOutput(tab, x, w, 0.5, 2, 2, 2);
        await tab.Page.Locator("select").First.SelectOptionAsync("1");
        await tab.Page.GetByLabel("weight, row 0, column 0").FillAsync("2");
        w[1, 0, 0] = 2f;
        await AssertOutput(tab, x, w, 0.5, 2, 2, 2);
    }

    [Fact]
    [Interacts("Convolutions.KernelEditor")]
    public async Task A_kernel_of_the_list_is_what_the_library_makes_of_it()
    {
        var image = TestImages.Seven();
        await using var tab = await Open(Convolutions.KernelEditor(image));
        await tab.Page.Locator("select").First.SelectOptionAsync(new SelectOptionValue { Label = "outline" });
        var outline = tensor(new float[] { -1, -1, -1, -1, 8, -1, -1, -1, -1 }).reshape(1, 3, 3);
        await AssertOutput(tab, image, outline, 0, 1, 1, 1);
    }

    [Fact]
    [Interacts("Convolutions.Steps")]
    public async Task Arrow_keys_and_the_mouse_move_the_window()
    {
        var image = arange(16, dtype: ScalarType.Float32).reshape(4, 4);
        await using var tab = await Open(Convolutions.Steps(image, ones(2, 2)));
        // The strongest answer is the last; the window starts there.
        await tab.Page.Locator(".dlv-stage").FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowUp");
        await tab.HearAsync("output[1, 2] = 6×1 + 7×1 + 10×1 + 11×1 = 34");
        await tab.Page.Keyboard.PressAsync("ArrowLeft");
        await tab.HearAsync("output[1, 1] = 5×1 + 6×1 + 9×1 + 10×1 = 30");
        await PointAsync(tab, "v.data && [14 + 4 * 34 + 26 + 112 + 26 + 17, 64 + 17]");
        await tab.HearAsync("output[0, 0] = 0×1 + 1×1 + 4×1 + 5×1 = 10");
    }

    [Fact]
    public async Task A_window_that_would_not_fit_is_said_and_nothing_changes()
    {
        await using var tab = await Open(Convolutions.Steps(rand(4, 4), ones(3, 3)));
        await SlideAsync(tab, "Dilation", "3");
        await tab.HearAsync("would not fit");
        Assert.Equal(4, (await OutputAsync(tab)).Values.Length);
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    [Interacts("Convolutions.Pooling")]
    public async Task Pooling_follows_its_steps()
    {
        var map = rand(1, 6, 6, generator: new Generator().manual_seed(2));
        await using var tab = await Open(Convolutions.Pooling(map, 3, 1));
        var expected = nn.functional.max_pool2d(map.unsqueeze(0), [3, 3], [1, 1]).data<float>().ToArray();
        AssertClose(expected, (await OutputAsync(tab)).Values);
        await SlideAsync(tab, "Stride", "3");
        await SlideAsync(tab, "Padding", "1");
        expected = nn.functional.max_pool2d(map.unsqueeze(0), [3, 3], [3, 3], [1, 1]).data<float>().ToArray();
        AssertClose(expected, (await OutputAsync(tab)).Values);
    }

    [Fact]
    [Interacts("Convolutions.FeatureMaps")]
    public async Task Maps_are_enlarged_and_read_and_layers_change()
    {
        await using var tab = await Open(Convolutions.FeatureMaps(TestImages.LeNet(), TestImages.Seven()));
        var maps = tab.Page.Locator(".dlv-cell");
        Assert.Equal(6, await maps.CountAsync());
        await maps.First.FocusAsync();
        await tab.HearAsync("map 0: 28 x 28, from ");
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        await tab.HearAsync("map 1: 28 x 28");
        await tab.Page.Locator("select").First.SelectOptionAsync("3");
        Assert.Equal(16, await maps.CountAsync());
        await maps.Nth(3).HoverAsync();
        await tab.HearAsync("map 3: 10 x 10");
    }

    [Fact]
    [Interacts("Convolutions.ReceptiveField")]
    public async Task A_unit_shows_the_pixels_that_it_sees()
    {
        await using var tab = await Open(
            Convolutions.ReceptiveField(TestImages.LeNet(), TestImages.Sevens(), "conv2"));
        await tab.Page.Locator(".dlv-stage").FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowLeft");
        // Unit (5, 4): 14 pixels, 2 apart, from -2 on.
        await tab.HearAsync("sees rows 8 to 21, columns 6 to 19");
        for (var i = 0; i < 9; i++)
            await tab.Page.Keyboard.PressAsync("ArrowUp");
        await tab.HearAsync("sees rows 0 to 11");
        await tab.Page.Locator("select").First.SelectOptionAsync("2");
        await tab.Page.GetByRole(AriaRole.Checkbox,
            new() { Name = "What the middle unit really follows", Exact = true }).CheckAsync();
        Assert.Equal("visible", await tab.Page.Locator(".dlv-strength").GetAttributeAsync("visibility"));
    }

    [Fact]
    [Interacts("Convolutions.Saliency")]
    public async Task Evidence_is_read_at_a_pixel_and_for_another_class()
    {
        await using var tab = await Open(
            Convolutions.Saliency(TestImages.LeNet(), TestImages.Seven(),
                classNames: [.. "abcdefghij".Select(c => $"{c}")]));
        await tab.Page.Locator(".dlv-stage").FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await tab.HearAsync("Row 14, column 14: gradient for ");
        var before = await tab.Page.Locator(".dlv-heat").GetAttributeAsync("href");
        await tab.Page.Locator("select").First.SelectOptionAsync("1");
        await tab.Page.WaitForFunctionAsync(
            "old => document.querySelector('.dlv-heat').getAttribute('href') !== old", before);
        await SlideAsync(tab, "Strength of the veil", "20");
        Assert.Equal("0.2", await tab.Page.Locator(".dlv-veil").GetAttributeAsync("opacity"));
    }

    [Fact]
    [Interacts("Convolutions.MaximiseFilters")]
    public async Task Filters_go_back_to_noise_and_forth()
    {
        await using var tab = await Open(
            Convolutions.MaximiseFilters(TestImages.LeNet(), [1, 28, 28], "conv1", count: 3, steps: 16));
        var image = tab.Page.Locator(".dlv-cell image").First;
        var last = await image.GetAttributeAsync("href");
        await tab.Page.Locator(".dlv-stage").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Home");
        await tab.HearAsync("After 0 steps");
        Assert.NotEqual(last, await image.GetAttributeAsync("href"));
        await tab.Page.Keyboard.PressAsync("End");
        await tab.HearAsync("After 16 steps");
        Assert.Equal(last, await image.GetAttributeAsync("href"));
    }

    private Task<Tab> Open(Visual visual) => chromium.ShowVisualsAsync(false, visual);

    private static Task SlideAsync(Tab tab, string label, string value) =>
        tab.Page.GetByRole(AriaRole.Slider, new() { Name = label, Exact = true }).FillAsync(value);

    /// <summary>Moves the mouse to a place in the picture's own units.</summary>
    private static async Task PointAsync(Tab tab, string place)
    {
        var spot = await tab.Page.EvaluateAsync<float[]>($$"""
            () => {
                const v = document.querySelector('.dlv').dlv, r = v.svg.getBoundingClientRect(), p = {{place}};
                const scale = r.width / v.svg.viewBox.baseVal.width;
                return [r.left + p[0] * scale, r.top + p[1] * scale];
            }
            """);
        await tab.Page.Mouse.MoveAsync(spot[0], spot[1]);
    }

    private static async Task<(int Rows, double[] Values)> OutputAsync(Tab tab)
    {
        var output = await tab.Page.EvaluateAsync<JsonElement>("document.querySelector('.dlv').dlv.output");
        return (output.GetProperty("rows").GetInt32(),
            [.. output.GetProperty("values").EnumerateArray().Select(v => v.GetDouble())]);
    }

    private static async Task AssertOutput(
        Tab tab, Tensor x, Tensor w, double bias, long stride, long padding, long dilation)
    {
        var y = nn.functional.conv2d(x.unsqueeze(0), w.unsqueeze(0), tensor(new[] { (float)bias }),
            [stride, stride], [padding, padding], [dilation, dilation]);
        var (rows, values) = await OutputAsync(tab);
        Assert.Equal(y.shape[2], rows);
        AssertClose(y.data<float>().ToArray(), values);
    }

    private static void AssertClose(float[] expected, double[] values)
    {
        Assert.Equal(expected.Length, values.Length);
        for (var i = 0; i < values.Length; i++)
            Assert.Equal(expected[i], values[i], Rounding);
    }
}
