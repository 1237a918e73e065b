using System.Reflection;
using DeepLearning.Notebook.Diagrams;
using static System.Net.WebUtility;

namespace DeepLearning.Notebook.Html;

/// <summary>The frame of every page: head, style, script, header.</summary>
internal static class PageTemplate
{
    // Everything is in the page, or (plotly.js) in a file beside it. The scripts of outputs run, and plotly.js makes
    // functions of text for what it draws with WebGL: without leave to do so it draws none of 100,000 points.
    private const string Policy = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: file:; "
        + "base-uri 'none'; form-action 'none'";

    private static readonly string Css = Asset("page.css");
    private static readonly string Theme = Asset("theme.js");
    private static readonly string Script = Asset("page.js");
    private static readonly string Formulas = Asset("formulas.js");

    /// <summary>Writes a page around its main part.</summary>
    public static string ToHtml(string title, PageFrame frame, string main, PageLibraries? libraries = null) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{HtmlEncode(title)} · Deep Learning in C#</title>
        <link rel="icon" href="data:,">
        <style>
        {Css}</style>
        <script>
        {Theme}</script>
        {libraries?.Head(main)}</head>
        <body>
        <a class="skip" href="#main">Skip to content</a>
        <header class="top">
        <p class="brand">{Brand(frame)}</p>
        <nav aria-label="Pages">{Links(frame)}</nav>
        <button type="button" id="theme" hidden>Theme: system</button>
        </header>
        {main}<script>
        {Script}{(libraries is null ? "" : Formulas)}</script>
        {Diagrams(main)}{libraries?.Tail(main)}</body>
        </html>

        """;

    // Without Mermaid the script finds nothing to draw with, and the source stays.
    private static string Diagrams(string main) => !main.Contains("class=\"dl-diagram", StringComparison.Ordinal) ? ""
        : $"<style>\n{DiagramHtml.Style}\n</style>\n<script>\n{{ const draw = {DiagramHtml.Script};\n"
            + "document.querySelectorAll('.dl-diagram').forEach(figure => draw(figure.id)); }\n</script>\n";

    private static string Brand(PageFrame frame) => frame.Index is { } index
        ? $"<a href=\"{HtmlEncode(index.Href)}\">{HtmlEncode(index.Title)}</a>"
            : "Deep Learning in C#";

    private static string Links(PageFrame frame) => Link(frame.Previous, "prev", "Previous chapter")
        + Link(frame.Next, "next", "Next chapter") + Link(frame.Notebook, "alternate", "Notebook");

    private static string Link(PageLink? link, string relation, string name) => link is null ? ""
        : $"<a rel=\"{relation}\" href=\"{HtmlEncode(link.Href)}\" title=\"{HtmlEncode(link.Title)}\">{name}</a>";

    internal static string Asset(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Html.{name}")
            ?? throw new InvalidOperationException(
                $"[page] expected the resource {name}, came none; rebuild lib/Notebook");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
