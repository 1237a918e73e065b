using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace DeepLearning.Notebook.Scripting;

/// <summary>The assemblies that an assembly file refers to, read from its metadata without loading it.</summary>
internal static class AssemblyMentions
{
    /// <summary>Lists the simple names; none for a file without .NET metadata.</summary>
    public static IReadOnlyList<string> Of(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        if (!file.HasMetadata)
            return [];
        var reader = file.GetMetadataReader();
        return
        [
            .. reader.AssemblyReferences
                .Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))
                // The reference pack knows the types of the core library under other names; two of each help nobody.
                .Where(name => name != "System.Private.CoreLib"),
        ];
    }
}
