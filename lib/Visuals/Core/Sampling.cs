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

    /// <summary>How many of them the words that follow name; empty where they name all.</summary>
    public static string Told(int count, int most, string what) =>
        count <= most ? "" : $" {most} of {count} {what}, spread evenly, are told:";

    /// <summary>
    /// Places of a curve so that no peak is lost: the lowest and the highest of every stretch, a gap where there is
    /// one, and both ends; at most so many.
    /// </summary>
    public static int[] Extremes(IReadOnlyList<double> values, int most)
    {
        if (values.Count <= most)
            return [.. Enumerable.Range(0, values.Count)];
        var stretches = Math.Max(1, (most - 2) / 3);
        var kept = new SortedSet<int> { 0, values.Count - 1 };
        for (var s = 0; s < stretches; s++)
        {
            var (from, to) = ((int)((long)s * values.Count / stretches), (int)((s + 1L) * values.Count / stretches));
            var places = Enumerable.Range(from, to - from).ToList();
            var finite = places.FindAll(i => double.IsFinite(values[i]));
            if (finite.Count < places.Count)
                kept.Add(places.Find(i => !double.IsFinite(values[i])));
            if (finite.Count > 0)
                kept.UnionWith([finite.MinBy(i => values[i]), finite.MaxBy(i => values[i])]);
        }

        return [.. kept];
    }

    /// <summary>The rule of <see cref="Extremes"/> in words; empty where everything is shown.</summary>
    public static string ExtremesRule(int count, int most, string what) => count <= most ? ""
        : $" Of {count} {what}, at most {most} are shown: the lowest and the highest of every stretch.";

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
