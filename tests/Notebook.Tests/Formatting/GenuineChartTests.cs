using DeepLearning.Display;
using DeepLearning.Notebook.Formatting;

namespace DeepLearning.Notebook.Tests.Formatting
{
    /// <summary>Charts of the genuine packages are drawn without a CDN.</summary>
    public sealed class GenuineChartTests
    {
        private const string Remote =
            "<script src=\"https://cdn.plot.ly/plotly-2.28.0.min.js\" charset=\"utf-8\"></script>";

        private const string Draw =
            "<div id=\"a\"></div><script type=\"text/javascript\">Plotly.newPlot('a', []);</script>";

        [Fact]
        public void The_script_of_a_CDN_gives_way_to_the_local_copy()
        {
            var html = GenuineCharts.Localise($"<p>before</p>{Remote}{Draw}");

            Assert.DoesNotContain("cdn.plot.ly", html);
            Assert.Contains("'plotly.min.js'", html);
            Assert.Contains("Plotly.newPlot('a', []);\n});</script>", html);
            Assert.StartsWith("<p>before</p><div id=\"a\"></div>", html);
        }

        [Theory]
        [InlineData("<b>Plotly is a library</b>")]
        [InlineData("<script>alert(1)</script>")]
        [InlineData("<script src='https://cdn.example/plotly.js'></script>")]
        [InlineData("<script type=\"application/json\">{\"a\": \"Plotly.newPlot\"}</script>")]
        public void Other_HTML_stays_as_it_is(string html) => Assert.Equal(html, GenuineCharts.Localise(html));

        [Fact]
        public void A_genuine_chart_is_known_by_its_name()
        {
            var bundle = ValueFormatter.ToBundle(new global::Plotly.NET.Chart2D());

            Assert.Equal("""{"data":[]}""", bundle[MimeTypes.Plotly]);
            Assert.Contains("Plotly.newPlot('a', []);", bundle[MimeTypes.Html]);
            Assert.DoesNotContain("cdn.plot.ly", bundle[MimeTypes.Html]);
            Assert.NotEmpty(bundle[MimeTypes.Text]);
        }
    }
}

namespace Plotly.NET
{
    /// <summary>Has the members of the genuine chart that count: an F# union with two functions beside it.</summary>
    public abstract class GenericChart
    {
        public static string toChartHTML(GenericChart chart) =>
            chart is Chart2D ? "<div id=\"a\"></div><script>Plotly.newPlot('a', []);</script>" : "";

        public static string toFigureJson(GenericChart chart) => chart is Chart2D ? """{"data":[]}""" : "";
    }

    /// <summary>A case of the union.</summary>
    public sealed class Chart2D : GenericChart;
}
