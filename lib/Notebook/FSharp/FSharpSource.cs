using System.Text;
using FSharp.Compiler.CodeAnalysis;
using FSharp.Compiler.Syntax;
using FSharp.Compiler.Text;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Control;
using Microsoft.FSharp.Core;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;

namespace DeepLearning.Notebook.FSharp;

/// <summary>An F# cell with the interrupt polls woven in, and the way back to the author's own lines.</summary>
/// <remarks>
/// A poll is a line of its own before the body that it watches, and the body's first line goes on under it, in the
/// columns that it had: in a language of indentation nothing else is safe. So columns stay, and lines are mapped.
/// </remarks>
internal sealed class FSharpSource
{
    private const string Host = "global.DeepLearning.Notebook.Interruption.";
    private readonly IReadOnlyList<int>? _authorLines;

    private FSharpSource(string text, IReadOnlyList<int>? authorLines)
    {
        Text = text;
        _authorLines = authorLines;
    }

    /// <summary>Gets what is run.</summary>
    public string Text { get; }

    /// <summary>Weaves polls into a cell, unless it has syntax errors: then it stays as it is.</summary>
    public static FSharpSource Weave(string text, FSharpChecker checker)
    {
        var plain = new FSharpSource(text, null);
        if (Parse(text, checker) is not { } tree)
            return plain;
        var polls = FSharpPolls.In(tree);
        if (polls.Count == 0)
            return plain;
        var woven = Insert(text, polls);
        return Parse(woven.Text, checker) is null ? plain : woven;
    }

    /// <summary>Maps a zero-based position of <see cref="Text"/> to the author's own.</summary>
    public LinePosition ToAuthor(LinePosition woven) => _authorLines is not null && woven.Line < _authorLines.Count
        ? new LinePosition(_authorLines[woven.Line], woven.Character)
        : woven;

    private static ParsedInput? Parse(string text, FSharpChecker checker)
    {
        const string file = "cell.fsx";
        var (options, _) = checker.GetParsingOptionsFromCommandLineArgs(
            ListModule.OfArray([file]), FSharpList<string>.Empty, FSharpOption<bool>.Some(true), null);
        var parsing = checker.ParseFile(
            file, SourceText.ofString(text), options, FSharpOption<bool>.Some(false), FSharpOption<string>.None);
        var parsed = FSharpAsync.RunSynchronously(
            parsing, FSharpOption<int>.None, FSharpOption<CancellationToken>.None);
        return parsed.ParseHadErrors ? null : parsed.ParseTree;
    }

    private static FSharpSource Insert(string text, IReadOnlyList<FSharpPoll> polls)
    {
        var lines = text.Split('\n');
        var byLine = polls.ToLookup(poll => poll.Line);
        var woven = new StringBuilder();
        var author = new List<int>();
        void Add(int line, string part)
        {
            woven.Append(author.Count > 0 ? "\n" : "").Append(part);
            author.Add(line);
        }

        for (var i = 0; i < lines.Length; i++)
        {
            var rest = lines[i];
            foreach (var (_, column, call) in byLine[i])
            {
                var indent = new string(' ', column);
                if (!string.IsNullOrWhiteSpace(rest[..column]))
                    Add(i, rest[..column]);
                Add(i, $"{indent}{Host}{call}");
                rest = indent + rest[column..];
            }

            Add(i, rest);
        }

        return new FSharpSource(woven.ToString(), author);
    }
}
