using System.Text.Json.Nodes;

namespace DeepLearning.Notebook.Documents;

/// <summary>nbformat's texts: one string, or a list of lines that each keep their line end.</summary>
internal static class MultilineText
{
    /// <summary>Joins either form to one text; null gives an empty text.</summary>
    public static string FromJson(JsonNode? node) => node switch
    {
        JsonArray lines => string.Concat(lines.Select(line => line.Text())),
        _ => node.Text() ?? "",
    };

    /// <summary>Splits a text into a list of lines, as Jupyter writes it.</summary>
    public static JsonArray ToJson(string text) => new([.. Lines(text).Select(line => JsonValue.Create(line))]);

    /// <summary>Splits a text after each line feed; the last line has none unless the text ends with one.</summary>
    public static IEnumerable<string> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            yield return text[start..end];
            start = end;
        }
    }
}
