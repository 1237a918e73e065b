using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DeepLearning.Notebook.Documents;

/// <summary>JSON text byte for byte as Jupyter writes it, so that a round trip leaves no diff.</summary>
/// <remarks>System.Text.Json escapes characters outside the basic plane and knows no indent-free empty list.</remarks>
internal static class JupyterJson
{
    /// <summary>Appends a value; members keep their order.</summary>
    public static void Append(StringBuilder text, JsonNode? node, int depth = 0)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject { Count: 0 }:
                text.Append("{}");
                break;
            case JsonArray { Count: 0 }:
                text.Append("[]");
                break;
            case JsonObject members:
                AppendMembers(text, members, depth + 1);
                break;
            case JsonArray items:
                AppendItems(text, items, depth + 1);
                break;
            default:
                AppendValue(text, node);
                break;
        }
    }

    private static void AppendMembers(StringBuilder text, JsonObject members, int depth)
    {
        var separator = '{';
        foreach (var (name, value) in members)
        {
            text.Append(separator).Append('\n').Append(' ', depth);
            AppendString(text, name);
            text.Append(": ");
            Append(text, value, depth);
            separator = ',';
        }

        text.Append('\n').Append(' ', depth - 1).Append('}');
    }

    private static void AppendItems(StringBuilder text, JsonArray items, int depth)
    {
        var separator = '[';
        foreach (var item in items)
        {
            text.Append(separator).Append('\n').Append(' ', depth);
            Append(text, item, depth);
            separator = ',';
        }

        text.Append('\n').Append(' ', depth - 1).Append(']');
    }

    private static void AppendValue(StringBuilder text, JsonNode value)
    {
        if (value.GetValueKind() == JsonValueKind.String)
            AppendString(text, value.GetValue<string>());
        else
            text.Append(value.ToJsonString());
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
