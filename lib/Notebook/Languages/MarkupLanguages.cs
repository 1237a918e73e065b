using DeepLearning.Display;
using DeepLearning.Notebook.Errors;

namespace DeepLearning.Notebook.Languages;

/// <summary>The cell languages that the page runs or shows: their text becomes an output.</summary>
internal static class MarkupLanguages
{
    public static void Run(CellPart part, CellPart? directive, CellSource cell, SessionState state)
    {
        var text = part.Text.Trim('\n');
        switch (part.Language)
        {
            case "html":
                Output.Show(new MimeBundle { [MimeTypes.Html] = text, [MimeTypes.Text] = text });
                break;
            case "markdown":
                Output.Show(new MimeBundle { [MimeTypes.Markdown] = text, [MimeTypes.Text] = text });
                break;
            default:
                throw CellFailure.Directive(
                    $"[#!{part.Language}] this session cannot run the language '{part.Language}'.", cell, part.Line);
        }

        _ = (directive, state);
    }
}
