using System.Text.Json.Nodes;

namespace DeepLearning.Notebook.Documents;

/// <summary>The kinds of cell that nbformat knows.</summary>
public enum CellKind
{
    /// <summary>Source to execute, with outputs.</summary>
    Code,

    /// <summary>Prose.</summary>
    Markdown,

    /// <summary>Text that no front end touches.</summary>
    Raw,
}

/// <summary>One cell, over the JSON that was read.</summary>
public sealed class NotebookCell
{
    internal NotebookCell(JsonObject json) => Json = json;

    /// <summary>Creates a code cell.</summary>
    /// <param name="id">The stable id, readable words joined by hyphens.</param>
    /// <param name="source">The source text.</param>
    public static NotebookCell Code(string id, string source) => new(new JsonObject
    {
        ["cell_type"] = "code",
        ["execution_count"] = null,
        ["id"] = id,
        ["metadata"] = new JsonObject(),
        ["outputs"] = new JsonArray(),
        ["source"] = MultilineText.ToJson(source),
    });

    /// <summary>Creates a markdown cell.</summary>
    /// <param name="id">The stable id, readable words joined by hyphens.</param>
    /// <param name="source">The markdown.</param>
    public static NotebookCell Markdown(string id, string source) => new(new JsonObject
    {
        ["cell_type"] = "markdown",
        ["id"] = id,
        ["metadata"] = new JsonObject(),
        ["source"] = MultilineText.ToJson(source),
    });

    /// <summary>Gets the id, unique within the notebook.</summary>
    public string Id => Json["id"].Text()!;

    /// <summary>Gets what kind of cell it is.</summary>
    public CellKind Kind => Json["cell_type"].Text() switch
    {
        "code" => CellKind.Code,
        "markdown" => CellKind.Markdown,
        _ => CellKind.Raw,
    };

    /// <summary>Gets or sets the source as one text. Setting it stores a list of lines, as Jupyter does.</summary>
    public string Source
    {
        get => MultilineText.FromJson(Json["source"]);
        set => Json["source"] = MultilineText.ToJson(value);
    }

    /// <summary>Gets the cell's metadata.</summary>
    public JsonObject Metadata => Json["metadata"]!.AsObject();

    /// <summary>Gets the tags in the metadata, for example <c>raises-exception</c>.</summary>
    public IReadOnlyList<string> Tags =>
        Metadata["tags"] is JsonArray tags ? [.. tags.Select(tag => tag.Text() ?? "")] : [];

    /// <summary>
    /// Gets or sets the language that the metadata name, null when they name none (then the kernel's own holds).
    /// Setting writes both forms that editors read.
    /// </summary>
    public string? Language
    {
        get => CellLanguage.Of(Metadata);
        set => CellLanguage.Write(Metadata, value);
    }

    /// <summary>Gets the outputs of a code cell in nbformat form; empty and detached for other cells.</summary>
    public JsonArray Outputs => Json["outputs"] as JsonArray ?? [];

    /// <summary>Gets or sets the execution count of a code cell.</summary>
    public int? ExecutionCount
    {
        get => Json["execution_count"] is JsonValue value ? value.GetValue<int>() : null;
        set => Json["execution_count"] = value;
    }

    internal JsonObject Json { get; }
}
