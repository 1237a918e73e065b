using System.Text;
using DeepLearning.Display;
using static DeepLearning.Display.HtmlTheme;

namespace DeepLearning.Teaching;

/// <summary>Shows which exercises are solved, chapter by chapter.</summary>
/// <param name="Rows">The exercises with what is known about them.</param>
/// <param name="Note">Where it is kept, or why it could not be saved.</param>
public sealed record ProgressPage(
    IReadOnlyList<(ExerciseTask Task, ExerciseProgress Progress)> Rows, string Note) : IDisplayable
{
    private const string Rules =
        "<style>.dlc-progress{padding:.2rem 0}.dlc-progress h4{margin:.8rem 0 .2rem}"
        + ".dlc-progress meter{width:14rem;max-width:100%;vertical-align:middle}"
        + ".dlc-progress ul{list-style:none;margin:.2rem 0;padding:0}.dlc-progress li{padding:.1rem 0}"
        + ".dlc-progress .s{display:inline-block;min-width:5.5rem;font-weight:600}"
        + ".dlc-progress .ok{color:var(--good)}.dlc-progress .no{color:var(--warn)}"
        + ".dlc-progress .soft{color:var(--soft);font-weight:400}</style>";

    /// <summary>Gets the number of solved exercises.</summary>
    public int Solved => Rows.Count(r => r.Progress.Passed);

    /// <summary>Reads the page out of a store.</summary>
    /// <param name="store">The learner's progress.</param>
    /// <param name="book">The exercises that there are.</param>
    public static ProgressPage Of(ProgressStore store, ExerciseBook book)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(book);
        var rows = book.All.Select(t => (t, store.Get(t.Id)));
        return new([.. rows], store.Trouble ?? "Kept on this machine, for you alone.");
    }

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => new() { [MimeTypes.Html] = Html(), [MimeTypes.Text] = Text() };

    private static (string Class, string Word) State(ExerciseProgress progress) => progress switch
    {
        { Passed: true } => ("ok", "\u2713 solved"),
        { Attempts: > 0 } => ("no", "\u2026 tried"),
        _ => ("soft", "\u25cb open"),
    };

    private string Html()
    {
        var html = new StringBuilder(Style + Rules)
            .Append("<section class=\"dlc dlc-progress\" aria-label=\"Your progress\"><p>")
            .Append($"<b>{Solved} of {Rows.Count}</b> exercises solved ")
            .Append($"<meter min=\"0\" max=\"{Rows.Count}\" value=\"{Solved}\">{Solved} of {Rows.Count}</meter></p>");
        foreach (var chapter in Rows.GroupBy(r => r.Task.Chapter))
        {
            html.Append($"<h4>{chapter.Key} {Escape(Chapters.Find(chapter.Key).Title)}</h4><ul>");
            foreach (var (task, progress) in chapter)
            {
                var (kind, word) = State(progress);
                html.Append($"<li><span class=\"s {kind}\">{word}</span> {Escape(task.Id)} {Escape(task.Title)} ")
                    .Append(progress.Attempts == 0 ? "" : $"<span class=\"soft\">({Tries(progress)})</span>")
                    .Append("</li>");
            }

            html.Append("</ul>");
        }

        return html.Append($"<p class=\"soft\">{Escape(Note)}</p></section>").ToString();
    }

    private string Text()
    {
        var lines = new List<string> { $"{Solved} of {Rows.Count} exercises solved. {Note}" };
        foreach (var chapter in Rows.GroupBy(r => r.Task.Chapter))
        {
            lines.Add($"{chapter.Key} {Chapters.Find(chapter.Key).Title}");
            lines.AddRange(chapter.Select(r => $"  {State(r.Progress).Word,-9} {r.Task.Id} {r.Task.Title}"
                + (r.Progress.Attempts == 0 ? "" : $" ({Tries(r.Progress)})")));
        }

        return string.Join('\n', lines);
    }

    private static string Tries(ExerciseProgress progress) =>
        $"{progress.Attempts} attempt{(progress.Attempts == 1 ? "" : "s")}";
}
