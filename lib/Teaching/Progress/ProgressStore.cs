using System.Text.Json;

namespace DeepLearning.Teaching;

/// <summary>
/// Keeps attempts, solved exercises, quiz scores and time spent in the user's data folder: private, atomic, and never
/// in the way.
/// </summary>
/// <remarks>
/// <c>COURSE_PROGRESS</c> names another file. Whatever the disk does, a chapter goes on: what cannot be saved is kept
/// in memory and saved with the next change that can be. Nothing leaves the machine.
/// </remarks>
public sealed class ProgressStore
{
    /// <summary>The name of the environment variable that names another file.</summary>
    public const string Variable = "COURSE_PROGRESS";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly Dictionary<string, ProgressStore> Stores = [];
    private readonly Lock _gate = new();
    private readonly TimeSpan _patience;
    private readonly Dictionary<string, int> _hints = [];
    private readonly List<Action<ProgressState>> _unsaved = [];
    private ProgressState _lastRead = new();

    internal ProgressStore(string path, TimeSpan? patience = null) =>
        (Path, _patience) = (path, patience ?? Patience);

    /// <summary>Gets the store of this user, or of <c>COURSE_PROGRESS</c>.</summary>
    public static ProgressStore Default
    {
        get
        {
            var path = Environment.GetEnvironmentVariable(Variable);
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
    public ExerciseProgress Get(string id) => Read().Exercises.GetValueOrDefault(id) ?? ExerciseProgress.None;

    /// <summary>Counts an attempt.</summary>
    /// <param name="id">The exercise.</param>
    /// <param name="passed">Whether the answer was right; once right stays right.</param>
    public void Record(string id, bool passed) => Change(state =>
    {
        var before = state.Exercises.GetValueOrDefault(id) ?? ExerciseProgress.None;
        state.Exercises[id] = new ExerciseProgress(before.Attempts + 1, before.Passed || passed);
    });

    /// <summary>Keeps a quiz's score when it is the best so far.</summary>
    /// <param name="chapter">The chapter's number.</param>
    /// <param name="score">How many answers are right.</param>
    /// <param name="questions">How many questions there are.</param>
    public void RecordQuiz(string chapter, int score, int questions) => Change(state =>
    {
        var before = state.Quizzes.GetValueOrDefault(chapter) ?? new QuizProgress(0, questions, 0);
        state.Quizzes[chapter] = new QuizProgress(Math.Max(before.Best, score), questions, before.Tries + 1);
    });

    /// <summary>Forgets everything, or one chapter.</summary>
    /// <param name="chapter">The chapter's number; null for everything.</param>
    public void Reset(string? chapter = null)
    {
        Change(state => state.Clear(chapter));
        lock (_gate)
        {
            foreach (var id in _hints.Keys.Where(k => chapter is null || k.StartsWith(chapter + "-")).ToList())
                _hints.Remove(id);
        }
    }

    /// <summary>Reads everything, with what could not be saved yet.</summary>
    internal ProgressState Read()
    {
        lock (_gate)
        {
            try
            {
                _lastRead = Load();
                Apply(_lastRead);
            }
            catch (Exception cause) when (IsTrouble(cause))
            {
                Trouble = $"progress cannot be read: {cause.Message}";
            }

            return _lastRead;
        }
    }

    /// <summary>Adds time spent on a chapter.</summary>
    internal void RecordTime(string chapter, TimeSpan time, DateTime? opened) => Change(state =>
    {
        var before = state.Chapters.GetValueOrDefault(chapter);
        state.Chapters[chapter] = new ChapterProgress(
            Math.Round((before?.Seconds ?? 0) + time.TotalSeconds, 1), opened ?? before?.Opened ?? DateTime.MinValue);
    });

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

    private static bool IsTrouble(Exception cause) =>
        cause is IOException or UnauthorizedAccessException or NotSupportedException;

    /// <summary>Applies the change to what the file holds now, not to what this process remembers: other kernels write
    /// to it too.</summary>
    private void Change(Action<ProgressState> change)
    {
        lock (_gate)
        {
            _unsaved.Add(change);
            try
            {
                PrivateFile.CreateFolder(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);
                using var guard = PrivateFile.Lock(Path + ".lock", _patience);
                var state = Load();
                Apply(state);
                PrivateFile.Write(Path, state.ToJson());
                _unsaved.Clear();
                (_lastRead, Trouble) = (state, null);
            }
            catch (Exception cause) when (IsTrouble(cause))
            {
                change(_lastRead);
                Trouble = $"progress is not saved: {cause.Message}";
            }
        }
    }

    private void Apply(ProgressState state)
    {
        foreach (var change in _unsaved)
            change(state);
    }

    private ProgressState Load()
    {
        if (PrivateFile.Read(Path) is not { } text)
            return new ProgressState();
        try
        {
            return ProgressState.Parse(text);
        }
        catch (JsonException)
        {
            PrivateFile.SetAside(Path);
            return new ProgressState();
        }
    }
}
