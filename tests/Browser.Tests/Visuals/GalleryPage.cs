using System.Text.Json.Nodes;
using DeepLearning.Browser.Tests.Browsing;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>The gallery notebook as the site shows it: run once by the course command, for all tests.</summary>
public sealed class GalleryPage : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gallery-");

    /// <summary>Gets the exported page.</summary>
    public string Page => Path.Combine(_folder.FullName, "site", "gallery.html");

    /// <summary>Gets whether npm could fetch what draws the diagram.</summary>
    public bool HasLibraries { get; private set; }

    /// <summary>Gets the ids of the cells that show something, in their order.</summary>
    public IReadOnlyList<string> Showing { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Executable is null)
            return;
        var site = Path.Combine(_folder.FullName, "site");
        var notebook = Path.Combine(Places.Root, "notebooks", "gallery.ipynb");
        await CourseProgram.RunAsync(_folder.FullName, "site", notebook, "--out", site);
        HasLibraries = File.Exists(Path.Combine(site, "assets", "mermaid.min.js"));
        var cells = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(site, "gallery.ipynb")))!["cells"]!;
        Showing = [.. cells.AsArray().Where(c => c!["outputs"] is JsonArray outputs && outputs.Any(Pictured))
            .Select(c => (string)c!["id"]!)];
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static bool Pictured(JsonNode? output) => output!["data"]?["text/html"]?.ToJsonString() is { } html
        && (html.Contains("dlv-stage", StringComparison.Ordinal) || html.Contains("mermaid", StringComparison.Ordinal));
}
