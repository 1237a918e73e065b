using DeepLearning.Visuals.Boards;
using DeepLearning.Visuals.Core;

namespace DeepLearning.Visuals.Tests.Core;

/// <summary>What is left out and what is rounded away.</summary>
public sealed class ThinningTests
{
    [Fact]
    public void A_thinned_curve_keeps_its_ends_its_peaks_and_its_gaps()
    {
        var values = new double[10_000];
        (values[0], values[^1], values[1234], values[8765], values[5000]) = (1, 2, 99, -99, double.NaN);
        var kept = Sampling.Extremes(values, 300);
        Assert.Subset(new HashSet<int>(kept), new HashSet<int> { 0, 1234, 5000, 8765, 9999 });
        Assert.InRange(kept.Length, 100, 300);
        Assert.Equal(kept.Order(), kept);
    }

    [Fact]
    public void A_short_curve_stays_whole_and_no_rule_is_told()
    {
        Assert.Equal([0, 1, 2, 3], Sampling.Extremes([4, 3, 2, 1], 4));
        Assert.Equal("", Sampling.ExtremesRule(4, 4, "points"));
        Assert.Equal(" Of 9 points, at most 4 are shown: the lowest and the highest of every stretch.",
            Sampling.ExtremesRule(9, 4, "points"));
        Assert.Equal("", Sampling.Told(8, 8, "layers"));
        Assert.Equal(" 8 of 24 layers, spread evenly, are told:", Sampling.Told(24, 8, "layers"));
    }

    [Theory]
    [InlineData(-0.2, 0.199, 2, "\u22120.20")]
    [InlineData(-0.004, 0.199, 2, "0.00")]
    [InlineData(0.0012934, 0.322, 3, "0.001")]
    [InlineData(7.4, 12, 2, "7")]
    [InlineData(123_456, 654_321, 2, "1.23e5")]
    public void Numbers_side_by_side_have_the_same_decimals(double value, double scale, int figures, string text) =>
        Assert.Equal(text, Pack.Even(value, scale, figures));

    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(0.0001, "< 0.1 %")]
    [InlineData(0.0005, "0.1 %")]
    [InlineData(0.12345, "12.3 %")]
    [InlineData(0.9999, "> 99.9 %")]
    [InlineData(1, "100 %")]
    public void A_small_share_is_not_nothing(double share, string text) => Assert.Equal(text, Pack.Percent(share));
}
