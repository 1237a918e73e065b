using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Linting;

/// <summary>Rules about the shape of a chapter: short cells, prose between code.</summary>
internal static class ShapeRules
{
    private const int FewestCells = 20;
    private const int MostCells = 45;
    private const int MedianLines = 8;
    private const int NinthDecileLines = 20;
    private const int MostLines = 30;
    private const int MostCodeInARow = 3;
    private const int MostWords = 120;

    public static void Title(LintContext context)
    {
        if (context.Document.Cells is not [{ Kind: CellKind.Markdown } first, ..]
            || !first.Source.StartsWith("# ", StringComparison.Ordinal))
            context.Add("title", "expected a first cell that begins with '# ' and the title", "$.cells[0]");
    }

    public static void CellCount(LintContext context)
    {
        var count = context.Document.Cells.Count;
        if (count is < FewestCells or > MostCells)
            context.Add("cell-count", $"expected {FewestCells} to {MostCells} cells, came {count}", "$.cells");
    }

    public static void CodeLength(LintContext context)
    {
        foreach (var (cell, number) in context.CodeCells)
        {
            if (LineCount(cell) is var length && length > MostLines)
                context.Add("code-length", $"expected at most {MostLines} lines, came {length}", number, MostLines + 1);
        }

        int[] lengths = [.. context.CodeCells.Select(entry => LineCount(entry.Cell)).Order()];
        if (lengths.Length == 0)
            return;
        if (Quantile(lengths, 0.5) is var median && median > MedianLines)
            context.Add("code-length",
                $"expected a median of at most {MedianLines} lines of code a cell, came {median}", "$.cells");
        if (Quantile(lengths, 0.9) is var decile && decile > NinthDecileLines)
            context.Add("code-length",
                $"expected nine of ten code cells with at most {NinthDecileLines} lines, came {decile}", "$.cells");
    }

    public static void CodeRuns(LintContext context)
    {
        var run = 0;
        foreach (var (cell, number) in context.Cells)
        {
            run = cell.Kind == CellKind.Code ? run + 1 : 0;
            if (run == MostCodeInARow + 1)
                context.Add("code-run", $"expected prose after at most {MostCodeInARow} code cells in a row", number);
        }
    }

    public static void ProseLength(LintContext context)
    {
        foreach (var (cell, number) in context.Cells.Where(entry => entry.Cell.Kind == CellKind.Markdown))
        {
            if (WordCount(cell.Source) is var words && words > MostWords)
                context.Add("prose-length", $"expected at most {MostWords} words, came {words}", number);
        }
    }

    // Nearest rank: the smallest length that at least this part of the cells does not exceed.
    private static int Quantile(int[] sorted, double part) => sorted[(int)Math.Ceiling(part * sorted.Length) - 1];

    private static int LineCount(NotebookCell cell) => cell.Source.TrimEnd().Split('\n').Length;

    // Formulas, code, tables' bars and marks such as # and - are no words.
    private static int WordCount(string markdown) =>
        markdown.Split([' ', '\n', '\t', '|'], StringSplitOptions.RemoveEmptyEntries)
            .Count(word => word.Any(char.IsLetter));
}
