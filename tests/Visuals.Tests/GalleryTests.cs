using DeepLearning.Display.Drawing;
using DeepLearning.Testing;

namespace DeepLearning.Visuals.Tests;

/// <summary>What every visual promises, whatever it shows.</summary>
public sealed class GalleryTests
{
    public static TheoryData<string> Names => [.. VisualGallery.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_visual_is_sound(string name) => Soundness.Check(VisualGallery.All[name](VisualTheme.Auto));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_visual_is_the_same_every_time(string name)
    {
        var (first, second) = (VisualGallery.All[name](VisualTheme.Auto), VisualGallery.All[name](VisualTheme.Auto));
        Assert.Equal(first.Html, second.Html);
        Assert.Equal(first.Svg, second.Svg);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_theme_holds_wherever_the_visual_stands(string name)
    {
        var (light, dark) = (VisualGallery.All[name](VisualTheme.Light), VisualGallery.All[name](VisualTheme.Dark));
        Assert.DoesNotContain("prefers-color-scheme", light.Svg);
        Assert.DoesNotContain("prefers-color-scheme", dark.Svg);
        Assert.DoesNotContain(Palette.Dark[0] + "}", light.Svg);
        Assert.Contains($".f-fg{{fill:{Palette.Roles[0].Dark}}}", dark.Svg);
        Assert.Contains(" dlv-light\"", light.Html);
        Assert.Contains(" dlv-dark\"", dark.Html);
    }
}
