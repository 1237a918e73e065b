using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace DeepLearning.Notebook.Scripting;

/// <summary>
/// The C# of a session as a chain of submissions, each of which sees what the earlier ones declared.
/// </summary>
/// <remarks>
/// A submission that declares nothing is run but not chained: the cost of name look-up grows with the chain, and most
/// cells only compute. One with nothing but usings is chained but emits nothing. Of two submissions that throw, the
/// one whose constructor ran keeps what it declared up to there.
/// </remarks>
internal sealed class SubmissionChain
{
    private static readonly EmitOptions Emit = new(
        debugInformationFormat: DebugInformationFormat.PortablePdb, pdbChecksumAlgorithm: HashAlgorithmName.SHA256);

    /// <summary>
    /// Compilations share the symbols of an assembly through a cache. Two that bind at the same moment (the warm-up and
    /// the first cell, a cell and a completion) each make their own, and a later one may meet both: then a Tensor is
    /// not a Tensor. So references are bound one compilation at a time.
    /// </summary>
    private static readonly Lock Binding = new();

    private readonly CellAssemblies _assemblies = new();
    private readonly ImmutableArray<string> _usings;
    private CSharpCompilation? _previous;
    private object?[] _states = new object?[16];
    private int _slots = 1; // slot 0 belongs to the globals object, of which there is none
    private int _count;

    public SubmissionChain(ReferenceTable references, IEnumerable<string> usings)
    {
        References = references;
        _usings = [.. usings];
    }

    public ReferenceTable References { get; }

    /// <summary>Gets the objects that hold the variables, oldest first.</summary>
    public IEnumerable<object> States => _states.Take(_slots).OfType<object>();

    /// <summary>Compiles a piece of C# after everything that is chained so far, for questions about it.</summary>
    public CSharpCompilation Bind(SyntaxTree tree)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            scriptClassName: $"Submission#{_slots - 1}",
            usings: _previous is null ? _usings : [],
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default,
            specificDiagnosticOptions:
            [
                new("CS1701", ReportDiagnostic.Suppress),
                new("CS1702", ReportDiagnostic.Suppress),
            ]);
        var compilation = CSharpCompilation.CreateScriptCompilation(
            $"DeepLearning.Cell{_count}", tree, References.All, options, _previous, returnType: null);
        return Shared(compilation);
    }

    /// <summary>Compiles a piece of C# for running.</summary>
    /// <returns>The submission, or the compiler's errors.</returns>
    public (Submission? Submission, ImmutableArray<Diagnostic> Errors) Compile(
        WovenSource source, CancellationToken cancellation)
    {
        // What follows from a syntax error is noise.
        var syntax = Errors([.. source.Tree.GetDiagnostics(cancellation)]);
        if (!syntax.IsEmpty)
            return (null, syntax);
        var compilation = source.Compilation is { } bound ? Shared(bound) : Bind(source.Tree);
        _count++;
        if (source.Root.Members.Count == 0)
        {
            var errors = Errors(compilation.GetDiagnostics(cancellation));
            return errors.IsEmpty ? (new Submission(compilation, source, null), errors) : (null, errors);
        }

        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(image, symbols, options: Emit, cancellationToken: cancellation);
        if (!result.Success)
            return (null, Errors(result.Diagnostics));
        var assembly = _assemblies.Add(image, symbols);
        var entry = compilation.GetEntryPoint(cancellation)!;
        const BindingFlags any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var start = assembly.GetType(entry.ContainingType.MetadataName, throwOnError: true)!
            .GetMethod(entry.MetadataName, any)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
        return (new Submission(compilation, source, start), []);
    }

    /// <summary>Gets the array that a submission finds the earlier ones in and enters itself into.</summary>
    public object?[] StatesFor(Submission submission)
    {
        if (submission.Start is not null && _slots + 1 > _states.Length)
            Array.Resize(ref _states, _states.Length * 2);
        return _states;
    }

    /// <summary>Makes what a submission declared visible to later ones; called after it ran, well or not.</summary>
    /// <returns>Whether there is anything that they can see.</returns>
    public bool Chain(Submission submission)
    {
        var ran = submission.Start is not null && _states[_slots] is not null;
        if (submission.Declares && (ran || submission.Start is null))
        {
            _previous = submission.Compilation;
            _slots += ran ? 1 : 0;
            return true;
        }

        _states[_slots] = null;
        return false;
    }

    private static CSharpCompilation Shared(CSharpCompilation compilation)
    {
        lock (Binding)
            _ = compilation.Assembly;
        return compilation;
    }

    private static ImmutableArray<Diagnostic> Errors(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)];
}
