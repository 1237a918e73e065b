using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DeepLearning.Display;
using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Running;

/// <summary>Bundles in nbformat form: JSON types as values, all others as lists of lines.</summary>
internal static class MimeJson
{
    /// <summary>Builds the <c>data</c> member of an output.</summary>
    public static JsonObject ToJson(MimeBundle bundle)
    {
        var data = new JsonObject();
        foreach (var (type, content) in bundle)
            data[type] = MimeTypes.IsJson(type) ? Value(content) : MultilineText.ToJson(content);
        return data;
    }

    // A value that is not JSON would make the whole copy unreadable, so it is kept as the string that it is.
    private static JsonNode? Value(string content)
    {
        try
        {
            var node = JsonNode.Parse(
                content, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (content.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
                JupyterJson.Append(new StringBuilder(), node);
            return node;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return JsonValue.Create(content);
        }
    }
}
