using DeepLearning.Teaching;

namespace DeepLearning.Course.Authoring;

/// <summary>What one metric scored on one source of data: per seed, and per broken variant.</summary>
/// <param name="Name">The metric.</param>
/// <param name="Data">The key of its band: <c>real</c>, <c>generated</c>, <c>any</c>.</param>
/// <param name="Spec">What the bands file says about it, or null.</param>
/// <param name="Seeds">The scores of the seeds, in order.</param>
/// <param name="Broken">The scores of the broken variants that ran, and those that the file states.</param>
/// <param name="Ran">The names of the variants that really ran.</param>
internal sealed record MetricSpread(
    string Name,
    string Data,
    MetricSpec? Spec,
    IReadOnlyList<double> Seeds,
    IReadOnlyList<BrokenVariant> Broken,
    IReadOnlySet<string> Ran)
{
    public Band? Band => Spec?.BandFor(Data);

    public bool Share => Spec?.Unit == "share";

    /// <summary>Proposes a band; null when a seed gave no finite number.</summary>
    public Band? Proposal => Seeds.Count == 0 || !Seeds.All(double.IsFinite) ? null
        : BandProposal.Of(Seeds, Broken, Share, Band);

    public string Words(double value) => Spec?.Format(value)
        ?? value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Gathers the spreads out of all runs, in the order of the chapter.</summary>
    public static IReadOnlyList<MetricSpread> Of(BandFile bands, IReadOnlyList<TrialResult> results)
    {
        var measured = results.Where(r => r.Trial is { Solutions: false, Twice: false })
            .SelectMany(r => r.Result.Metrics.Select(m => (r.Trial, Metric: m, Key: Key(bands, m))))
            .ToList();
        return [.. measured.Where(x => x.Trial.Variant is null).Select(x => (x.Metric.Name, x.Key)).Distinct()
            .Select(row =>
            {
                var spec = bands.Metrics.GetValueOrDefault(row.Name);
                var here = measured.Where(x => x.Metric.Name == row.Name && x.Key == row.Key).ToList();
                var ran = here.Where(x => x.Trial.Variant is not null)
                    .GroupBy(x => x.Trial.Variant!)
                    .ToDictionary(v => v.Key, v => v.Select(x => x.Metric.Value).ToList());
                var seeds = here.Where(x => x.Trial.Variant is null).Select(x => (x.Trial.Source, x.Metric.Value));
                return new MetricSpread(row.Name, row.Key, spec, Values(seeds), Variants(spec, row.Key, ran),
                    ran.Keys.ToHashSet());
            })];
    }

    private static string Key(BandFile bands, Notebook.Running.MetricResult metric)
    {
        var data = metric.Data ?? BandFile.Any;
        return bands.Metrics.GetValueOrDefault(metric.Name)?.Bands is { } known && !known.ContainsKey(data)
            && known.ContainsKey(BandFile.Any) ? BandFile.Any : data;
    }

    /// <summary>Takes the scores of both sources; where they are the same, those of one.</summary>
    private static List<double> Values(IEnumerable<(DataSource Source, double Value)> scores)
    {
        var sources = scores.GroupBy(s => s.Source).Select(s => s.Select(x => x.Value).ToList()).ToList();
        return sources is [var one, var other] && one.SequenceEqual(other) ? one : [.. sources.SelectMany(s => s)];
    }

    /// <summary>Lists what the file states with the scores that were measured; of two scores the one that is nearest to
    /// passing.</summary>
    private static List<BrokenVariant> Variants(
        MetricSpec? spec, string data, Dictionary<string, List<double>> ran)
    {
        var stated = spec?.BandFor(data)?.Broken ?? [];
        var band = spec?.BandFor(data);
        double Nearest(List<double> scores) => scores.Where(double.IsFinite)
            .MinBy(s => band is null ? 0 : Math.Abs(s - (band.Seeds.Count > 0 ? band.Seeds.Average() : s)));
        return [.. stated.Select(b => ran.TryGetValue(b.Variant, out var scores) && scores.Any(double.IsFinite)
            ? b with { Value = Nearest(scores) } : b)];
    }
}
