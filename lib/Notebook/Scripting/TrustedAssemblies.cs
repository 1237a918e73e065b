using System.Reflection;
using System.Runtime.Loader;

namespace DeepLearning.Notebook.Scripting;

/// <summary>What the host process has loaded or would load by itself: it wins over files of the same name.</summary>
internal static class TrustedAssemblies
{
    public static IReadOnlyList<string> Paths { get; } =
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Gets the file of the assembly that the process uses under this simple name, or null.</summary>
    public static string? Find(string simpleName) =>
        Loaded(simpleName)?.Location is { Length: > 0 } location
            ? location
            : Paths.FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == simpleName && File.Exists(path));

    private static Assembly? Loaded(string simpleName) =>
        AssemblyLoadContext.Default.Assemblies.FirstOrDefault(a => a.GetName().Name == simpleName);
}
