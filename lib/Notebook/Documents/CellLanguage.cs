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

    /// <summary>Writes the language into a cell's metadata, in both forms that editors read; C# needs none.</summary>
    /// <param name="metadata">The metadata of the cell; what else they hold stays.</param>
    /// <param name="language">The language, or null to name none.</param>
    public static void Write(JsonObject metadata, string? language)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        var name = string.IsNullOrWhiteSpace(language) ? null : Normalize(language);
        (string, string)[] forms = [("dotnet_interactive", "language"), ("polyglot_notebook", "kernelName")];
        foreach (var (editor, member) in forms)
        {
            if (name is not null)
            {
                if (metadata[editor] is not JsonObject)
                    metadata[editor] = new JsonObject();
                metadata[editor]![member] = name;
            }
            else if (metadata[editor] is JsonObject own && own.Remove(member) && own.Count == 0)
            {
                metadata.Remove(editor);
            }
        }

        // A third form, which is read but not written, must not contradict.
        if (metadata["vscode"] is JsonObject code && code.Remove("languageId") && code.Count == 0)
            metadata.Remove("vscode");
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
