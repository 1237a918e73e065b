using DeepLearning.Testing;

namespace DeepLearning.Visuals.Tests.Large;

/// <summary>Past the size of a course a visual still fits a page, and says by which rule.</summary>
public sealed class LargeInputTests
{
    /// <summary>Visuals whose pictures do not grow with what goes in.</summary>
    private static readonly string[] Bounded =
    [
        "Activations.Curve", // a function on a fixed range
        "Spaces.Calibration", // counts in ranges
        "Spaces.ComputationGraph", // more than 60 nodes are refused
        "Spaces.Gradient", // a grid of a fixed size
        "Spaces.LossAgainstLogit", // functions on a fixed range
        "Spaces.ShapeRibbon", // more than six sizes are refused
        "Spaces.Tangent", // a function on a fixed range
        "Training.LossLandscape", // a grid of the caller's size
        "Training.Race", // a fixed surface
    ];

    public static TheoryData<string> Names => [.. LargeFeeds.All.Keys];

    [Fact]
    public void Every_visual_is_tried_or_cannot_grow() => Assert.Equal(
        VisualGallery.All.Keys.Order(StringComparer.Ordinal),
        LargeFeeds.All.Keys.Concat(Bounded).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void It_fits_a_page_and_the_text_states_the_rule(string name)
    {
        var (show, rule) = LargeFeeds.All[name];
        var visual = show();
        Soundness.Check(visual);
        Assert.Contains(rule, visual.Text, StringComparison.Ordinal);
    }
}
