using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DeepLearning.Notebook.Scripting;

/// <summary>A cell's source with the interrupt polls woven in, and the way back to the author's own columns.</summary>
internal sealed class WovenSource
{
    private static readonly CSharpParseOptions Options =
        new(LanguageVersion.Latest, DocumentationMode.Parse, SourceCodeKind.Script);

    private readonly IReadOnlyList<(int Position, string Text)> _insertions;

    private WovenSource(
        SyntaxTree tree, IReadOnlyList<(int Position, string Text)> insertions, CSharpCompilation? compilation = null)
    {
        Tree = tree;
        Compilation = compilation;
        _insertions = insertions;
    }

    /// <summary>Gets the tree that is compiled.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>Gets the compilation of <see cref="Tree"/>, if weaving needed one.</summary>
    public CSharpCompilation? Compilation { get; }

    public CompilationUnitSyntax Root => (CompilationUnitSyntax)Tree.GetRoot();

    /// <summary>Parses a cell and weaves the polls in, unless it has syntax errors: then it stays as it is.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="path">The path that errors and stack traces get.</param>
    /// <param name="bind">Compiles a tree, for what only the compiler knows.</param>
    public static WovenSource Parse(string text, string path, Func<SyntaxTree, CSharpCompilation> bind)
    {
        var plain = ParseTree(text, path);
        if (plain.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error))
            return new WovenSource(plain, []);
        var bound = LoopPolls.NeedsModel(plain.GetRoot()) ? bind(plain) : null;
        var insertions = LoopPolls.In(plain.GetRoot(), bound?.GetSemanticModel(plain));
        if (insertions.Count == 0)
            return new WovenSource(plain, [], bound);
        var woven = ParseTree(Insert(text, insertions), path);
        return new WovenSource(woven, insertions, bound?.ReplaceSyntaxTree(plain, woven));
    }

    /// <summary>Parses a cell as the script that it is, polls left out.</summary>
    public static SyntaxTree ParseTree(string text, string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), Options, path);

    /// <summary>Maps a zero-based position of <see cref="Tree"/> to the author's own; lines are the same.</summary>
    public LinePosition ToAuthor(LinePosition woven)
    {
        var lines = Tree.GetText().Lines;
        if (woven.Line >= lines.Count)
            return woven;
        var position = lines[woven.Line].Start + woven.Character;
        return new LinePosition(woven.Line, woven.Character - InsertedBetween(lines[woven.Line].Start, position));
    }

    private static string Insert(string text, IReadOnlyList<(int Position, string Text)> insertions)
    {
        var woven = new StringBuilder();
        var from = 0;
        foreach (var (position, insertion) in insertions)
        {
            woven.Append(text, from, position - from).Append(insertion);
            from = position;
        }

        return woven.Append(text, from, text.Length - from).ToString();
    }

    // How much of the woven text between two of its positions (the first at the start of a line) was inserted.
    private int InsertedBetween(int lineStart, int position)
    {
        var shift = 0;
        var inserted = 0;
        foreach (var (original, text) in _insertions)
        {
            var start = original + shift;
            if (start >= position)
                break;
            if (start >= lineStart)
                inserted += Math.Min(text.Length, position - start);
            shift += text.Length;
        }

        return inserted;
    }
}
