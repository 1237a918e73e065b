using System.Text.RegularExpressions;

namespace DeepLearning.Plotly.NET.Tests.Genuine;

/// <summary>Where our figures differ from the genuine package's on purpose, and why.</summary>
internal static partial class Departures
{
    /// <summary>The order in which plotly.js numbers its marker symbols.</summary>
    private static readonly string[] Symbols = ["circle", "square", "diamond", "cross"];

    /// <summary>Methods that want x, or x and y, in 0.13; in 0.14 they may be left out.</summary>
    private static readonly string[] Wanting = ["Candlestick", "OHLC", "Histogram2DContour"];

    private static readonly (string Method, string Argument)[] Allowed =
    [
        // 0.14 writes the name of an F# case; plotly.js wants "top".
        ("ParallelCoord", "LabelSide#0"),
        // plotly.js has had no heatmapgl since 3.0: a chart of that type stays blank.
        ("Heatmap", "UseWebGL#0"), ("AnnotatedHeatmap", "UseWebGL#0"),
        // The genuine package loses them unless a whole connector line is given as well.
        ("Funnel", "ConnectorLineColor#0"), ("Funnel", "ConnectorLineStyle#0"),
        ("StackedFunnel", "ConnectorLineColor#0"), ("StackedFunnel", "ConnectorLineStyle#0"),
    ];

    public static bool Allows(string method, string argument) => Allowed.Contains((method, argument));

    public static bool Ignores(string method, string argument, string member) =>
        // How the page behaves stands in the genuine package's page and not in its figure.
        member == "config.responsive=true"
        // 0.14 hides contour lines by default; 0.13 does not.
        || (method is "Contour" or "Histogram2DContour" && argument == "base" && member == "data[0].line.width=0")
        || (Wanting.Contains(method) && argument == "base" && member[..10] is "data[0].x=" or "data[0].y=")
        // The genuine invisible trace has no type, which plotly.js reads as a scatter; ours says so.
        || (method == "Invisible" && member.StartsWith("data[0].type", StringComparison.Ordinal));

    /// <summary>Marker symbols stand as words in our figures and as numbers in theirs; plotly.js knows both.</summary>
    public static string InWords(string member) => member.Contains(".symbol=", StringComparison.Ordinal)
        ? Number().Replace(member, m => $"\"{Symbols[int.Parse(m.Groups[1].Value, null)]}\"")
        : member;

    [GeneratedRegex("\"([0-3])\"")]
    private static partial Regex Number();
}
