using System.Runtime.ExceptionServices;
using DeepLearning.Display;
using DeepLearning.Notebook.Formatting;
using DeepLearning.Notebook.Languages;
using DeepLearning.Notebook.Scripting;
using FSharp.Compiler.Interactive;
using Microsoft.FSharp.Core;

namespace DeepLearning.Notebook.FSharp;

/// <summary>
/// The F# of a session: F# Interactive in this process. Made by the first F# cell; until then nothing of F# is loaded.
/// </summary>
internal sealed class FSharpCells
{
    private static readonly string[] Arguments =
        ["fsi", "--noninteractive", "--nologo", "--quiet", "--readline-", "--usesdkrefs-", "--debug+", "--optimize+"];

    private readonly SessionState _state;
    private readonly HashSet<string> _references = new(StringComparer.Ordinal);
    private readonly Shell.FsiEvaluationSession _fsi;
    private readonly FSharpEditor _editor;

    public FSharpCells(SessionState state)
    {
        _state = state;
        _fsi = Shell.FsiEvaluationSession.Create(
            Shell.FsiEvaluationSession.GetDefaultConfiguration(),
            Arguments,
            TextReader.Null,
            TextWriter.Null,
            TextWriter.Null,
            FSharpOption<bool>.None,
            null);
        _editor = new FSharpEditor(_fsi);

        // What C# cells may be given from here is made of FSharp.Core's types.
        state.Chain.References.Add(typeof(Unit).Assembly.Location);
        SyncReferences();
        Prepare("""
            open System
            open System.IO
            open System.Text
            open Microsoft.DotNet.Interactive.Formatting
            open type Microsoft.DotNet.Interactive.Kernel
            """);
    }

    /// <summary>Gets what is bound to names, in the order of the names.</summary>
    public IReadOnlyList<Variable> Variables =>
    [
        .. _fsi.GetBoundValues()
            .Where(bound => bound.Name != "it")
            .Select(bound => new Variable(bound.Name, bound.Value.ReflectionType, bound.Value.ReflectionValue))
            .OrderBy(variable => variable.Name, StringComparer.Ordinal),
    ];

    /// <summary>Gets the names that could stand at a position.</summary>
    /// <param name="code">The F# of the cell; everything else is blank.</param>
    /// <param name="line">The zero-based line.</param>
    /// <param name="column">The zero-based column.</param>
    /// <param name="name">What is typed there: names joined by dots.</param>
    public IEnumerable<string> Complete(string code, int line, int column, string name)
    {
        SyncReferences();

        // The compiler knows what is local; F# Interactive makes sense of what the compiler cannot parse yet.
        return _editor.Complete(code, line, column).Concat(_fsi.GetCompletions(name))
            .Concat(name.Contains('.') ? [] : Variables.Select(v => v.Name));
    }

    /// <summary>Tells what the name at a position is; null for nothing.</summary>
    public string? Inspect(string code, int line, int column)
    {
        SyncReferences();
        return _editor.Inspect(code, line, column);
    }

    /// <summary>Runs a part of a cell.</summary>
    /// <returns>How its last expression looks; null when it has none.</returns>
    public MimeBundle? Run(CellPart part, CellSource cell, CellInterrupt interrupt)
    {
        SyncReferences();
        var path = _state.Origins.Reserve(cell, fullPath: true);
        var source = FSharpSource.Weave(part.Text, _fsi.InteractiveChecker);
        _state.Origins.Set(path, source.ToAuthor);
        var token = FSharpOption<CancellationToken>.Some(interrupt.Token);
        var (outcome, diagnostics) = _fsi.EvalInteractionNonThrowing(source.Text, path, token);
        if (outcome is FSharpChoice<FSharpOption<Shell.FsiValue>, Exception>.Choice2Of2 failed)
        {
            interrupt.ThrowIfRequested();
            if (FSharpErrors.Describe(diagnostics, cell, source) is { } error)
                throw error;
            ExceptionDispatchInfo.Throw(failed.Item);
        }

        return outcome is FSharpChoice<FSharpOption<Shell.FsiValue>?, Exception>.Choice1Of2 { Item.Value: { } value }
            && value.ReflectionType != typeof(Unit)
            ? ValueFormatter.ToBundle(value.ReflectionValue)
            : null;
    }

    /// <summary>Binds a name to a value, under the value's own type where F# can name it, else as obj.</summary>
    public void Declare(string name, object? value)
    {
        SyncReferences();
        if (value is not null && TypeNames.IsNameable(value.GetType()))
        {
            _fsi.AddBoundValue(name, value);
            return;
        }

        Handover.Put(value);
        Prepare($"let ``{name}`` = DeepLearning.Notebook.Handover.Take<obj>()");
        Handover.Put(null);
    }

    private void SyncReferences()
    {
        var added = _state.Chain.References.Files.Where(_references.Add).ToList();
        if (added.Count > 0)
            Prepare(string.Join('\n', added.Select(file => $"#r @\"{file}\"")));
    }

    // Interactions of the session's own, which do not fail.
    private void Prepare(string code) => _fsi.EvalInteraction(code, FSharpOption<CancellationToken>.None);
}
