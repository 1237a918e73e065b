using System.Text;
using static System.Net.WebUtility;

namespace DeepLearning.Notebook.Html;

/// <summary>
/// The libraries that draw a page's charts (plotly.js), diagrams (Mermaid) and formulas (KaTeX): in files beside the
/// page, or inside it, compressed. A page that needs none of them carries none.
/// </summary>
public sealed class PageLibraries
{
    // What a page must hold to need a library.
    private static readonly (string Name, string File, string[] Marks)[] All =
    [
        ("plotly", "plotly.min.js", ["class=\"dl-plot"]),
        ("mermaid", "mermaid.min.js", ["class=\"dl-diagram"]),
        ("katex", "katex/katex.min.js", ["<math ", "<code class=\"tex\""]),
    ];

    private readonly string? _address;
    private readonly string? _folder;

    private PageLibraries(string? address, string? folder) => (_address, _folder) = (address, folder);

    /// <summary>Makes pages that load the libraries from a folder beside them.</summary>
    /// <param name="address">The folder, relative to the page, for example <c>assets</c>.</param>
    public static PageLibraries Linked(string address) => new(address, null);

    /// <summary>Makes pages that carry the libraries inside.</summary>
    /// <param name="folder">The folder with <c>plotly.js.gz</c>, <c>mermaid.js.gz</c>, <c>katex.js.gz</c> and
    /// <c>katex.css.gz</c>.</param>
    public static PageLibraries Inside(string folder) => new(null, folder);

    /// <summary>Writes what stands in the head of a page: the promises that scripts in outputs wait for.</summary>
    /// <param name="main">The main part of the page.</param>
    internal string Head(string main)
    {
        var needed = Needed(main).ToList();
        if (needed.Count == 0)
            return "";
        var attributes = string.Concat(needed.Select(library =>
            $" data-{library.Name}=\"{(_address is null ? "" : HtmlEncode($"{_address}/{library.File}"))}\""));
        var style = _address is not null && needed.Any(library => library.Name == "katex")
            ? $"<link rel=\"stylesheet\" href=\"{HtmlEncode(_address)}/katex/katex.min.css\">\n" : "";
        return $"{style}<script{attributes}>\n{PageTemplate.Asset("libraries.js")}</script>\n";
    }

    /// <summary>Writes what stands at the end of a page: the compressed libraries, if it carries them.</summary>
    /// <param name="main">The main part of the page.</param>
    /// <exception cref="IOException">A library cannot be read.</exception>
    internal string Tail(string main)
    {
        if (_folder is null)
            return "";
        var tail = new StringBuilder();
        foreach (var (name, _, _) in Needed(main))
        {
            Pack(tail, name + ".js");
            if (name == "katex")
                Pack(tail, "katex.css");
        }

        return tail.ToString();
    }

    private void Pack(StringBuilder tail, string name) => tail
        .Append($"<script type=\"application/gzip\" id=\"library-{name.Replace('.', '-')}\">")
        .Append(Convert.ToBase64String(File.ReadAllBytes(Path.Combine(_folder!, name + ".gz"))))
        .Append("</script>\n");

    private static IEnumerable<(string Name, string File, string[] Marks)> Needed(string main) =>
        All.Where(library => library.Marks.Any(mark => main.Contains(mark, StringComparison.Ordinal)));
}
