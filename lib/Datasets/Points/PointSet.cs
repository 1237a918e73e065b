using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Holds labelled points in the plane.</summary>
/// <param name="Points">float32 coordinates, about in [-1, 1]. <b>Shape</b>: (N, 2).</param>
/// <param name="Labels">int64 class numbers. <b>Shape</b>: (N).</param>
public sealed record PointSet(Tensor Points, Tensor Labels)
{
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

    internal static PointSet Of(float[] points, long[] labels) =>
        new(tensor(points, [labels.Length, 2]), tensor(labels, [labels.Length]));

    private PointSet Take(long[] rows)
    {
        using var index = tensor(rows, [rows.Length]);
        return new PointSet(Points.index_select(0, index), Labels.index_select(0, index));
    }
}
