using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Running;

/// <summary>What the host knows of a chapter from its worker's events, and so still knows after a crash.</summary>
internal sealed class ChapterLog(string file, NotebookDocument document, IProgress<RunEvent> progress)
{
    private readonly NotebookDocument _executed = document.Clone();
    private ExecutedCopy? _copy;
    private int _cellsExecuted;
    private long _cellStarted;

    /// <summary>The notebook with the outputs so far.</summary>
    public ExecutedCopy Copy => _copy ??= new ExecutedCopy(_executed);

    /// <summary>The worker's own result, once it has come.</summary>
    public ChapterResult? Result { get; private set; }

    /// <summary>How long the running cell has been running; zero when none is.</summary>
    public TimeSpan CellTime => Copy.Running == 0
        ? TimeSpan.Zero : TimeSpan.FromMilliseconds(Environment.TickCount64 - Interlocked.Read(ref _cellStarted));

    /// <summary>Takes over one event of the worker.</summary>
    public void Add(RunEvent happened)
    {
        if (happened is ChapterFinished finished)
        {
            Result = finished.Result;
            return;
        }

        if (happened is CellStarted)
            Interlocked.Exchange(ref _cellStarted, Environment.TickCount64);
        if (happened is CellFinished { Ok: true })
            _cellsExecuted++;
        Copy.Apply(happened);
        progress.Report(happened);
    }

    /// <summary>The result of a chapter whose worker did not live to report one.</summary>
    public ChapterResult Broken(TimeSpan duration, FailureKind kind, string problem, string? standardError)
    {
        var number = Copy.Running;
        var id = number == 0 ? null : _executed.Cells[number - 1].Id;
        var failure = new ChapterFailure(kind, file, problem, number == 0 ? null : number, id,
            StandardError: standardError, Line: CrashText.FindLine(standardError, number));
        Copy.ShowFailure(failure);
        var cells = _executed.Cells.Select((cell, i) => (cell.Outputs, Number: i + 1)).ToArray();
        return new(file, duration, 0, _cellsExecuted, document.CodeCells,
            [.. cells.SelectMany(cell => CourseOutputs.Metrics(cell.Outputs, cell.Number))],
            [.. cells.SelectMany(cell => CourseOutputs.Exercises(cell.Outputs, cell.Number))],
            failure);
    }
}
