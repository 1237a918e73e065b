namespace DeepLearning.Datasets.Tests;

public sealed class PointTests
{
    [Fact]
    public void A_spiral_has_its_shape_types_and_even_classes()
    {
        var spiral = Spirals.Create(pointsPerArm: 50, arms: 4);

        Assert.Equal([200, 2], spiral.Points.shape);
        Assert.Equal(200, spiral.Count);
        Assert.Equal([50, 50, 50, 50], spiral.Labels.data<long>().ToArray().CountBy(l => l).Select(c => c.Value));
        Assert.All(Radii(spiral), r => Assert.InRange(r, 0.08, 1.0));
    }

    [Fact]
    public void Without_noise_every_point_lies_on_its_arm()
    {
        var spiral = Spirals.Create(pointsPerArm: 100, noise: 0);
        var points = spiral.Points.data<float>().ToArray();
        var labels = spiral.Labels.data<long>().ToArray();

        for (var i = 0; i < labels.Length; i++)
        {
            var (x, y) = (points[2 * i], points[(2 * i) + 1]);
            var angle = Math.Atan2(x, y) - (2 * Math.PI * labels[i] / 3) - (4.4 * Math.Sqrt((x * x) + (y * y)));
            Assert.Equal(1.0, Math.Cos(angle), 1e-5);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_points_and_another_one_others()
    {
        Assert.Equal(Values(Spirals.Create(seed: 5)), Values(Spirals.Create(seed: 5)));
        Assert.NotEqual(Values(Spirals.Create(seed: 5)), Values(Spirals.Create(seed: 6)));
        Assert.Equal(Values(Moons.Create(seed: 5)), Values(Moons.Create(seed: 5)));
    }

    [Fact]
    public void Moons_are_two_and_fit_the_plane()
    {
        var moons = Moons.Create(100, noise: 0.1);

        Assert.Equal([200, 2], moons.Points.shape);
        Assert.Equal([100, 100], moons.Labels.data<long>().ToArray().CountBy(l => l).Select(c => c.Value));
        Assert.All(Values(moons), v => Assert.InRange(v, -1.5f, 1.5f));
    }

    [Fact]
    public void Splitting_keeps_every_point_once_with_its_label()
    {
        var spiral = Spirals.Create(pointsPerArm: 40);

        var (train, test) = spiral.Split(0.25, seed: 1);

        Assert.Equal((90, 30), (train.Count, test.Count));
        Assert.Equal(Pairs(spiral).Order(), Pairs(train).Concat(Pairs(test)).Order());
        Assert.Equal(Pairs(test), Pairs(spiral.Split(0.25, seed: 1).Test));
        Assert.NotEqual(Pairs(test), Pairs(spiral.Split(0.25, seed: 2).Test));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(-0.5)]
    [InlineData(double.NaN)]
    public void A_split_that_leaves_a_part_empty_is_refused(double share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Spirals.Create(10).Split(share));

    [Theory]
    [InlineData(0, 3, 0.1)]
    [InlineData(10, 0, 0.1)]
    [InlineData(10, 3, -0.1)]
    public void Senseless_sizes_are_refused(int points, int arms, double noise) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Spirals.Create(points, arms, noise));

    [Fact]
    public void The_bell_curve_has_mean_zero_and_spread_one()
    {
        var dice = new Dice(1, 1);
        var draws = Enumerable.Range(0, 100_000).Select(_ => dice.Normal()).ToList();

        // The mean of 100,000 draws has a spread of 0.003: five of them.
        Assert.Equal(0, draws.Average(), 0.016);
        Assert.Equal(1, Math.Sqrt(draws.Average(d => d * d)), 0.016);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.7)]
    [InlineData(-2.5)]
    [InlineData(3.1)]
    [InlineData(100)]
    [InlineData(-1000)]
    public void Portable_sine_and_cosine_are_right(double angle)
    {
        var (sin, cos) = Portable.SinCos(angle);

        // Folding an angle of 1000 loses three of sixteen digits.
        Assert.Equal(Math.Sin(angle), sin, 1e-12);
        Assert.Equal(Math.Cos(angle), cos, 1e-12);
    }

    private static float[] Values(PointSet set) => set.Points.data<float>().ToArray();

    private static IEnumerable<double> Radii(PointSet set) =>
        Values(set).Chunk(2).Select(p => Math.Sqrt((p[0] * p[0]) + (p[1] * p[1])) + 1e-6);

    private static IEnumerable<(float, float, long)> Pairs(PointSet set) =>
        Values(set).Chunk(2).Zip(set.Labels.data<long>().ToArray(), (p, l) => (p[0], p[1], l));
}
