using DeepLearning.Notebook.Running;

[assembly: AssemblyFixture(typeof(DeepLearning.Chapters.Tests.ChapterRuns))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace DeepLearning.Chapters.Tests;

/// <summary>Every chapter and its solutions run headlessly, teach what they claim, and stay small.</summary>
public sealed class ChapterTests(ChapterRuns runs, ITestOutputHelper output)
{
    private static readonly TimeSpan TimeCap = TimeSpan.FromSeconds(60);
    private const long MemoryCap = 1536L << 20;

    /// <summary>Chapters, solutions and galleries, on real data (where the machine has some) and on generated
    /// data.</summary>
    public static TheoryData<string, string> All => Cases(
    [
        .. ChapterRuns.Notebooks("notebooks"), .. ChapterRuns.Notebooks("notebooks/solutions"),
        .. ChapterRuns.Galleries,
    ]);

    public static TheoryData<string, string> Chapters => Cases(ChapterRuns.Notebooks("notebooks"));

    public static TheoryData<string, string> Solutions => Cases(ChapterRuns.Notebooks("notebooks/solutions"));

    [Theory]
    [MemberData(nameof(All))]
    public async Task It_runs_within_its_limits(string source, string file)
    {
        var result = await RunAsync(source, file);
        output.WriteLine($"{file} ({source}): {result.Duration.TotalSeconds:0.0} s, "
            + $"{result.ProcessorTime.TotalSeconds:0.0} s of processor time, {result.PeakMemory >> 20} MB");
        foreach (var metric in result.Metrics)
            output.WriteLine($"  {metric}");

        Assert.True(result.Ok, result.Failure?.ToString());
        Assert.Equal(result.CellsPresent, result.CellsExecuted);
        // Other tests run beside this one: what takes less processor time than the limit meets it on a quiet machine.
        Assert.InRange(TimeSpan.FromTicks(Math.Min(result.Duration.Ticks, result.ProcessorTime.Ticks)),
            TimeSpan.FromTicks(1), TimeCap);
        Assert.InRange(result.PeakMemory, 1, MemoryCap);
    }

    [Theory]
    [MemberData(nameof(Chapters))]
    public async Task It_measures_what_it_claims(string source, string file)
    {
        var result = await RunAsync(source, file);
        Assert.NotEmpty(result.Metrics);
        Assert.All(result.Metrics, metric => Assert.True(metric.Passed, metric.ToString()));
    }

    [Theory]
    [MemberData(nameof(Chapters))]
    public async Task Its_stubs_run_and_are_not_yet_right(string source, string file)
    {
        var result = await RunAsync(source, file);
        Assert.InRange(result.Exercises.Count, 3, 5);
        Assert.All(result.Exercises, exercise =>
        {
            Assert.False(exercise.Passed, $"the stub of {exercise.Id} passes");
            Assert.True(exercise.Attempted == false, $"the stub of {exercise.Id} counts as an attempt");
            Assert.True(exercise.Message?.Length > 20, $"{exercise.Id} does not say what to do: {exercise.Message}");
        });
    }

    [Theory]
    [MemberData(nameof(Solutions))]
    public async Task Its_solutions_solve_every_exercise(string source, string file)
    {
        var solved = await RunAsync(source, file);
        var chapter = await RunAsync(source, file.Replace("/solutions/", "/", StringComparison.Ordinal));
        Assert.All(solved.Exercises, exercise => Assert.True(exercise.Passed, $"the solution of {exercise.Id} fails"));
        Assert.Equal(chapter.Exercises.Select(e => e.Id), solved.Exercises.Select(e => e.Id));
    }

    [Fact]
    public void Every_chapter_has_solutions() => Assert.Equal(
        ChapterRuns.Notebooks("notebooks").Select(Path.GetFileName),
        ChapterRuns.Notebooks("notebooks/solutions").Select(Path.GetFileName));

    private static TheoryData<string, string> Cases(IEnumerable<string> files)
    {
        var cases = new TheoryData<string, string>();
        var all = files.ToList();
        foreach (var source in new[] { "generated", "real" })
            foreach (var file in all)
                cases.Add(source, file);
        return cases;
    }

    private async Task<ChapterResult> RunAsync(string source, string file)
    {
        if (source == "real" && ChapterRuns.RealData is null)
            Assert.Skip("COURSE_DATA names no folder with real data sets.");
        return await runs.RunAsync(source, file);
    }
}
