using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plotly.NET.Drawing.Reading;

/// <summary>Reads members of plotly.js objects; what is absent or of another kind is null.</summary>
internal static class Read
{
    private static readonly HashSet<string> Tags =
        ["b", "i", "em", "strong", "u", "s", "sub", "sup", "span", "a", "br"];

    /// <summary>A member that is one word or number, as text.</summary>
    public static string? Text(this JsonObject? json, string name) => json?[name] is JsonValue v ? v.ToString() : null;

    /// <summary>A member that is a finite number, given as one or as a text.</summary>
    public static double? Number(this JsonObject? json, string name) => Number(json?[name]);

    /// <summary>A member that is true or false.</summary>
    public static bool? Flag(this JsonObject? json, string name) =>
        json.Text(name) switch { "true" => true, "false" => false, _ => null };

    /// <summary>A member that is an object.</summary>
    public static JsonObject? Object(this JsonObject? json, string name) => json?[name] as JsonObject;

    /// <summary>A member that is a sequence.</summary>
    public static JsonArray? List(this JsonObject? json, string name) => json?[name] as JsonArray;

    /// <summary>A node as a finite number, or null.</summary>
    public static double? Number(JsonNode? node)
    {
        if (node is not JsonValue value)
            return null;
        if (value.GetValueKind() == JsonValueKind.Number)
            return value.TryGetValue<double>(out var exact) ? Finite(exact) : Parse(value.ToString());
        return value.GetValueKind() == JsonValueKind.String ? Parse(value.ToString()) : null;
    }

    /// <summary>The words of a title, given as text or as an object with text.</summary>
    public static string? Title(JsonNode? title) => title switch
    {
        JsonValue value => value.ToString(),
        JsonObject json => json["text"]?.ToString(),
        _ => null,
    };

    /// <summary>Words without the few tags that plotly.js takes as styles; all others stay as written.</summary>
    public static string Plain(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
            return text;
        var plain = new System.Text.StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = text[at] == '<' ? text.IndexOf('>', at) : -1;
            var tag = end > at ? text[(at + 1)..end].Trim('/', ' ').Split(' ', '=')[0].ToLowerInvariant() : "";
            if (Tags.Contains(tag))
            {
                plain.Append(tag == "br" ? "\n" : "");
                at = end + 1;
            }
            else
            {
                plain.Append(text[at++]);
            }
        }

        return plain.ToString();
    }

    /// <summary>Days since 1970-01-01 of a text that is a date, or null.</summary>
    public static double? Days(string text) =>
        text.Length >= 6 && char.IsAsciiDigit(text[0]) && DateTime.TryParse(
            text, CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var when)
            ? (when - DateTime.UnixEpoch).TotalDays
            : null;

    /// <summary>A text that is a number, or null.</summary>
    public static double? Parse(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? Finite(number) : null;

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
