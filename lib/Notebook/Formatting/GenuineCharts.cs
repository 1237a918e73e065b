using System.Reflection;
using System.Text.RegularExpressions;
using DeepLearning.Display;

namespace DeepLearning.Notebook.Formatting;

/// <summary>
/// Charts of the genuine Plotly.NET and XPlot.Plotly. Their HTML loads plotly.js from a CDN, asks RequireJS for it, or
/// trusts that the page has it; here it is drawn with the copy beside the kernel, and what it says in the words of
/// older versions is said in those of today. The types are found by name: no package is referenced.
/// </summary>
internal static partial class GenuineCharts
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance;

    private static readonly Lazy<string> Today = new(() => PageLibrary.Give(Load()));

    /// <summary>The representations of a genuine chart; null for any other value.</summary>
    public static MimeBundle? Of(object value)
    {
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            var bundle = type.FullName switch
            {
                "Plotly.NET.GenericChart" =>
                    Bundle(Text(type, "toChartHTML", value), Text(type, "toFigureJson", value)),
                "XPlot.Plotly.PlotlyChart" => Bundle(Text(type, "GetInlineHtml", value), null),
                _ => null,
            };
            if (bundle is not null)
                return bundle;
        }

        return null;
    }

    /// <summary>HTML whose charts are drawn with the local plotly.js; other HTML is given back as it is.</summary>
    public static string Localise(string html)
    {
        if (!html.Contains("Plotly.", StringComparison.Ordinal))
            return html;
        return Script().Replace(Remote().Replace(html, ""), match => match.Groups["body"].Value is var body
            && body.Contains("Plotly.", StringComparison.Ordinal)
                ? $"<script>{Today.Value}(function (Plotly, requirejs, require) {{\n{body}\n}});</script>"
                : match.Value);
    }

    private static MimeBundle? Bundle(string? html, string? figure)
    {
        if (html is null)
            return null;
        var bundle = new MimeBundle();
        if (figure is not null)
            bundle[MimeTypes.Plotly] = figure;
        bundle[MimeTypes.Html] = Localise(html);
        bundle[MimeTypes.Text] = "A chart, drawn where plotly.js is.";
        return bundle;
    }

    private static string? Text(Type type, string method, object chart) => type.GetMethod(method, Members) switch
    {
        null => null,
        { IsStatic: true } found => found.Invoke(null, [chart]) as string,
        var found => found.Invoke(chart, null) as string,
    };

    private static string Load()
    {
        using var stream = typeof(GenuineCharts).Assembly.GetManifestResourceStream("Formatting.plotly.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd();
    }

    /// <summary>A script element that loads plotly.js from another host.</summary>
    [GeneratedRegex("""<script\b[^>]*\bsrc\s*=\s*["'](https?:)?//[^"']*plotly[^"']*["'][^>]*>\s*</script>""",
        RegexOptions.IgnoreCase)]
    private static partial Regex Remote();

    /// <summary>A script element with the script inside.</summary>
    [GeneratedRegex("""<script(?![^>]*\b(src|application/json)\b)[^>]*>(?<body>.*?)</script>""",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Script();
}
