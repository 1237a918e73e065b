using DeepLearning.Display;

namespace DeepLearning.Teaching;

/// <summary>
/// What a chapter says to its reader: <c>using static DeepLearning.Teaching.Lesson;</c>. Every method shows its
/// result in the running cell; none of them throws because of the reader's files or answers.
/// </summary>
public static class Lesson
{
    private static readonly StudyClock Clock = new(TimeProvider.System);
    private static Session _session = Session.None;

    /// <summary>
    /// Begins a chapter: one line on package set, threads and runtime; later calls know where they are.
    /// </summary>
    /// <param name="chapter">The chapter's number, two digits.</param>
    /// <param name="threads">How many threads the tensor library uses.</param>
    /// <exception cref="ArgumentException">There is no such chapter.</exception>
    public static void Begin(string chapter, int? threads = null)
    {
        _session = new Session(Chapters.Find(chapter), threads);
        Clock.Open(chapter, ProgressStore.Default);
        Output.Show(_session.ToMimeBundle());
    }

    /// <summary>Shows a measured number against the band in <c>NN-topic.bands.json</c> beside the notebook.</summary>
    /// <param name="name">The metric's name in that file.</param>
    /// <param name="value">What was measured.</param>
    public static void Metric(string name, double value) => Metric(name, value, BandFile.Any);

    /// <summary>Shows a measured number against its band for real or for generated data.</summary>
    /// <param name="name">The metric's name in the bands file.</param>
    /// <param name="value">What was measured.</param>
    /// <param name="data">Where the data come from: <c>mnist.Origin</c>.</param>
    public static void Metric(string name, double value, Enum data)
    {
        ArgumentNullException.ThrowIfNull(data);
        Metric(name, value, data.ToString().ToLowerInvariant());
    }

    /// <summary>Shows a measured number against its band for a source of data.</summary>
    /// <param name="name">The metric's name in the bands file.</param>
    /// <param name="value">What was measured.</param>
    /// <param name="data"><c>real</c>, <c>generated</c> or <c>any</c>.</param>
    public static void Metric(string name, double value, string data)
    {
        Clock.Touch(ProgressStore.Default);
        Output.Show(MetricResult
            .Of(Environment.CurrentDirectory, _session.Chapter?.Number, name, value, data).ToMimeBundle());
    }

    /// <summary>Opens an exercise: <c>Exercise("04-1").Check(answer)</c>, <c>.Hint()</c>, <c>.Solution()</c>.</summary>
    /// <param name="id">Chapter and number, for example <c>04-1</c>.</param>
    /// <exception cref="ArgumentException">There is no such exercise.</exception>
    public static ExerciseDesk Exercise(string id)
    {
        Clock.Touch(ProgressStore.Default);
        return new(ExerciseBook.Current.Find(id), ProgressStore.Default, Environment.CurrentDirectory);
    }

    /// <summary>Shows the chapter's quiz, which marks itself in the page.</summary>
    /// <param name="chapter">The chapter's number, two digits.</param>
    public static void Quiz(string chapter) => Output.Show(ExerciseBook.Current.Quiz(chapter).ToMimeBundle());

    /// <summary>Marks answers to a chapter's quiz and keeps the score: <c>Quiz("04", "b a c d b")</c>.</summary>
    /// <param name="chapter">The chapter's number, two digits.</param>
    /// <param name="answers">One letter per question, blanks between them or not.</param>
    public static void Quiz(string chapter, string answers)
    {
        var mark = ExerciseBook.Current.Quiz(chapter).Mark(answers);
        ProgressStore.Default.RecordQuiz(chapter, mark.Score, mark.Sheet.Questions.Count);
        Output.Show(mark.ToMimeBundle());
    }

    /// <summary>Shows what is done, what comes next and the time spent, on this machine and for this user.</summary>
    public static void Progress()
    {
        Clock.Touch(ProgressStore.Default, save: true);
        Output.Show(ProgressPage.Of(ProgressStore.Default, ExerciseBook.Current, Environment.CurrentDirectory)
            .ToMimeBundle());
    }

    /// <summary>Forgets all attempts, solved exercises, scores and times.</summary>
    /// <param name="chapter">The chapter to forget, two digits; null for everything.</param>
    public static void ResetProgress(string? chapter = null)
    {
        ProgressStore.Default.Reset(chapter);
        var what = chapter is null ? "Progress" : $"Progress of chapter {chapter}";
        Output.Show(new MimeBundle
        {
            [MimeTypes.Text] = $"{what} is empty again. {ProgressStore.Default.Trouble}".TrimEnd(),
        });
    }

    /// <summary>Shows the map of the course, with links to the chapters that are there.</summary>
    public static void CourseMap() =>
        Output.Show(Teaching.CourseMap.Of(Environment.CurrentDirectory, ProgressStore.Default).ToMimeBundle());

    /// <summary>Checks the machine and says what to do about what is missing.</summary>
    /// <param name="extra">Checks that others made, for example <c>Mnist.Check()</c>; lights green, amber, red.</param>
    /// <returns>The findings; as the last expression of a cell they are shown.</returns>
    public static Doctor Doctor(params (string Name, string Light, string Finding, string Advice)[] extra)
    {
        ArgumentNullException.ThrowIfNull(extra);
        return Teaching.Doctor.Examine(_session.Threads, extra);
    }
}
