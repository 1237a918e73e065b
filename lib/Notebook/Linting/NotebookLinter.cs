using System.Text;
using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Linting;

/// <summary>Checks committed notebooks against the rules of the course.</summary>
/// <remarks>
/// Rules: <c>format</c>, <c>kernel</c>, <c>cell-id</c>, <c>outputs</c>, <c>line-end</c>, <c>absolute-path</c>,
/// <c>url</c>, <c>set-up</c>; for chapters and the gallery also <c>title</c>; for chapters
/// <c>cell-count</c>, <c>code-length</c>, <c>code-run</c>,
/// <c>prose-length</c>.
/// </remarks>
public static class NotebookLinter
{
    private static readonly Action<LintContext>[] Always =
    [
        FormRules.Kernel, FormRules.CellIds, FormRules.Outputs, FormRules.LineEnds,
        TextRules.AbsolutePaths, TextRules.Urls, TextRules.SetUp,
    ];

    private static readonly Action<LintContext>[] ForChapters =
    [
        ShapeRules.Title, ShapeRules.CellCount, ShapeRules.CodeLength, ShapeRules.CodeRuns, ShapeRules.ProseLength,
    ];

    /// <summary>Checks a file.</summary>
    /// <param name="file">The notebook.</param>
    /// <param name="kind">What it is for.</param>
    /// <returns>The findings, from top to bottom; empty when the notebook is in order.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<LintFinding> Lint(string file, NotebookKind kind = NotebookKind.Chapter) =>
        Lint(File.ReadAllBytes(file), file, kind);

    /// <summary>Checks a notebook's JSON text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="file">How findings name the notebook.</param>
    /// <param name="kind">What it is for.</param>
    /// <returns>The findings, from top to bottom; empty when the notebook is in order.</returns>
    public static IReadOnlyList<LintFinding> Lint(
        ReadOnlyMemory<byte> utf8, string file, NotebookKind kind = NotebookKind.Chapter)
    {
        var bytes = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[3..] : utf8;
        try
        {
            var context = new LintContext(file, NotebookReader.Parse(bytes.Span, file), bytes);
            Action<LintContext>[] more = kind switch
            {
                NotebookKind.Chapter => ForChapters,
                NotebookKind.Gallery => [ShapeRules.Title],
                _ => [],
            };
            foreach (var rule in Always.Concat(more))
                rule(context);
            return [.. context.Findings.OrderBy(finding => finding.CellNumber ?? 0)
                .ThenBy(finding => finding.Line ?? 0)];
        }
        catch (NotebookFormatException error)
        {
            var message = error.Path is null ? error.Problem : $"{error.Path}: {error.Problem}";
            return [new LintFinding(file, "format", message, FileLine: error.Line)];
        }
    }
}
