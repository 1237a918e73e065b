using System.Reflection;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using DeepLearning.Testing;
using Plotly.NET.Drawing;
using Plotly.NET.Figures;

namespace DeepLearning.Plotly.NET.Tests.Drawing;

/// <summary>Every kind of static picture, beside figures that plotly.js draws as well (Gallery/*.json).</summary>
public sealed class GalleryTests
{
    private static readonly string Folder = Path.Combine(
        typeof(GalleryTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "RepositoryRoot").Value!, "tests", "Plotly.NET.Tests", "Gallery");

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_figure_is_drawn_as_approved(string name)
    {
        var svg = Draw(name);
        XElement.Parse(svg);
        Assert.DoesNotContain("NaN", svg);
        Approval.Matches($"gallery-{name}.svg", svg);
    }

    [Fact]
    public void The_figures_are_told_as_approved() => Approval.Matches("gallery.txt", string.Concat(
        Directory.GetFiles(Folder, "*.json").Order().Select(f => $"{FigureText.Describe(Read(f))}\n\n")));

    private static string Draw(string name)
    {
        var figure = Read(Path.Combine(Folder, name + ".json"));
        return FigureSvg.Draw(figure, "gallery-" + name, FigureText.Describe(figure), alone: true);
    }

    private static Figure Read(string file)
    {
        var json = JsonNode.Parse(File.ReadAllText(file))!;
        return new Figure((JsonArray)json["data"]!.DeepClone(), (JsonObject)json["layout"]!.DeepClone(), []);
    }
}
