namespace DeepLearning.Notebook;

/// <summary>What a front end asks while the author types. Positions are indexes into the .NET string.</summary>
public interface IEditorServices
{
    /// <summary>Finds what could stand at a position.</summary>
    /// <param name="code">The cell so far.</param>
    /// <param name="position">Where the cursor is.</param>
    /// <param name="cancellation">Gives up.</param>
    CompletionList Complete(string code, int position, CancellationToken cancellation = default);

    /// <summary>Tells what the name at a position is: its signature and its documentation; null for nothing.</summary>
    /// <param name="code">The cell so far.</param>
    /// <param name="position">Where the cursor is, in a name or behind it or behind its opening parenthesis.</param>
    /// <param name="cancellation">Gives up.</param>
    string? Inspect(string code, int position, CancellationToken cancellation = default);

    /// <summary>Tells whether a console should run the code or wait for more lines.</summary>
    /// <param name="code">The code so far.</param>
    CodeCompleteness Check(string code);
}

/// <summary>Words that could replace a piece of a cell.</summary>
/// <param name="Words">The words, in alphabetical order.</param>
/// <param name="Start">Where the piece that they replace starts.</param>
/// <param name="End">Where it ends.</param>
public sealed record CompletionList(IReadOnlyList<string> Words, int Start, int End);

/// <summary>Whether code can run as it is.</summary>
public enum CodeCompleteness
{
    /// <summary>It can.</summary>
    Complete,

    /// <summary>Something is still open, for example a brace.</summary>
    Incomplete,

    /// <summary>It never will: there is a syntax error.</summary>
    Invalid,
}
