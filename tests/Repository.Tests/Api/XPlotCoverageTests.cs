using System.Reflection;

namespace DeepLearning.Repository.Tests.Api;

/// <summary>How much of XPlot.Plotly there is, and that the README says so.</summary>
public sealed class XPlotCoverageTests
{
    [Fact]
    public void Every_genuine_type_and_member_is_there()
    {
        var genuine = GenuineApi.Read("xplot.plotly-4.1.txt");
        var types = PublicSurface.Types(Assembly.Load("DeepLearning.XPlot.Plotly")).ToList();
        var ours = types.Select(DocumentationId.Of)
            .Concat(types.SelectMany(PublicSurface.Members).Select(DocumentationId.Of)).ToHashSet();
        var missing = genuine.Ids.Where(id => !ours.Contains(id));

        Gate.Holds(missing);
        var line = $"all {genuine.Ids.Count:#,0} genuine public types and members";
        Assert.Contains(line, File.ReadAllText(Repository.FullPath("lib/Embedded/XPlot.Plotly/README.md")));
    }
}
