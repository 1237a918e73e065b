using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DeepLearning.Notebook.Html;

/// <summary>Renders markdown cells and gathers their headings for the table of contents.</summary>
internal sealed class MarkdownHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseTaskLists().UseMathematics().UseEmphasisExtras().UseFootnotes().UseAutoLinks().Build();

    private readonly List<PageHeading> _headings = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The headings of all that was rendered so far.</summary>
    public IReadOnlyList<PageHeading> Headings => _headings;

    /// <summary>Renders markdown; links to notebooks lead to their pages.</summary>
    public string ToHtml(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var node in document.Descendants())
            Prepare(node);
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathInlineRenderer>(new FormulaInline());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathBlockRenderer>(new FormulaBlock());
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new CodeFence());
        renderer.Render(document);
        return writer.ToString();
    }

    /// <summary>Shows a diagram: its source, which the page's script draws where Mermaid is to be had.</summary>
    public static string Diagram(string source) => Diagrams.DiagramHtml.Figure(source);

    /// <summary>Shows LaTeX: a formula with or without delimiters, or an environment, or prose with formulas.</summary>
    public string Latex(string latex)
    {
        var text = latex.Trim();
        var bare = text.StartsWith("\\[", StringComparison.Ordinal) && text.EndsWith("\\]", StringComparison.Ordinal)
            ? text[2..^2] : text;
        return bare.Length < text.Length || text.StartsWith("\\begin{", StringComparison.Ordinal)
            ? $"<div class=\"formula\" tabindex=\"0\">{Formulas.TexMath.ToMathMl(bare, display: true)}</div>\n"
            : ToHtml(text);
    }

    private void Prepare(MarkdownObject node)
    {
        switch (node)
        {
            case HeadingBlock heading:
                var title = PlainText(heading.Inline);
                var id = UniqueId(title);
                heading.GetAttributes().Id = id;
                _headings.Add(new PageHeading(heading.Level, title, id));
                break;
            case LinkInline { IsImage: false, Url: { } url } link:
                link.Url = NotebookLinks.ToPage(url);
                break;
            case TaskList task:
                task.GetAttributes().AddProperty("aria-label", task.Checked ? "done" : "open");
                break;
            case TableRow { IsHeader: true } row:
                foreach (var cell in row.OfType<TableCell>())
                    cell.GetAttributes().AddProperty("scope", "col");
                break;
        }
    }

    private string UniqueId(string title)
    {
        var words = title.ToLowerInvariant().Split([.. title.ToLowerInvariant().Where(c => !char.IsLetterOrDigit(c))],
            StringSplitOptions.RemoveEmptyEntries);
        var stem = words.Length == 0 ? "section" : string.Join('-', words);
        var id = stem;
        for (var n = 2; !_ids.Add(id); n++)
            id = $"{stem}-{n}";
        return id;
    }

    private static string PlainText(ContainerInline? inline) => inline is null ? "" : string.Concat(
        inline.Descendants().Select(part => part switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            MathInline formula => formula.Content.ToString(),
            _ => "",
        }));

    private sealed class FormulaInline : HtmlObjectRenderer<MathInline>
    {
        protected override void Write(HtmlRenderer renderer, MathInline obj)
        {
            var math = Formulas.TexMath.ToMathMl(obj.Content.ToString(), display: obj.DelimiterCount == 2);
            var stop = Stop(obj.NextSibling);
            renderer.Write(stop.Length == 0 ? math : $"<span class=\"tie\">{math}{stop}</span>");
        }

        /// <summary>Takes the comma after a formula out of the text: a line must not begin with it.</summary>
        private static string Stop(Inline? next)
        {
            if (next is not LiteralInline literal)
                return "";
            var count = 0;
            while (count < literal.Content.Length && ".,;:?!)".Contains(literal.Content.PeekChar(count)))
                count++;
            var stop = literal.Content.ToString()[..count];
            literal.Content.Start += count;
            return stop;
        }
    }

    private sealed class FormulaBlock : HtmlObjectRenderer<MathBlock>
    {
        protected override void Write(HtmlRenderer renderer, MathBlock obj) => renderer
            .Write("<div class=\"formula\" tabindex=\"0\">")
            .Write(Formulas.TexMath.ToMathMl(obj.Lines.ToString(), display: true))
            .Write("</div>\n");
    }

    private sealed class CodeFence : HtmlObjectRenderer<CodeBlock>
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock obj)
        {
            var (language, source) = ((obj as FencedCodeBlock)?.Info ?? "", obj.Lines.ToString());
            renderer.Write(language == "mermaid"
                ? Diagram(source)
                : $"<pre class=\"code\" tabindex=\"0\"><code>{SourceHtml.ToHtml(source, language)}</code></pre>\n");
        }
    }
}

/// <summary>A heading of a page.</summary>
/// <param name="Level">1 for the title.</param>
/// <param name="Title">Its text.</param>
/// <param name="Id">The anchor.</param>
internal sealed record PageHeading(int Level, string Title, string Id);
