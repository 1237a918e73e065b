using DeepLearning.Display;
using DeepLearning.Notebook.Errors;

namespace DeepLearning.Notebook.Languages;

/// <summary>The cell languages that the page runs or shows: their text becomes an output.</summary>
internal static class MarkupLanguages
{
    /// <summary>Shows a part of a cell.</summary>
    /// <param name="part">The part.</param>
    /// <param name="cell">The cell, for errors.</param>
    /// <param name="shared">Assignments of the values that were shared with the page for this part.</param>
    public static void Run(CellPart part, CellSource cell, string shared)
    {
        var text = part.Text.Trim('\n');
        Output.Show(part.Language switch
        {
            "html" => Html(text, shared),
            "javascript" => PageScript.Bundle($"(async () => {{\n{shared}{text}\n}})();"),
            "markdown" => new MimeBundle { [MimeTypes.Markdown] = text, [MimeTypes.Text] = text },
            "mermaid" => Mermaid(text),
            _ => throw CellFailure.Directive(
                $"[#!{part.Language}] this session does not run '{part.Language}'; it runs csharp, fsharp, html, "
                + "javascript, markdown, mermaid and value.",
                cell,
                Math.Max(0, part.Line - 1)),
        });
    }

    private static MimeBundle Html(string text, string shared) => new()
    {
        [MimeTypes.Html] = shared.Length == 0 ? text : $"<script type=\"text/javascript\">{shared}</script>\n{text}",
        [MimeTypes.Text] = Formatting.HtmlWords.Of(text),
    };

    private static MimeBundle Mermaid(string text) => new()
    {
        [MimeTypes.Html] = Diagrams.DiagramHtml.Fragment(text),
        [MimeTypes.Markdown] = $"```mermaid\n{text}\n```",
        [MimeTypes.Text] = text,
    };
}
