using System.Text.Json.Nodes;
using System.Xml.Linq;
using DeepLearning.Display;
using DeepLearning.Testing.Charts;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearning.Plotly.NET.Tests;

/// <summary>Every kind of chart can be shown.</summary>
public sealed class GalleryTests
{
    public static TheoryData<string> Names => [.. ChartGallery.All.Keys];

    [Fact]
    public void The_gallery_has_every_chart_method() => Assert.Empty(
        typeof(Chart).GetMethods().Where(m => m.DeclaringType == typeof(Chart)).Select(m => m.Name)
            .Except(ChartGallery.All.Keys));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_chart_of_every_kind_has_all_four_representations(string name)
    {
        var bundle = Charts.Bundle(ChartGallery.All[name]());
        var figure = JsonNode.Parse(bundle[MimeTypes.Plotly])!;
        Assert.NotEmpty(figure["data"]!.AsArray());
        Assert.Equal("svg", XElement.Parse(bundle[MimeTypes.Svg]).Name.LocalName);
        Assert.Contains("dl-plot", bundle[MimeTypes.Html]);
        Assert.NotEmpty(bundle[MimeTypes.Text]);
    }
}
