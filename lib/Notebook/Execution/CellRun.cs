using System.Runtime.ExceptionServices;
using DeepLearning.Display;
using DeepLearning.Notebook.Errors;
using DeepLearning.Notebook.Formatting;
using DeepLearning.Notebook.Languages;
using DeepLearning.Notebook.Magics;
using DeepLearning.Notebook.Scripting;

namespace DeepLearning.Notebook;

/// <summary>One execution of one cell, on the session's thread.</summary>
internal sealed class CellRun(SessionState state, CellInterrupt interrupt, CellContext context)
{
    private const int DeepestImport = 20;
    private int _depth;

    /// <summary>Gets or sets the name under which <c>#!value</c> keeps the text that follows.</summary>
    public string? ValueName { get; set; }

    /// <summary>Gets or sets the script that makes shared values known to the next part that the page runs.</summary>
    public string SharedWithPage { get; set; } = string.Empty;

    public SessionState State => state;

    public CellInterrupt Interrupt => interrupt;

    /// <summary>Runs the parts of a cell in turn.</summary>
    /// <param name="cell">The cell, or an imported one.</param>
    /// <param name="folder">Where its relative paths start.</param>
    /// <returns>The value of the last part, not shown yet; values of earlier parts are.</returns>
    public MimeBundle? Run(CellSource cell, string folder)
    {
        MimeBundle? value = null;
        var after = new List<Action>();
        if (_depth == 0)
            state.Packages.Forget();
        foreach (var part in CellSplitter.Split(cell.Text, cell.Language))
        {
            if (value is not null)
                Output.Show(value);
            interrupt.ThrowIfRequested();
            if (part.Directive is not ("#r" or "#i"))
                state.Packages.Restore(interrupt);
            value = RunPart(part, cell, folder, after);
        }

        state.Packages.Restore(interrupt);
        if (SharedWithPage.Length > 0)
            Output.Show(PageScript.Bundle(TakeShared()));
        foreach (var action in after)
            action();
        return value;
    }

    /// <summary>Runs an imported cell; its value is shown, as it would be in its own file.</summary>
    public void RunImported(CellSource cell, string folder, Func<CellFailure> tooDeep)
    {
        if (_depth == DeepestImport)
            throw tooDeep();
        _depth++;
        if (Run(cell, folder) is { } value)
            Output.Show(value);
        _depth--;
    }

    /// <summary>Declares a C# variable.</summary>
    public void Declare(string name, object? value)
    {
        var type = TypeNames.ForDeclaration(value);
        Handover.Put(value);
        var code = $"{type} {name} = global::DeepLearning.Notebook.Handover.Take<{type}>();";
        RunCSharp(new CellPart("csharp", code, 0), new CellSource(code, Name: $"#!share {name}"));
        Handover.Put(null);
    }

    private MimeBundle? RunPart(CellPart part, CellSource cell, string folder, List<Action> after)
    {
        if (part.Directive is not null)
            MagicCommands.Run(new MagicCall(part, cell, folder, this, after));
        else if (part.Language == "csharp")
            return RunCSharp(part, cell);
        else if (part.Language == "fsharp")
            return state.FSharp.Run(part, cell, interrupt);
        else if (part.Language == "value")
            StoreValue(part, cell);
        else
            MarkupLanguages.Run(part, cell, TakeShared());
        return null;
    }

    private void StoreValue(CellPart part, CellSource cell)
    {
        var name = ValueName ?? throw CellFailure.Directive(
            "[#!value] the text needs a name: #!value --name text", cell, Math.Max(0, part.Line - 1));
        state.StoredValues[name] = part.Text.Trim('\n');
        ValueName = null;
    }

    private string TakeShared()
    {
        var shared = SharedWithPage;
        SharedWithPage = string.Empty;
        return shared;
    }

    private MimeBundle? RunCSharp(CellPart part, CellSource cell)
    {
        var path = state.Origins.Reserve(cell);
        var source = WovenSource.Parse(part.Text, path, state.Chain.Bind);
        state.Origins.Set(path, source.ToAuthor);
        var (submission, errors) = state.Chain.Compile(source, interrupt.Token);
        if (submission is null)
            throw new CellFailure(CompilationErrors.Describe(errors, state.Origins));
        try
        {
            var value = submission.Start is null ? null : Await(submission.Start(state.Chain.StatesFor(submission)));
            return value is null ? null : ValueFormatter.ToBundle(value);
        }
        finally
        {
            if (!state.Chain.Chain(submission))
                state.Passing.Add(path);
        }
    }

    private object? Await(Task<object?> task)
    {
        context.PumpUntil(task, interrupt);
        if (task.Exception is { } error)
            ExceptionDispatchInfo.Throw(error.InnerExceptions.Count == 1 ? error.InnerExceptions[0] : error);
        return task.GetAwaiter().GetResult();
    }
}
