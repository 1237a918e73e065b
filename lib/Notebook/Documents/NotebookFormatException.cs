namespace DeepLearning.Notebook.Documents;

/// <summary>A file that is not a notebook of the form that the course uses, or not a notebook at all.</summary>
/// <remarks>The message names the file, the line and the JSON path where they are known, and says what to
/// try.</remarks>
public sealed class NotebookFormatException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="file">The notebook as the caller named it.</param>
    /// <param name="problem">What was expected, what came, what to try.</param>
    /// <param name="path">The JSON path, for example <c>$.cells[3].source</c>.</param>
    /// <param name="line">The one-based line in the file.</param>
    /// <param name="inner">The error of the JSON reader.</param>
    public NotebookFormatException(
        string file, string problem, string? path = null, int? line = null, Exception? inner = null)
        : base($"[notebook] {file}{(line is null ? "" : $":{line}")}: {(path is null ? "" : path + ": ")}{problem}",
            inner)
    {
        File = file;
        Problem = problem;
        Path = path;
        Line = line;
    }

    /// <summary>Gets the notebook as the caller named it.</summary>
    public string File { get; }

    /// <summary>Gets what is wrong, without the place.</summary>
    public string Problem { get; }

    /// <summary>Gets the JSON path of the offending value, when known.</summary>
    public string? Path { get; }

    /// <summary>Gets the one-based line in the file, when known.</summary>
    public int? Line { get; }
}
