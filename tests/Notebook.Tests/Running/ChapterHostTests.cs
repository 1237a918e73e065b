using System.Diagnostics;
using System.Globalization;
using DeepLearning.Notebook.Documents;
using DeepLearning.Notebook.Running;

namespace DeepLearning.Notebook.Tests.Running;

/// <summary>Real worker processes: this very test executable, started again as <c>worker</c>.</summary>
public sealed class ChapterHostTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_chapter_runs_in_its_own_process_in_the_folder_of_its_notebook()
    {
        var result = await RunOneAsync(new(), $"pid {_folder["pid"]}\nfolder {_folder["folder"]}\nprint hello");

        Assert.Null(result.Failure);
        Assert.Equal((1, 1), (result.CellsExecuted, result.CellsPresent));
        Assert.NotEqual($"{Environment.ProcessId}", Read("pid"));
        Assert.Equal(_folder.Path, Read("folder"));
        Assert.Contains("hello", Copy().Cells[1].Outputs.ToJsonString(), StringComparison.Ordinal);
        Assert.True(result.PeakMemory > 1 << 20);
    }

    [Fact]
    public async Task One_bad_chapter_does_not_stop_the_others()
    {
        var files = new[]
        {
            _folder.Notebook("1-good.ipynb", "print fine"),
            _folder["2-not-json.ipynb"],
            _folder.Notebook("3-throws.ipynb", "print a\nfail b"),
            _folder.Notebook("4-crashes.ipynb", "exit 3"),
            _folder.Notebook("5-good.ipynb", "print fine"),
        };
        await File.WriteAllTextAsync(files[1], "{ \"cells\": [", TestContext.Current.CancellationToken);
        var events = new List<RunEvent>();
        var results = await new ChapterHost(WorkerCommand.Self("worker"), new() { Parallelism = 2 }).RunAsync(
            files.Select(file => new ChapterJob(file)), new Recorder(events), TestContext.Current.CancellationToken);

        Assert.Equal(files, results.Select(result => result.File));
        Assert.Equal([true, false, false, false, true], results.Select(result => result.Ok));
        Assert.Equal(FailureKind.Document, results[1].Failure!.Kind);
        Assert.Equal(1, results[1].Failure!.Line);
        Assert.Equal(2, results[2].Failure!.Line);
        Assert.Equal(5, events.OfType<ChapterFinished>().Count());
        Assert.Equal(4, events.OfType<ChapterStarted>().Count());
    }

    [Theory]
    [InlineData("overflow", "stack overflow")]
    [InlineData("exit 0", "exit code 0")]
    [InlineData("exit 7", "exit code 7")]
    [InlineData("fail-fast broken beyond repair", "broken beyond repair")]
    [InlineData("die-on-thread lost", "lost")]
    public async Task A_crash_names_the_cell_and_keeps_what_was_shown(string crash, string message)
    {
        var result = await RunOneAsync(
            new(), "print before", $"print during\nsleep 600\nnative-warn last words\n{crash}", "print after");

        var failure = Assert.IsType<ChapterFailure>(result.Failure);
        Assert.Equal((FailureKind.Crash, 3, "b"), (failure.Kind, failure.CellNumber, failure.CellId));
        Assert.Contains(message, failure.ToString(), StringComparison.Ordinal);
        Assert.Contains("last words", failure.StandardError, StringComparison.Ordinal);
        Assert.Equal((1, 3), (result.CellsExecuted, result.CellsPresent));
        var copy = Copy();
        Assert.Contains("before", copy.Cells[1].Outputs.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("during", copy.Cells[2].Outputs[0]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("error", copy.Cells[2].Outputs[^1]!["output_type"]!.GetValue<string>());
        Assert.False(ResultMetadata.Read(copy)!.Ok);
    }

    [Fact]
    public async Task A_process_that_cannot_stop_its_cell_reports_and_ends()
    {
        var options = new RunOptions { CellTimeout = TimeSpan.FromSeconds(0.3), Grace = TimeSpan.FromSeconds(0.3) };
        var result = await RunOneAsync(options, $"pid {_folder["pid"]}\nstuck 300000");

        Assert.Equal((FailureKind.Timeout, "a"), (result.Failure!.Kind, result.Failure.CellId));
        Assert.True(result.Duration < Machine.Patience, $"{result.Duration}");
        await AssertEndedAsync();
    }

    [Fact]
    public async Task Cancellation_kills_the_process()
    {
        using var stop = new CancellationTokenSource();
        var run = RunOneAsync(new(), stop.Token, $"pid {_folder["pid"]}\nstuck 300000");
        await WaitForAsync(() => File.Exists(_folder["pid"]) && Read("pid").Length > 0);
        await stop.CancelAsync();

        Assert.Equal(FailureKind.Cancelled, (await run).Failure!.Kind);
        await AssertEndedAsync();
    }

    [Fact]
    public async Task Memory_has_a_limit()
    {
        var result = await RunOneAsync(new() { MemoryLimit = 300L << 20 }, "allocate 500");

        Assert.Equal((FailureKind.Memory, "a"), (result.Failure!.Kind, result.Failure.CellId));
        Assert.True(result.PeakMemory > 300L << 20);
    }

    [Fact]
    public async Task What_native_code_prints_does_not_disturb_the_protocol()
    {
        var result = await RunOneAsync(
            new(), "native-print no line end", "native-print {\"$type\":\"cell-finished\"}", "print fine");

        Assert.Null(result.Failure);
        Assert.Contains("fine", Copy().Cells[3].Outputs.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worker_whose_host_is_gone_ends_itself()
    {
        var command = WorkerCommand.Self("worker");
        using var worker = Process.Start(new ProcessStartInfo(command.FileName, command.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var document = TemporaryFolder.Make($"pid {_folder["pid"]}\nstuck 300000");
        await worker.StandardInput.WriteAsync(WorkerProtocol.Format(
            new WorkerRequest("x", _folder["x"], document.Json, new())));
        await worker.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await WaitForAsync(() => File.Exists(_folder["pid"]) && Read("pid").Length > 0);
        worker.StandardInput.Close();

        await worker.WaitForExitAsync(TestContext.Current.CancellationToken)
            .WaitAsync(Machine.Patience, TestContext.Current.CancellationToken);
        Assert.NotEqual(0, worker.ExitCode);
    }

    [Fact]
    public async Task A_listener_that_throws_is_heard_and_leaves_no_process()
    {
        var file = _folder.Notebook("chapter.ipynb", $"pid {_folder["pid"]}\nstuck 300000");
        var host = new ChapterHost(WorkerCommand.Self("worker"));

        await Assert.ThrowsAnyAsync<NotSupportedException>(() => host.RunAsync(
            [new(file)], new Thrower(_folder["pid"]), TestContext.Current.CancellationToken));
        await AssertEndedAsync();
    }

    [Fact]
    public async Task A_command_that_cannot_start_is_a_failure()
    {
        var results = await new ChapterHost(new(_folder["no-such-program"], [])).RunAsync(
            [new(_folder.Notebook("a.ipynb", "print a"))], cancellation: TestContext.Current.CancellationToken);

        Assert.Contains("cannot start", Assert.Single(results).Failure!.Message, StringComparison.Ordinal);
    }

    private Task<ChapterResult> RunOneAsync(RunOptions options, params string[] cells) =>
        RunOneAsync(options, TestContext.Current.CancellationToken, cells);

    private async Task<ChapterResult> RunOneAsync(
        RunOptions options, CancellationToken cancellation, params string[] cells)
    {
        var file = _folder.Notebook("chapter.ipynb", cells);
        return Assert.Single(await new ChapterHost(WorkerCommand.Self("worker"), options).RunAsync(
            [new(file, _folder["copy.ipynb"])], cancellation: cancellation));
    }

    private NotebookDocument Copy() => NotebookReader.Read(_folder["copy.ipynb"]);

    private string Read(string name) => File.ReadAllText(_folder[name]);

    private async Task AssertEndedAsync()
    {
        var id = int.Parse(Read("pid"), CultureInfo.InvariantCulture);
        await WaitForAsync(() => !Process.GetProcesses().Any(process => process.Id == id));
    }

    private static Task WaitForAsync(Func<bool> condition) => Machine.Until(condition, "a process comes or goes");

    private sealed class Thrower(string pid) : IProgress<RunEvent>
    {
        public void Report(RunEvent value)
        {
            if (value is not CellStarted)
                return;
            SpinWait.SpinUntil(() => File.Exists(pid) && File.ReadAllText(pid).Length > 0, Machine.Patience);
            throw new NotSupportedException("listener");
        }
    }

    private sealed class Recorder(List<RunEvent> events) : IProgress<RunEvent>
    {
        public void Report(RunEvent value) => events.Add(value);
    }
}
