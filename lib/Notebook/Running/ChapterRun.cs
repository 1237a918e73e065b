using System.Diagnostics;
using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Running;

/// <summary>One run of one notebook: the loop over its cells and what came of them.</summary>
internal sealed class ChapterRun(
    string file,
    string path,
    NotebookDocument document,
    RunOptions options,
    IProgress<RunEvent> progress,
    CancellationToken cancellation)
{
    private readonly List<MetricResult> _metrics = [];
    private readonly List<ExerciseResult> _exercises = [];
    private readonly EarlierOutputs _earlier = new(file, progress);
    private readonly int _present = document.Cells.Count(cell => cell.Kind == CellKind.Code);
    private ChapterFailure? _failure;
    private int _executed;
    private bool _stuck;

    /// <summary>Runs every code cell until one fails.</summary>
    public async Task ExecuteAsync(Func<string, INotebookSession> createSession)
    {
        using var chapter = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        chapter.CancelAfter(options.ChapterTimeout);
        progress.Report(new ChapterStarted(file, _present));
        INotebookSession? session = null;
        try
        {
            session = createSession(path);
            for (var i = 0; i < document.Cells.Count && _failure is null; i++)
            {
                if (document.Cells[i].Kind == CellKind.Code)
                    await ExecuteAsync(session, document.Cells[i], i + 1, chapter.Token).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            _failure = new(
                FailureKind.Crash, file, $"the session failed: {error.Message}", Traceback: [error.ToString()]);
        }

        // A cell that could not be stopped still uses the session, and disposing it would wait for that cell.
        if (session is not null && !_stuck)
            await session.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>What came of the chapter.</summary>
    public ChapterResult Result(TimeSpan duration)
    {
        using var process = Process.GetCurrentProcess();
        var (peak, failure) = (process.PeakWorkingSet64, _failure ?? Verdict());
        return new(file, duration, peak, _executed, _present, _metrics, _exercises, failure);
    }

    private async Task ExecuteAsync(INotebookSession session, NotebookCell cell, int number, CancellationToken chapter)
    {
        var started = DateTimeOffset.UtcNow;
        var clock = Stopwatch.StartNew();
        progress.Report(new CellStarted(file, number, cell.Id, _executed));
        if (string.IsNullOrWhiteSpace(cell.Source))
        {
            _executed++;
            progress.Report(new CellFinished(file, number, cell.Id, [], null, started, clock.Elapsed, Ok: true));
            return;
        }

        var recorder = new OutputRecorder(options.MaxStreamLength, _earlier.Last);
        var run = new TimedCell(session, new CellSource(cell.Source, cell.Language ?? CellLanguage.Default,
            $"cell {number} ({cell.Id})"), recorder, options);
        using (new ProgressTicker(recorder, outputs => progress.Report(new CellProgressed(file, number, outputs))))
            await run.ExecuteAsync(chapter).ConfigureAwait(false);
        var count = _executed + 1;
        if (run.Result?.Value is { } value)
            recorder.Result(value, count);
        if (run.Error is { } error)
            recorder.Fail(error);
        recorder.Close();
        _stuck = run.End == CellEnd.Stuck;
        Judge(cell, number, run);
        var outputs = recorder.ToJson();
        _metrics.AddRange(CourseOutputs.Metrics(outputs, number));
        _exercises.AddRange(CourseOutputs.Exercises(outputs, number));
        _executed += _failure is null ? 1 : 0;
        progress.Report(
            new CellFinished(file, number, cell.Id, outputs, count, started, clock.Elapsed, _failure is null));
        _earlier.Add(recorder, number);
    }

    private void Judge(NotebookCell cell, int number, TimedCell run)
    {
        var expected = cell.Tags.Contains("raises-exception");
        var (kind, problem) = (run.End, run.Error) switch
        {
            (CellEnd.Stopped or CellEnd.Stuck, _) when cancellation.IsCancellationRequested =>
                (FailureKind.Cancelled, "the run was cancelled"),
            (CellEnd.Stopped, _) => (FailureKind.Timeout, $"did not end within {Limit(run)}; interrupted"),
            (CellEnd.Stuck, _) => (FailureKind.Timeout, $"did not end within {Limit(run)}, nor within "
                + $"{options.Grace.TotalSeconds:0.#} s after its interruption; given up"),
            (_, null) when expected => (FailureKind.Cell, "is tagged raises-exception but raised none"),
            (_, { } error) when !expected => (FailureKind.Cell, $"{error.Type}: {error.Message}"),
            _ => (default(FailureKind), (string?)null),
        };
        if (problem is not null)
            _failure = new(kind, file, problem, number, cell.Id, run.Error?.Line, run.Error?.Traceback ?? []);
    }

    private string Limit(TimedCell run) => run.CellTimedOut
        ? $"the cell's limit of {options.CellTimeout.TotalSeconds:0.#} s"
        : $"the chapter's limit of {options.ChapterTimeout.TotalSeconds:0.#} s";

    private ChapterFailure? Verdict()
    {
        if (_metrics.Find(metric => !metric.Passed) is { } bad)
        {
            var problems = _metrics.Where(metric => !metric.Passed).Select(metric => metric.ToString());
            return new(FailureKind.Metric, file, $"outside its band: {string.Join("; ", problems)}",
                bad.Cell, document.Cells[bad.Cell - 1].Id);
        }

        return _executed == _present ? null
            : new(FailureKind.Cell, file, $"executed {_executed} of {_present} code cells");
    }
}
