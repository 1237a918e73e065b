using System.Text.Json.Nodes;
using DeepLearning.Browser.Tests.Browsing;

namespace DeepLearning.Browser.Tests.Gallery;

/// <summary>The gallery of charts, run and exported once by the command, its libraries beside the page.</summary>
public sealed class GalleryNotebook : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("charts gallery ü ");

    /// <summary>Gets the notebook as it is in the repository.</summary>
    public static string Source { get; } = Path.Combine(Places.Root, "notebooks", "charts.ipynb");

    /// <summary>Gets whether npm could fetch plotly.js; without it charts are static.</summary>
    public bool HasLibraries { get; private set; }

    /// <summary>Gets what the command printed.</summary>
    public string Said { get; private set; } = "";

    /// <summary>Gets the exported page.</summary>
    public string PageFile => Path.Combine(_folder.FullName, "site", "charts.html");

    /// <summary>Gets the bundles of charts that the run notebook holds: cell and representations.</summary>
    public IReadOnlyList<(string Cell, JsonObject Data)> Charts { get; private set; } = [];

    /// <summary>The cells of code, with what they import named absolutely.</summary>
    public static IEnumerable<(string Id, string Source)> Cells() => JsonNode
        .Parse(File.ReadAllText(Source))!["cells"]!.AsArray()
        .Where(c => (string)c!["cell_type"]! == "code")
        .Select(c => ((string)c!["id"]!, string.Concat(c["source"]!.AsArray().Select(l => (string)l!))
            .Replace("\"../artifacts", $"\"{Places.Root.Replace('\\', '/')}/artifacts", StringComparison.Ordinal)));

    public async ValueTask InitializeAsync()
    {
        var site = Path.Combine(_folder.FullName, "site");
        Said = await CourseProgram.RunAsync(_folder.FullName, "site", Source, "--out", site);
        HasLibraries = File.Exists(Path.Combine(site, "assets", "plotly.min.js"));
        var run = Directory.EnumerateFiles(site, "charts.ipynb", SearchOption.AllDirectories).Single();
        Charts = [.. JsonNode.Parse(await File.ReadAllTextAsync(run))!["cells"]!.AsArray()
            .SelectMany(c => (c!["outputs"]?.AsArray() ?? [])
                .Select(o => ((string)c["id"]!, o!["data"] as JsonObject)))
            .Where(o => o.Item2?.ContainsKey("application/vnd.plotly.v1+json") == true)
            .Select(o => (o.Item1, o.Item2!))];
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
