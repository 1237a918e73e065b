using Microsoft.CodeAnalysis;

namespace DeepLearning.Notebook.Scripting;

/// <summary>
/// The assemblies of .NET that every cell may use: the reference pack when an SDK is installed (it has the XML docs
/// and costs half the memory), else the assemblies that the host itself runs on.
/// </summary>
internal static class FrameworkReferences
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> Shared = new(Find);

    public static IReadOnlyList<MetadataReference> All => Shared.Value;

    /// <summary>Gets the <c>dotnet</c> command that the process itself runs on, or that of the search path.</summary>
    public static string DotnetCommand
    {
        get
        {
            var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
            var own = Path.GetFullPath(Path.Combine(RuntimeFolder, "../../..", name));
            return File.Exists(own) ? own : name;
        }
    }

    private static string RuntimeFolder => Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static List<MetadataReference> Find() =>
        [.. (ReferencePack() ?? RuntimeAssemblies()).Select(path => XmlDocs.Reference(path, mapped: true))];

    private static string[]? ReferencePack()
    {
        // <dotnet>/shared/Microsoft.NETCore.App/<version>/ -> <dotnet>/packs/Microsoft.NETCore.App.Ref/<version>/
        var packs = Path.GetFullPath(Path.Combine(RuntimeFolder, "../../../packs/Microsoft.NETCore.App.Ref"));
        if (!Directory.Exists(packs))
            return null;
        var target = $"net{Environment.Version.Major}.{Environment.Version.Minor}";
        var folder = Directory.GetDirectories(packs)
            .Select(pack => Path.Combine(pack, "ref", target))
            .Where(Directory.Exists)
            .Order(StringComparer.Ordinal)
            .LastOrDefault();
        return folder is null ? null : Directory.GetFiles(folder, "*.dll");
    }

    private static IEnumerable<string> RuntimeAssemblies() =>
        TrustedAssemblies.Paths.Where(path => Path.GetDirectoryName(path) == RuntimeFolder);
}
