using System.Text.Json.Nodes;
using DeepLearning.Display;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearning.Plotly.NET.Tests;

/// <summary>Charts that several tests look at, and ways to look at them.</summary>
internal static class Charts
{
    public static readonly double[] Steps = [0, 1, 2, 3, 4];

    public static GenericChart Curve =>
        Chart.Line<double, double, string>(Steps, [1.0, 0.5, 0.25, 0.2, 0.3], Name: "loss");

    public static MimeBundle Bundle(GenericChart chart) => ((IDisplayable)chart).ToMimeBundle();

    public static JsonNode Json(GenericChart chart) => JsonNode.Parse(Bundle(chart)[MimeTypes.Plotly])!;

    public static JsonNode Trace(GenericChart chart, int index = 0) => Json(chart)["data"]![index]!;

    public static string Svg(GenericChart chart) => Bundle(chart)[MimeTypes.Svg];

    public static string Text(GenericChart chart) => Bundle(chart)[MimeTypes.Text];
}
