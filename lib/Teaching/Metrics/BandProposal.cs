namespace DeepLearning.Teaching;

/// <summary>Proposes a band from what seeds and broken variants scored.</summary>
public static class BandProposal
{
    private const double ShareFloor = 0.01;
    private const double RelativeFloor = 0.02;
    private const int Digits = 4;

    /// <summary>
    /// Proposes: the margin is the spread of the seeds (at least one point, or 2 % of the value), but never more
    /// than a third of the way to the nearest broken variant; a side is closed where a broken variant lies, or where
    /// the author has closed it.
    /// </summary>
    /// <param name="seeds">What the seeds scored.</param>
    /// <param name="broken">What the broken variants scored.</param>
    /// <param name="share">Whether the value lies from 0 to 1.</param>
    /// <param name="before">The band so far, or null.</param>
    /// <exception cref="ArgumentException">There is no seed, or one that is not finite.</exception>
    public static Band Of(
        IReadOnlyList<double> seeds, IReadOnlyList<BrokenVariant> broken, bool share, Band? before = null)
    {
        ArgumentNullException.ThrowIfNull(seeds);
        ArgumentNullException.ThrowIfNull(broken);
        if (seeds.Count == 0 || !seeds.All(double.IsFinite))
            throw new ArgumentException("[check] expected finite scores of at least one seed.", nameof(seeds));
        var (worst, best) = (seeds.Min(), seeds.Max());
        var (below, above) = (broken.Any(b => b.Value < worst), broken.Any(b => b.Value > best));
        var floor = share ? ShareFloor : RelativeFloor * Math.Max(Math.Abs(worst), Math.Abs(best));
        var margin = Math.Max(best - worst, floor);
        var gaps = broken.Select(b => b.Value < worst ? worst - b.Value : b.Value - best).Where(g => g > 0);
        margin = Significant(Math.Min(margin, gaps.Append(double.PositiveInfinity).Min() / 3));
        var low = below || before?.Low is not null || !above;
        var high = above || before?.High is not null || !below;
        return new Band(
            low ? Rounded(share ? Math.Max(0, worst - margin) : worst - margin) : null,
            high ? Rounded(share ? Math.Min(1, best + margin) : best + margin) : null,
            [.. seeds.Select(Rounded)], margin, [.. broken.Select(b => b with { Value = Rounded(b.Value) })]);
    }

    /// <summary>Keeps four digits behind the point, or four that mean something in a small number.</summary>
    /// <param name="value">Any value.</param>
    public static double Rounded(double value)
    {
        if (value == 0 || !double.IsFinite(value))
            return value;
        var places = Math.Max(Digits, Digits - 1 - (int)Math.Floor(Math.Log10(Math.Abs(value))));
        return Math.Round(value, Math.Min(15, places));
    }

    private static double Significant(double value)
    {
        if (value <= 0)
            return 0;
        var scale = Math.Pow(10, Math.Floor(Math.Log10(value)) - 1);
        return Rounded(Math.Floor(value / scale) * scale);
    }
}
