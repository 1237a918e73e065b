using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Holds labelled points in the plane.</summary>
/// <param name="Points">float32 coordinates, about in [-1, 1]. <b>Shape</b>: (N, 2).</param>
/// <param name="Labels">int64 class numbers. <b>Shape</b>: (N).</param>
public sealed record PointSet(Tensor Points, Tensor Labels) : ICourseDataset
{
    /// <inheritdoc/>
    public Provenance About { get; init; } = Provenance.Generated("Points in the plane", "drawn by a formula", 0,
        "Two numbers a point: what works here may not work on pictures.");

    /// <inheritdoc/>
    public DataOrigin Origin => About.Origin;

    /// <inheritdoc/>
    public string Items => "points";

    /// <summary>Gets the number of points.</summary>
    public int Count => (int)Labels.shape[0];

    /// <summary>Parts the set at random into one to learn from and one to judge by.</summary>
    /// <param name="testShare">The share of the points that go to the second, between 0 and 1.</param>
    /// <param name="seed">The same seed gives the same parts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share would leave one part empty.</exception>
    public (PointSet Train, PointSet Test) Split(double testShare = 0.25, int seed = 0)
    {
        var test = (int)Math.Round(Count * testShare);
        if (test <= 0 || test >= Count)
        {
            throw new ArgumentOutOfRangeException(nameof(testShare), testShare,
                $"[PointSet.Split] a share of {testShare} leaves {test} of {Count} points to test;"
                + $" need 1 to {Count - 1}.");
        }

        var order = Enumerable.Range(0, Count).Select(i => (long)i).ToArray();
        new Dice(seed, 0).Shuffle(order);
        return (Take(order[test..]), Take(order[..test]));
    }

    /// <summary>Makes a data set for <c>torch.utils.data.DataLoader</c>: items with <c>data</c> (2) and
    /// <c>label</c>.</summary>
    public TensorItems ToDataset() => new(("data", Points), ("label", Labels));

    /// <inheritdoc/>
    public DataCard Card()
    {
        var points = Points.data<float>().ToArray().Chunk(2).Select(p => ((double)p[0], (double)p[1])).ToArray();
        var labels = Labels.data<long>().ToArray();
        string[] names = [.. Enumerable.Range(0, (int)labels.Max() + 1).Select(c => $"{c}")];
        var tally = DataCard.Tally(labels, names);
        return DataCard.Of(this, "", [("Points", $"{Count:N0}, two coordinates of float32, about in [-1, 1]")], tally,
            CardParts.Scatter("Where they lie", points, labels, names));
    }

    internal static PointSet Of(float[] points, long[] labels) =>
        new(tensor(points, [labels.Length, 2]), tensor(labels, [labels.Length]));

    private PointSet Take(long[] rows)
    {
        using var index = tensor(rows, [rows.Length]);
        return this with { Points = Points.index_select(0, index), Labels = Labels.index_select(0, index) };
    }
}
