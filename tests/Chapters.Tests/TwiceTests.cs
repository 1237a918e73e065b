using DeepLearning.Course.Authoring;
using DeepLearning.Course.Chapters;
using DeepLearning.Notebook.Running;

namespace DeepLearning.Chapters.Tests;

/// <summary>Readers run a cell again: then its numbers must still be right, or it must fail aloud.</summary>
public sealed class TwiceTests(ITestOutputHelper output)
{
    private static readonly RunOptions Options = new() { Parallelism = 1, ChapterTimeout = TimeSpan.FromMinutes(5) };

    public static TheoryData<string> Chapters =>
        [.. new Checkout(ChapterRuns.Root).Chapters().Select(f => Path.GetFileName(f)[..2])];

    [Theory]
    [MemberData(nameof(Chapters))]
    public async Task Every_cell_twice_measures_what_once_did(string number)
    {
        var chapter = ChapterFiles.Find(new Checkout(ChapterRuns.Root), number);
        var runner = new TrialRunner(chapter, Workers.Next(timed: false), Options);

        var run = (await runner.RunAsync([new Trial(DataSource.Generated, Twice: true)],
            cancellation: TestContext.Current.CancellationToken)).Single();

        output.WriteLine($"{run.Result.Duration.TotalSeconds:0.0} s");
        Assert.True(run.Ran, run.Result.Failure?.ToString());
        Assert.NotEmpty(run.Result.Metrics);
        Assert.All(run.Result.Metrics, metric => Assert.True(metric.Passed, metric.ToString()));
        Assert.All(run.Result.Metrics.GroupBy(m => m.Name), twice => Assert.True(twice.Count() > 1, twice.Key));
    }
}
