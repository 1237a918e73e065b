namespace DeepLearning.Notebook.Errors;

/// <summary>Ends a cell with an error that is already worded.</summary>
internal sealed class CellFailure(CellError error) : Exception(error.Message)
{
    public CellError Error { get; } = error;

    /// <summary>Words a failure of a magic command or directive at its own line.</summary>
    /// <param name="message">What was expected, what came, what to try.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="line">The zero-based line of the directive.</param>
    public static CellFailure Directive(string message, CellSource cell, int line)
    {
        var place = new CellPlace(cell, new(line, 0));
        string[] traceback = [$"DirectiveError: {message}", $"{place}:", .. place.Excerpt(length: int.MaxValue)];
        return new CellFailure(new CellError("DirectiveError", message, traceback, line + 1, 1));
    }
}
