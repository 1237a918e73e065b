namespace DeepLearning.Notebook.Running;

/// <summary>A notebook to run, and where its executed copy goes.</summary>
/// <param name="File">The notebook.</param>
/// <param name="ExecutedCopy">Where to write the notebook with its outputs, for failed chapters too; null writes
/// none.</param>
public sealed record ChapterJob(string File, string? ExecutedCopy = null);

/// <summary>Runs chapters side by side, each in a process of its own.</summary>
/// <remarks>
/// A chapter that crashes, hangs or exits fails alone. Processes end with their chapter, with a cancellation, and with
/// this process, however that ends.
/// </remarks>
/// <param name="command">Starts a process that calls <see cref="ChapterWorker.RunAsync"/>.</param>
/// <param name="options">Time-outs, limits and the number of chapters at once.</param>
public sealed class ChapterHost(WorkerCommand command, RunOptions? options = null)
{
    private readonly RunOptions _options = options ?? new RunOptions();

    /// <summary>Runs chapters. A chapter's failure, cancellation included, is a result and never an
    /// exception.</summary>
    /// <param name="jobs">The chapters, started in this order.</param>
    /// <param name="progress">Receives events of all chapters, one at a time; it is called on pool threads.</param>
    /// <param name="cancellation">Ends all running chapters; those that wait are not started.</param>
    /// <returns>One result for each job, in the order of the jobs.</returns>
    public async Task<IReadOnlyList<ChapterResult>> RunAsync(
        IEnumerable<ChapterJob> jobs, IProgress<RunEvent>? progress = null, CancellationToken cancellation = default)
    {
        var all = jobs.ToArray();
        var results = new ChapterResult[all.Length];
        var oneByOne = new OneByOne(progress);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = _options.EffectiveParallelism() };
        await Parallel.ForAsync(0, all.Length, parallel, async (i, _) =>
        {
            results[i] = await RunAsync(all[i], oneByOne, cancellation).ConfigureAwait(false);
            oneByOne.Report(new ChapterFinished(all[i].File, results[i]));
        }).ConfigureAwait(false);
        return results;
    }

    private async Task<ChapterResult> RunAsync(ChapterJob job, OneByOne progress, CancellationToken cancellation)
    {
        if (!ChapterFile.TryRead(job.File, out var document, out var failure))
            return new ChapterResult(job.File, TimeSpan.Zero, 0, 0, 0, [], [], failure);
        if (cancellation.IsCancellationRequested)
        {
            failure = new(FailureKind.Cancelled, job.File, "the run was cancelled before the chapter started");
            return new ChapterResult(job.File, TimeSpan.Zero, 0, 0, document.CodeCells, [], [], failure);
        }

        var log = new ChapterLog(job.File, document, progress);
        var process = new ChapterProcess(command, _options, log);
        var result = await process.RunAsync(job.File, document, cancellation).ConfigureAwait(false);
        return job.ExecutedCopy is null ? result : log.Copy.Save(job.ExecutedCopy, result);
    }

    private sealed class OneByOne(IProgress<RunEvent>? progress) : IProgress<RunEvent>
    {
        private readonly Lock _gate = new();

        public void Report(RunEvent value)
        {
            lock (_gate)
                progress?.Report(value);
        }
    }
}
