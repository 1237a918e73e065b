using System.Text.Json.Nodes;
using Plotly.NET.CSharp;

namespace Plotly.NET.Figures;

/// <summary>Makes the parts of layouts that concern axes.</summary>
internal static class Axes
{
    /// <summary>An axis object with its title.</summary>
    public static JsonObject Titled(
        Optional<string> text, Optional<Font> font, Optional<int> standoff, Optional<Title> title)
    {
        var json = title is { IsSome: true, Value: { } given } ? (JsonObject)given.Json.DeepClone() : [];
        json.Set("text", text).Set("font", font).Set("standoff", standoff);
        return new JsonObject().SetUnlessEmpty("title", json);
    }

    /// <summary>A layout that holds one axis.</summary>
    /// <exception cref="ArgumentException">The id names an axis of the other direction.</exception>
    public static JsonObject Layout(string direction, Optional<StyleParam.SubPlotId> id, JsonObject axis)
    {
        var name = id is { IsSome: true, Value: { } given } ? given.ToString() : direction;
        if (!name.StartsWith(direction, StringComparison.Ordinal))
            throw new ArgumentException($"[axis style] expected an id of {direction}, got {name}.", nameof(id));
        return new JsonObject { [name] = axis };
    }
}
