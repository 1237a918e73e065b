using static System.FormattableString;

namespace DeepLearning.Teaching;

/// <summary>
/// Checks that bands are honest: calibrated over at least five seeds, as wide as worst seed and margin say and no
/// wider, and narrow enough that every broken variant falls outside.
/// </summary>
public static class BandValidator
{
    /// <summary>The number of seeds below which a band is a lucky number.</summary>
    public const int FewestSeeds = 5;

    /// <summary>Bounds may be rounded for reading, by less than this share of the margin or of the value.</summary>
    private const double Rounding = 0.005;

    /// <summary>Lists what is wrong with a chapter's bands; empty when all is well.</summary>
    /// <param name="file">The bands.</param>
    public static IReadOnlyList<string> Problems(BandFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var problems = new List<string>();
        if (file.Chapter is not [>= '0' and <= '9', >= '0' and <= '9'])
            problems.Add($"chapter is '{file.Chapter}'; expected two digits");
        foreach (var (name, metric) in file.Metrics)
        {
            if (metric.Meaning.Length is < 10 or > 160)
                problems.Add($"{name}: meaning has {metric.Meaning.Length} characters; expected one line of 10 to 160");
            if (metric.Bands.Count == 0)
                problems.Add($"{name}: no band");
            if (metric.Bands.Keys.FirstOrDefault(k => k is not ("real" or "generated" or BandFile.Any)) is { } key)
                problems.Add($"{name}: data source '{key}'; expected real, generated or any");
            foreach (var (data, band) in metric.Bands)
                problems.AddRange(Problems(band, metric.Unit == "share").Select(p => $"{name}, {data}: {p}"));
            if (!metric.Bands.Values.Any(b => b.Broken.Any(x => file.Variants?.ContainsKey(x.Variant) == true)))
                problems.Add($"{name}: no broken variant can be run: say under 'variants' what one of them changes");
        }

        foreach (var (variant, changes) in file.Variants ?? new Dictionary<string, IReadOnlyList<CellChange>>())
        {
            if (changes.Count == 0)
                problems.Add($"variant '{variant}': changes nothing");
            if (file.MetricsOf(variant).Count == 0)
                problems.Add($"variant '{variant}': no band names it under 'broken'");
        }

        return problems;
    }

    private static IEnumerable<string> Problems(Band band, bool share)
    {
        if (band.Low is null && band.High is null)
            yield return "neither low nor high";
        if (band.Seeds.Count < FewestSeeds)
            yield return $"{band.Seeds.Count} seeds; need {FewestSeeds} or more";
        if (!band.Seeds.All(double.IsFinite))
            yield return "a seed's value is not finite";
        if (!(band.Margin >= 0))
            yield return $"margin {band.Margin}; expected 0 or more";
        if (band.Seeds.Count > 0)
        {
            var (worstLow, worstHigh) = (band.Seeds.Min() - band.Margin, band.Seeds.Max() + band.Margin);
            if (band.Low is { } low && !Near(low, share ? Math.Max(0, worstLow) : worstLow, band.Margin))
                yield return Invariant($"low is {low}; lowest seed minus margin is {worstLow:0.######}");
            if (band.High is { } high && !Near(high, share ? Math.Min(1, worstHigh) : worstHigh, band.Margin))
                yield return Invariant($"high is {high}; highest seed plus margin is {worstHigh:0.######}");
        }

        if (band.Broken.Count == 0)
            yield return "no broken variant: say what an untrained or crippled model scores";
        foreach (var broken in band.Broken.Where(b => band.Contains(b.Value)))
            yield return Invariant($"'{broken.Variant}' scores {broken.Value}, which passes");
        foreach (var broken in band.Broken.Where(b => string.IsNullOrWhiteSpace(b.Variant)))
            yield return $"a broken variant without a name ({broken.Value})";
    }

    private static bool Near(double bound, double expected, double margin) =>
        Math.Abs(bound - expected) <= Rounding * Math.Max(margin, Math.Abs(expected)) + 1e-12;
}
