using System.Reflection;
using DeepLearning.Notebook.Running;

namespace DeepLearning.Chapters.Tests;

/// <summary>Runs every chapter and every solutions notebook once per data source; keeps what came of it.</summary>
/// <remarks>All tests of this assembly share the runs, one after the other, as each chapter is timed.</remarks>
public sealed class ChapterRuns : IDisposable
{
    private static readonly RunOptions Options = new() { Parallelism = 1, ChapterTimeout = TimeSpan.FromMinutes(3) };

    private readonly DirectoryInfo _scratch = Directory.CreateTempSubdirectory("chapters-");
    private readonly Dictionary<(string Source, string File), Task<ChapterResult>> _results = [];
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>Gets the root of the checkout.</summary>
    public static string Root { get; } = typeof(ChapterRuns).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>Gets the folder with real data sets that the machine offers, or null.</summary>
    public static string? RealData { get; } =
        Environment.GetEnvironmentVariable("COURSE_DATA") is { Length: > 0 } folder ? Path.GetFullPath(folder) : null;

    /// <summary>The galleries of visuals and of charts, which are no chapters and run as they do.</summary>
    public static readonly string[] Galleries = ["notebooks/gallery.ipynb", "notebooks/charts.ipynb"];

    /// <summary>Lists the chapters, or their solutions, as <c>notebooks/NN-topic.ipynb</c>.</summary>
    public static IEnumerable<string> Notebooks(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*-*.ipynb")
            .Select(file => $"{folder}/{Path.GetFileName(file)}")
            .Order(StringComparer.Ordinal);

    /// <summary>Runs a notebook on real or generated data, or returns what came of it before.</summary>
    public Task<ChapterResult> RunAsync(string source, string file)
    {
        lock (_results)
        {
            if (!_results.TryGetValue((source, file), out var result))
                _results[(source, file)] = result = OneAsync(source, file);
            return result;
        }
    }

    /// <summary>Gets where the executed copy of a notebook lies once it ran.</summary>
    public string Copy(string source, string file) => Path.Combine(_scratch.FullName, source, file);

    public void Dispose()
    {
        _scratch.Delete(recursive: true);
        _one.Dispose();
    }

    private async Task<ChapterResult> OneAsync(string source, string file)
    {
        await _one.WaitAsync();
        try
        {
            // The worker inherits these; tests of this assembly do not overlap.
            Environment.SetEnvironmentVariable("COURSE_DATA", source == "real" ? RealData : null);
            Environment.SetEnvironmentVariable("COURSE_CACHE", Path.Combine(_scratch.FullName, "cache"));
            Environment.SetEnvironmentVariable("COURSE_OFFLINE", "1");
            Environment.SetEnvironmentVariable("COURSE_PROGRESS", Path.Combine(_scratch.FullName, source, "progress"));
            var host = new ChapterHost(Workers.Next(timed: true), Options);
            return (await host.RunAsync([new ChapterJob(Path.Combine(Root, file), Copy(source, file))])).Single();
        }
        finally
        {
            _one.Release();
        }
    }
}
