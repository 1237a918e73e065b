using System.Reflection;
using DeepLearning.Course.Chapters;

namespace DeepLearning.Course.Tests.Authoring;

/// <summary>A checkout with the committed chapters, to write in; gone after the test.</summary>
internal sealed class TemporaryCheckout : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("course checkout ");

    public TemporaryCheckout()
    {
        foreach (var file in new[] { "DeepLearning.slnx", "README.md" })
            File.Copy(Path.Combine(Repository, file), Path.Combine(Root, file));
        Copy("notebooks", "*");
        Copy("notebooks/solutions", "*.ipynb");
        Copy("artifacts/course", "setup.dib");
    }

    public static string Repository { get; } = typeof(TemporaryCheckout).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public string Root => _folder.FullName;

    public Checkout Checkout => new(Root);

    public string PathOf(params string[] names) => Path.Combine([Root, .. names]);

    /// <summary>Changes a file's text.</summary>
    public void Edit(string file, string from, string to)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Contains(from, text);
        File.WriteAllText(PathOf(file), text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Takes a chapter away, so that it can be written anew.</summary>
    public void Remove(string number)
    {
        foreach (var file in Directory.GetFiles(PathOf("notebooks"), $"{number}-*", SearchOption.AllDirectories))
            File.Delete(file);
        File.WriteAllText(PathOf("README.md"), string.Join('\n', File.ReadAllText(PathOf("README.md")).Split('\n')
            .Where(line => !line.StartsWith($"| {number} |", StringComparison.Ordinal))));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Copy(string folder, string pattern)
    {
        Directory.CreateDirectory(PathOf(folder));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository, folder), pattern))
            File.Copy(file, PathOf(folder, Path.GetFileName(file)));
    }
}
