using System.Text.RegularExpressions;

namespace DeepLearning.Notebook.Languages;

/// <summary>A part of a cell: code of one language, or one directive line.</summary>
/// <param name="Language">The canonical language of the code, or the one in force at the directive.</param>
/// <param name="Text">The code, with blank lines before it so that its lines are the cell's; or the directive.</param>
/// <param name="Line">The zero-based line on which the part starts.</param>
/// <param name="Directive">The word of a directive, for example <c>#!share</c> or <c>#r</c>; null for code.</param>
internal sealed record CellPart(string Language, string Text, int Line, string? Directive = null);

/// <summary>Splits a cell at its language switches and directives.</summary>
internal static partial class CellSplitter
{
    /// <summary>Splits a cell into parts to be run one after the other.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="language">The language that its metadata name.</param>
    public static IReadOnlyList<CellPart> Split(string text, string language)
    {
        var parts = new List<CellPart>();
        var current = CellLanguages.Canonical(language) ?? language;
        var code = new List<string>();
        var start = 0;
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var word = Word(lines[i], current);
            if (word is null)
            {
                code.Add(lines[i]);
                continue;
            }

            Flush();
            start = i + 1;
            var switched = word.StartsWith("#!", StringComparison.Ordinal) ? CellLanguages.Canonical(word[2..]) : null;
            current = switched ?? current;

            // #!value --name x is both: a directive, and the switch to what follows.
            if (switched is null || CellLanguages.HasArguments(lines[i]))
                parts.Add(new CellPart(current, lines[i].Trim(), i, word));
        }

        Flush();
        return parts;

        void Flush()
        {
            if (code.Any(line => !string.IsNullOrWhiteSpace(line)))
                parts.Add(new CellPart(current, new string('\n', start) + string.Join('\n', code), start));
            code.Clear();
        }
    }

    // #!word in every language; #r "..." and #i "..." only where they mean references.
    private static string? Word(string line, string language)
    {
        var match = Directive().Match(line);
        if (!match.Success)
            return null;
        var word = match.Value.TrimEnd();
        return word.StartsWith("#!", StringComparison.Ordinal) || language is "csharp" or "fsharp" ? word : null;
    }

    [GeneratedRegex("""^(#![A-Za-z][\w#-]*|#[ri](?=\s*"))""")]
    private static partial Regex Directive();
}
