namespace DeepLearning.Notebook.Linting;

/// <summary>Something in a notebook that breaks a rule of the house.</summary>
/// <param name="File">The notebook as the caller named it.</param>
/// <param name="Rule">The name of the rule, for example <c>cell-id</c>.</param>
/// <param name="Message">What was expected and what came.</param>
/// <param name="CellNumber">The one-based number of the cell, or null for the notebook as a whole.</param>
/// <param name="CellId">The id of the cell, or null.</param>
/// <param name="Line">The one-based line in the cell, or null.</param>
/// <param name="FileLine">The one-based line in the file, or null.</param>
public sealed record LintFinding(
    string File,
    string Rule,
    string Message,
    int? CellNumber = null,
    string? CellId = null,
    int? Line = null,
    int? FileLine = null)
{
    /// <summary>Says the finding in one line that editors can follow: <c>file:line: cell 7 (id), line 3: rule:
    /// message</c>.</summary>
    public override string ToString() => File + (FileLine is null ? "" : $":{FileLine}") + ": "
        + (CellNumber is null ? "" : $"cell {CellNumber} ({CellId})" + (Line is null ? "" : $", line {Line}") + ": ")
        + $"{Rule}: {Message}";
}
