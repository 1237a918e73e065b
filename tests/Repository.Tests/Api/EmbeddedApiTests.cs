using System.Reflection;

namespace DeepLearning.Repository.Tests.Api;

/// <summary>What the embedded packages show is a subset of the genuine ones, signature for signature.</summary>
public sealed class EmbeddedApiTests(ITestOutputHelper output)
{
    [Fact]
    public void TorchSharp_shows_nothing_that_the_genuine_package_lacks() =>
        Holds("TorchSharp", new(GenuineApi.Read("torchsharp-0.107.txt"), withNamespaces: true), _ => true);

    [Fact]
    public void XPlot_shows_nothing_that_the_genuine_package_lacks() =>
        Holds("XPlot.Plotly", new(GenuineApi.Read("xplot.plotly-4.1.txt"), withNamespaces: false),
            type => !TypeNesting.IsModule(type));

    /// <summary>The facts list the namespace Plotly.NET.CSharp; see the next test for the rest of Plotly.NET.</summary>
    [Fact]
    public void Plotly_NET_CSharp_shows_nothing_that_the_genuine_package_lacks() =>
        Holds("Plotly.NET", new(GenuineApi.Read("plotly.net.csharp-0.13.txt"), withNamespaces: false), InCSharp);

    /// <summary>Plotly.NET's own types are known only by name: the listed methods take and return them.</summary>
    [Fact]
    public void The_other_types_of_Plotly_NET_are_types_that_the_listed_signatures_mention()
    {
        var genuine = GenuineApi.Read("plotly.net.csharp-0.13.txt");
        var others = GenuineApi.Read("plotly.net-5.1-types.txt");
        var ours = PublicSurface.Types(Load("Plotly.NET")).Where(t => !InCSharp(t));
        Gate.Holds(
            from type in ours
            where !genuine.Mentions(type.FullName!.Replace('+', '.')) && !others.Has(DocumentationId.Of(type))
            select type.FullName);
    }

    private static bool InCSharp(Type type) => type.Namespace == "Plotly.NET.CSharp";

    private static Assembly Load(string library) => Assembly.Load($"DeepLearning.{library}");

    private void Holds(string library, ApiComparer comparer, Func<Type, bool> which)
    {
        var surface = PublicSurface.Types(Load(library)).Where(which).ToList();
        var members = surface.Sum(t => PublicSurface.Members(t).Count());
        output.WriteLine($"{library}: {surface.Count} types, {members} members");
        Gate.Holds(comparer.Differences(surface));
    }
}
