using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using DeepLearning.Display;
using static System.Net.WebUtility;

namespace DeepLearning.Notebook.Diagrams;

/// <summary>
/// A Mermaid diagram as HTML: its source, which a script turns into a picture where Mermaid is to be had, in the page
/// or beside the kernel. Nothing is ever loaded from another host.
/// </summary>
internal static class DiagramHtml
{
    private static readonly Lazy<string> Draw = new(() => Resource("diagram.js").Trim());

    /// <summary>The script: a function that draws the diagrams of one id.</summary>
    public static string Script => PageLibrary.Give(Draw.Value);

    /// <summary>The style of source and picture, light and dark.</summary>
    public static string Style { get; } = Resource("diagram.css").Trim();

    /// <summary>Writes a fragment that stands alone in a live front end.</summary>
    /// <param name="source">The diagram in Mermaid's language.</param>
    public static string Fragment(string source) =>
        $"<style>{Style}</style>\n{Figure(source)}\n<script>{Script}(\"{Id(source)}\");</script>";

    /// <summary>Writes the figure alone; the page has style and script.</summary>
    /// <param name="source">The diagram in Mermaid's language.</param>
    public static string Figure(string source) =>
        $"<figure id=\"{Id(source)}\" class=\"dl-diagram\"><figcaption>Diagram, as Mermaid source</figcaption>"
        + "<pre class=\"mermaid-source\" tabindex=\"0\">"
        + $"{HtmlEncode(source.Trim())}</pre></figure>";

    private static string Id(string source) =>
        "diagram-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source.Trim())))[..12];

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Diagrams.{name}")
            ?? throw new InvalidOperationException($"[diagram] there is no resource {name}; rebuild lib/Notebook.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
