using System.Text.Json;

namespace DeepLearning.Teaching;

/// <summary>
/// Keeps attempts and solved exercises in the user's data folder: private, atomic, and never in the way.
/// </summary>
/// <remarks>
/// <c>COURSE_PROGRESS</c> names another file. Whatever the disk does, a chapter goes on: what cannot be saved is kept
/// in memory for the life of the process.
/// </remarks>
public sealed class ProgressStore
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private static readonly Dictionary<string, ProgressStore> Stores = [];
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _hints = [];
    private Dictionary<string, ExerciseProgress> _entries = [];

    internal ProgressStore(string path) => Path = path;

    /// <summary>Gets the store of this user, or of <c>COURSE_PROGRESS</c>.</summary>
    public static ProgressStore Default
    {
        get
        {
            var path = Environment.GetEnvironmentVariable("COURSE_PROGRESS");
            if (string.IsNullOrWhiteSpace(path))
                path = DefaultPath();
            lock (Stores)
            {
                if (!Stores.TryGetValue(path, out var store))
                    Stores[path] = store = new ProgressStore(path);
                return store;
            }
        }
    }

    /// <summary>Gets the file.</summary>
    public string Path { get; }

    /// <summary>Gets why the last change could not be saved, or null.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Gets what is known about an exercise.</summary>
    /// <param name="id">The exercise.</param>
    public ExerciseProgress Get(string id)
    {
        lock (_gate)
        {
            Merge(ReadFile());
            return _entries.GetValueOrDefault(id) ?? ExerciseProgress.None;
        }
    }

    /// <summary>Counts an attempt.</summary>
    /// <param name="id">The exercise.</param>
    /// <param name="passed">Whether the answer was right; once right stays right.</param>
    public void Record(string id, bool passed) => Change(entries =>
    {
        var before = entries.GetValueOrDefault(id) ?? ExerciseProgress.None;
        entries[id] = new ExerciseProgress(before.Attempts + 1, before.Passed || passed);
    });

    /// <summary>Forgets everything.</summary>
    public void Reset() => Change(entries => entries.Clear());

    /// <summary>Counts a request for a hint in this process and says which one it is, from 1.</summary>
    internal int CountHint(string id)
    {
        lock (_gate)
            return _hints[id] = _hints.GetValueOrDefault(id) + 1;
    }

    private static string DefaultPath()
    {
        var home = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return System.IO.Path.Combine(
            home.Length > 0 ? home : System.IO.Path.GetTempPath(), "deep-learning-csharp", "progress.json");
    }

    private void Change(Action<Dictionary<string, ExerciseProgress>> change)
    {
        lock (_gate)
        {
            try
            {
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);
                using var guard = PrivateFile.Lock(Path + ".lock", Patience);
                Merge(ReadFile());
                change(_entries);
                PrivateFile.Write(Path, JsonSerializer.Serialize(_entries, Options));
                Trouble = null;
            }
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                change(_entries);
                Trouble = $"progress is not saved: {cause.Message}";
            }
        }
    }

    /// <summary>Takes the file's word, except for what this process could not save.</summary>
    private void Merge(Dictionary<string, ExerciseProgress>? file)
    {
        if (file is not null && Trouble is null)
            _entries = file;
    }

    private Dictionary<string, ExerciseProgress>? ReadFile()
    {
        try
        {
            return File.Exists(Path)
                ? JsonSerializer.Deserialize<Dictionary<string, ExerciseProgress>>(File.ReadAllText(Path), Options)
                : [];
        }
        catch (JsonException)
        {
            PrivateFile.SetAside(Path);
            return [];
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

/// <summary>Says how far a learner is with one exercise.</summary>
/// <param name="Attempts">How many answers were handed in.</param>
/// <param name="Passed">Whether one of them was right.</param>
public sealed record ExerciseProgress(int Attempts, bool Passed)
{
    internal static readonly ExerciseProgress None = new(0, false);
}
