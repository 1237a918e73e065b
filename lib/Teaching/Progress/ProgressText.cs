using System.Text;

namespace DeepLearning.Teaching;

/// <summary>Says the progress in words, for terminals and screen readers.</summary>
internal static class ProgressText
{
    public static string Of(ProgressPage page)
    {
        var text = new StringBuilder($"{page.Solved} of {page.Exercises} exercises solved, {Words(page.Time)} spent.\n")
            .Append($"Next: {page.Next.Words}\n");
        foreach (var chapter in page.Chapters)
        {
            text.Append($"\n{chapter.Chapter.Number} {chapter.Chapter.Title}: {chapter.Solved} of {chapter.Rows.Count}")
                .Append(chapter.Study is null ? "" : $", {Words(chapter.Time)}")
                .Append(chapter.Quiz is { } quiz ? $", quiz {quiz.Best} of {quiz.Questions}\n" : "\n");
            foreach (var (task, progress) in chapter.Rows)
            {
                text.Append($"  {State(progress).Word,-9} {task.Id} {task.Title}")
                    .Append(progress.Attempts == 0 ? "\n" : $" ({Tries(progress)})\n");
            }
        }

        return text.Append($"\n{page.Note}").ToString();
    }

    public static (string Class, string Word) State(ExerciseProgress progress) => progress switch
    {
        { Passed: true } => ("ok", "\u2713 solved"),
        { Attempts: > 0 } => ("no", "\u2026 tried"),
        _ => ("open", "\u25cb open"),
    };

    public static string Tries(ExerciseProgress progress) =>
        $"{progress.Attempts} attempt{(progress.Attempts == 1 ? "" : "s")}";

    public static string Words(TimeSpan time) => time.TotalMinutes switch
    {
        0 => "no time",
        < 1 => "under 1 min",
        < 60 => $"{(int)time.TotalMinutes} min",
        _ => $"{(int)time.TotalHours} h {time.Minutes:00} min",
    };
}
