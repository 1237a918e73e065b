using DeepLearning.Display.Drawing;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Tests;

/// <summary>One course-sized example of every visual: what must hold for all is tested over this list.</summary>
public static class Gallery
{
    /// <summary>Every visual by name, in any theme.</summary>
    public static readonly Dictionary<string, Func<VisualTheme, Visual>> All = new()
    {
        ["Activations.Curve"] = theme => Activations.Curve("gelu", theme: theme),
        ["Images.Grid"] = theme => Images.Grid(
            rand(8, 28, 28, generator: Seed(1)), zeros(8).to_type(ScalarType.Int64), theme: theme),
        ["Spaces.DecisionBoundary"] = theme => Spaces.DecisionBoundary(
            x => cat([x, -x], 1), randn(60, 2, generator: Seed(2)), zeros(60).to_type(ScalarType.Int64), theme: theme),
    };

    private static Generator Seed(ulong seed) => new Generator().manual_seed(seed);
}

/// <summary>What every visual promises, whatever it shows.</summary>
public sealed class GalleryTests
{
    public static TheoryData<string> Names => [.. Gallery.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_visual_is_sound(string name) => Soundness.Check(Gallery.All[name](VisualTheme.Auto));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_visual_is_the_same_every_time(string name)
    {
        var (first, second) = (Gallery.All[name](VisualTheme.Auto), Gallery.All[name](VisualTheme.Auto));
        Assert.Equal(first.Html, second.Html);
        Assert.Equal(first.Svg, second.Svg);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_theme_holds_wherever_the_visual_stands(string name)
    {
        var (light, dark) = (Gallery.All[name](VisualTheme.Light), Gallery.All[name](VisualTheme.Dark));
        Assert.DoesNotContain("prefers-color-scheme", light.Svg);
        Assert.DoesNotContain("prefers-color-scheme", dark.Svg);
        Assert.DoesNotContain(Palette.Dark[0] + "}", light.Svg);
        Assert.Contains($".f-fg{{fill:{Palette.Roles[0].Dark}}}", dark.Svg);
        Assert.Contains(" dlv-light\"", light.Html);
        Assert.Contains(" dlv-dark\"", dark.Html);
    }
}
