using DeepLearning.Display;

namespace DeepLearning.Notebook;

/// <summary>The state that the cells of one notebook share: variables, usings, references.</summary>
public interface INotebookSession : IAsyncDisposable
{
    /// <summary>Executes one code cell after all earlier ones.</summary>
    /// <param name="cell">What to run.</param>
    /// <param name="output">Receives streams and displayed values while the cell runs, in order.</param>
    /// <param name="cancellation">Interrupts the cell; the session and its variables survive.</param>
    /// <returns>The last expression's value or the error. A cell's failure is a result, never an exception.</returns>
    Task<CellResult> ExecuteAsync(CellSource cell, ICellOutput output, CancellationToken cancellation = default);
}

/// <summary>The text of one code cell and where it came from.</summary>
/// <param name="Text">The source as the author wrote it, magics and all.</param>
/// <param name="Language">The cell's own language when its metadata name one, such as <c>html</c>.</param>
/// <param name="Name">How errors name the cell, for example <c>cell 7 (train-loop)</c>.</param>
public sealed record CellSource(string Text, string Language = "csharp", string Name = "cell");

/// <summary>What came of a cell.</summary>
/// <param name="Value">How the last expression looks; null when there is none, or it is null or void.</param>
/// <param name="Error">What went wrong, or null.</param>
public sealed record CellResult(MimeBundle? Value = null, CellError? Error = null);

/// <summary>Why a cell failed.</summary>
/// <param name="Type">The exception's type name, <c>CompilationError</c> or <c>Interrupted</c>.</param>
/// <param name="Message">What happened, in one line.</param>
/// <param name="Traceback">Lines to print: the source line with a caret, then at most five user frames.</param>
/// <param name="Line">The one-based line in the author's own cell, when known.</param>
/// <param name="Column">The one-based column in the author's own cell, when known.</param>
public sealed record CellError(
    string Type, string Message, IReadOnlyList<string> Traceback, int? Line = null, int? Column = null);

/// <summary>Receives what a running cell writes and shows.</summary>
public interface ICellOutput : IOutput
{
    /// <summary>Receives text written to a console stream.</summary>
    /// <param name="stream">Which stream.</param>
    /// <param name="text">The text, as written; line ends included.</param>
    void Write(ConsoleStream stream, string text);

    /// <summary>Takes away what the cell has written and shown so far.</summary>
    /// <param name="wait">Whether to wait until something new comes, so that the place does not flicker.</param>
    void Clear(bool wait);
}

/// <summary>The console streams of a cell.</summary>
public enum ConsoleStream
{
    /// <summary>Standard output, <c>stdout</c>.</summary>
    Output,

    /// <summary>Standard error, <c>stderr</c>.</summary>
    Error,
}
