using DeepLearning.Notebook.Documents;
using DeepLearning.Notebook.Running;
using DeepLearning.Teaching;

namespace DeepLearning.Course.Authoring;

/// <summary>Runs copies of a chapter side by side, within the memory of the machine.</summary>
/// <param name="chapter">The chapter.</param>
/// <param name="worker">Starts this program as a worker.</param>
/// <param name="options">Time-outs and the number of runs at once.</param>
internal sealed class TrialRunner(ChapterFiles chapter, WorkerCommand worker, RunOptions options)
{
    /// <summary>Runs trials and reports each as it ends. A failing run is a result, never an exception.</summary>
    /// <param name="trials">What to run; trials on the same data run side by side.</param>
    /// <param name="ended">Called for each, one at a time.</param>
    /// <param name="cancellation">Ends all runs.</param>
    public async Task<IReadOnlyList<TrialResult>> RunAsync(
        IReadOnlyList<Trial> trials, Action<TrialResult>? ended = null, CancellationToken cancellation = default)
    {
        using var folder = new TrialFolder(chapter.Checkout);
        var results = new List<TrialResult>();
        foreach (var source in trials.GroupBy(t => t.Source))
        {
            var files = source.ToDictionary(trial => Write(folder, trial));
            var host = new ChapterHost(
                worker with { Arguments = [.. worker.Arguments, .. Settings(folder, source.Key)] }, options);
            var progress = new Ended(e => ended?.Invoke(new TrialResult(files[e.File], e.Result)));
            var ran = await host.RunAsync(files.Keys.Select(f => new ChapterJob(f)), progress, cancellation);
            results.AddRange(ran.Select(r => new TrialResult(files[r.File], r)));
        }

        return [.. trials.Select(t => results.First(r => r.Trial == t))];
    }

    /// <summary>What a worker's environment must say: no data to be found, or the machine's own.</summary>
    private static IEnumerable<string> Settings(TrialFolder folder, DataSource source)
    {
        IEnumerable<string> settings = [$"{ProgressStore.Variable}={folder.Progress}"];
        if (source == DataSource.Generated)
            settings = settings.Concat(["COURSE_DATA=", $"COURSE_CACHE={folder.EmptyCache}", "COURSE_OFFLINE=1"]);
        return settings.SelectMany(s => new[] { Commands.WorkCommand.Setting, s });
    }

    private string Write(TrialFolder folder, Trial trial)
    {
        var original = trial.Solutions ? chapter.Solutions : chapter.Notebook;
        var document = chapter.Read(original).Clone();
        if (trial.Variant is { } variant)
            document = Broken(document, variant);
        if (trial.Twice)
            document = TrialNotebook.Twice(document);
        TrialNotebook.MoveSeeds(document, trial.Seed);
        return folder.Add(original, document, trial.Solutions);
    }

    private NotebookDocument Broken(NotebookDocument document, string variant)
    {
        var bands = chapter.ReadBands();
        if (bands.Variants?.GetValueOrDefault(variant) is not { } changes)
            throw new UsageException($"{chapter.Checkout.Display(chapter.Bands)} has no variant '{variant}'.");
        TrialNotebook.Break(document, changes);
        return TrialNotebook.Until(document, bands.MetricsOf(variant));
    }

    private sealed class Ended(Action<ChapterFinished> report) : IProgress<RunEvent>
    {
        public void Report(RunEvent value)
        {
            if (value is ChapterFinished finished)
                report(finished);
        }
    }
}
