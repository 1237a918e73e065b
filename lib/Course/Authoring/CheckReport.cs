using System.Text;
using DeepLearning.Teaching;

namespace DeepLearning.Course.Authoring;

/// <summary>Says what a chapter's runs showed: spreads, findings, and bands to paste.</summary>
internal sealed class CheckReport
{
    private readonly BandFile _bands;
    private readonly IReadOnlyList<TrialResult> _results;

    public CheckReport(BandFile bands, IReadOnlyList<TrialResult> results)
    {
        (_bands, _results) = (bands, results);
        Spreads = MetricSpread.Of(bands, results);
        Findings = [.. CheckFindings.Of(bands, results, Spreads)];
    }

    public IReadOnlyList<MetricSpread> Spreads { get; }

    public IReadOnlyList<string> Findings { get; }

    /// <summary>Gets the bands file with the bands that these runs propose; what was not measured stays.</summary>
    public BandFile Proposal => _bands with
    {
        Metrics = _bands.Metrics.ToDictionary(m => m.Key, m => m.Value with { Bands = Proposed(m.Key, m.Value) })
            .Concat(Spreads.Where(s => s.Spec is null).GroupBy(s => s.Name).Select(New))
            .ToDictionary(m => m.Key, m => m.Value),
    };

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var group in _results.GroupBy(r => (What: What(r.Trial), r.Trial.Source)))
        {
            var runs = group.ToList();
            text.Append($"{group.Key.What,-9} on {group.Key.Source.ToString().ToLowerInvariant(),-9} data: ")
                .Append($"{runs.Count(r => r.Ran)} of {runs.Count} runs to the end, longest ")
                .Append($"{runs.Max(r => r.Result.Duration.TotalSeconds):0.0} s, ")
                .Append($"{runs.Max(r => r.Result.PeakMemory) >> 20} MB\n");
        }

        text.Append('\n').Append(Table()).Append('\n');
        text.Append(Findings.Count == 0 ? "No finding: every seed inside, every broken variant outside.\n"
            : $"{Findings.Count} finding{(Findings.Count == 1 ? "" : "s")}:\n");
        foreach (var finding in Findings)
            text.Append($"  ! {finding}\n");
        return text.ToString();
    }

    private static string What(Trial trial) =>
        trial.Solutions ? "solutions" : trial.Twice ? "twice" : trial.Variant is not null ? "broken" : "chapter";

    private string Table()
    {
        List<string[]> rows = [["metric", "data", "lowest", "median", "highest", "band", "broken"]];
        foreach (var s in Spreads)
        {
            var sorted = s.Seeds.Order().ToList();
            rows.Add([s.Name, s.Data, s.Words(sorted[0]), s.Words(sorted[sorted.Count / 2]), s.Words(sorted[^1]),
                s.Band is { } band ? Range(s, band) : "none",
                string.Join("; ", s.Broken.Select(b =>
                    $"{b.Variant} {s.Words(b.Value)}{(s.Ran.Contains(b.Variant) ? "" : " (not run)")}"))]);
        }

        var widths = Enumerable.Range(0, rows[0].Length).Select(c => rows.Max(r => r[c].Length)).ToList();
        return string.Concat(rows.Select(r => string.Join("  ", r.Select((x, c) =>
            c is >= 2 and <= 4 ? x.PadLeft(widths[c]) : x.PadRight(widths[c]))).TrimEnd() + "\n"));
    }

    private static string Range(MetricSpread s, Band band) => (band.Low, band.High) switch
    {
        ({ } low, { } high) => $"{s.Words(low)} to {s.Words(high)}",
        ({ } low, null) => $"from {s.Words(low)}",
        (null, { } high) => $"up to {s.Words(high)}",
        _ => "any value",
    };

    private Dictionary<string, Band> Proposed(string name, MetricSpec spec)
    {
        var bands = spec.Bands.ToDictionary();
        foreach (var spread in Spreads.Where(s => s.Name == name))
        {
            if (spread.Proposal is { } proposal)
                bands[spread.Data] = proposal;
        }

        return bands;
    }

    private static KeyValuePair<string, MetricSpec> New(IGrouping<string, MetricSpread> metric) => new(metric.Key,
        new MetricSpec("say in one line what the number means", "", metric.Where(s => s.Proposal is not null)
            .ToDictionary(s => s.Data, s => s.Proposal!)));
}
