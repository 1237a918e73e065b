using DeepLearning.Display;
using DeepLearning.Display.Drawing;
using Plotly.NET.Figures;

namespace Plotly.NET.Drawing;

/// <summary>
/// A fragment of a page: the static picture at once, replaced by the interactive chart where plotly.js is in the page
/// or beside the kernel. Nothing is ever loaded from another host.
/// </summary>
internal static class FigureHtml
{
    private static readonly Lazy<string> Script = new(() => Load("figure.js"));

    /// <summary>On paper the static picture stands in: a canvas of WebGL would stay blank.</summary>
    private const string Paper =
        "<style>@media print{.dl-plot-live{display:none!important}.dl-plot-paper{display:block!important}}</style>";

    /// <summary>Builds the fragment.</summary>
    public static string Fragment(Figure figure, string id, string description)
    {
        var picture = FigureSvg.Draw(figure, id, description, alone: false);
        var json = Markup.ScriptJson(Modern.Of(figure).ToJson());
        return $"""
            <div id="{id}" class="dl-plot" style="max-width:100%">
            <div class="dl-plot-static">{picture}</div>
            <script type="application/json" class="dl-plot-figure">{json}</script>
            <script>{PageLibrary.Give(Script.Value.TrimEnd())}("{id}");</script>
            </div>
            """;
    }

    /// <summary>Builds a page that stands alone: with plotly.js inside where the course has fetched it.</summary>
    public static string Page(Figure figure)
    {
        var text = FigureText.Describe(figure);
        var plotly = LocalPlotly.Read() is { } script ? $"<script>{script}</script>" : "";
        var title = Markup.Escape(Reading.Read.Title(figure.Layout["title"]) ?? "Chart");
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>{title}</title>
            <meta name="color-scheme" content="light dark">{Paper}{plotly}</head>
            <body>
            {Fragment(figure, Markup.Id("plot-", figure.ToJson()), text)}
            </body>
            </html>

            """;
    }

    private static string Load(string name)
    {
        var assembly = typeof(FigureHtml).Assembly;
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
