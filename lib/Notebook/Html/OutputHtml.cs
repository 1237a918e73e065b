using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DeepLearning.Display;
using DeepLearning.Notebook.Documents;
using static System.Net.WebUtility;

namespace DeepLearning.Notebook.Html;

/// <summary>Shows the outputs of a cell, each by its richest representation that needs nothing from
/// elsewhere.</summary>
/// <param name="markdown">Renders outputs that are markdown.</param>
internal sealed partial class OutputHtml(MarkdownHtml markdown)
{
    /// <summary>Writes one output in nbformat form; empty when it has nothing to see.</summary>
    public string ToHtml(JsonNode? output) => output.Member("output_type").Text() switch
    {
        "stream" => Stream(output!),
        "error" => Error(output!),
        _ => output.Member("data") is JsonObject data ? Bundle(data) : "",
    };

    private static string Stream(JsonNode output)
    {
        var text = AnsiText.ToHtml(MultilineText.FromJson(output["text"]).TrimEnd('\n'));
        return output["name"].Text() == "stderr"
            ? $"<pre class=\"out text stderr\" tabindex=\"0\" role=\"group\" aria-label=\"Standard error\">{text}</pre>"
            : Text(text);
    }

    private static string Error(JsonNode output)
    {
        var lines = (output["traceback"] as JsonArray ?? []).Select(line => line.Text());
        var title = $"{output["ename"].Text()}: {output["evalue"].Text()}";
        var trace = AnsiText.ToHtml(string.Join('\n', lines));
        return "<div class=\"out error\" role=\"group\" aria-label=\"Error\">"
            + $"<p class=\"error-title\">{HtmlEncode(title)}</p>"
            + (trace.Length == 0 ? "" : $"<pre tabindex=\"0\" aria-label=\"Traceback\">{trace}</pre>") + "</div>";
    }

    private string Bundle(JsonObject data)
    {
        if (Find(data, MimeTypes.Markdown) is { } diagram && diagram.StartsWith("```mermaid", StringComparison.Ordinal))
            return $"<div class=\"out\">{markdown.ToHtml(diagram)}</div>";
        if (Find(data, MimeTypes.Html) is { } html)
            return $"<div class=\"out html\">{html}</div>";
        if (Find(data, MimeTypes.Svg) is { } svg)
            return $"<div class=\"out picture\">{Prologue().Replace(svg, "")}</div>";
        foreach (var type in (string[])["image/png", "image/jpeg", "image/gif", "image/webp"])
        {
            if (Find(data, type) is { } base64)
                return Picture(type, base64, Find(data, MimeTypes.Text));
        }

        if (Find(data, MimeTypes.Markdown) is { } text)
            return $"<div class=\"out markdown\">{markdown.ToHtml(text)}</div>";
        if (Find(data, "text/latex") is { } latex)
            return $"<div class=\"out markdown\">{markdown.Latex(latex)}</div>";
        if (Find(data, "text/vnd.mermaid") is { } mermaid)
            return MarkdownHtml.Diagram(mermaid);
        if (Find(data, MimeTypes.Text) is { } plain)
            return Text(AnsiText.ToHtml(plain));
        return Last(data);
    }

    // Nothing is dropped in silence: JSON is shown as it is, and what only a live front end can show is named.
    private static string Last(JsonObject data)
    {
        if (data.Select(entry => entry.Value).FirstOrDefault(value => value is JsonObject or JsonArray) is { } json)
            return Text(HtmlEncode(json.ToJsonString()));
        var types = string.Join(", ", data.Select(entry => entry.Key));
        return types.Length == 0 ? "" : $"<p class=\"out note\">An output of type {HtmlEncode(types)} "
            + "is shown only while the notebook runs.</p>";
    }

    private static string Picture(string type, string base64, string? text)
    {
        var data = string.Concat(base64.Where(c => !char.IsWhiteSpace(c)));
        return Base64().IsMatch(data)
            ? $"<div class=\"out picture\"><img alt=\"{HtmlEncode(text ?? "Picture")}\" "
                + $"src=\"data:{type};base64,{data}\"></div>"
            : Text(HtmlEncode(text ?? "A picture that cannot be read."));
    }

    private static string Text(string html) =>
        $"<pre class=\"out text\" tabindex=\"0\" role=\"group\" aria-label=\"Output\">{html}</pre>";

    private static string? Find(JsonObject data, string type) =>
        data[type] is { } node && MultilineText.FromJson(node) is { Length: > 0 } text ? text : null;

    [GeneratedRegex(@"^\s*(<\?xml.*?\?>|<!DOCTYPE[^>]*>|\s)*", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Prologue();

    [GeneratedRegex(@"^[A-Za-z0-9+/=]+$")]
    private static partial Regex Base64();
}
