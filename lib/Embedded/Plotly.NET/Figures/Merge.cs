using System.Text.Json.Nodes;

namespace Plotly.NET.Figures;

/// <summary>Combines plotly.js objects without changing either.</summary>
internal static class Merge
{
    /// <summary>A copy of the first with the second's members laid over it, object by object.</summary>
    public static JsonObject Objects(JsonObject first, JsonObject second)
    {
        var merged = (JsonObject)first.DeepClone();
        foreach (var (name, value) in second)
        {
            merged[name] = (merged[name], value) switch
            {
                (JsonObject old, JsonObject add) => Objects(old, add),
                _ => value?.DeepClone(),
            };
        }

        return merged;
    }
}
