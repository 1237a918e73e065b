using System.IO.Compression;
using DeepLearning.Notebook.Scripting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DeepLearning.Notebook.Tests.Packages;

/// <summary>A folder of packages made by the test, and a nuget.config that knows no other source.</summary>
internal sealed class FolderFeed : IDisposable
{
    private readonly Dictionary<string, string> _assemblies = [];

    public FolderFeed()
    {
        Root = Directory.CreateTempSubdirectory("feed tests ").FullName;
        Directory.CreateDirectory(Packages);
        File.WriteAllText(Path.Combine(Root, "nuget.config"), """
            <configuration>
              <packageSources><clear /></packageSources>
              <config><add key="globalPackagesFolder" value="global" /></config>
            </configuration>
            """);
    }

    /// <summary>The notebook's folder.</summary>
    public string Root { get; }

    public string Packages => Path.Combine(Root, "packages");

    public string Cache => Path.Combine(Root, "cache");

    /// <summary>Adds a package with one assembly of its name.</summary>
    public void Add(string id, string version, string code, params (string Id, string Version)[] dependencies)
    {
        var image = Compile(id, version, code, dependencies.Select(d => _assemblies[d.Id]));
        _assemblies[id] = image;
        using var archive = ZipFile.Open(Path.Combine(Packages, $"{id}.{version}.nupkg"), ZipArchiveMode.Create);
        var needs = string.Concat(dependencies.Select(d => $"<dependency id=\"{d.Id}\" version=\"{d.Version}\" />"));
        Write(archive, $"{id}.nuspec", $"""
            <package><metadata>
              <id>{id}</id><version>{version}</version><authors>test</authors><description>A test.</description>
              <dependencies><group targetFramework="net8.0">{needs}</group></dependencies>
            </metadata></package>
            """);
        archive.CreateEntryFromFile(image, $"lib/net8.0/{id}.dll");
        Write(archive, $"runtimes/any/native/{id}.txt", "native");
    }

    /// <summary>Removes the folder; Windows cannot, because what was loaded from it stays open.</summary>
    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
            Directory.Delete(Root, recursive: true);
    }

    private static void Write(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }

    private string Compile(string id, string version, string code, IEnumerable<string> references)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(Root, "built", version)).FullName, $"{id}.dll");
        var source = $"[assembly: System.Reflection.AssemblyVersion(\"{version}\")]\n{code}";
        var result = CSharpCompilation.Create(
            id,
            [CSharpSyntaxTree.ParseText(source)],
            [.. FrameworkReferences.All, .. references.Select(r => MetadataReference.CreateFromFile(r))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(path);
        Assert.Empty(result.Diagnostics);
        return path;
    }
}
