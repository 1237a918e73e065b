using Microsoft.CodeAnalysis.CSharp;

namespace DeepLearning.Notebook.Scripting;

/// <summary>A compiled piece of C# and, unless it emitted nothing, the way to start it.</summary>
/// <param name="Compilation">What the compiler knows of it.</param>
/// <param name="Source">Its source, polls included.</param>
/// <param name="Start">Runs it on the states of all submissions; null when there is nothing to run.</param>
internal sealed record Submission(
    CSharpCompilation Compilation, WovenSource Source, Func<object?[], Task<object?>>? Start)
{
    /// <summary>Gets whether later cells can see anything of this one.</summary>
    public bool Declares { get; } =
        Source.Root.Usings.Count > 0 || Compilation.ScriptClass?.GetMembers().Any(m => !m.IsImplicitlyDeclared) == true;
}
