using System.Reflection;
using System.Runtime.Loader;

namespace DeepLearning.Notebook.Scripting;

/// <summary>The compiled cells of one session, which find one another by name.</summary>
/// <remarks>
/// Not collectible, although most cells are over once they have run: in a collectible context a cell costs twice the
/// time and its loops up to three times (measured), for some 20 KB of native memory.
/// </remarks>
internal sealed class CellAssemblies : AssemblyLoadContext
{
    private readonly Dictionary<string, Assembly> _byName = new(StringComparer.Ordinal);

    public CellAssemblies()
        : base("cells", isCollectible: false)
    {
    }

    /// <summary>Loads a compiled cell with its debug information.</summary>
    public Assembly Add(Stream image, Stream symbols)
    {
        image.Position = 0;
        symbols.Position = 0;
        var assembly = LoadFromStream(image, symbols);
        lock (_byName)
            _byName[assembly.GetName().Name!] = assembly;
        return assembly;
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        lock (_byName)
            return _byName.GetValueOrDefault(assemblyName.Name!);
    }
}
