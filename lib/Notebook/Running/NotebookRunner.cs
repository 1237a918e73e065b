using System.Diagnostics;

namespace DeepLearning.Notebook.Running;

/// <summary>Runs notebooks in this process: every code cell in order, until the first error.</summary>
/// <remarks>
/// Several chapters belong into processes of their own (<see cref="ChapterHost"/>), where a cell that cannot be
/// interrupted, a stack overflow or <c>Environment.Exit</c> harm nobody else. The working directory is left alone.
/// </remarks>
/// <param name="createSession">Makes the session for a notebook; it is given the notebook's full path.</param>
/// <param name="options">Time-outs and limits.</param>
public sealed class NotebookRunner(Func<string, INotebookSession> createSession, RunOptions? options = null)
{
    private readonly RunOptions _options = options ?? new RunOptions();

    /// <summary>Runs a notebook file. A failure of the chapter is a result, never an exception.</summary>
    /// <param name="file">The notebook.</param>
    /// <param name="executedCopy">Where to write the notebook with its outputs, for failed chapters too; null writes
    /// none.</param>
    /// <param name="progress">Receives events while the chapter runs; called on the running thread, so be
    /// quick.</param>
    /// <param name="cancellation">Interrupts the running cell and ends the chapter.</param>
    public async Task<ChapterResult> RunAsync(
        string file,
        string? executedCopy = null,
        IProgress<RunEvent>? progress = null,
        CancellationToken cancellation = default)
    {
        var clock = Stopwatch.StartNew();
        if (!ChapterFile.TryRead(file, out var document, out var failure))
            return Finish(new ChapterResult(file, clock.Elapsed, 0, 0, 0, [], [], failure), progress);

        var copy = new ExecutedCopy(document);
        var run = new ChapterRun(
            file, Path.GetFullPath(file), document, _options, new Tee(copy, progress), cancellation);
        await run.ExecuteAsync(createSession).ConfigureAwait(false);
        var result = run.Result(clock.Elapsed);
        if (executedCopy is not null)
            result = copy.Save(executedCopy, result);
        return Finish(result, progress);
    }

    private static ChapterResult Finish(ChapterResult result, IProgress<RunEvent>? progress)
    {
        progress?.Report(new ChapterFinished(result.File, result));
        return result;
    }

    private sealed class Tee(ExecutedCopy copy, IProgress<RunEvent>? progress) : IProgress<RunEvent>
    {
        public void Report(RunEvent value)
        {
            copy.Apply(value);
            progress?.Report(value);
        }
    }
}
