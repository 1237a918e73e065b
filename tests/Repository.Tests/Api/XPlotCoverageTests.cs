using System.Reflection;

namespace DeepLearning.Repository.Tests.Api;

/// <summary>How much of XPlot.Plotly there is, and that the README says so.</summary>
public sealed class XPlotCoverageTests
{
    /// <summary>What takes or is an F# form that C# cannot write; the README names each.</summary>
    private static readonly string[] LeftOut =
    [
        "T:XPlot.Plotly.Layout",
        "M:XPlot.Plotly.PlotlyChart.Plot``1(System.Collections.Generic.IEnumerable{``0},"
        + "Microsoft.FSharp.Core.FSharpOption{XPlot.Plotly.Layout.Layout},"
        + "Microsoft.FSharp.Core.FSharpOption{System.Collections.Generic.IEnumerable{System.String}})",
    ];

    [Fact]
    public void Every_genuine_member_is_there_but_for_those_that_C_sharp_cannot_write()
    {
        var genuine = GenuineApi.Read("xplot.plotly-4.1.txt");
        var types = PublicSurface.Types(Assembly.Load("DeepLearning.XPlot.Plotly")).ToList();
        var ours = types.Select(DocumentationId.Of)
            .Concat(types.SelectMany(PublicSurface.Members).Select(DocumentationId.Of)).ToHashSet();
        var missing = genuine.Ids.Where(id => !ours.Contains(id)).Except(["T:XPlot.Plotly.Layout"]).ToList();

        Gate.Holds(missing.Except(LeftOut));
        var line = $"{genuine.Ids.Count - LeftOut.Length} of {genuine.Ids.Count} genuine public types and members";
        Assert.Contains(line, File.ReadAllText(Repository.FullPath("lib/Embedded/XPlot.Plotly/README.md")));
    }
}
