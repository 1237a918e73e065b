using System.Text;
using DeepLearning.Notebook.Running;
using static System.Net.WebUtility;

namespace DeepLearning.Notebook.Html;

/// <summary>A chapter in the index.</summary>
/// <param name="Title">The chapter's title.</param>
/// <param name="Href">Its page, or null when there is none.</param>
/// <param name="Result">What came of its run.</param>
public sealed record ChapterEntry(string Title, string? Href, ChapterResult Result);

/// <summary>Writes the page that lists chapters with status, time, memory, metrics and exercises.</summary>
public static class ChapterIndex
{
    /// <summary>Writes the page.</summary>
    /// <param name="title">The heading.</param>
    /// <param name="chapters">The chapters in order.</param>
    public static string ToHtml(string title, IReadOnlyList<ChapterEntry> chapters)
    {
        ArgumentNullException.ThrowIfNull(chapters);
        var (count, failed) = (chapters.Count, chapters.Count(chapter => !chapter.Result.Ok));
        var summary = failed == 0
            ? $"<p class=\"banner good\"><strong>✓ All {count} chapters ran to the end.</strong></p>"
            : $"<p class=\"banner bad\"><strong>✗ {failed} of {count} chapters failed.</strong></p>";
        var rows = new StringBuilder();
        foreach (var chapter in chapters)
            rows.Append(Row(chapter));
        return PageTemplate.ToHtml(title, new PageFrame(), $"""
            <div class="layout wide"><main id="main" tabindex="-1">
            <h1>{HtmlEncode(title)}</h1>
            {summary}
            <div class="scroll" role="region" aria-label="Chapters" tabindex="0"><table class="index">
            <thead><tr><th scope="col">Chapter</th><th scope="col">Status</th><th scope="col">Time</th>
            <th scope="col">Memory</th><th scope="col">Cells</th>
            <th scope="col">Metrics</th><th scope="col">Exercises</th></tr></thead>
            <tbody>
            {rows}</tbody></table></div>
            </main></div>

            """);
    }

    private static string Row(ChapterEntry chapter)
    {
        var (result, title) = (chapter.Result, HtmlEncode(chapter.Title));
        var name = chapter.Href is null ? title : $"<a href=\"{HtmlEncode(chapter.Href)}\">{title}</a>";
        var status = result.Ok ? "<span class=\"good\">✓ passed</span>" : "<span class=\"bad\">✗ failed</span>";
        var failure = result.Failure is null ? ""
            : $"<p class=\"why\">{HtmlEncode(result.Failure.Message)}</p>";
        return $"""
            <tr><th scope="row">{name}<small>{HtmlEncode(result.Chapter)}</small>{failure}</th><td>{status}</td>
            <td class="number">{Words.Time(result.Duration)}</td>
            <td class="number">{Words.Memory(result.PeakMemory)}</td>
            <td class="number">{result.CellsExecuted}/{result.CellsPresent}</td>
            <td>{Metrics(result)}</td><td>{Exercises(result)}</td></tr>

            """;
    }

    private static string Metrics(ChapterResult result)
    {
        var items = result.Metrics.Select(metric => metric.Passed
            ? $"<li class=\"good\">✓ {HtmlEncode(metric.ToString())}</li>"
            : $"<li class=\"bad\">✗ {HtmlEncode(metric.ToString())}</li>");
        return result.Metrics.Count == 0 ? "–" : $"<ul>{string.Concat(items)}</ul>";
    }

    private static string Exercises(ChapterResult result)
    {
        var last = result.Exercises.GroupBy(exercise => exercise.Id).Select(group => group.Last()).ToArray();
        return last.Length == 0 ? "–" : $"{last.Count(exercise => exercise.Passed)} of {last.Length} solved";
    }
}
