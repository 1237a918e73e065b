using static TorchSharp.torch;

namespace DeepLearning.Blocks.Tests.Regions;

public sealed class RegionFeaturesTests
{
    private const double Tolerance = 1e-12;

    /// <summary>Inside, across a border, outside, thin, and one that is empty.</summary>
    private static readonly double[][] Boxes =
    [
        [0, 1.25, 0.5, 5.75, 4.25], [1, -2, -1.5, 3, 3], [1, 4, 3, 9, 8], [0, 2, 2, 2.5, 5], [1, 20, 20, 30, 30],
        [0, 3, 3, 3, 3],
    ];

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Align_samples_the_points_of_the_paper(int samples, bool aligned)
    {
        var (features, maps) = Maps();

        var result = RegionFeatures.Align(features, Rows(), 2, 3, scale: 0.5, samples, aligned);

        Assert.Equal([6, 2, 2, 3], result.shape);
        Compare(result, (box, channel, row, column) => PointByPoint.Align(
            maps[(int)box[0], channel], Scaled(box, 0.5), row, column, 2, 3, samples, aligned));
    }

    [Fact]
    public void Pool_takes_the_largest_value_of_rounded_cells()
    {
        var (features, maps) = Maps();

        var result = RegionFeatures.Pool(features, Rows(), 2, 3, scale: 0.5);

        Compare(result, (box, channel, row, column) =>
            PointByPoint.Pool(maps[(int)box[0], channel], Scaled(box, 0.5), row, column, 2, 3));
    }

    [Fact]
    public void Gradients_reach_the_features()
    {
        var (features, _) = Maps();
        features.requires_grad_();
        var weight = arange(6 * 2 * 2 * 2, dtype: ScalarType.Float64).reshape(6, 2, 2, 2);
        (RegionFeatures.Align(features, Rows(), 2, 2) * weight).sum().backward();
        Slopes.Near(features, moved => (RegionFeatures.Align(moved, Rows(), 2, 2) * weight).sum());
        features.grad!.zero_();
        (RegionFeatures.Pool(features, Rows(), 2, 2) * weight).sum().backward();
        Slopes.Near(features, moved => (RegionFeatures.Pool(moved, Rows(), 2, 2) * weight).sum());
    }

    [Fact]
    public void Gradients_reach_the_boxes()
    {
        var (features, _) = Maps();
        var corners = Rows()[..1, 1..].detach().clone().requires_grad_();
        Total(corners).backward();
        Slopes.Near(corners, Total);

        Tensor Total(Tensor moved) => RegionFeatures.Align(
            features, cat([zeros(1, 1, dtype: ScalarType.Float64), moved], 1), 2, 2).square().sum();
    }

    [Fact]
    public void No_boxes_give_no_features()
    {
        Assert.Equal([0, 2, 7, 7], RegionFeatures.Align(zeros(1, 2, 4, 4), zeros(0, 5), 7, 7).shape);
        Assert.Equal([0, 2, 7, 7], RegionFeatures.Pool(zeros(1, 2, 4, 4), zeros(0, 5), 7, 7).shape);
    }

    [Fact]
    public void Wrong_shapes_and_image_numbers_are_refused()
    {
        var shape = Assert.Throws<ArgumentException>(() => RegionFeatures.Align(zeros(2, 4, 4), zeros(1, 4), 2, 2));
        Assert.Equal(
            "[region align] expected features (B, C, H, W) and boxes (N, 5) of image, left, top, right, bottom, got " +
            "(2, 4, 4) and (1, 4)", shape.Message);
        var image = Assert.Throws<ArgumentException>(
            () => RegionFeatures.Pool(zeros(2, 1, 4, 4), ones(1, 5) * 2, 2, 2));
        Assert.Contains("expected image numbers 0 to 1 in the first column of the boxes, got 2 to 2", image.Message);
    }

    private static (Tensor Features, double[,][,] Maps) Maps()
    {
        manual_seed(5);
        var features = randn(2, 2, 5, 6, dtype: ScalarType.Float64);
        var maps = new double[2, 2][,];
        for (var b = 0; b < 2; b++)
            for (var c = 0; c < 2; c++)
            {
                maps[b, c] = new double[5, 6];
                for (var y = 0; y < 5; y++)
                    for (var x = 0; x < 6; x++)
                        maps[b, c][y, x] = features[b, c, y, x].item<double>();
            }
        return (features, maps);
    }

    private static Tensor Rows() => tensor(Boxes.SelectMany(b => b).ToArray()).reshape(Boxes.Length, 5);

    private static double[] Scaled(double[] box, double scale) => [.. box.Skip(1).Select(v => v * scale)];

    private static void Compare(Tensor result, Func<double[], int, int, int, double> expected)
    {
        for (var n = 0; n < result.shape[0]; n++)
            for (var c = 0; c < result.shape[1]; c++)
                for (var row = 0; row < result.shape[2]; row++)
                    for (var column = 0; column < result.shape[3]; column++)
                        Assert.Equal(
                            expected(Boxes[n], c, row, column), result[n, c, row, column].item<double>(), Tolerance);
    }
}
