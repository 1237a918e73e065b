using System.Text.Json.Nodes;

namespace DeepLearning.Notebook.Documents;

/// <summary>The language of a cell, as the editors that know polyglot notebooks store it.</summary>
public static class CellLanguage
{
    /// <summary>The language of a cell that names none.</summary>
    public const string Default = "csharp";

    /// <summary>Reads the language from a cell's metadata.</summary>
    /// <remarks>
    /// Known forms: <c>polyglot_notebook.kernelName</c>, <c>dotnet_interactive.language</c>, <c>vscode.languageId</c>.
    /// </remarks>
    /// <param name="metadata">The metadata of the cell.</param>
    /// <returns>The language in lower case, or null when the metadata name none.</returns>
    public static string? Of(JsonObject metadata)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        var name = metadata["polyglot_notebook"].Member("kernelName").Text()
            ?? metadata["dotnet_interactive"].Member("language").Text()
            ?? metadata["vscode"].Member("languageId")
                .Text()?.Replace("polyglot-notebook.", "", StringComparison.Ordinal);
        return string.IsNullOrWhiteSpace(name) ? null : Normalize(name);
    }

    private static string Normalize(string name) => name.Trim().ToLowerInvariant() switch
    {
        "c#" or "cs" => "csharp",
        "f#" or "fs" => "fsharp",
        "js" => "javascript",
        "md" => "markdown",
        var other => other,
    };
}
