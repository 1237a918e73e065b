using static TorchSharp.torch;

namespace DeepLearning.Blocks.Tests.Detection;

public sealed class DetectionScoreTests
{
    private const double Tolerance = 1e-12;

    private static readonly float[] Square = [0, 0, 10, 10], Shifted = [0, 0, 10, 8], Far = [20, 20, 30, 30];

    [Fact]
    public void A_perfect_detector_scores_one_and_a_blind_one_zero()
    {
        var perfect = new DetectionScore();
        perfect.Add(Boxes(Square, Far), Scores(0.9f, 0.8f), Labels(1, 2), Boxes(Square, Far), Labels(1, 2));
        var blind = new DetectionScore();
        blind.Add(zeros(0, 4), Scores(), Labels(), Boxes(Square, Far), Labels(1, 2));

        Assert.Equal(1, perfect.Mean(), Tolerance);
        Assert.Equal(1, perfect.Coco(), Tolerance);
        Assert.Equal(0, blind.Mean());
    }

    [Fact]
    public void An_object_is_found_once()
    {
        var score = new DetectionScore();
        score.Add(
            Boxes(Square, Square, Far), Scores(0.9f, 0.8f, 0.7f), Labels(1, 1, 1), Boxes(Square, Far), Labels(1, 1));

        // Right, wrong (taken already), right.
        Assert.Equal([1, 0.5, 2.0 / 3], score.Curve(1).Precision);
        Assert.Equal(0.5 + (0.5 * 2 / 3), score.Mean(), Tolerance);
    }

    [Fact]
    public void The_threshold_decides_what_counts()
    {
        var score = new DetectionScore();
        score.Add(Boxes(Shifted), Scores(0.9f), Labels(1), Boxes(Square), Labels(1));

        // Overlap .8: found at .50, .55, ..., .80, lost at .85, .90, .95.
        Assert.Equal(1, score.Mean(0.75), Tolerance);
        Assert.Equal(0, score.Mean(0.85));
        Assert.Equal(0.7, score.Coco(), 1e-9);
    }

    [Fact]
    public void Classes_do_not_help_each_other()
    {
        var score = new DetectionScore();
        score.Add(Boxes(Square), Scores(0.9f), Labels(2), Boxes(Square), Labels(1));

        Assert.Equal(0, score.PerClass()[1]);
        Assert.False(score.PerClass().ContainsKey(2));
    }

    [Fact]
    public void Scores_rank_across_images()
    {
        var score = new DetectionScore();
        score.Add(Boxes(Far), Scores(0.9f), Labels(1), Boxes(Square), Labels(1));
        score.Add(Boxes(Square), Scores(0.8f), Labels(1), Boxes(Square), Labels(1));

        Assert.Equal([0, 0.5], score.Curve(1).Precision);
        Assert.Equal(0.25, score.Mean(), Tolerance);
    }

    [Fact]
    public void Overlaps_of_boxes_and_masks()
    {
        var boxes = Overlaps.OfBoxes(
            Boxes([0, 0, 2, 2], [0, 0, 0, 0]), Boxes([1, 1, 3, 3], [0, 0, 2, 2], [5, 5, 6, 6]));
        Assert.Equal([1f / 7, 1, 0, 0, 0, 0], boxes.data<float>().ToArray());
        var left = zeros(1, 2, 2);
        left[0, 0] = 1;
        var masks = Overlaps.OfMasks(left, cat([left, ones(1, 2, 2), zeros(1, 2, 2)]));
        Assert.Equal([1, 0.5f, 0], masks.data<float>().ToArray());
    }

    [Fact]
    public void What_does_not_fit_together_is_refused()
    {
        var score = new DetectionScore();
        var error = Assert.Throws<ArgumentException>(() =>
            score.Add(zeros(2, 1), Scores(0.5f), Labels(1), Labels(1)));
        Assert.Equal(
            "[detection score] expected overlaps (N, M), scores (N), labels (N) and true labels (M), got (2, 1), 1, " +
            "1 and 1", error.Message);
        Assert.Throws<ArgumentException>(() => score.Add(zeros(1, 1), Scores(float.NaN), Labels(1), Labels(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => score.Curve(1, threshold: 0));
        Assert.Equal(0, score.Images);
    }

    private static Tensor Boxes(params float[][] rows) => tensor(rows.SelectMany(r => r).ToArray()).reshape(-1, 4);

    private static Tensor Scores(params float[] scores) => tensor(scores);

    private static Tensor Labels(params long[] labels) => tensor(labels);
}
