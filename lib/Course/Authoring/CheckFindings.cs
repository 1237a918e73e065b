using DeepLearning.Teaching;

namespace DeepLearning.Course.Authoring;

/// <summary>What is wrong with a chapter after all its runs.</summary>
internal static class CheckFindings
{
    public static IEnumerable<string> Of(
        BandFile bands, IReadOnlyList<TrialResult> results, IReadOnlyList<MetricSpread> spreads) =>
    [
        .. results.Where(r => !r.Ran).Select(r => $"{r.Trial}: {r.Result.Failure!.Problem} ({Cell(r)})"),
        .. results.Where(r => r.Trial.Variant is null).SelectMany(Exercises),
        .. results.Where(r => r.Trial.Twice).SelectMany(Again),
        .. spreads.SelectMany(Band),
        .. Missing(bands, results, spreads),
    ];

    /// <summary>Says in which cell a run failed; the file is a copy that is gone.</summary>
    private static string Cell(TrialResult run) => run.Result.Failure!.CellId is { } id
        ? $"cell {id}" + (run.Result.Failure.Line is { } line ? $", line {line}" : "") : "before the first cell";

    private static IEnumerable<string> Exercises(TrialResult run) => run.Trial.Solutions
        ? run.Result.Exercises.Where(e => !e.Passed)
            .Select(e => $"{run.Trial}: the solution of {e.Id} does not pass: {e.Message}")
        : run.Result.Exercises.Where(e => e.Passed || e.Attempted != false)
            .Select(e => $"{run.Trial}: the stub of {e.Id} {(e.Passed ? "passes" : "counts as an attempt")}");

    private static IEnumerable<string> Again(TrialResult run) => run.Result.Metrics.Where(m => !m.Passed)
        .Select(m => $"{run.Trial}: {m}; seed and make in one cell what it measures");

    private static IEnumerable<string> Band(MetricSpread spread)
    {
        var title = $"{spread.Name} ({spread.Data} data)";
        if (spread.Band is not { } band)
        {
            yield return $"{title}: the bands file has no band for it";
            yield break;
        }

        foreach (var (i, value) in spread.Seeds.Index())
        {
            if (!band.Contains(value))
                yield return $"{title}: seed {i + 1} scores {spread.Words(value)}, outside the band";
        }

        foreach (var broken in spread.Broken.Where(b => spread.Ran.Contains(b.Variant) && band.Contains(b.Value)))
            yield return $"{title}: broken on purpose ({broken.Variant}) it scores {spread.Words(broken.Value)},"
                + " which passes";
        if (spread.Proposal is { } proposal && proposal.Broken.Any(b => proposal.Contains(b.Value)))
            yield return $"{title}: a broken variant scores like the seeds; no band can keep it out. Measure something"
                + " that shows the difference, or train longer";
    }

    private static IEnumerable<string> Missing(
        BandFile bands, IReadOnlyList<TrialResult> results, IReadOnlyList<MetricSpread> spreads)
    {
        foreach (var (name, metric) in bands.Metrics)
        {
            foreach (var data in metric.Bands.Keys)
            {
                if (spreads.All(s => s.Name != name || s.Data != data)
                    && (data != "real" || !results.All(r => r.Trial.Source != DataSource.Real)))
                {
                    yield return data == "real"
                        ? $"{name}: this machine has no real data, so its band was not measured"
                            + " (COURSE_DATA names a folder that has them)"
                        : $"{name}: no run measured it on {data} data";
                }
            }
        }

        foreach (var run in results.Where(r => r is { Ran: true, Trial.Variant: { } variant }))
        {
            foreach (var name in bands.MetricsOf(run.Trial.Variant!).Where(n => run.Metric(n) is null))
                yield return $"{run.Trial}: {name} was not measured";
        }
    }
}
