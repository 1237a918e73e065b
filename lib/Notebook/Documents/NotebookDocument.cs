using System.Text.Json.Nodes;

namespace DeepLearning.Notebook.Documents;

/// <summary>A notebook of nbformat 4.5: cells and metadata over the JSON that was read.</summary>
/// <remarks>
/// The JSON stays the truth: what this class does not know is kept, in its place, and written back.
/// Use <see cref="NotebookReader"/> and <see cref="NotebookWriter"/> for files.
/// </remarks>
public sealed class NotebookDocument
{
    internal NotebookDocument(JsonObject json)
    {
        Json = json;
        Cells = [.. json["cells"]!.AsArray().Select(cell => new NotebookCell(cell!.AsObject()))];
    }

    /// <summary>Creates a notebook for the course's kernel, <c>.net-csharp</c>.</summary>
    /// <param name="cells">The cells, in order; they must not belong to another notebook.</param>
    public static NotebookDocument Create(params IEnumerable<NotebookCell> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return new(new JsonObject
        {
            ["cells"] = new JsonArray([.. cells.Select(cell => cell.Json)]),
            ["metadata"] = new JsonObject
            {
                ["kernelspec"] = new JsonObject
                {
                    ["display_name"] = ".NET (C#)",
                    ["language"] = "C#",
                    ["name"] = ".net-csharp",
                },
                ["language_info"] = new JsonObject { ["name"] = "polyglot-notebook" },
            },
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        });
    }

    /// <summary>Gets the cells in order.</summary>
    public IReadOnlyList<NotebookCell> Cells { get; }

    /// <summary>Gets the notebook's own metadata.</summary>
    public JsonObject Metadata => Json["metadata"]!.AsObject();

    /// <summary>Gets the name of the kernel that the notebook asks for, or null.</summary>
    public string? KernelName => Metadata["kernelspec"].Member("name").Text();

    /// <summary>Gets the title: the text of the first heading, or null when no markdown cell has one.</summary>
    public string? Title => Cells.Where(cell => cell.Kind == CellKind.Markdown)
        .SelectMany(cell => cell.Source.Split('\n'))
        .FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim();

    internal JsonObject Json { get; }

    internal int CodeCells => Cells.Count(cell => cell.Kind == CellKind.Code);

    /// <summary>Makes a copy that shares nothing with this notebook.</summary>
    public NotebookDocument Clone() => new(Json.DeepClone().AsObject());

    /// <summary>Removes every output and execution count, as notebooks are committed.</summary>
    public void ClearOutputs()
    {
        foreach (var cell in Cells.Where(cell => cell.Kind == CellKind.Code))
        {
            cell.Outputs.Clear();
            cell.ExecutionCount = null;
        }
    }
}
