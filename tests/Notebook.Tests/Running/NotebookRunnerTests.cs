using System.Text.Json.Nodes;
using DeepLearning.Display;
using DeepLearning.Notebook.Documents;
using DeepLearning.Notebook.Running;

namespace DeepLearning.Notebook.Tests.Running;

public sealed class NotebookRunnerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ScriptedSession _session = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_code_cell_is_executed_and_its_outputs_are_recorded()
    {
        var result = await RunAsync(
            ["print one\nprint two\nwarn three", "show x first\nprint between\nupdate x second", "value 3"]);

        Assert.Null(result.Failure);
        Assert.True(result.Ok);
        Assert.Equal((3, 3), (result.CellsExecuted, result.CellsPresent));
        Assert.True(result.PeakMemory > 1 << 20);
        var copy = Copy();
        var streams = copy.Cells[1].Outputs.Select(output => output!.ToJsonString());
        Assert.Equal(
            [
                """{"name":"stdout","output_type":"stream","text":["one\n","two\n"]}""",
                """{"name":"stderr","output_type":"stream","text":["three\n"]}""",
            ],
            streams);
        Assert.Equal("second", copy.Cells[2].Outputs[0]!["data"]![MimeTypes.Text]![0]!.GetValue<string>());
        Assert.Equal("execute_result", copy.Cells[3].Outputs[0]!["output_type"]!.GetValue<string>());
        Assert.Equal([1, 2, 3], copy.Cells.Skip(1).Select(cell => cell.ExecutionCount));
        Assert.NotNull(copy.Cells[1].Metadata["execution"]!["shell.execute_reply"]);
        Assert.True(_session.Disposed);
    }

    [Fact]
    public async Task The_first_error_ends_the_chapter_and_names_file_cell_and_line()
    {
        var result = await RunAsync(["print one", "print two\nfail no such tensor", "print never"]);

        var failure = Assert.IsType<ChapterFailure>(result.Failure);
        Assert.Equal((FailureKind.Cell, 3, "b", 2), (failure.Kind, failure.CellNumber, failure.CellId, failure.Line));
        Assert.EndsWith(
            "chapter.ipynb, cell 3 (b), line 2: InvalidOperationException: no such tensor", failure.Message,
                StringComparison.Ordinal);
        Assert.Contains("fail no such tensor", failure.Traceback!);
        Assert.Equal((1, 3), (result.CellsExecuted, result.CellsPresent));
        var copy = Copy();
        Assert.Equal("error", copy.Cells[2].Outputs[^1]!["output_type"]!.GetValue<string>());
        Assert.Empty(copy.Cells[3].Outputs);
        Assert.Null(copy.Cells[3].ExecutionCount);
        Assert.False(ResultMetadata.Read(copy)!.Ok);
    }

    [Fact]
    public async Task An_expected_error_does_not_end_the_chapter()
    {
        var result = await RunAsync(document: Tagged("fail as planned"));

        Assert.Null(result.Failure);
        Assert.Equal("error", Copy().Cells[0].Outputs[0]!["output_type"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_expected_error_that_does_not_come_fails_the_chapter()
    {
        var result = await RunAsync(document: Tagged("print fine"));

        Assert.Contains("raises-exception but raised none", result.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_that_never_ends_is_interrupted_at_its_limit()
    {
        var result = await RunAsync(
            ["print start\nsleep 60000", "print never"], new() { CellTimeout = TimeSpan.FromSeconds(0.3) });

        var failure = result.Failure!;
        Assert.Equal((FailureKind.Timeout, "a", 2), (failure.Kind, failure.CellId, failure.Line));
        Assert.Contains("the cell's limit of 0.3 s", failure.Message, StringComparison.Ordinal);
        Assert.Contains("start", Copy().Cells[1].Outputs[0]!["text"]![0]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.True(_session.Disposed);
    }

    [Fact]
    public async Task A_cell_that_does_not_react_is_given_up()
    {
        var options = new RunOptions { CellTimeout = TimeSpan.FromSeconds(0.2), Grace = TimeSpan.FromSeconds(0.2) };
        var result = await RunAsync(["stuck 20000"], options);

        Assert.Contains("given up", result.Failure!.Message, StringComparison.Ordinal);
        Assert.True(result.Duration < TimeSpan.FromSeconds(15), $"{result.Duration}");
    }

    [Fact]
    public async Task A_chapter_has_a_limit_of_its_own()
    {
        var options = new RunOptions { ChapterTimeout = TimeSpan.FromSeconds(0.5) };
        var result = await RunAsync(["sleep 1", "sleep 60000", "sleep 1"], options);

        Assert.Equal(FailureKind.Timeout, result.Failure!.Kind);
        Assert.Contains("the chapter's limit of 0.5 s", result.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_ends_the_chapter()
    {
        using var stop = new CancellationTokenSource(200);
        var result = await RunAsync(["sleep 60000"], stop: stop);

        Assert.Equal(FailureKind.Cancelled, result.Failure!.Kind);
    }

    [Fact]
    public async Task A_session_that_breaks_its_contract_fails_the_chapter_and_not_the_runner()
    {
        var result = await RunAsync(["throw-out-of-contract boo"]);

        Assert.Contains("NotSupportedException: boo", result.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_cell_may_replace_what_an_earlier_one_has_shown()
    {
        await RunAsync(["show x first", "update x second"]);

        Assert.Contains("second", Copy().Cells[1].Outputs.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(Copy().Cells[2].Outputs);
    }

    [Theory]
    [InlineData("chapter is not JSON", "not a notebook", "expected JSON")]
    [InlineData("chapter is missing", null, "expected a notebook that can be read")]
    public async Task A_bad_file_is_a_failure_that_names_it(string name, string? content, string message)
    {
        var file = _folder[name + ".ipynb"];
        if (content is not null)
            await File.WriteAllTextAsync(file, content, TestContext.Current.CancellationToken);
        var result = await new NotebookRunner(_ => _session).RunAsync(
            file, _folder["copy.ipynb"], cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(FailureKind.Document, result.Failure!.Kind);
        Assert.Contains(file, result.Failure.Message, StringComparison.Ordinal);
        Assert.Contains(message, result.Failure.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["copy.ipynb"]));
    }

    [Fact]
    public async Task A_very_long_text_keeps_its_beginning_and_its_end()
    {
        var cell = string.Join('\n', Enumerable.Range(0, 5000).Select(i => $"print line {i}"));
        await RunAsync([cell], new() { MaxStreamLength = 1000 });

        var text = string
            .Concat(Copy().Cells[1].Outputs[0]!["text"]!.AsArray().Select(line => line!.GetValue<string>()));
        Assert.StartsWith("line 0\n", text, StringComparison.Ordinal);
        Assert.EndsWith("line 4999\n", text, StringComparison.Ordinal);
        Assert.Contains("characters left out", text, StringComparison.Ordinal);
        Assert.True(text.Length < 1100);
    }

    [Fact]
    public async Task The_notebook_itself_is_untouched_and_nothing_half_written_stays()
    {
        var file = _folder.Notebook("chapter.ipynb", "print one", "fail two");
        var before = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await RunAsync(["print one", "fail two"]);

        Assert.Equal(before, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal(
            ["chapter.ipynb", "copy.ipynb"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order());
    }

    private static NotebookDocument Tagged(string source)
    {
        var cell = NotebookCell.Code("a", source);
        cell.Metadata["tags"] = new JsonArray("raises-exception");
        return NotebookDocument.Create(cell);
    }

    private async Task<ChapterResult> RunAsync(
        string[]? cells = null, RunOptions? options = null, NotebookDocument? document = null,
        CancellationTokenSource? stop = null)
    {
        NotebookWriter.Write(document ?? TemporaryFolder.Make(cells!), _folder["chapter.ipynb"]);
        return await new NotebookRunner(_ => _session, options).RunAsync(
            _folder["chapter.ipynb"], _folder["copy.ipynb"], cancellation: stop?.Token
                ?? TestContext.Current.CancellationToken);
    }

    private NotebookDocument Copy() => NotebookReader.Read(_folder["copy.ipynb"]);
}
