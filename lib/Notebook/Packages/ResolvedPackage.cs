using System.Text.Json;

namespace DeepLearning.Notebook.Packages;

/// <summary>A package of a restore, with its files for this machine.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">The version that was chosen.</param>
/// <param name="Assemblies">Its .NET assemblies.</param>
/// <param name="Natives">Its native libraries.</param>
internal sealed record ResolvedPackage(
    string Id, string Version, IReadOnlyList<string> Assemblies, IReadOnlyList<string> Natives)
{
    /// <summary>Reads what NuGet wrote about a restored project.</summary>
    public static IReadOnlyList<ResolvedPackage> ReadAssets(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        var root = document.RootElement;
        string[] folders = [.. root.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name)];

        // One target for the framework, one for the framework on this machine: the latter has native files.
        var target = root.GetProperty("targets").EnumerateObject().First(t => t.Name.Contains('/'));
        return
        [
            .. target.Value.EnumerateObject()
                .Where(library => library.Value.GetProperty("type").GetString() == "package")
                .Select(library => Read(library, root.GetProperty("libraries").GetProperty(library.Name), folders)),
        ];
    }

    private static ResolvedPackage Read(JsonProperty library, JsonElement about, string[] folders)
    {
        var name = library.Name.Split('/');
        var path = about.GetProperty("path").GetString()!;
        var folder = folders.Select(f => Path.Combine(f, path)).FirstOrDefault(Directory.Exists)
            ?? Path.Combine(folders[0], path);
        IReadOnlyList<string> Files(string kind) => library.Value.TryGetProperty(kind, out var files)
            ?
            [
                .. files.EnumerateObject()
                    .Where(f => !f.Name.EndsWith("_._", StringComparison.Ordinal))
                    .Select(f => Path.GetFullPath(Path.Combine(folder, f.Name))),
            ]
            : [];
        string[] assemblies = [.. Files("runtime").Where(f => f.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))];
        return new ResolvedPackage(name[0], name[1], assemblies, Files("native"));
    }
}
