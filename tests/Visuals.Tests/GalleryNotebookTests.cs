using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DeepLearning.Display;
using DeepLearning.Testing;

namespace DeepLearning.Visuals.Tests;

/// <summary>Nothing is forgotten: the gallery notebook and the list of examples have every public visual.</summary>
public sealed partial class GalleryNotebookTests
{
    private static readonly string[] Families =
    [
        "Activations", "Convolutions", "Images", "Training", "Models", "Spaces", "Attention", "Sequences", "Audio",
    ];

    /// <summary>Every public method of a family that gives something to show, as Family.Method.</summary>
    private static string[] Shown<T>() =>
        [.. typeof(Visual).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.ReturnType.IsAssignableTo(typeof(T)))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}")
            .Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void The_notebook_shows_every_visual() => Assert.Equal(
        Shown<IDisplayable>(),
        Sources().SelectMany(s => Calls().Matches(s)).Select(m => m.Value[..^1]).Distinct()
            .Order(StringComparer.Ordinal));

    [Fact]
    public void The_notebook_has_a_heading_for_every_family() => Assert.Equal(
        Families, Cells("markdown").Select(s => s.Split('\n')[0])
            .Where(line => Families.Contains(line[3..])).Select(line => line[3..]));

    [Fact]
    public void Every_family_of_the_library_is_known_here() => Assert.Equal(
        Families.Order(StringComparer.Ordinal),
        Shown<IDisplayable>().Select(name => name.Split('.')[0]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Nine_of_ten_visuals_of_the_notebook_take_one_line()
    {
        var lines = Sources().Where(s => Calls().IsMatch(s)).Select(s => s.Split('\n').Length).Order().ToList();
        Assert.Equal(1, lines[lines.Count * 9 / 10]);
    }

    /// <summary>A diagram is Mermaid's to draw, and no visual of ours; Models.Tests look at it.</summary>
    [Fact]
    public void The_list_of_examples_has_every_visual() => Assert.Equal(
        Shown<IDisplayable>().Except(["Models.Diagram"]), VisualGallery.All.Keys.Order(StringComparer.Ordinal));

    private static IEnumerable<string> Sources() => Cells("code");

    private static IEnumerable<string> Cells(string kind)
    {
        var root = typeof(GalleryNotebookTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "RepositoryRoot").Value!;
        var notebook = JsonNode.Parse(File.ReadAllText(Path.Combine(root, "notebooks", "gallery.ipynb")))!;
        return notebook["cells"]!.AsArray().Where(c => (string?)c!["cell_type"] == kind)
            .Select(c => string.Concat(c!["source"]!.AsArray().Select(line => (string?)line)));
    }

    [GeneratedRegex(@"\b(Activations|Convolutions|Images|Training|Models|Spaces|Attention|Sequences|Audio)\.\w+\(")]
    private static partial Regex Calls();
}
