using DeepLearning.Display;
using DeepLearning.Notebook.Running;

namespace DeepLearning.Notebook.Tests.Running;

public sealed class CourseOutputsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""{"name":"acc","value":0.9,"low":0.8,"high":1.0,"data":"real","passed":true}""", true)]
    [InlineData("""{"name":"acc","value":0.9,"passed":true}""", true)]
    [InlineData("""{"name":"acc","value":0.7,"low":0.8,"high":1.0,"data":"real","passed":false}""", false)]
    [InlineData("""{"name":"acc","value":0.7,"low":0.8,"high":1.0,"data":"real","passed":true}""", false)]
    [InlineData("""{"name":"acc","value":0.9,"low":0.8,"passed":false}""", false)]
    [InlineData("""{"name":"acc","value":"NaN","low":0.8,"passed":true}""", false)]
    [InlineData("""{"name":"acc"}""", false)]
    [InlineData("not JSON", false)]
    public async Task A_metric_outside_its_band_or_unreadable_fails_the_chapter(string json, bool ok)
    {
        var result = await RunAsync($"bundle {MimeTypes.Metric} {json}", "print after");

        Assert.Equal(ok, result.Ok);
        Assert.Equal(ok, Assert.Single(result.Metrics).Passed);
        Assert.Equal((2, 2), (result.CellsExecuted, result.CellsPresent));
        if (!ok)
        {
            Assert.Equal((FailureKind.Metric, "a"), (result.Failure!.Kind, result.Failure.CellId));
            Assert.Contains("outside its band: ", result.Failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Exercises_are_collected_and_an_open_one_fails_nothing()
    {
        var result = await RunAsync(
            $$"""bundle {{MimeTypes.Exercise}} {"id":"04-1","passed":false,"attempted":false}""",
            $$"""bundle {{MimeTypes.Exercise}} {"id":"04-2","passed":true}""");

        Assert.True(result.Ok);
        Assert.Equal([new("04-1", false, false, 2), new("04-2", true, null, 3)], result.Exercises);
    }

    private Task<ChapterResult> RunAsync(params string[] cells) =>
        new NotebookRunner(_ => new ScriptedSession()).RunAsync(
        _folder.Notebook("chapter.ipynb", cells), cancellation: TestContext.Current.CancellationToken);
}
