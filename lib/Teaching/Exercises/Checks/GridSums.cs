namespace DeepLearning.Teaching;

/// <summary>Recognises numbers that are off together: by a sum, a factor, a constant.</summary>
internal static class GridSums
{
    /// <summary>Sums of float32 probabilities stray this far from 1, and no further.</summary>
    private const double SumTolerance = 1e-4;

    /// <summary>Fewer numbers than these agree on a factor or an offset by chance.</summary>
    private const int Fewest = 3;

    public static bool IsNotNormalised(NumberGrid given, NumberGrid right, Tolerance near) =>
        right.Shape.Count == 1 && IsOne(right.Values.Sum()) && !IsOne(given.Values.Sum())
        && IsScaled(given, right, near);

    public static bool IsAlongColumns(NumberGrid given, NumberGrid right, Tolerance near) =>
        right.Shape is [> 1, > 1] && given.Shape.SequenceEqual(right.Shape)
        && Rows(right).All(IsOne) && !Rows(given).All(IsOne) && Columns(given).All(IsOne);

    public static bool IsOffset(NumberGrid given, NumberGrid right, Tolerance near)
    {
        if (!Comparable(given, right))
            return false;
        var offset = given.Values[0] - right.Values[0];
        return !near.Near(offset, 0) && near.Near(given.Values, [.. right.Values.Select(x => x + offset)]);
    }

    public static bool IsScaled(NumberGrid given, NumberGrid right, Tolerance near)
    {
        if (!Comparable(given, right))
            return false;
        // The factor of the largest number is the least disturbed by rounding.
        var (largest, i) = right.Values.Select((x, i) => (Math.Abs(x), i)).Max();
        if (largest == 0 || given.Values[i] == 0)
            return false;
        var factor = given.Values[i] / right.Values[i];
        return new Tolerance(near.Size * Math.Max(1, Math.Abs(factor)) + (1e-6 * Math.Abs(given.Values[i])))
            .Near(given.Values, [.. right.Values.Select(x => x * factor)]);
    }

    private static bool Comparable(NumberGrid given, NumberGrid right) =>
        given.Shape.SequenceEqual(right.Shape) && right.Values.Distinct().Take(Fewest).Count() >= Fewest
        && given.Values.All(double.IsFinite);

    private static bool IsOne(double sum) => Math.Abs(sum - 1) < SumTolerance;

    private static IEnumerable<double> Rows(NumberGrid grid) =>
        grid.Values.Chunk((int)grid.Shape[1]).Select(r => r.Sum());

    private static IEnumerable<double> Columns(NumberGrid grid) => Enumerable.Range(0, (int)grid.Shape[1])
        .Select(c => grid.Values.Chunk((int)grid.Shape[1]).Sum(row => row[c]));
}
