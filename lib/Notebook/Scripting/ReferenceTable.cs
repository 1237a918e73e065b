using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace DeepLearning.Notebook.Scripting;

/// <summary>
/// What the cells of a session may use: .NET, Display, Notebook, what the host shares, and what <c>#r</c> adds.
/// </summary>
/// <remarks>
/// An assembly whose simple name the host process has loaded, or would load by itself, is the host's, whatever file
/// <c>#r</c> names: only then is a tensor of the cell a tensor of the host. Anything else comes from its file's
/// folder, dependencies too, into the default load context, where libraries expect to live.
/// </remarks>
internal sealed class ReferenceTable
{
    private static readonly Lock Gate = new();
    private static readonly List<string> Folders = [];
    private readonly Dictionary<string, MetadataReference> _byName = new(StringComparer.OrdinalIgnoreCase);
    private MetadataReference[] _all;

    public ReferenceTable(IEnumerable<Assembly> shared)
    {
        foreach (var assembly in shared.Where(a => a.Location.Length > 0))
            _byName[assembly.GetName().Name!] = XmlDocs.Reference(assembly.Location);
        _all = [.. FrameworkReferences.All, .. _byName.Values];
    }

    /// <summary>Gets everything that a cell is compiled against.</summary>
    public IReadOnlyList<MetadataReference> All => _all;

    /// <summary>Gets the files that were added to what .NET brings.</summary>
    public IEnumerable<string> Files =>
        _byName.Values.OfType<PortableExecutableReference>().Select(r => r.FilePath).OfType<string>();

    /// <summary>
    /// Adds an assembly file and the assemblies that it mentions, so that a cell need not name those: of the host
    /// first, then from beside the file. Adding one twice, or one of .NET itself, changes nothing.
    /// </summary>
    /// <remarks>
    /// Not left to the compiler's own search for missing assemblies: that rebinds symbols which it shares between
    /// compilations, and which of two it then finds depends on the garbage collector.
    /// </remarks>
    /// <exception cref="BadImageFormatException">The file is not a .NET assembly.</exception>
    public void Add(string path)
    {
        var waiting = new Queue<string>([path]);
        while (waiting.TryDequeue(out var next))
            if (AddOne(next) is { } added)
                foreach (var mentioned in AssemblyMentions.Of(added))
                    if ((TrustedAssemblies.Find(mentioned) ?? Beside(added, mentioned)) is { } file)
                        waiting.Enqueue(file);
        _all = [.. FrameworkReferences.All, .. _byName.Values];
    }

    /// <summary>Tells whether .NET itself brings an assembly of this simple name.</summary>
    public static bool IsFramework(string name) => FrameworkReferences.All.Any(
        r => string.Equals(Path.GetFileNameWithoutExtension(r.Display), name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds one file, or the host's of the same name; returns what was added, null when nothing was.</summary>
    private string? AddOne(string path)
    {
        var name = AssemblyName.GetAssemblyName(path).Name!;
        if (_byName.ContainsKey(name) || IsFramework(name))
            return null;
        var hosts = TrustedAssemblies.Find(name);
        if (hosts is null)
            ResolveFrom(Path.GetDirectoryName(path)!);
        _byName[name] = XmlDocs.Reference(hosts ?? path);
        return hosts ?? path;
    }

    private static string? Beside(string path, string name)
    {
        var file = Path.Combine(Path.GetDirectoryName(path)!, $"{name}.dll");
        return File.Exists(file) ? file : null;
    }

    /// <summary>Looks for assemblies and native libraries in a folder from now on.</summary>
    public static void ResolveFrom(string folder)
    {
        lock (Gate)
        {
            if (Folders.Count == 0)
            {
                AssemblyLoadContext.Default.Resolving += Resolve;
                AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, name) => ResolveNative(name);
            }

            if (!Folders.Contains(folder))
                Folders.Add(folder);
        }
    }

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name) =>
        FirstFile($"{name.Name}.dll") is { } path ? context.LoadFromAssemblyPath(path) : null;

    private static nint ResolveNative(string name)
    {
        var native = Path.Combine("runtimes", RuntimeInformation.RuntimeIdentifier, "native");
        string[] forms = [name, $"{name}.dll", $"lib{name}.so", $"lib{name}.dylib"];
        foreach (var form in forms.SelectMany(f => new[] { f, Path.Combine(native, f) }))
            if (FirstFile(form) is { } path && NativeLibrary.TryLoad(path, out var handle))
                return handle;
        return 0;
    }

    private static string? FirstFile(string relative)
    {
        lock (Gate)
            return Folders.Select(f => Path.Combine(f, relative)).FirstOrDefault(File.Exists);
    }
}
