using DeepLearning.Display;

namespace DeepLearning.Teaching;

/// <summary>Shows all chapters by part, with links to those that are written.</summary>
/// <param name="Stops">The chapters, each with its notebook (null when it is not written) and its solved
/// exercises.</param>
public sealed record CourseMap(IReadOnlyList<CourseStop> Stops) : IDisplayable
{
    /// <summary>Looks which chapters lie in a folder and how far the learner is.</summary>
    /// <param name="folder">The folder of the notebooks.</param>
    /// <param name="progress">The learner's progress.</param>
    public static CourseMap Of(string folder, ProgressStore progress) => new([.. Chapters.All.Select(chapter =>
    {
        var tasks = ExerciseBook.Current.All.Where(t => t.Chapter == chapter.Number).ToList();
        var solved = tasks.Count(t => progress.Get(t.Id).Passed);
        return new CourseStop(chapter, chapter.Notebook(folder), solved, tasks.Count);
    })]);

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => new()
    {
        [MimeTypes.Html] = CourseMapHtml.Of(this),
        [MimeTypes.Svg] = CourseMapSvg.Of(this),
        [MimeTypes.Text] = Text(),
    };

    private static string Where(CourseStop stop) => stop switch
    {
        { Notebook: null } => " (not written yet)",
        { Note: "" } => $" -> {stop.Notebook}",
        _ => $" -> {stop.Notebook}, {stop.Note}",
    };

    private string Text()
    {
        var lines = new List<string>
        {
            $"Course map: {Stops.Count} chapters, {Stops.Count(s => s.Notebook is not null)} written so far.",
        };
        foreach (var part in Stops.GroupBy(s => s.Chapter.Part))
        {
            lines.Add(part.Key);
            lines.AddRange(part.Select(s => $"  {s.Chapter.Number} {s.Chapter.Title}: {s.Chapter.Goal}{Where(s)}"));
        }

        return string.Join('\n', lines);
    }
}

/// <summary>Holds one chapter on the map.</summary>
/// <param name="Chapter">The chapter.</param>
/// <param name="Notebook">Its file's name, or null when it is not written yet.</param>
/// <param name="Solved">How many of its exercises the learner has solved.</param>
/// <param name="Exercises">How many exercises it has.</param>
public sealed record CourseStop(Chapter Chapter, string? Notebook, int Solved, int Exercises)
{
    /// <summary>Gets the learner's state in words; empty before the first solved exercise.</summary>
    public string Note => Solved == 0 ? "" : $"{Solved} of {Exercises} exercises solved";
}
