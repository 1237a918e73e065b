using DeepLearning.Notebook.Errors;
using DeepLearning.Notebook.FSharp;
using DeepLearning.Notebook.Packages;
using DeepLearning.Notebook.Scripting;

namespace DeepLearning.Notebook;

/// <summary>What the cells of one session share.</summary>
internal sealed class SessionState
{
    private static readonly string[] DefaultUsings =
    [
        "System",
        "System.Collections",
        "System.Collections.Generic",
        "System.IO",
        "System.Linq",
        "System.Text",
        "System.Threading",
        "System.Threading.Tasks",
        "Microsoft.DotNet.Interactive.Kernel",
    ];

    private FSharpCells? _fsharp;

    public SessionState(SessionOptions options)
    {
        Options = options;
        Folder = Path.GetFullPath(options.WorkingDirectory ?? Environment.CurrentDirectory);
        var shared = options.SharedAssemblies
            .Append(typeof(Display.IDisplayable).Assembly)
            .Append(typeof(SessionState).Assembly)
            .Distinct();
        Comms = new CommTable(options.Comms);
        PageLine = new PageLine(Comms, options.Comms is not null);
        Packages = new PackageSet(this);
        Chain = new SubmissionChain(new ReferenceTable(shared), [.. DefaultUsings, .. options.Usings]);
    }

    public SessionOptions Options { get; }

    /// <summary>Gets the notebook's folder.</summary>
    public string Folder { get; }

    public SubmissionChain Chain { get; }

    /// <summary>Gets the F# of the session; the first use starts it.</summary>
    public FSharpCells FSharp => _fsharp ??= new FSharpCells(this);

    /// <summary>Gets the packages that cells asked for.</summary>
    public PackageSet Packages { get; }

    public CommTable Comms { get; }

    /// <summary>Gets what answers shown pages.</summary>
    public PageLine PageLine { get; }

    public CellOrigins Origins { get; } = new();

    /// <summary>Gets the pieces that declared nothing: once their cell is told, nothing refers to them.</summary>
    public List<string> Passing { get; } = [];

    /// <summary>Gets the values that <c>#!value</c> stored, by name.</summary>
    public Dictionary<string, string> StoredValues { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the variables of the C# cells.</summary>
    public IReadOnlyList<Variable> Variables => Scripting.Variables.In(Chain.States);
}
