using DeepLearning.Display;

namespace DeepLearning.Teaching;

/// <summary>Shows what is done, what comes next, and the time spent, chapter by chapter.</summary>
/// <param name="Chapters">The chapters that have exercises, in order.</param>
/// <param name="Next">What to do next.</param>
/// <param name="Note">Where it is kept, or why it could not be saved.</param>
public sealed record ProgressPage(
    IReadOnlyList<ProgressChapter> Chapters, ProgressStep Next, string Note) : IDisplayable
{
    /// <summary>Gets the number of solved exercises.</summary>
    public int Solved => Chapters.Sum(c => c.Solved);

    /// <summary>Gets the number of exercises.</summary>
    public int Exercises => Chapters.Sum(c => c.Rows.Count);

    /// <summary>Gets the time spent in all chapters.</summary>
    public TimeSpan Time => TimeSpan.FromSeconds(Chapters.Sum(c => c.Time.TotalSeconds));

    /// <summary>Reads the page out of a store.</summary>
    /// <param name="store">The learner's progress.</param>
    /// <param name="book">The exercises that there are.</param>
    /// <param name="folder">The folder of the notebooks, for links; null for none.</param>
    public static ProgressPage Of(ProgressStore store, ExerciseBook book, string? folder = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(book);
        var state = store.Read();
        var chapters = book.All.GroupBy(t => t.Chapter).Select(tasks => new ProgressChapter(
            Teaching.Chapters.Find(tasks.Key),
            folder is null ? null : Teaching.Chapters.Find(tasks.Key).Notebook(folder),
            [.. tasks.Select(t => (t, state.Exercises.GetValueOrDefault(t.Id) ?? ExerciseProgress.None))],
            state.Quizzes.GetValueOrDefault(tasks.Key),
            state.Chapters.GetValueOrDefault(tasks.Key))).ToList();
        return new(chapters, ProgressStep.After(chapters), store.Trouble
            ?? "Kept on this machine, for you alone; nothing is sent anywhere. Pauses of more than "
                + $"{StudyClock.LongestPause.TotalMinutes:0} minutes do not count.");
    }

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => new()
    {
        [MimeTypes.Html] = ProgressHtml.Of(this),
        [MimeTypes.Text] = ProgressText.Of(this),
    };
}

/// <summary>Holds one chapter's progress.</summary>
/// <param name="Chapter">The chapter.</param>
/// <param name="Notebook">Its file's name, or null.</param>
/// <param name="Rows">Its exercises with what is known about them.</param>
/// <param name="Quiz">How its quiz went, or null.</param>
/// <param name="Study">How long it was worked on, or null when it was never opened.</param>
public sealed record ProgressChapter(
    Chapter Chapter,
    string? Notebook,
    IReadOnlyList<(ExerciseTask Task, ExerciseProgress Progress)> Rows,
    QuizProgress? Quiz,
    ChapterProgress? Study)
{
    /// <summary>Gets the number of solved exercises.</summary>
    public int Solved => Rows.Count(r => r.Progress.Passed);

    /// <summary>Gets whether every exercise is solved.</summary>
    public bool Done => Solved == Rows.Count;

    /// <summary>Gets the time spent.</summary>
    public TimeSpan Time => Study?.Time ?? TimeSpan.Zero;
}

/// <summary>Says what to do next.</summary>
/// <param name="Chapter">The chapter to open, or null when everything is done.</param>
/// <param name="Words">What to do, in a sentence.</param>
public sealed record ProgressStep(ProgressChapter? Chapter, string Words)
{
    /// <summary>Chooses: go on where the learner was last; else the first chapter that is not done.</summary>
    internal static ProgressStep After(IReadOnlyList<ProgressChapter> chapters)
    {
        var open = chapters.Where(c => !c.Done).ToList();
        var next = open.Where(c => c.Study is not null).MaxBy(c => c.Study!.Opened) ?? open.FirstOrDefault();
        if (next is null)
            return new(null, "Every exercise is solved. New chapters are on their way.");
        var (task, progress) = next.Rows.First(r => !r.Progress.Passed);
        var verb = next.Study is null && next.Solved == 0 ? "Open" : "Go on with";
        var exercise = progress.Attempts > 0 ? "Try" : "The next exercise is";
        return new(next, $"{verb} chapter {next.Chapter.Number}, {next.Chapter.Title}."
            + $" {exercise} {task.Id}, {task.Title}{(progress.Attempts > 0 ? ", again" : "")}.");
    }
}
