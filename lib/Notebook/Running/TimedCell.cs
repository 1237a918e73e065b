namespace DeepLearning.Notebook.Running;

/// <summary>How the execution of a cell ended.</summary>
internal enum CellEnd
{
    /// <summary>By itself, with a value or an error.</summary>
    Itself,

    /// <summary>By interruption.</summary>
    Stopped,

    /// <summary>Not at all: it is still running.</summary>
    Stuck,
}

/// <summary>Executes one cell against the clock.</summary>
internal sealed class TimedCell(INotebookSession session, CellSource source, ICellOutput output, RunOptions options)
{
    /// <summary>How it ended.</summary>
    public CellEnd End { get; private set; }

    /// <summary>Whether the cell's own time ran out (and not the chapter's).</summary>
    public bool CellTimedOut { get; private set; }

    /// <summary>What the session answered, or null while the cell is stuck.</summary>
    public CellResult? Result { get; private set; }

    /// <summary>The error, also for a cell that is stuck.</summary>
    public CellError? Error { get; private set; }

    /// <summary>Executes the cell; interrupts it when time is up, and gives it up when that does not help.</summary>
    public async Task ExecuteAsync(CancellationToken chapter)
    {
        // Not linked to the chapter's token, so that an end after an interruption is never taken for the cell's own;
        // and not disposed, as a cell that is stuck may look at it later.
        var cell = new CancellationTokenSource();
        var work = Task.Run(() => session.ExecuteAsync(source, output, cell.Token), CancellationToken.None);
        if (!await EndsWithinAsync(work, options.CellTimeout, chapter).ConfigureAwait(false))
        {
            CellTimedOut = !chapter.IsCancellationRequested;
            End = CellEnd.Stopped;
            await cell.CancelAsync().ConfigureAwait(false);
            if (!await EndsWithinAsync(work, options.Grace, CancellationToken.None).ConfigureAwait(false))
            {
                End = CellEnd.Stuck;
                Error = new CellError("Interrupted", "The cell does not react to its interruption.",
                    [$"{source.Name} does not react to its interruption."]);
                return;
            }
        }

        await TakeResultAsync(work).ConfigureAwait(false);
    }

    private static async Task<bool> EndsWithinAsync(Task work, TimeSpan time, CancellationToken cancellation)
    {
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var delay = Task.Delay(time, clock.Token);
        var first = await Task.WhenAny(work, delay).ConfigureAwait(false);
        await clock.CancelAsync().ConfigureAwait(false);
        return first == work;
    }

    // The contract says that a cell's failure is a result; a session that breaks it must not break the runner.
    private async Task TakeResultAsync(Task<CellResult> work)
    {
        try
        {
            Result = await work.ConfigureAwait(false);
            Error = Result.Error;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            Error = new CellError(error.GetType().Name, error.Message, error.ToString().Split('\n'));
        }
    }
}
