using System.Globalization;
using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Testing;
using DeepLearning.Visuals;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>Kernels and evidence under the pointer.</summary>
public sealed class EvidencePagesTests(Chromium chromium)
{
    private const int Side = 28;

    /// <summary>The largest relative error of a number that is told with three figures.</summary>
    private const float ThreeFigures = 0.005f;

    [Fact]
    [Interacts("Convolutions.Kernels")]
    public async Task A_weight_is_read_under_the_pointer()
    {
        var model = TestImages.LeNet();
        await using var tab = await chromium.ShowVisualsAsync(false, Convolutions.Kernels(model));
        await tab.Page.Locator(".dlv-cell").Nth(2).HoverAsync();
        var weight = model.get_parameter("conv1.weight")!;
        var side = (int)weight.shape[3];
        foreach (var (row, column) in new[] { (0, 0), (1, 3), (side - 1, 2) })
        {
            await VisualPointer.HoverAsync(tab, "large", (column + 0.5) / side, (row + 0.5) / side);
            var place = $"kernel 2, row {row}, column {column}: ";
            await tab.HearAsync(place);
            var read = (await tab.SaidAsync())[place.Length..].TrimEnd('.').Replace('−', '-');
            var value = weight[2, 0, row, column].item<float>();
            Assert.Equal(value, float.Parse(read, CultureInfo.InvariantCulture), Math.Abs(value) * ThreeFigures);
        }

        Assert.Empty(tab.Troubles);
    }

    [Theory]
    [InlineData("Convolutions.GradCam")]
    [InlineData("Convolutions.Occlusion")]
    [Interacts("Convolutions.GradCam", "Convolutions.Occlusion")]
    public async Task Evidence_is_read_under_the_pointer_and_follows_the_class(string name)
    {
        await using var tab = await chromium.ShowVisualsAsync(false, Probe.Example(name));
        foreach (var (row, column) in new[] { (3, 20), (14, 5), (26, 26) })
        {
            await VisualPointer.HoverAsync(tab, "boxes[1]", (column + 0.5) / Side, (row + 0.5) / Side);
            await tab.HearAsync(string.Create(CultureInfo.InvariantCulture, $"Row {row}, column {column}: "));
        }

        var heat = await tab.Page.Locator(".dlv-heat").GetAttributeAsync("href");
        var title = await tab.Page.Locator(".dlv-for").TextContentAsync();
        var said = await tab.SaidAsync();
        await tab.Page.Locator("select").FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await tab.Page.WaitForFunctionAsync(
            "old => document.querySelector('.dlv-for').textContent !== old", title);
        Assert.NotEqual(heat, await tab.Page.Locator(".dlv-heat").GetAttributeAsync("href"));
        // The place stays, the class is another one.
        Assert.StartsWith("Row 26, column 26: ", await tab.SaidAsync());
        Assert.NotEqual(said, await tab.SaidAsync());
        Assert.Empty(tab.Troubles);
    }
}
