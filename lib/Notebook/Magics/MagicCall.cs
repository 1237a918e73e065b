using DeepLearning.Notebook.Errors;
using DeepLearning.Notebook.Languages;

namespace DeepLearning.Notebook.Magics;

/// <summary>A directive of a cell that is being carried out.</summary>
/// <param name="Part">The directive line.</param>
/// <param name="Cell">The cell that it stands in.</param>
/// <param name="Folder">Where relative paths start: the importing file's folder.</param>
/// <param name="Run">The running cell.</param>
/// <param name="After">What is to be done when the cell is through.</param>
internal sealed record MagicCall(
    CellPart Part, CellSource Cell, string Folder, CellRun Run, ICollection<Action> After)
{
    /// <summary>
    /// Gets the words after the directive, quotes removed; <c>@input:prompt</c> and <c>@password:prompt</c> have become
    /// what the user answered.
    /// </summary>
    public IReadOnlyList<string> Words { get; } =
        [.. MagicWords.Split(Part.Text[Part.Directive!.Length..]).Select(w => Asked(w, Part.Directive))];

    /// <summary>Gets the value of an option (<c>--name value</c>), or null.</summary>
    public string? Option(string name) =>
        Words.SkipWhile(w => w != name).Skip(1).FirstOrDefault(w => !w.StartsWith("--", StringComparison.Ordinal));

    /// <summary>Gets the words that are neither options nor their values.</summary>
    public IReadOnlyList<string> Plain =>
        [.. Words.Where((w, i) => !IsOption(w) && (i == 0 || !IsOption(Words[i - 1])))];

    /// <summary>Words a failure at this directive's line.</summary>
    public CellFailure Fail(string message) => CellFailure.Directive($"[{Part.Directive}] {message}", Cell, Part.Line);

    // #!set asks by itself: there, an answer that looks like @csharp:x is text.
    private static string Asked(string word, string directive)
    {
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        var kind = colon < 0 ? word : word[..colon];
        return directive == "#!set" || kind is not ("@input" or "@password")
            ? word
            : CellInput.Read(colon < 0 ? string.Empty : word[(colon + 1)..], password: kind == "@password");
    }

    private static bool IsOption(string word) => word.StartsWith("--", StringComparison.Ordinal);
}
