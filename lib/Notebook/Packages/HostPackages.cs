using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using DeepLearning.Notebook.Scripting;

namespace DeepLearning.Notebook.Packages;

/// <summary>Packages that need not be fetched, because the session has an implementation of them.</summary>
internal static class HostPackages
{
    private const string Own = "DeepLearning.";

    /// <summary>
    /// Finds the assembly file that stands for a package: the one of its name, or the course's own one with its
    /// namespace, as for TorchSharp-cpu. Two assemblies with the same type names would make every use ambiguous.
    /// </summary>
    public static string? Find(string id, ReferenceTable references)
    {
        // TorchSharp-cpu, TorchSharp-cuda-windows: what follows the hyphen is the machine.
        var space = id.Split('-')[0];
        return references.Files.FirstOrDefault(file => Is(Name(file), id))
            ?? references.Files.Concat(TrustedAssemblies.Paths).FirstOrDefault(
                file => Name(file).StartsWith(Own, StringComparison.Ordinal) && Declares(file, space));
    }

    private static bool Declares(string file, string space)
    {
        using var assembly = new PEReader(File.OpenRead(file));
        if (!assembly.HasMetadata)
            return false;
        var reader = assembly.GetMetadataReader();
        return reader.TypeDefinitions.Any(handle => Is(
            reader.GetString(reader.GetTypeDefinition(handle).Namespace), space));
    }

    private static string Name(string file) => Path.GetFileNameWithoutExtension(file);

    private static bool Is(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);
}
