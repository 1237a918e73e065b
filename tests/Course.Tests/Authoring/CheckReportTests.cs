using DeepLearning.Course.Authoring;
using DeepLearning.Notebook.Running;
using DeepLearning.Teaching;
using Metric = DeepLearning.Notebook.Running.MetricResult;

namespace DeepLearning.Course.Tests.Authoring;

public sealed class CheckReportTests
{
    private const string Name = "a.accuracy";

    private static readonly BandFile Bands = new("04",
        new Dictionary<string, MetricSpec>
        {
            [Name] = new("what the number means", "share", new Dictionary<string, Band>
            {
                ["generated"] = new(0.9, null, [0.93, 0.93, 0.93, 0.93, 0.93], 0.03, [new("untrained", 0.5)]),
            }),
        },
        new Dictionary<string, IReadOnlyList<CellChange>> { ["untrained"] = [new("train", "step();", "")] });

    [Fact]
    public void Seeds_inside_and_broken_outside_is_no_finding()
    {
        var report = Report(Run(0, 0.95), Run(1, 0.94), Run(2, 0.96), Broken(0.51));

        Assert.Empty(report.Findings);
        Assert.Contains("No finding", report.ToString());
        Assert.Matches(@"a\.accuracy +generated +94\.0 % +95\.0 % +96\.0 % +from 90\.0 % +untrained 51\.0 %",
            report.ToString());
        var band = report.Proposal.Metrics[Name].Bands["generated"];
        Assert.Equal((0.92, 0.02), (band.Low, band.Margin));
        Assert.Equal([0.95, 0.94, 0.96], band.Seeds);
        Assert.Equal(0.51, Assert.Single(band.Broken).Value);
        Assert.Same(Bands.Variants, report.Proposal.Variants);
    }

    [Fact]
    public void A_seed_outside_and_a_broken_variant_inside_are_findings()
    {
        var report = Report(Run(0, 0.95), Run(1, 0.85), Broken(0.92));

        Assert.Contains("a.accuracy (generated data): seed 2 scores 85.0 %, outside the band", report.Findings);
        Assert.Contains(report.Findings, f => f.EndsWith("(untrained) it scores 92.0 %, which passes", default));
        Assert.Contains(report.Findings, f => f.Contains("no band can keep it out"));
    }

    [Fact]
    public void A_failing_run_a_passing_stub_and_a_failing_solution_are_findings()
    {
        var failed = Run(1, 0.95) with
        {
            Result = Result([], [], new ChapterFailure(FailureKind.Cell, "x.ipynb", "boom", 3, "train")),
        };
        var stub = Run(0, 0.95) with { Result = Result([], [new ExerciseResult("04-1", true, true, 9)]) };
        var solution = new TrialResult(new Trial(DataSource.Generated, Solutions: true),
            Result([], [new ExerciseResult("04-2", false, true, 4, "too small")]));

        var findings = Report(failed, stub, solution).Findings;

        Assert.Contains(findings, f => f.StartsWith("chapter, generated data, seed 2: boom (", default));
        Assert.Contains("chapter, generated data, seed 1: the stub of 04-1 passes", findings);
        Assert.Contains("solutions, generated data, seed 1: the solution of 04-2 does not pass: too small", findings);
    }

    [Fact]
    public void A_metric_without_a_band_and_a_band_without_a_metric_are_findings()
    {
        var run = Run(0, 0) with { Result = Result([new Metric("new", 2, null, null, "any", false, 1)], []) };

        var report = Report(run);

        Assert.Contains("new (any data): the bands file has no band for it", report.Findings);
        Assert.Contains("a.accuracy: no run measured it on generated data", report.Findings);
        Assert.Equal([2], report.Proposal.Metrics["new"].Bands["any"].Seeds);
    }

    [Fact]
    public void A_diverged_seed_proposes_nothing()
    {
        var report = Report(Run(0, double.NaN), Run(1, 0.95));
        Assert.Same(Bands.Metrics[Name].Bands["generated"], report.Proposal.Metrics[Name].Bands["generated"]);
        Assert.Contains(report.Findings, f => f.Contains("seed 1 scores"));
    }

    private static CheckReport Report(params TrialResult[] runs) => new(Bands, runs);

    private static TrialResult Run(int seed, double value) =>
        new(new Trial(DataSource.Generated, seed), Result([Measured(value)], []));

    private static TrialResult Broken(double value) =>
        new(new Trial(DataSource.Generated, Variant: "untrained"), Result([Measured(value)], []));

    private static Metric Measured(double value) => new(Name, value, 0.9, null, "generated", true, 5);

    private static ChapterResult Result(
        IReadOnlyList<Metric> metrics, IReadOnlyList<ExerciseResult> exercises, ChapterFailure? failure = null) =>
        new("04.ipynb", TimeSpan.FromSeconds(2), 100 << 20, 5, 5, metrics, exercises, failure);
}
