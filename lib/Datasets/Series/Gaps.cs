namespace DeepLearning.Datasets;

/// <summary>Fills missing values.</summary>
internal static class Gaps
{
    /// <summary>Fills one column in place by straight lines over time.</summary>
    public static void Fill(float[] values, int column, int columns, double[] times)
    {
        var known = Enumerable.Range(0, times.Length).Where(i =>
            !float.IsNaN(values[(i * columns) + column])).ToArray();
        if (known.Length == 0)
            throw new ArgumentException("[TimeSeries.Filled] a column has no value at all.", nameof(values));
        var next = 0;
        for (var i = 0; i < times.Length; i++)
        {
            while (next < known.Length && known[next] < i)
                next++;
            if (next < known.Length && known[next] == i)
                continue;
            var before = next > 0 ? known[next - 1] : known[0];
            var after = next < known.Length ? known[next] : known[^1];
            var (a, b) = (values[(before * columns) + column], values[(after * columns) + column]);
            var share = before == after ? 0 : (times[i] - times[before]) / (times[after] - times[before]);
            values[(i * columns) + column] = (float)(a + (share * (b - a)));
        }
    }
}
