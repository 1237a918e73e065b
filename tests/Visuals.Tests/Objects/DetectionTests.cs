using DeepLearning.Blocks;
using DeepLearning.Visuals.Objects;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Tests.Objects;

public sealed class DetectionTests
{
    /// <summary>Quotients of areas in single precision.</summary>
    private const float Rounding = 1e-5f;

    private static (Tensor Boxes, Rect[] Rects) Random(int count, long seed)
    {
        var random = new Generator().manual_seed(seed);
        var corner = rand(count, 2, generator: random) * 60;
        var boxes = cat([corner, corner + 5 + (rand(count, 2, generator: random) * 40)], 1);
        return (boxes, BoxList.Read("test", "boxes", boxes));
    }

    [Fact]
    public void Overlaps_are_those_of_the_exercise_and_of_two_other_programs()
    {
        // Two squares of side 2 that share a unit square: 1 / (4 + 4 - 1).
        Assert.Equal(1 / 7.0, new Rect(0, 0, 2, 2).Iou(new Rect(1, 1, 3, 3)), 12);
        Assert.Equal(0, new Rect(0, 0, 1, 1).Iou(new Rect(1, 1, 2, 2)));
        Assert.Equal(0, new Rect(3, 3, 3, 3).Iou(new Rect(3, 3, 3, 3)));
        var ((a, rectsA), (b, rectsB)) = (Random(12, 1), Random(9, 2));
        var (blocks, vision) = (Overlaps.OfBoxes(a, b), torchvision.ops.box_iou(a, b));
        var ours = BoxMatcher.Overlaps(rectsA, rectsB);
        for (var i = 0; i < 12; i++)
        {
            for (var k = 0; k < 9; k++)
            {
                Assert.Equal(blocks[i, k].item<float>(), ours[i][k], Rounding);
                Assert.Equal(vision[i, k].item<float>(), ours[i][k], Rounding);
            }
        }
    }

    [Fact]
    public void Matching_is_the_one_worked_out_on_paper()
    {
        // The largest of all is (1, 0); then truth 1 takes its best free anchor, 3, though it is below the threshold.
        double[][] overlaps = [[0.55, 0.1], [0.8, 0.2], [0.3, 0.05], [0.0, 0.3], [0.6, 0.2]];
        var matches = BoxMatcher.Match(overlaps, 0.5);
        Assert.Equal([0, 0, -1, 1, 0], matches.Select(m => m.Truth));
        Assert.Equal([false, true, false, true, false], matches.Select(m => m.Forced));
        // Two truths want the same anchor: the larger overlap wins it, the other truth takes the next.
        Assert.Equal([0, 1], BoxMatcher.Match([[0.9, 0.8], [0.1, 0.05]], 0.95).Select(m => m.Truth));
        // What overlaps with nothing is never matched.
        Assert.Equal([0, -1], BoxMatcher.Match([[0.4, 0], [0, 0]], 0).Select(m => m.Truth));
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.8)]
    public void Suppression_keeps_what_torchvision_keeps(double threshold)
    {
        var (boxes, rects) = Random(60, 3);
        var scores = rand(60, generator: new Generator().manual_seed(4));
        var numbers = scores.data<float>().ToArray();
        var expected = torchvision.ops.nms(boxes, scores, threshold).data<long>().ToArray();
        var kept = BoxSuppressor.Run(rects, numbers, null, threshold).Where(s => s.Kept).Select(s => (long)s.Box);
        Assert.Equal(expected, kept);
        var labels = Enumerable.Range(0, 60).Select(i => i % 3).ToArray();
        var each = Enumerable.Range(0, 3).SelectMany(c =>
        {
            var mine = Enumerable.Range(0, 60).Where(i => labels[i] == c).Select(i => (long)i).ToArray();
            var index = tensor(mine);
            return torchvision.ops.nms(boxes[index], scores[index], threshold).data<long>().ToArray()
                .Select(i => mine[i]);
        });
        var byClass = BoxSuppressor.Run(rects, numbers, labels, threshold).Where(s => s.Kept).Select(s => (long)s.Box);
        Assert.Equal(each.Order(), byClass.Order());
    }

    [Fact]
    public void Suppression_of_three_boxes_is_the_one_worked_out_on_paper()
    {
        // Box 1 shares 8 of 12 columns with box 0: 2/3. Box 2 shares 2 of 18: 1/9.
        Rect[] boxes = [new(0, 0, 10, 10), new(2, 0, 12, 10), new(8, 0, 18, 10)];
        var steps = BoxSuppressor.Run(boxes, [0.9f, 0.8f, 0.7f], null, 0.5);
        Assert.Equal([-1, 0, -1], steps.Select(s => s.Winner));
        Assert.Equal(2 / 3.0, steps[1].Iou, 9);
        Assert.Equal(1 / 9.0, steps[2].Iou, 9);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 2)]
    [InlineData(true, 1)]
    [InlineData(true, 3)]
    public void Region_points_give_what_the_block_gives(bool aligned, int samples)
    {
        var map = randn(7, 9, generator: new Generator().manual_seed(5));
        var grid = new RegionGrid(map.data<float>().ToArray(), 7, 9, 3, 2, samples, aligned);
        foreach (var box in new[] { new Rect(1.2f, 0.7f, 7.9f, 6.4f), new Rect(0, 0, 9, 7),
            new Rect(4, 3, 4.3f, 3.5f) })
        {
            var expected = RegionFeatures.Align(map.reshape(1, 1, 7, 9),
                tensor(new[] { 0, box.Left, box.Top, box.Right, box.Bottom }).unsqueeze(0), 3, 2, 1, samples, aligned);
            var numbers = expected.data<float>().ToArray();
            foreach (var (i, value) in grid.Align(box).Index())
                Assert.Equal(numbers[i], value, Rounding);
        }
    }

    [Fact]
    public void Region_points_lie_where_paper_says()
    {
        // A box from 1 to 3 in two cells of one point: the points lie at 1.5 and 2.5 minus the half of "aligned".
        var grid = new RegionGrid([0, 1, 2, 3, 10, 11, 12, 13, 20, 21, 22, 23, 30, 31, 32, 33], 4, 4, 2, 2, 1, true);
        var point = grid.Points(new Rect(1, 1, 3, 3), 1, 0)[0];
        Assert.Equal((2.0, 1.0, 21.0), (point.Y, point.X, point.Value));
        // Half way between four pixels.
        Assert.Equal((0 + 1 + 10 + 11) / 4.0, grid.At(0.5, 0.5));
        Assert.Equal(0, grid.At(-1.1, 2));
        Assert.Equal(2, grid.At(-0.9, 2));
    }

    [Fact]
    public void Fates_and_mean_iou_are_those_counted_by_hand()
    {
        var frame = ErrorFrame.Compare([0, 0, 1, 1, 1, 2], [0, 1, 1, 1, 0, 1]);
        Assert.Equal(
            [PixelFate.Clear, PixelFate.Alarm, PixelFate.Hit, PixelFate.Hit, PixelFate.Missed, PixelFate.Confused],
            frame.Fates);
        // Class 0: 1 of 3; class 1: 2 of 5; class 2: 0 of 1.
        Assert.Equal(((1 / 3.0) + (2 / 5.0) + 0) / 3, frame.MeanIou, 12);
        Assert.Equal(0.5, frame.Right);
        Assert.Equal(1, ErrorFrame.Compare([0, 0], [0, 0]).MeanIou);
    }

    /// <summary>Counted by hand: 0.4 to 3.4 rounds to pixels 0 to 3, 0.6 to 2.4 to pixels 1 to 2.</summary>
    [Theory]
    [InlineData(0.4f, 3.4f, new float[] { 11, 13, 31, 33 })]
    [InlineData(0.6f, 2.4f, new float[] { 11, 12, 21, 22 })]
    [InlineData(5f, 6f, new float[] { 0, 0, 0, 0 })]
    public void RoIPool_rounds_to_whole_pixels_and_takes_the_largest(float from, float to, float[] wanted)
    {
        var grid = new RegionGrid([0, 1, 2, 3, 10, 11, 12, 13, 20, 21, 22, 23, 30, 31, 32, 33], 4, 4, 2, 2, 1, true);
        Assert.Equal(wanted, grid.Pool(new Rect(from, from, to, to)));
    }
}
