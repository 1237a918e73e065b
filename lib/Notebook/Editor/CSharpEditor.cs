using DeepLearning.Notebook.Languages;
using DeepLearning.Notebook.Magics;
using DeepLearning.Notebook.Scripting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DeepLearning.Notebook.Editor;

/// <summary>Answers an editor's questions from the compiler's knowledge of the session so far.</summary>
internal sealed class CSharpEditor(SessionState state) : IEditorServices
{
    public CompletionList Complete(string code, int position, CancellationToken cancellation = default)
    {
        position = Math.Clamp(position, 0, code.Length);
        var (start, end) = NameAround(code, position);
        var lineStart = code.LastIndexOf('\n', Math.Max(0, position - 1)) + 1;
        var line = code[lineStart..Math.Max(lineStart, position)];
        if (line.StartsWith('#') && !line.Contains(' '))
            return Directives(line, lineStart, position);
        if (LanguageAt(code, position) == "fsharp")
            return FSharp(code, start, position, end);
        var (tree, model) = Bind(code);
        var words = Completions.At(tree.GetRoot(cancellation), model, start, cancellation);
        var typed = code[start..position];
        return new CompletionList(
            [
                .. words.Where(w => w.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                    .Distinct().Order(StringComparer.OrdinalIgnoreCase),
            ],
            start,
            end);
    }

    public string? Inspect(string code, int position, CancellationToken cancellation = default)
    {
        position = Math.Clamp(position, 0, code.Length);
        if (LanguageAt(code, position) == "fsharp")
        {
            var (line, column) = LineColumn(code, position);
            return state.FSharp.Inspect(Only("fsharp", code), line, column);
        }

        var (tree, model) = Bind(code);
        var symbol = SymbolText.At(tree.GetRoot(cancellation), model, position, cancellation);
        return symbol is null ? null : SymbolText.Describe(symbol);
    }

    public CodeCompleteness Check(string code)
    {
        var tree = WovenSource.ParseTree(Only("csharp", code), string.Empty);
        if (!SyntaxFactory.IsCompleteSubmission(tree))
            return CodeCompleteness.Incomplete;
        return tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error)
            ? CodeCompleteness.Invalid
            : CodeCompleteness.Complete;
    }

    private static string LanguageAt(string code, int position) =>
        code[..position].Split('\n').Reverse()
            .Where(line => line.StartsWith("#!", StringComparison.Ordinal))
            .Select(line => CellLanguages.Canonical(line[2..].Split(' ', '\r')[0]))
            .FirstOrDefault(language => language is not null) ?? "csharp";

    private CompletionList FSharp(string code, int start, int position, int end)
    {
        var from = start;
        while (from > 0 && (SyntaxFacts.IsIdentifierPartCharacter(code[from - 1]) || code[from - 1] == '.'))
            from--;
        var typed = code[start..position];
        var (line, column) = LineColumn(code, position);
        var words = state.FSharp.Complete(Only("fsharp", code), line, column, code[from..position])
            .Where(w => w.StartsWith(typed, StringComparison.OrdinalIgnoreCase));
        return new CompletionList([.. words.Distinct().Order(StringComparer.OrdinalIgnoreCase)], start, end);
    }

    private static (int Line, int Column) LineColumn(string code, int position) =>
        (code.AsSpan(0, position).Count('\n'), position - (code.LastIndexOf('\n', Math.Max(0, position - 1)) + 1));

    private static (int Start, int End) NameAround(string code, int position)
    {
        var (start, end) = (position, position);
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[start - 1]))
            start--;
        while (end < code.Length && SyntaxFacts.IsIdentifierPartCharacter(code[end]))
            end++;
        return (start, end);
    }

    private static CompletionList Directives(string typed, int start, int end) => new(
        [
            .. MagicCommands.All.Select(c => c.Name).Concat(CellLanguages.Canonicals.Select(l => $"#!{l}"))
                .Where(w => w.StartsWith(typed, StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal),
        ],
        start,
        end);

    // Directives and other languages become blanks of the same length, so that positions stay.
    private static string Only(string wanted, string code)
    {
        var language = "csharp";
        var lines = code.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var word = lines[i].Split(' ', '\r')[0];
            var directive = word.StartsWith("#!", StringComparison.Ordinal) || word is "#r" or "#i";
            if (directive && word.Length > 2)
                language = CellLanguages.Canonical(word[2..]) ?? language;
            if (directive || language != wanted)
                lines[i] = new string(' ', lines[i].Length);
        }

        return string.Join('\n', lines);
    }

    private (SyntaxTree Tree, SemanticModel Model) Bind(string code)
    {
        var tree = WovenSource.ParseTree(Only("csharp", code), "editor");
        return (tree, state.Chain.Bind(tree).GetSemanticModel(tree));
    }
}
