namespace DeepLearning.Notebook.Running;

/// <summary>The ways in which a chapter can fail.</summary>
public enum FailureKind
{
    /// <summary>The notebook could not be read.</summary>
    Document,

    /// <summary>A cell did not compile, or threw.</summary>
    Cell,

    /// <summary>A cell or the chapter took too long.</summary>
    Timeout,

    /// <summary>A number lies outside its band.</summary>
    Metric,

    /// <summary>The process ended before the chapter did.</summary>
    Crash,

    /// <summary>The process took more memory than it may.</summary>
    Memory,

    /// <summary>The caller cancelled the run.</summary>
    Cancelled,
}

/// <summary>Why a chapter failed, and where.</summary>
/// <param name="Kind">The way in which it failed.</param>
/// <param name="File">The notebook as the caller named it.</param>
/// <param name="Problem">What happened, in one line, without the place.</param>
/// <param name="CellNumber">The one-based number of the cell among all cells of the notebook, when known.</param>
/// <param name="CellId">The id of the cell, when known.</param>
/// <param name="Line">The one-based line in that cell (in the file when there is no cell), when known.</param>
/// <param name="Traceback">Lines to print, or empty.</param>
/// <param name="StandardError">The end of what the process printed on standard error, or null.</param>
public sealed record ChapterFailure(
    FailureKind Kind,
    string File,
    string Problem,
    int? CellNumber = null,
    string? CellId = null,
    int? Line = null,
    IReadOnlyList<string>? Traceback = null,
    string? StandardError = null)
{
    /// <summary>Gets file, cell and line, for example <c>04.ipynb, cell 7 (train-loop), line 3</c>.</summary>
    public string Where => File
        + (CellNumber is null ? "" : $", cell {CellNumber} ({CellId})")
        + (Line is null ? "" : $", line {Line}");

    /// <summary>Gets the place and what happened there, in one line.</summary>
    public string Message => $"{Where}: {Problem}";

    /// <summary>Says the message, then the traceback, then what was on standard error.</summary>
    public override string ToString() => string.Join('\n',
    [
        Message,
        .. Traceback ?? [],
        .. StandardError is null ? Array.Empty<string>() : ["standard error:", StandardError],
    ]);
}
