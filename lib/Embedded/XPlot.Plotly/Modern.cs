using System.Text.Json.Nodes;

namespace XPlot.Plotly;

/// <summary>
/// Says in the words of today's plotly.js what the package says in those of its own time: since plotly.js 3 a title is
/// an object, and its font and side lie in it.
/// </summary>
internal static class Modern
{
    /// <summary>Rewrites a layout or a trace, however deep its titles lie.</summary>
    public static JsonObject Words(JsonObject json)
    {
        foreach (var (_, value) in json.ToList())
        {
            if (value is JsonObject inner)
                Words(inner);
            else if (value is JsonArray { Count: > 0 } list && list[0] is JsonObject)
                list.OfType<JsonObject>().ToList().ForEach(item => Words(item));
        }

        if (json["title"] is JsonValue text)
            json["title"] = new JsonObject { ["text"] = text.DeepClone() };
        Move(json, "titlefont", "font");
        Move(json, "titleside", "side");
        if (json["autotick"] is JsonValue auto && auto.ToString() is "true" or "false")
        {
            json["tickmode"] ??= json["autotick"]!.ToString() == "true" ? "auto" : "linear";
            json.Remove("autotick");
        }

        return json;
    }

    private static void Move(JsonObject json, string old, string inTitle)
    {
        if (json[old] is not { } value)
            return;
        json.Remove(old);
        if (json["title"] is not JsonObject)
            json["title"] = new JsonObject();
        json["title"]![inTitle] = value;
    }
}
