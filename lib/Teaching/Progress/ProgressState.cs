using System.Text.Json;
using System.Text.Json.Serialization;

namespace DeepLearning.Teaching;

/// <summary>Holds what the progress file holds.</summary>
internal sealed class ProgressState
{
    private const int CurrentVersion = 2;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
    };

    public int Version { get; init; } = CurrentVersion;

    public Dictionary<string, ExerciseProgress> Exercises { get; init; } = [];

    public Dictionary<string, QuizProgress> Quizzes { get; init; } = [];

    public Dictionary<string, ChapterProgress> Chapters { get; init; } = [];

    [JsonIgnore]
    public bool IsEmpty => Exercises.Count + Quizzes.Count + Chapters.Count == 0;

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>Reads the file's text; the first version of the course kept exercises alone.</summary>
    /// <exception cref="JsonException">The text is no such file.</exception>
    /// <exception cref="NotSupportedException">A later version of the course wrote it.</exception>
    public static ProgressState Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new JsonException("expected an object");
        if (!document.RootElement.TryGetProperty("version", out var version))
        {
            return new ProgressState
            {
                Exercises = document.RootElement.Deserialize<Dictionary<string, ExerciseProgress>>(Options) ?? [],
            };
        }

        if (version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number)
            && number > CurrentVersion)
        {
            throw new NotSupportedException(
                $"a later version of the course wrote the file (version {number}, this one knows {CurrentVersion})");
        }

        return document.RootElement.Deserialize<ProgressState>(Options) ?? new ProgressState();
    }

    /// <summary>Forgets one chapter, or everything.</summary>
    public void Clear(string? chapter)
    {
        Remove(Exercises, chapter is null ? "" : chapter + "-");
        Remove(Quizzes, chapter ?? "");
        Remove(Chapters, chapter ?? "");
    }

    private static void Remove<T>(Dictionary<string, T> entries, string prefix)
    {
        foreach (var key in entries.Keys.Where(k => k.StartsWith(prefix, StringComparison.Ordinal)).ToList())
            entries.Remove(key);
    }
}

/// <summary>Says how far a learner is with one exercise.</summary>
/// <param name="Attempts">How many answers were handed in.</param>
/// <param name="Passed">Whether one of them was right.</param>
public sealed record ExerciseProgress(int Attempts, bool Passed)
{
    internal static readonly ExerciseProgress None = new(0, false);
}

/// <summary>Says how a learner did in a chapter's quiz.</summary>
/// <param name="Best">The most right answers in one go.</param>
/// <param name="Questions">How many questions there are.</param>
/// <param name="Tries">How often it was handed in.</param>
public sealed record QuizProgress(int Best, int Questions, int Tries);

/// <summary>Says how long a learner worked on a chapter.</summary>
/// <param name="Seconds">The time spent, pauses left out.</param>
/// <param name="Opened">When its set-up cell ran last, in UTC.</param>
public sealed record ChapterProgress(double Seconds, DateTime Opened)
{
    /// <summary>Gets the time spent.</summary>
    [JsonIgnore]
    public TimeSpan Time => TimeSpan.FromSeconds(Seconds);
}
