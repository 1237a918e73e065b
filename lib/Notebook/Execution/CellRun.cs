using System.Runtime.ExceptionServices;
using DeepLearning.Display;
using DeepLearning.Notebook.Errors;
using DeepLearning.Notebook.Languages;
using DeepLearning.Notebook.Magics;
using DeepLearning.Notebook.Scripting;
using Microsoft.DotNet.Interactive.Formatting;

namespace DeepLearning.Notebook;

/// <summary>One execution of one cell, on the session's thread.</summary>
internal sealed class CellRun(SessionState state, CellInterrupt interrupt, CellContext context)
{
    private const int DeepestImport = 20;
    private int _depth;

    public SessionState State => state;

    public CellInterrupt Interrupt => interrupt;

    /// <summary>Runs the parts of a cell in turn.</summary>
    /// <param name="cell">The cell, or an imported one.</param>
    /// <param name="folder">Where its relative paths start.</param>
    /// <returns>The value of the last part, not shown yet; values of earlier parts are.</returns>
    public MimeBundle? Run(CellSource cell, string folder)
    {
        MimeBundle? value = null;
        CellPart? directive = null;
        var after = new List<Action>();
        foreach (var part in CellSplitter.Split(cell.Text, cell.Language))
        {
            if (value is not null)
                Output.Show(value);
            value = null;
            interrupt.ThrowIfRequested();
            if (part.Directive is not null)
                MagicCommands.Run(new MagicCall(directive = part, cell, folder, this, after));
            else if (part.Language == "csharp")
                value = RunCSharp(part, cell);
            else
                MarkupLanguages.Run(part, directive, cell, state);
        }

        foreach (var action in after)
            action();
        return value;
    }

    /// <summary>Runs an imported cell; what it returns is shown, as it would be in its own file.</summary>
    public void RunImported(CellSource cell, string folder, Func<CellFailure> tooDeep)
    {
        if (_depth == DeepestImport)
            throw tooDeep();
        _depth++;
        if (Run(cell, folder) is { } value)
            Output.Show(value);
        _depth--;
    }

    private MimeBundle? RunCSharp(CellPart part, CellSource cell)
    {
        var path = state.Origins.Reserve(cell);
        var source = WovenSource.Parse(part.Text, path);
        state.Origins.Set(path, source);
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
            state.Chain.Chain(submission);
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
