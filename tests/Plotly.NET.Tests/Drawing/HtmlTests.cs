using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DeepLearning.Display;
using Plotly.NET.CSharp;

namespace DeepLearning.Plotly.NET.Tests.Drawing;

public sealed partial class HtmlTests
{
    private static string Html => Charts.Bundle(Charts.Curve)[MimeTypes.Html];

    [Fact]
    public void The_static_picture_is_there_before_any_script_ran() => Assert.Contains("<svg", Html);

    [Fact]
    public void No_other_host_is_named() =>
        Assert.All(Hosts().Matches(Html), m => Assert.Equal("http://www.w3.org", m.Value));

    [Fact]
    public void The_define_of_requirejs_is_hidden_while_plotly_loads()
    {
        Assert.Contains("window.define = undefined", Html);
        Assert.Contains("window.define = define", Html);
    }

    [Fact]
    public void The_same_chart_gives_the_same_markup() =>
        Assert.Equal(Html, Charts.Bundle(Charts.Curve)[MimeTypes.Html]);

    [Fact]
    public void Words_cannot_leave_their_place()
    {
        const string evil = "</script><img src=x onerror=alert(1)>";
        var html = Charts.Bundle(Chart.Line<int, int, string>([1], [2], Name: evil, ShowLegend: true))[MimeTypes.Html];
        Assert.DoesNotContain("<img", html);
        Assert.Equal(2, Regex.Count(html, "</script>"));
        var figure = Figure().Match(html).Groups[1].Value;
        Assert.Equal(evil, (string)JsonNode.Parse(figure)!["data"]![0]!["name"]!);
    }

    [Fact]
    public void A_saved_page_stands_alone()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Charts.Curve.SaveHtml(path);
            Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [GeneratedRegex("https?://[^/\" ]*")]
    private static partial Regex Hosts();

    [GeneratedRegex("dl-plot-figure\">(.*?)</script>")]
    private static partial Regex Figure();
}
