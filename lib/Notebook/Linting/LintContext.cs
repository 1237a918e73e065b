using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Linting;

/// <summary>The notebook under the rules, and what they found.</summary>
internal sealed class LintContext(string file, NotebookDocument document, ReadOnlyMemory<byte> utf8)
{
    private readonly List<LintFinding> _findings = [];

    public IReadOnlyList<LintFinding> Findings => _findings;

    public NotebookDocument Document => document;

    /// <summary>The cells with their one-based numbers.</summary>
    public IEnumerable<(NotebookCell Cell, int Number)> Cells => document.Cells.Select((cell, i) => (cell, i + 1));

    /// <summary>The code cells with their one-based numbers.</summary>
    public IEnumerable<(NotebookCell Cell, int Number)> CodeCells =>
        Cells.Where(entry => entry.Cell.Kind == CellKind.Code);

    /// <summary>Adds a finding about the notebook as a whole.</summary>
    public void Add(string rule, string message, string path = "$") =>
        _findings.Add(new(file, rule, message, FileLine: JsonLines.Find(utf8.Span, path)));

    /// <summary>Adds a finding about a cell, or a one-based line of it.</summary>
    public void Add(string rule, string message, int number, int? line = null)
    {
        var cell = document.Cells[number - 1];
        var path = $"$.cells[{number - 1}]" + (line is null ? "" : $".source[{line - 1}]");
        _findings.Add(new(file, rule, message, number, cell.Id, line, JsonLines.Find(utf8.Span, path)));
    }

    /// <summary>The lines of a cell with their one-based numbers.</summary>
    public static IEnumerable<(string Text, int Number)> Lines(NotebookCell cell) =>
        cell.Source.Split('\n').Select((line, i) => (line, i + 1));
}
