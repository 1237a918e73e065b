namespace DeepLearning.Blocks.Tests.Detection;

public sealed class PrecisionRecallTests
{
    private const double Tolerance = 1e-12;

    /// <summary>Right, wrong, right, wrong, right; four objects to find.</summary>
    private static readonly PrecisionRecall Curve = PrecisionRecall.Of([true, false, true, false, true], 4);

    [Fact]
    public void Counts_along_the_detections()
    {
        Assert.Equal([1, 0.5, 2.0 / 3, 0.5, 0.6], Curve.Precision);
        Assert.Equal([0.25, 0.25, 0.5, 0.5, 0.75], Curve.Recall);
    }

    [Fact]
    public void The_area_under_every_point() =>
        Assert.Equal((0.25 * 1) + (0.25 * 2 / 3) + (0.25 * 0.6), Curve.Area(), Tolerance);

    [Fact]
    public void The_area_on_eleven_points() =>
        // Recalls 0, .1, .2 find precision 1; .3, .4, .5 find 2/3; .6, .7 find .6; .8, .9, 1 find nothing.
        Assert.Equal((3 + (3 * 2.0 / 3) + (2 * 0.6)) / 11, Curve.Area(Interpolation.ElevenPoints), Tolerance);

    [Fact]
    public void The_area_on_hundred_and_one_points() =>
        // 0 to .25: 26 points; .26 to .50: 25; .51 to .75: 25.
        Assert.Equal(
            (26 + (25 * 2.0 / 3) + (25 * 0.6)) / 101, Curve.Area(Interpolation.HundredAndOnePoints), Tolerance);

    [Fact]
    public void Nothing_found_is_zero_and_nothing_to_find_is_not_a_number()
    {
        Assert.Equal(0, PrecisionRecall.Of([], 3).Area());
        Assert.Equal(0, PrecisionRecall.Of([false, false], 3).Area(Interpolation.ElevenPoints));
        Assert.Equal(double.NaN, PrecisionRecall.Of([false], 0).Area());
    }
}
