using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace DeepLearning.Notebook.Running;

/// <summary>Something that happened while chapters run. Events of one chapter arrive in order.</summary>
/// <param name="File">The notebook as the caller named it.</param>
[JsonDerivedType(typeof(ChapterStarted), "chapter-started")]
[JsonDerivedType(typeof(CellStarted), "cell-started")]
[JsonDerivedType(typeof(CellProgressed), "cell-progressed")]
[JsonDerivedType(typeof(CellFinished), "cell-finished")]
[JsonDerivedType(typeof(ChapterFinished), "chapter-finished")]
public abstract record RunEvent(string File);

/// <summary>A chapter was read and begins.</summary>
/// <param name="File">The notebook.</param>
/// <param name="Cells">How many code cells it has.</param>
public sealed record ChapterStarted(string File, int Cells) : RunEvent(File);

/// <summary>A code cell begins.</summary>
/// <param name="File">The notebook.</param>
/// <param name="Number">The one-based number of the cell among all cells.</param>
/// <param name="Id">The id of the cell.</param>
/// <param name="Done">How many code cells ran before it.</param>
public sealed record CellStarted(string File, int Number, string Id, int Done) : RunEvent(File);

/// <summary>A running cell has shown something new; at most a few of these come each second.</summary>
/// <param name="File">The notebook.</param>
/// <param name="Number">The one-based number of the cell among all cells.</param>
/// <param name="Outputs">All its outputs so far, in nbformat form.</param>
public sealed record CellProgressed(string File, int Number, JsonArray Outputs) : RunEvent(File);

/// <summary>A code cell ended, well or not.</summary>
/// <param name="File">The notebook.</param>
/// <param name="Number">The one-based number of the cell among all cells.</param>
/// <param name="Id">The id of the cell.</param>
/// <param name="Outputs">Its outputs in nbformat form; the error is the last of them.</param>
/// <param name="ExecutionCount">The count in its brackets; null for an empty cell.</param>
/// <param name="Started">When it began.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="Ok">Whether it ended as it should.</param>
public sealed record CellFinished(
    string File,
    int Number,
    string Id,
    JsonArray Outputs,
    int? ExecutionCount,
    DateTimeOffset Started,
    TimeSpan Duration,
    bool Ok) : RunEvent(File);

/// <summary>A chapter ended, well or not.</summary>
/// <param name="File">The notebook.</param>
/// <param name="Result">What came of it.</param>
public sealed record ChapterFinished(string File, ChapterResult Result) : RunEvent(File);
