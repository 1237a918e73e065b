using System.Diagnostics;
using System.Text.RegularExpressions;

namespace XPlot.Plotly;

/// <summary>The page around a chart, as templates whose words in brackets are replaced.</summary>
/// <remarks>Kept for programs that read them; our own pages are written by the drawing of Plotly.NET.</remarks>
public static partial class Html
{
    /// <summary>Where the genuine package loads plotly.js from; nothing here ever loads it from there.</summary>
    public const string DefaultPlotlySrc = "https://cdn.plot.ly/plotly-latest.min.js";

    /// <summary>Gets a page: [PLOTLYSRC] and [CHART].</summary>
    public static string pageTemplate => """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><script src="[PLOTLYSRC]"></script></head>
        <body>[CHART]</body>
        </html>
        """;

    /// <summary>Gets a place with its script: [ID], [WIDTH], [HEIGHT] and [PLOTTING].</summary>
    public static string inlineTemplate =>
        "<div id=\"[ID]\" style=\"width: [WIDTH]px; height: [HEIGHT]px;\"></div>\n" + jsTemplate;

    /// <summary>Gets a script element: [PLOTTING].</summary>
    public static string jsTemplate => "<script>\n[PLOTTING]\n</script>";

    /// <summary>Gets the statements of the script: [DATA], [LAYOUT] and [ID].</summary>
    public static string jsFunctionTemplate =>
        "var data = [DATA];\nvar layout = [LAYOUT];\nPlotly.newPlot('[ID]', data, layout);";

    /// <summary>Writes a page to the temporary folder and opens it.</summary>
    /// <param name="html">The page.</param>
    /// <param name="pageId">The name of the file; what is no letter, digit or dash is left out.</param>
    public static void showInBrowser(string html, string pageId)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(pageId);
        var path = Path.Combine(Path.GetTempPath(), NotInNames().Replace(pageId, "") + ".html");
        File.WriteAllText(path, html);
        using var browser = Process.Start(new ProcessStartInfo(path) { UseShellExecute = true });
    }

    [GeneratedRegex("[^A-Za-z0-9-]")]
    private static partial Regex NotInNames();
}
