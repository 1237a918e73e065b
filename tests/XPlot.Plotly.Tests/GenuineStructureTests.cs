using System.Text.Json.Nodes;
using XPlot.Plotly;

namespace DeepLearning.XPlot.Plotly.Tests;

/// <summary>
/// The data that XPlot.Plotly 4.1.0 itself wrote (the array in GetInlineJS) for the same calls, as it was printed by a
/// program that used the genuine package.
/// </summary>
public sealed class GenuineStructureTests
{
    private static readonly Tuple<string, int>[] Pairs = [Tuple.Create("a", 2), Tuple.Create("b", 3)];
    private static readonly List<Tuple<int, int>>[] Two = [[Tuple.Create(1, 2)], [Tuple.Create(1, 3)]];

    public static TheoryData<string, PlotlyChart> Charts => new()
    {
        { """[{"type":"scatter","y":[1,2,3]}]""", Chart.Line([1, 2, 3]) },
        { """[{"type":"scatter","x":["a","b"],"y":[2,3]}]""", Chart.Line(Pairs) },
        {
            """[{"type":"scatter","x":[1],"y":[2]},{"type":"scatter","x":[1],"y":[3]}]""",
            Chart.Line<List<Tuple<int, int>>, int, int>(Two)
        },
        { """[{"type":"scatter","x":[0,1,2],"y":[1,2,3],"fill":"tozeroy"}]""", Chart.Area([1, 2, 3]) },
        { """[{"type":"scatter","x":["a","b"],"y":[2,3],"fill":"tozeroy"}]""", Chart.Area(Pairs) },
        {
            """
            [{"type":"scatter","x":[1],"y":[2],"fill":"tozeroy"},
            {"type":"scatter","x":[1],"y":[3],"fill":"tonexty"}]
            """,
            Chart.Area<List<Tuple<int, int>>, int, int>(Two)
        },
        { """[{"type":"bar","x":[1,2,3],"orientation":"h"}]""", Chart.Bar([1, 2, 3]) },
        { """[{"type":"bar","x":[2,3],"y":["a","b"],"orientation":"h"}]""", Chart.Bar(Pairs) },
        {
            """[{"type":"bar","x":[2],"y":[1],"orientation":"h"},{"type":"bar","x":[3],"y":[1],"orientation":"h"}]""",
            Chart.Bar<List<Tuple<int, int>>, int, int>(Two)
        },
        { """[{"type":"bar","y":[1,2,3]}]""", Chart.Column([1, 2, 3]) },
        { """[{"type":"bar","x":["a","b"],"y":[2,3]}]""", Chart.Column(Pairs) },
        {
            """[{"type":"bar","x":[1],"y":[2]},{"type":"bar","x":[1],"y":[3]}]""",
            Chart.Column<List<Tuple<int, int>>, int, int>(Two)
        },
        { """[{"type":"scatter","y":[1,2,3],"mode":"markers"}]""", Chart.Scatter([1, 2, 3]) },
        { """[{"type":"scatter","x":["a","b"],"y":[2,3],"mode":"markers"}]""", Chart.Scatter(Pairs) },
        {
            """
            [{"type":"scatter","x":[1],"y":[2],"mode":"markers"},
            {"type":"scatter","x":[1],"y":[3],"mode":"markers"}]
            """,
            Chart.Scatter<List<Tuple<int, int>>, int, int>(Two)
        },
        { """[{"type":"pie","labels":["a","b"],"values":[2,3]}]""", Chart.Pie(Pairs) },
        {
            """[{"type":"scatter","x":[1,4],"y":[2,5],"mode":"markers","marker":{"size":[3,6]}}]""",
            Chart.Bubble([Tuple.Create(1, 2, 3), Tuple.Create(4, 5, 6)])
        },
        {
            """
            [{"type":"candlestick","showlegend":false,"x":["2020-01-01"],"open":[2],"high":[3],"low":[4],"close":[5]}]
            """,
            Chart.Candlestick([Tuple.Create("2020-01-01", 2, 3, 4, 5)])
        },
        {
            """[{"type":"bar","x":["a"],"y":[1]},{"type":"bar","opacity":0.0,"x":["a"],"y":[1]}]""",
            Chart.Plot([
                new Bar { x = new[] { "a" }, y = new[] { 1 } },
                new Bar { x = new[] { "a" }, y = new[] { 1 }, opacity = 0 },
            ])
        },
        {
            """
            [{"type":"scatter","x":[1,2,3],"y":[1,0.5,0.25],"line":{"width":2,"dash":"dot"},
            "error_y":{"visible":true,"array":[1,2,3]},"name":"a<b>"}]
            """,
            Chart.Plot(new Scatter
            {
                x = new[] { 1, 2, 3 },
                y = new[] { 1, 0.5f, 0.25 },
                name = "a<b>",
                line = new Line { width = 2, dash = "dot" },
                error_y = new Error_y { array = new[] { 1.0, 2, 3 }, visible = true },
            })
        },
    };

    [Theory]
    [MemberData(nameof(Charts), DisableDiscoveryEnumeration = true)]
    public void The_data_is_what_the_genuine_package_writes(string genuine, PlotlyChart chart)
    {
        var ours = Plots.Json(chart)["data"]!;
        Assert.True(Same(JsonNode.Parse(genuine)!, ours), ours.ToJsonString());
    }

    [Fact]
    public void The_genuine_defaults_are_ours()
    {
        var chart = Chart.Plot(new Scatter());
        Assert.Equal((900, 500), (chart.Width, chart.Height));
        Assert.NotEqual(chart.Id, Chart.Plot(new Scatter()).Id);
        Assert.True(Guid.TryParse(chart.Id, out _));
    }

    [Fact]
    public void The_script_has_the_genuine_statements()
    {
        var chart = Chart.Line([1, 2]);
        chart.WithId("ID");
        var script = chart.GetInlineJS();
        Assert.Contains("var data = [{\"type\":\"scatter\",\"y\":[1,2]}];", script);
        Assert.Contains("Plotly.newPlot('ID', data, layout);", script);
        Assert.Contains(chart.GetPlottingJS(), script);
        Assert.StartsWith("<script>", script);
    }

    /// <summary>Deep equality that takes 1 and 1.0 as the same number.</summary>
    private static bool Same(JsonNode? a, JsonNode? b) => (a, b) switch
    {
        (JsonObject x, JsonObject y) =>
            x.Count == y.Count && x.All(m => y.ContainsKey(m.Key) && Same(m.Value, y[m.Key])),
        (JsonArray x, JsonArray y) => x.Count == y.Count && x.Zip(y).All(p => Same(p.First, p.Second)),
        (JsonValue x, JsonValue y) when double.TryParse(x.ToString(), out var n) =>
            double.TryParse(y.ToString(), out var m) && n == m,
        _ => JsonNode.DeepEquals(a, b),
    };
}
