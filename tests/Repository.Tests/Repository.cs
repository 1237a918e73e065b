using System.Reflection;

namespace DeepLearning.Repository.Tests;

/// <summary>The files of the checkout, without what builds and tools leave behind.</summary>
internal static class Repository
{
    private static readonly HashSet<string> Skipped =
        ["artifacts", "bin", "obj", ".git", ".vs", "node_modules", ".ipynb_checkpoints"];

    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>Paths relative to the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Walk(new DirectoryInfo(Root)).Select(Relative).Order(StringComparer.Ordinal)];

    public static string FullPath(string relative) => Path.Combine(Root, relative);

    public static string[] Lines(string relative) => File.ReadAllLines(FullPath(relative));

    /// <summary>The C# files below the folders, written by people.</summary>
    public static IEnumerable<string> Sources(params string[] folders) => Files.Where(f =>
        f.EndsWith(".cs", StringComparison.Ordinal)
        && !f.EndsWith(".g.cs", StringComparison.Ordinal)
        && folders.Any(folder => f.StartsWith($"{folder}/", StringComparison.Ordinal)));

    /// <summary>The folders of the libraries: those that hold a project file below lib.</summary>
    public static IEnumerable<string> LibraryFolders => Files
        .Where(f => f.StartsWith("lib/", StringComparison.Ordinal) && f.EndsWith(".csproj", StringComparison.Ordinal))
        .Select(f => f[..f.LastIndexOf('/')]);

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) => folder.EnumerateFiles()
        .Concat(folder.EnumerateDirectories().Where(d => !Skipped.Contains(d.Name)).SelectMany(Walk));

    private static string Relative(FileInfo file) => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/');
}
