using System.Text.Json.Nodes;
using Plotly.NET.CSharp;

namespace Plotly.NET.Figures;

/// <summary>Makes the parts of layouts that concern axes.</summary>
internal static class Axes
{
    /// <summary>A layout that holds one axis.</summary>
    /// <exception cref="ArgumentException">The id names neither an axis of this direction nor a scene.</exception>
    public static JsonObject Layout(string direction, Optional<StyleParam.SubPlotId> id, JsonObject axis)
    {
        var name = id is { IsSome: true, Value: { } given } ? given.ToString() : direction;
        if (name.StartsWith("scene", StringComparison.Ordinal))
            return new JsonObject { [name] = new JsonObject { [direction] = axis } };
        if (!name.StartsWith(direction, StringComparison.Ordinal))
            throw new ArgumentException($"[axis style] expected an id of {direction}, got {name}.", nameof(id));
        return new JsonObject { [name] = axis };
    }

    /// <summary>The layout's name of the subplot with this number; the first one has none.</summary>
    public static string Numbered(string kind, Optional<int> id) =>
        id is { IsSome: true, Value: > 1 } ? $"{kind}{id.Value}" : kind;
}
