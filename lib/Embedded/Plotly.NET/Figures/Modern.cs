using System.Text.Json.Nodes;

namespace Plotly.NET.Figures;

/// <summary>
/// The figure in the words of plotly.js 4, which our pages draw with. Plotly.NET 5.1 writes those of plotly.js 2: tiled
/// maps were called mapbox, and a title might be a text. Front ends with a plotly.js of their own get the old words,
/// which all of them know.
/// </summary>
internal static class Modern
{
    /// <summary>A figure that plotly.js 4 draws.</summary>
    public static Figure Of(Figure figure)
    {
        var data = (JsonArray)figure.Data.DeepClone();
        foreach (var trace in data.OfType<JsonObject>())
        {
            Titles(trace);
            if (trace["type"]?.ToString() is { } type && type.EndsWith("mapbox", StringComparison.Ordinal))
                trace["type"] = type[..^"box".Length];
            if (trace["subplot"]?.ToString() is { } place && place.StartsWith("mapbox", StringComparison.Ordinal))
                trace["subplot"] = Name(place);
        }

        var layout = (JsonObject)figure.Layout.DeepClone();
        Titles(layout);
        var maps = figure.Layout.Select(m => m.Key).Where(k => k.StartsWith("mapbox", StringComparison.Ordinal));
        foreach (var name in maps)
        {
            var map = layout[name];
            layout.Remove(name);
            (map as JsonObject)?.Remove("accesstoken");
            layout[Name(name)] = map;
        }

        return figure with { Data = data, Layout = layout };
    }

    private static string Name(string mapbox) => mapbox.Replace("mapbox", "map", StringComparison.Ordinal);

    /// <summary>Makes every title an object with a text.</summary>
    private static void Titles(JsonObject json)
    {
        if (json["title"] is JsonValue title)
            json["title"] = new JsonObject { ["text"] = title.ToString() };
        foreach (var part in json.Select(m => m.Value).OfType<JsonObject>().ToList())
            Titles(part);
    }
}
