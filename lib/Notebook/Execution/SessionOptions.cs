using System.Reflection;

namespace DeepLearning.Notebook;

/// <summary>What a session needs to know about its host. Every property has a sensible default.</summary>
public sealed record SessionOptions
{
    /// <summary>
    /// Gets the notebook's own folder: relative paths in <c>#r</c>, <c>#!import</c> and <c>#!value</c> start here, and
    /// it becomes the current directory of the process when a cell starts. Null keeps the current directory.
    /// </summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Gets assemblies of the host that cells may use without <c>#r</c>.</summary>
    public IReadOnlyList<Assembly> SharedAssemblies { get; init; } = [];

    /// <summary>Gets namespaces (or static classes) that every cell sees besides the usual ones.</summary>
    public IReadOnlyList<string> Usings { get; init; } = [];

    /// <summary>
    /// Gets whether text and displays of work that a finished cell left running still reach that cell's output.
    /// A live front end wants them; a file writer, which has moved on, does not.
    /// </summary>
    public bool ForwardLateOutput { get; init; }

    /// <summary>Gets the stack of the thread that runs cells, in bytes; deep recursion is part of learning.</summary>
    public int StackSize { get; init; } = 64 << 20;

    /// <summary>Gets how long an interrupted cell may take to stop before its thread is abandoned.</summary>
    public TimeSpan StopPatience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Gets whether a throw-away cell is compiled in the background, for a quick first one.</summary>
    public bool WarmUp { get; init; } = true;

    /// <summary>Gets how a cell asks the user for a line of text; null when nobody is there to answer.</summary>
    public InputReader? Input { get; init; }

    /// <summary>Gets how comms reach the page; null when there is none.</summary>
    public ICommChannel? Comms { get; init; }

    /// <summary>Gets the folder that remembers restored packages; null for the user's own.</summary>
    public string? PackageCache { get; init; }
}

/// <summary>Asks the user for a line of text and waits for the answer.</summary>
/// <param name="prompt">What to ask; may be empty.</param>
/// <param name="password">Whether the answer must not be shown.</param>
/// <param name="cancellation">Gives up waiting when the cell is interrupted.</param>
public delegate string InputReader(string prompt, bool password, CancellationToken cancellation);
