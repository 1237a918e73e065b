namespace DeepLearning.Visuals.Core;

/// <summary>
/// How large inputs are made small enough for a page, always by a rule that the visual's text states, never by chance.
/// </summary>
internal static class Sampling
{
    /// <summary>Places spread evenly from the first to the last, at most so many.</summary>
    public static int[] Evenly(int count, int most)
    {
        if (count <= most)
            return [.. Enumerable.Range(0, count)];
        return [.. Enumerable.Range(0, most).Select(i => (int)Math.Round(i * (count - 1.0) / (most - 1)))];
    }

    /// <summary>The rule in words, for the end of a text; empty where everything is shown.</summary>
    public static string Rule(int count, int most, string what) =>
        count <= most ? "" : $" Of {count} {what}, {most} spread evenly are shown.";

    /// <summary>A map made smaller by averaging blocks, so that no side is longer than so many.</summary>
    /// <returns>The map, its rows and its columns.</returns>
    public static (double[] Values, int Rows, int Columns) Blocks(
        IReadOnlyList<double> values, int rows, int columns, int most)
    {
        var block = (Math.Max(rows, columns) + most - 1) / most;
        if (block <= 1)
            return ([.. values], rows, columns);
        int height = (rows + block - 1) / block, width = (columns + block - 1) / block;
        var sums = new double[height * width];
        var counts = new int[height * width];
        for (var i = 0; i < rows * columns; i++)
        {
            var to = (i / columns / block * width) + (i % columns / block);
            sums[to] += values[i];
            counts[to]++;
        }

        return ([.. sums.Select((s, i) => s / counts[i])], height, width);
    }
}
