using DeepLearning.Course.Authoring;
using DeepLearning.Course.Chapters;
using DeepLearning.Notebook.Running;
using DeepLearning.Teaching;

namespace DeepLearning.Chapters.Tests;

/// <summary>Chapters that are broken on purpose must not pass: here they really run.</summary>
/// <remarks>
/// On generated data, and so many variants that every metric is caught by one; <c>course check NN</c> runs all of them
/// on both kinds of data, and so does this class when <c>COURSE_ALL_VARIANTS</c> is set.
/// </remarks>
public sealed class BrokenVariantTests(ITestOutputHelper output)
{
    private static readonly RunOptions Options = new() { Parallelism = 1, ChapterTimeout = TimeSpan.FromMinutes(3) };

    public static TheoryData<string, string> Variants
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var chapter in Numbers().Select(Find))
                foreach (var variant in Chosen(chapter.ReadBands()))
                    data.Add(chapter.Number, variant);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task A_chapter_broken_on_purpose_falls_outside_its_bands(string number, string variant)
    {
        var chapter = Find(number);
        var bands = chapter.ReadBands();
        var runner = new TrialRunner(chapter, Workers.Next(timed: false), Options);

        var run = (await runner.RunAsync([new Trial(DataSource.Generated, Variant: variant)],
            cancellation: TestContext.Current.CancellationToken)).Single();

        Assert.True(run.Ran, run.Result.Failure?.ToString());
        foreach (var name in bands.MetricsOf(variant))
        {
            var metric = run.Metric(name);
            output.WriteLine($"{variant}: {metric}");
            Assert.NotNull(metric);
            if (Names(bands.Metrics[name], metric.Data ?? BandFile.Any, variant))
                Assert.False(metric.Passed, $"'{variant}' is broken and passes: {metric}");
        }
    }

    [Fact]
    public void Every_metric_of_every_chapter_is_caught_by_a_variant_that_runs()
    {
        foreach (var bands in Numbers().Select(n => Find(n).ReadBands()))
        {
            var caught = Chosen(bands).SelectMany(bands.MetricsOf);
            Assert.Empty(bands.Metrics.Keys.Except(caught));
        }
    }

    private static bool Names(MetricSpec metric, string data, string variant) =>
        metric.BandFor(data)?.Broken.Any(b => b.Variant == variant) == true;

    /// <summary>Chooses variants until every metric has one, those first that catch most.</summary>
    private static List<string> Chosen(BandFile bands)
    {
        var variants = bands.Variants?.Keys.ToList() ?? [];
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("COURSE_ALL_VARIANTS")))
            return variants;
        var (open, chosen) = (bands.Metrics.Keys.ToHashSet(), new List<string>());
        while (open.Count > 0 && variants.MaxBy(v => bands.MetricsOf(v).Count(open.Contains)) is { } best
            && bands.MetricsOf(best).Any(open.Contains))
        {
            chosen.Add(best);
            open.ExceptWith(bands.MetricsOf(best));
        }

        return chosen;
    }

    private static IEnumerable<string> Numbers() =>
        new Checkout(ChapterRuns.Root).Chapters().Select(f => Path.GetFileName(f)[..2]);

    private static ChapterFiles Find(string number) => ChapterFiles.Find(new Checkout(ChapterRuns.Root), number);
}
