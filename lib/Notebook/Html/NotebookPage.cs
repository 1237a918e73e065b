using System.Globalization;
using System.Text;
using DeepLearning.Notebook.Documents;
using DeepLearning.Notebook.Running;
using static System.Net.WebUtility;

namespace DeepLearning.Notebook.Html;

/// <summary>Writes an executed notebook as one HTML page that needs nothing besides itself.</summary>
/// <remarks>A content security policy in the page keeps even a careless output from fetching anything.</remarks>
public static class NotebookPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="document">The notebook, with or without outputs.</param>
    /// <param name="frame">Links to other pages, or null.</param>
    /// <param name="libraries">
    /// What draws charts, diagrams and formulas; null for static pictures, the diagram's source, and MathML.
    /// </param>
    public static string ToHtml(
        NotebookDocument document, PageFrame? frame = null, PageLibraries? libraries = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        frame ??= new PageFrame();
        var markdown = new MarkdownHtml();
        var outputs = new OutputHtml(markdown);
        var article = new StringBuilder();
        var number = 0;
        foreach (var cell in document.Cells)
            article.Append(Cell(cell, ++number, markdown, outputs));
        var title = document.Title ?? "Notebook";
        var main = new StringBuilder("<div class=\"layout\">\n")
            .Append(Contents(markdown.Headings))
            .Append("<main id=\"main\" tabindex=\"-1\"><article>\n")
            .Append(Banner(ResultMetadata.Read(document)))
            .Append(article)
            .Append("</article>\n")
            .Append(Neighbours(frame))
            .Append("</main>\n</div>\n");
        return PageTemplate.ToHtml(title, frame, main.ToString(), libraries);
    }

    private static string Cell(NotebookCell cell, int number, MarkdownHtml markdown, OutputHtml outputs)
    {
        var id = HtmlEncode(cell.Id);
        return cell.Kind switch
        {
            CellKind.Markdown =>
                $"<section class=\"prose\" id=\"cell-{id}\">\n{markdown.ToHtml(cell.Source)}</section>\n",
            CellKind.Code => Code(cell, id, number, outputs),
            _ => $"<pre class=\"raw\" id=\"cell-{id}\">{HtmlEncode(cell.Source)}</pre>\n",
        };
    }

    private static string Code(NotebookCell cell, string id, int number, OutputHtml outputs)
    {
        var language = cell.Language ?? CellLanguage.Default;
        var shown = string.Join('\n', cell.Outputs.Select(outputs.ToHtml).Where(html => html.Length > 0));
        var label = cell.ExecutionCount is { } count ? $"[{count}]" : "";
        return $"<section class=\"cell\" id=\"cell-{id}\" aria-label=\"Code cell {number}\">\n"
            + $"<div class=\"cell-head\"><a href=\"#cell-{id}\" aria-label=\"Link to cell {number}\">{label} {id}</a>"
            + "<button type=\"button\" class=\"copy\" hidden>Copy</button>"
            + $"<span>{SourceHtml.Name(language)}{Duration(cell)}</span></div>\n"
            + $"<pre class=\"code\" tabindex=\"0\"><code>{SourceHtml.ToHtml(cell.Source, language)}</code></pre>\n"
            + (shown.Length == 0 ? ""
                : $"<div class=\"outputs\" role=\"group\" aria-label=\"Outputs of cell {number}\">\n{shown}\n</div>\n")
            + "</section>\n";
    }

    private static string Duration(NotebookCell cell)
    {
        var times = cell.Metadata["execution"];
        const DateTimeStyles utc = DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal;
        var (first, last) = (times.Member("iopub.execute_input").Text(), times.Member("shell.execute_reply").Text());
        return DateTime.TryParse(first, CultureInfo.InvariantCulture, utc, out var start)
            && DateTime.TryParse(last, CultureInfo.InvariantCulture, utc, out var end)
            ? $" · {Words.Time(end - start)}" : "";
    }

    private static string Contents(IReadOnlyList<PageHeading> headings)
    {
        var items = headings.Where(heading => heading.Level is 2 or 3).Select(heading =>
            $"<li class=\"level-{heading.Level}\"><a href=\"#{heading.Id}\">{HtmlEncode(heading.Title)}</a></li>\n");
        return "<nav class=\"contents\" aria-label=\"On this page\"><h2>On this page</h2>\n"
            + $"<ol>\n{string.Concat(items)}</ol></nav>\n";
    }

    private static string Banner(ChapterResult? result)
    {
        if (result is null)
            return "";
        var facts = $"{result.CellsExecuted} of {result.CellsPresent} code cells · "
            + $"{Words.Time(result.Duration)} · {Words.Memory(result.PeakMemory)}";
        return result.Failure is not { } failure
            ? $"<p class=\"banner good\"><strong>✓ Ran to the end.</strong> <span>{facts}</span></p>\n"
            : "<div class=\"banner bad\" role=\"group\" aria-label=\"Failure\"><strong>✗ This run failed.</strong> "
                + $"<span>{facts}</span><p>{Failure(failure)}</p></div>\n";
    }

    private static string Failure(ChapterFailure failure)
    {
        var text = HtmlEncode(failure.Message);
        return failure.CellId is null ? text
            : $"{text} <a href=\"#cell-{HtmlEncode(failure.CellId)}\">Go to the cell</a>";
    }

    private static string Neighbours(PageFrame frame)
    {
        var links = Neighbour(frame.Previous, "previous", "prev", "Previous")
            + Neighbour(frame.Next, "next", "next", "Next");
        return links.Length == 0 ? "" : $"<nav class=\"neighbours\" aria-label=\"Chapters\">{links}</nav>\n";
    }

    private static string Neighbour(PageLink? link, string style, string relation, string word) => link is null ? ""
        : $"<a class=\"{style}\" rel=\"{relation}\" href=\"{HtmlEncode(link.Href)}\">"
            + $"<span>{word}</span> {HtmlEncode(link.Title)}</a>";
}
