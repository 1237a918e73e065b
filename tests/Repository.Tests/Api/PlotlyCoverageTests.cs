using System.Reflection;

namespace DeepLearning.Repository.Tests.Api;

/// <summary>How much of Plotly.NET.CSharp there is, and that the README says so.</summary>
public sealed class PlotlyCoverageTests
{
    private const string Readme = "lib/Embedded/Plotly.NET/README.md";

    private static readonly GenuineApi Genuine = GenuineApi.Read("plotly.net.csharp-0.13.txt");

    private static readonly HashSet<string> Ours =
    [
        .. PublicSurface.Types(Assembly.Load("DeepLearning.Plotly.NET")).SelectMany(t =>
            PublicSurface.Members(t).Select(DocumentationId.Of).Append(DocumentationId.Of(t))),
    ];

    [Fact]
    public void Every_member_of_the_genuine_package_is_there() =>
        Gate.Holds(Genuine.Ids.Where(id => !Ours.Contains(id)));

    [Fact]
    public void The_readme_says_how_many_there_are()
    {
        var there = Genuine.Ids.Count(Ours.Contains);
        var charts = Genuine.Ids.Count(id => id.StartsWith("M:Plotly.NET.CSharp.Chart.", StringComparison.Ordinal));
        Assert.Contains(
            $"{there} of the {Genuine.Ids.Count} members of Plotly.NET.CSharp 0.13, {charts} of them chart methods",
            File.ReadAllText(Repository.FullPath(Readme)).ReplaceLineEndings(" "));
    }
}
