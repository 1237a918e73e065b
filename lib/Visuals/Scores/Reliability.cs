namespace DeepLearning.Visuals.Scores;

/// <summary>Items whose confidence lies in one range.</summary>
/// <param name="Low">Where it starts; it ends where the next starts.</param>
/// <param name="High">Where it ends, included.</param>
/// <param name="Count">How many items.</param>
/// <param name="Confidence">Their mean confidence, NaN where there are none.</param>
/// <param name="Accuracy">How many of them are right, NaN where there are none.</param>
internal sealed record ReliabilityBin(double Low, double High, int Count, double Confidence, double Accuracy);

/// <summary>
/// Compares what a model says about its certainty with how often it is right. Ranges are of equal width, open below and
/// closed above (zero belongs to the first).
/// <para><b>Formula</b>: ECE = sum over ranges of n_b / n * |accuracy_b - confidence_b|.</para>
/// <para><b>Source</b>: Guo et al. 2017, arXiv 1706.04599.</para>
/// </summary>
internal static class Reliability
{
    /// <summary>Sorts items into ranges.</summary>
    public static ReliabilityBin[] Of(float[] confidence, bool[] right, int bins)
    {
        var (counts, sums, hits) = (new int[bins], new double[bins], new int[bins]);
        foreach (var (i, c) in confidence.Index())
        {
            // Single precision: 0.7f * 10 is a little below 7 or above; ranges are those of the number as written.
            var b = Math.Clamp((int)Math.Ceiling(Math.Round((double)c * bins, 6)) - 1, 0, bins - 1);
            counts[b]++;
            sums[b] += Math.Round((double)c, 7);
            hits[b] += right[i] ? 1 : 0;
        }

        return [.. Enumerable.Range(0, bins).Select(b => new ReliabilityBin((double)b / bins, (b + 1.0) / bins,
            counts[b], sums[b] / counts[b], hits[b] / (double)counts[b]))];
    }

    /// <summary>The expected calibration error.</summary>
    public static double Error(ReliabilityBin[] bins) => bins.Where(b => b.Count > 0)
        .Sum(b => b.Count * Math.Abs(b.Accuracy - b.Confidence)) / bins.Sum(b => b.Count);

    /// <summary>The largest gap of any range.</summary>
    public static double Most(ReliabilityBin[] bins) =>
        bins.Where(b => b.Count > 0).Max(b => Math.Abs(b.Accuracy - b.Confidence));
}
