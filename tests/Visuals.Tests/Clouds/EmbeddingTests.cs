using DeepLearning.Visuals.Clouds;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Tests.Clouds;

public sealed class EmbeddingTests
{
    /// <summary>Double precision through some thousand terms.</summary>
    private const double Rounding = 1e-6;

    private static float[] Clusters(int each, int width)
    {
        var numbers = new Random(5);
        return [.. Enumerable.Range(0, 3 * each).SelectMany(i => Enumerable.Range(0, width)
            .Select(k => (float)(numbers.NextDouble() + (k == i % 3 ? 10 : 0))))];
    }

    [Fact]
    public void Principal_axes_of_points_on_a_line_are_the_line()
    {
        var axes = PrincipalAxes.Of([0, 0, 3, 4, 6, 8], 2);
        // The points lie 5 apart along (0.6, 0.8), whose larger number is positive.
        Assert.Equal([-5, 0, 5], axes.Places.Select(p => Math.Round(p.X, 9)));
        Assert.Equal(1, axes.Explained.First, 9);
        Assert.Equal(0, axes.Explained.Second, 9);
    }

    [Fact]
    public void Principal_axes_keep_the_variance_of_each_direction()
    {
        // Variance 8 along x and 2 along y.
        var axes = PrincipalAxes.Of([2, 0, -2, 0, 0, 1, 0, -1], 2);
        Assert.Equal(0.8, axes.Explained.First, 9);
        Assert.Equal(0.2, axes.Explained.Second, 9);
    }

    [Fact]
    public void Every_point_has_the_perplexity_that_was_asked()
    {
        var values = Clusters(10, 4);
        var distances = NeighbourMap.SquaredDistances(values, 4, 30);
        for (var i = 0; i < 30; i++)
        {
            var row = new double[30];
            NeighbourMap.Conditional(distances.AsSpan(i * 30, 30), row, i, Math.Log(7));
            Assert.Equal(1, row.Sum(), 9);
            Assert.Equal(7, Math.Exp(row.Where(p => p > 0).Sum(p => -p * Math.Log(p))), Rounding);
        }
    }

    [Fact]
    public void Two_pairs_have_the_divergence_by_hand()
    {
        // Four points, p all alike 1/12; in the plane a unit square: q from 1 / 2 for sides and 1 / 3 for diagonals.
        var p = Enumerable.Range(0, 16).Select(k => k % 5 == 0 ? 0 : 1 / 12.0).ToArray();
        var total = (8 / 2.0) + (4 / 3.0);
        var expected = (8 / 12.0 * Math.Log(1 / 12.0 / (0.5 / total))) + (4 / 12.0 * Math.Log(1 / 12.0 * 3 * total));
        Assert.Equal(expected, NeighbourMap.Kl(p, [0, 0, 1, 0, 1, 1, 0, 1], 4), 12);
    }

    [Fact]
    public void The_divergence_told_is_that_of_the_places_shown()
    {
        var values = Clusters(10, 4);
        var start = PrincipalAxes.Of(values, 4).Places;
        var map = NeighbourMap.Of(values, 4, start, 5, 300);
        var p = NeighbourMap.Joint(NeighbourMap.SquaredDistances(values, 4, 30), 30, 5);
        var pairs = Enumerable.Range(0, 900).Where(k => k / 30 != k % 30).ToArray();
        double Near(int k) => 1 / (1 + Math.Pow(map.Places[k / 30].X - map.Places[k % 30].X, 2)
            + Math.Pow(map.Places[k / 30].Y - map.Places[k % 30].Y, 2));
        var total = pairs.Sum(Near);
        Assert.Equal(pairs.Sum(k => p[k] * Math.Log(p[k] / (Near(k) / total))), map.Divergence, Rounding);
        Assert.Equal(1, p.Sum(), Rounding);
    }

    [Fact]
    public void Neighbours_stay_neighbours_and_the_divergence_falls()
    {
        var values = Clusters(20, 5);
        var start = PrincipalAxes.Of(values, 5).Places;
        var map = NeighbourMap.Of(values, 5, start, 10, 400);
        var early = NeighbourMap.Of(values, 5, start, 10, 1);
        Assert.True(map.Divergence < early.Divergence / 2, $"{early.Divergence} to {map.Divergence}");
        for (var i = 0; i < 60; i++)
        {
            var nearest = Enumerable.Range(0, 60).Where(j => j != i).MinBy(j =>
                Math.Pow(map.Places[i].X - map.Places[j].X, 2) + Math.Pow(map.Places[i].Y - map.Places[j].Y, 2));
            Assert.Equal(i % 3, nearest % 3);
        }
    }

    [Fact]
    public void An_embedding_is_told_with_variance_and_divergence()
    {
        var visual = Spaces.Embedding(tensor(Clusters(6, 4)).reshape(18, 4),
            tensor(Enumerable.Range(0, 18).Select(i => i % 3L).ToArray()), ["one", "<b>two</b>", "three"], steps: 100);
        Soundness.Check(visual);
        Assert.DoesNotContain("<b>", visual.Html);
        Assert.Contains("18 vectors of 4 numbers. PCA keeps ", visual.Text);
        Assert.Matches(@"KL\(P \|\| Q\) = [\d.]+ nats", visual.Text);
        Assert.Contains("- <b>two</b>: 6 vectors", visual.Text);
        Assert.Equal(36, System.Text.RegularExpressions.Regex.Count(visual.Svg, "dlv-p\""));
    }

    [Fact]
    public void Many_few_and_equal_points_are_shown()
    {
        var many = Spaces.Embedding(randn(2000, 16, generator: new Generator().manual_seed(1)), steps: 50);
        Soundness.Check(many);
        Assert.Contains("Of 2000 vectors, 300 spread evenly are shown", many.Text);
        Soundness.Check(Spaces.Embedding(zeros(5, 3), steps: 50));
        Soundness.Check(Spaces.Embedding(tensor(new float[] { 1, 2 }).reshape(2, 1), steps: 50));
    }

    [Fact]
    public void What_does_not_fit_is_refused_with_what_came()
    {
        Says("got (4)", () => Spaces.Embedding(zeros(4)));
        Says("at least 2 vectors", () => Spaces.Embedding(zeros(1, 4)));
        Says("NaN at place 0", () => Spaces.Embedding(full(3, 2, float.NaN)));
        Says("labels of shape (3)", () => Spaces.Embedding(zeros(3, 2), zeros(4)));
        Says("3 names", () => Spaces.Embedding(zeros(3, 2), names: ["a"]));
        Says("perplexity from 1 to 100", () => Spaces.Embedding(zeros(3, 2), perplexity: 0));
    }

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.Throws<VisualInputException>(act).Message);
}
