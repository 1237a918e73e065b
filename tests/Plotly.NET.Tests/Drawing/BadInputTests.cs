using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Plotly.NET.Drawing;
using Plotly.NET.Figures;

namespace DeepLearning.Plotly.NET.Tests.Drawing;

/// <summary>Whatever a figure holds, the picture is sound, bounded and escaped.</summary>
public sealed partial class BadInputTests
{
    private const int Bound = 400_000;

    private static readonly string[] Kinds =
    [
        "scatter", "scattergl", "bar", "histogram", "heatmap", "contour", "histogram2d", "histogram2dcontour", "box",
        "violin", "candlestick", "ohlc", "waterfall", "funnel", "surface", "scatter3d", "mesh3d", "pie", "table",
        "sankey", "scatterpolar", "nonsense",
    ];

    private static readonly Dictionary<string, string> Values = new()
    {
        ["nothing"] = "[]",
        ["gaps"] = "[null,null,null]",
        ["one"] = "[5]",
        ["same"] = "[0,0,0]",
        ["huge"] = "[1e300,-1e300,1e308]",
        ["tiny"] = "[1e-300,2e-300,3e-320]",
        ["close"] = "[1e15,1000000000000001,1000000000000002]",
        ["mixed"] = "[1,\"a\",null,true,\"2020-01-01\",{},[1]]",
        ["words"] = "[\"<b>\",\"</svg><script>alert(1)</script>\",\"&\\\"'\"]",
        ["dates"] = "[\"2024-01-01\",\"2024-02-30\",\"0001-01-01\",\"9999-12-31\"]",
        ["infinite words"] = "[\"NaN\",\"Infinity\",\"-Infinity\"]",
        ["scalar"] = "7",
        ["grid"] = "[[1,2],[3,null,5],[],7]",
    };

    public static TheoryData<string, string> All => new(
        from kind in Kinds from values in Values.Keys select (kind, values));

    [Theory]
    [MemberData(nameof(All))]
    public void Any_values_give_a_sound_picture(string kind, string values)
    {
        foreach (var axis in (string[])["-", "log", "date", "category"])
        {
            var v = Values[values];
            var trace = $$$"""
                {"type":"{{{kind}}}","x":{{{v}}},"y":{{{v}}},"z":{{{v}}},
                "open":{{{v}}},"high":{{{v}}},"low":{{{v}}},"close":{{{v}}},
                "labels":{{{v}}},"values":{{{v}}},"text":{{{v}}},"header":{"values":{{{v}}} },
                "cells":{"values":[{{{v}}}]},
                "marker":{"color":{{{v}}},"size":{{{v}}} },"error_y":{"array":{{{v}}} },"measure":{{{v}}} }
                """;
            Sound(Figure(trace, $$$"""{"xaxis":{"type":"{{{axis}}}"},"yaxis":{"type":"{{{axis}}}"}}"""));
        }
    }

    [Theory]
    [InlineData("""{"width":-5,"height":1e99,"xaxis":7,"yaxis":[],"title":{"text":{}},"annotations":[1,{}]}""")]
    [InlineData("""{"xaxis":{"range":["a",null]},"yaxis":{"range":[5,5],"type":"log","dtick":-1,"tickvals":7}}""")]
    [InlineData("""{"xaxis":{"range":[1e308,-1e308],"domain":[1,0]},"grid":{"rows":-3,"columns":1e9}}""")]
    [InlineData("""{"xaxis":{"matches":"x","overlaying":"x","anchor":"x","dtick":1e-9},"bargap":9,"colorway":[]}""")]
    [InlineData("""{"xaxis":{"tickformat":""},"yaxis":{"tickformat":".99999f","ticksuffix":"<"}}""")]
    public void Any_layout_gives_a_sound_picture(string layout) =>
        Sound(Figure("""{"x":[1,2,3],"y":[3,1,2]},{"type":"bar","x":[1,2,3],"y":[3,1,2]}""", layout));

    [Fact]
    public void Words_are_escaped_everywhere()
    {
        const string evil = "</text><script>alert(1)</script><img src=x onerror=alert(2)>\\\" onload=\\\"x";
        var trace = $$$"""
            {"name":"{{{evil}}}","x":["{{{evil}}}","b"],"y":[1,2],"text":"{{{evil}}}","mode":"lines+markers+text",
            "line":{"color":"{{{evil}}}","dash":"{{{evil}}}"},
            "marker":{"color":["{{{evil}}}","red"],"symbol":"{{{evil}}}"},
            "fillcolor":"{{{evil}}}","fill":"tozeroy"},
            {"type":"pie","labels":["{{{evil}}}"],"values":[1],"marker":{"colors":["{{{evil}}}"]}},
            {"type":"table","header":{"values":["{{{evil}}}"]},"cells":{"values":[["{{{evil}}}"]]}}
            """;
        var layout = $$$"""
            {"title":{"text":"{{{evil}}}"},"showlegend":true,"xaxis":{"title":{"text":"{{{evil}}}"}},
            "annotations":[{"text":"{{{evil}}}","x":0,"y":1,"font":{"color":"{{{evil}}}"},"bgcolor":"{{{evil}}}"}],
            "shapes":[{"x0":0,"x1":1,"y0":0,"y1":1,"fillcolor":"{{{evil}}}","line":{"color":"{{{evil}}}"}}]}
            """;
        var svg = Sound(Figure(trace, layout));
        var names = svg.Descendants().Select(e => e.Name.LocalName).ToHashSet();
        Assert.DoesNotContain("script", names);
        Assert.DoesNotContain("img", names);
        Assert.DoesNotContain(
            svg.Descendants().Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("scatter", "lines")]
    [InlineData("scatter", "markers")]
    [InlineData("scattergl", "lines+markers")]
    [InlineData("bar", "")]
    [InlineData("histogram", "")]
    [InlineData("histogram2d", "")]
    [InlineData("box", "")]
    [InlineData("violin", "")]
    public void A_hundred_thousand_points_stay_a_bounded_picture(string kind, string mode)
    {
        var x = string.Join(',', Enumerable.Range(0, 100_000));
        var y = string.Join(',', Enumerable.Range(0, 100_000)
            .Select(i => Math.Round((Math.Sin(i / 500.0) * 10) + (i * 7919 % 101 / 25.0), 3))
            .Select(v => v.ToString(CultureInfo.InvariantCulture)));
        var place = kind is "box" or "violin" ? "" : $"\"x\":[{x}],";
        Sound(Figure($$$"""{"type":"{{{kind}}}","mode":"{{{mode}}}",{{{place}}}"y":[{{{y}}}]}""", "{}"));
    }

    [Fact]
    public void Thousands_of_categories_keep_their_labels_apart()
    {
        var names = string.Join(',', Enumerable.Range(0, 5000).Select(i => $"\"category {i}\""));
        var values = string.Join(',', Enumerable.Range(0, 5000).Select(i => i % 97));
        var svg = Sound(Figure($$$"""{"type":"bar","x":[{{{names}}}],"y":[{{{values}}}]}""", "{}"));
        var labels = svg.Descendants().Where(e => e.Value.StartsWith("category", StringComparison.Ordinal)
            && e.Name.LocalName == "text").Select(e => (double)e.Attribute("x")!).Order().ToList();
        Assert.InRange(labels.Count, 5, 60);
        // Turned labels need one line's height between them.
        Assert.All(labels.Zip(labels.Skip(1)), p => Assert.True(p.Second - p.First >= 12));
    }

    private static Figure Figure(string traces, string layout) => new(
        (JsonArray)JsonNode.Parse($"[{traces}]")!, (JsonObject)JsonNode.Parse(layout)!, []);

    private static XElement Sound(Figure figure)
    {
        var words = FigureText.Describe(figure);
        Assert.InRange(words.Length, 5, 20_000);
        var svg = FigureSvg.Draw(figure, "id", words, alone: true);
        Assert.InRange(svg.Length, 500, Bound);
        var root = XElement.Parse(svg);
        foreach (var attribute in root.Descendants().Attributes())
        {
            if (attribute.Name.LocalName is "d" or "x" or "y" or "width" or "height" or "transform")
            {
                Assert.DoesNotContain("NaN", attribute.Value);
                Assert.DoesNotContain("∞", attribute.Value);
                Assert.All(Numbers().Matches(attribute.Value), n => Assert.InRange(
                    double.Parse(n.Value, CultureInfo.InvariantCulture), -3e5, 3e5));
            }
        }

        return root;
    }

    [GeneratedRegex("-?[0-9]+(\\.[0-9]+)?")]
    private static partial Regex Numbers();
}
