namespace DeepLearning.Notebook.Languages;

/// <summary>The names of the languages that a cell can be written in.</summary>
internal static class CellLanguages
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["csharp"] = "csharp",
        ["c#"] = "csharp",
        ["cs"] = "csharp",
        ["html"] = "html",
        ["javascript"] = "javascript",
        ["js"] = "javascript",
        ["markdown"] = "markdown",
        ["md"] = "markdown",
        ["mermaid"] = "mermaid",
        ["value"] = "value",
        ["fsharp"] = "fsharp",
        ["f#"] = "fsharp",
        ["pwsh"] = "pwsh",
        ["powershell"] = "pwsh",
        ["sql"] = "sql",
        ["kql"] = "kql",
        ["http"] = "http",
    };

    /// <summary>Gets the canonical name of a language, or null when the word is none.</summary>
    public static string? Canonical(string word) => Names.GetValueOrDefault(word);

    /// <summary>Gets the languages that a session runs.</summary>
    public static IReadOnlyList<string> Canonicals { get; } =
        ["csharp", "fsharp", "html", "javascript", "markdown", "mermaid", "value"];

    /// <summary>Tells whether more than a language's name stands on a line, as in <c>#!value --name x</c>.</summary>
    public static bool HasArguments(string line) => line.Trim().Any(char.IsWhiteSpace);
}
