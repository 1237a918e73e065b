using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DeepLearning.Notebook.Scripting;

/// <summary>
/// Finds the assemblies that a referenced one mentions in its signatures, so that a cell need not name them: those
/// of the host first, then those beside the referenced file.
/// </summary>
internal sealed class MissingReferences : MetadataReferenceResolver
{
    private readonly Dictionary<string, PortableExecutableReference?> _known = new(StringComparer.OrdinalIgnoreCase);

    public override bool ResolveMissingAssemblies => true;

    public override PortableExecutableReference? ResolveMissingAssembly(
        MetadataReference definition, AssemblyIdentity referenceIdentity)
    {
        lock (_known)
        {
            if (!_known.TryGetValue(referenceIdentity.Name, out var reference))
                _known[referenceIdentity.Name] = reference = Find(definition, referenceIdentity.Name);
            return reference;
        }
    }

    // #r is carried out by the session itself, before the compiler sees the cell.
    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties) => [];

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private static PortableExecutableReference? Find(MetadataReference definition, string name)
    {
        // The reference pack knows the types of the core library under other names; two of each help nobody.
        if (name == "System.Private.CoreLib")
            return null;
        var folder = Path.GetDirectoryName((definition as PortableExecutableReference)?.FilePath);
        var beside = folder is null ? null : Path.Combine(folder, $"{name}.dll");
        var path = TrustedAssemblies.Find(name) ?? (File.Exists(beside) ? beside : null);
        return path is null ? null : XmlDocs.Reference(path);
    }
}
