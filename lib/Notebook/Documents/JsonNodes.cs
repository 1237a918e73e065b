using System.Text.Json;
using System.Text.Json.Nodes;

namespace DeepLearning.Notebook.Documents;

/// <summary>Reads of JSON that answer null instead of throwing when the shape is another one.</summary>
internal static class JsonNodes
{
    /// <summary>The member of an object, or null.</summary>
    public static JsonNode? Member(this JsonNode? node, string name) => (node as JsonObject)?[name];

    /// <summary>The text of a string, or null.</summary>
    public static string? Text(this JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>What kind of value a node is, in the words of an error message.</summary>
    public static string KindInWords(this JsonNode? node) => node?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => $"the number {Shorten(node.ToJsonString())}",
        _ => node.ToJsonString(),
    };

    /// <summary>At most forty characters of a text, so that a message stays one line.</summary>
    public static string Shorten(string text) => text.Length <= 40 ? text : text[..37] + "...";
}
