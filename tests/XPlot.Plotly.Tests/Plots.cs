using System.Text.Json.Nodes;
using DeepLearning.Display;
using XPlot.Plotly;

namespace DeepLearning.XPlot.Plotly.Tests;

/// <summary>Ways to look at a chart.</summary>
internal static class Plots
{
    public static MimeBundle Bundle(PlotlyChart chart) => ((IDisplayable)chart).ToMimeBundle();

    public static JsonNode Json(PlotlyChart chart) => JsonNode.Parse(Bundle(chart)[MimeTypes.Plotly])!;

    public static JsonNode Trace(PlotlyChart chart, int index = 0) => Json(chart)["data"]![index]!;

    public static void AssertJson(string expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual.ToJsonString());
}
