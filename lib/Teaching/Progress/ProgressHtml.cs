using System.Text;
using static DeepLearning.Display.HtmlTheme;

namespace DeepLearning.Teaching;

/// <summary>Draws the progress: three numbers, the next step, a row for each chapter.</summary>
internal static class ProgressHtml
{
    public static string Of(ProgressPage page)
    {
        var html = new StringBuilder(Asset.Style("progress"))
            .Append("<section class=\"dlc dlc-progress\" aria-label=\"Your progress\"><div class=\"tiles\">");
        Tile(html, $"{page.Solved} <small>of {page.Exercises}</small>", "exercises solved");
        Tile(html, $"{page.Chapters.Count(c => c.Done)} <small>of {page.Chapters.Count}</small>", "chapters finished");
        Tile(html, Escape(ProgressText.Words(page.Time)), "spent");
        html.Append("</div>").Append(Bar(page.Solved, page.Exercises, "of all exercises"))
            .Append($"<p class=\"next\"><b>Next</b><span>{Escape(page.Next.Words)}")
            .Append(page.Next.Chapter?.Notebook is { } file ? $" <a href=\"{Link(file)}\">Open it</a>" : "")
            .Append("</span></p>");
        foreach (var part in page.Chapters.GroupBy(c => c.Chapter.Part))
        {
            html.Append($"<h4>{Escape(part.Key)}</h4>");
            foreach (var chapter in part)
                Chapter(html, chapter);
        }

        return html.Append($"<p class=\"soft\">{Escape(page.Note)}</p></section>").ToString();
    }

    private static void Tile(StringBuilder html, string number, string words) =>
        html.Append($"<div class=\"tile\"><b>{number}</b><span>{words}</span></div>");

    private static void Chapter(StringBuilder html, ProgressChapter chapter)
    {
        var title = $"<b>{chapter.Chapter.Number}</b> {Escape(chapter.Chapter.Title)}";
        html.Append("<details class=\"chapter\"").Append(chapter.Solved > 0 && !chapter.Done ? " open" : "")
            .Append("><summary><span class=\"name\">").Append(title).Append("</span>")
            .Append(Bar(chapter.Solved, chapter.Rows.Count, $"of chapter {chapter.Chapter.Number}"))
            .Append($"<span class=\"count\">{chapter.Solved} of {chapter.Rows.Count}</span>")
            .Append($"<span class=\"soft\">{Escape(Facts(chapter))}</span></summary><ul>");
        foreach (var (task, progress) in chapter.Rows)
        {
            var (kind, word) = ProgressText.State(progress);
            html.Append($"<li><span class=\"s {kind}\">{word}</span><span class=\"id\">{Escape(task.Id)}</span>")
                .Append($"<span>{Escape(task.Title)}</span><span class=\"soft\">")
                .Append(progress.Attempts == 0 ? "" : ProgressText.Tries(progress)).Append("</span></li>");
        }

        html.Append("</ul>")
            .Append(chapter.Notebook is { } file ? $"<p><a href=\"{Link(file)}\">Open the chapter</a></p>" : "")
            .Append("</details>");
    }

    private static string Facts(ProgressChapter chapter) => string.Join(" \u00b7 ", new[]
    {
        chapter.Study is null ? null : ProgressText.Words(chapter.Time),
        chapter.Quiz is { } quiz ? $"quiz {quiz.Best} of {quiz.Questions}" : null,
    }.OfType<string>());

    private static string Bar(int done, int all, string of) =>
        $"<span class=\"bar\" role=\"img\" aria-label=\"{done} of {all} {of}\">"
        + $"<span style=\"width:{(all == 0 ? 0 : 100 * done / all)}%\"></span></span>";

    private static string Link(string file) => Escape(Uri.EscapeDataString(file));
}
