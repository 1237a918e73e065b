using System.Text.Json.Nodes;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Colors;

/// <summary>Colours along a line from 0 to 1.</summary>
internal sealed class ColorScale
{
    private readonly (double At, CssColor Color)[] stops;

    /// <summary>Makes a scale of stops in order.</summary>
    public ColorScale(params IEnumerable<(double At, CssColor Color)> stops) => this.stops = [.. stops];

    /// <summary>Gets the stops, in order.</summary>
    public IReadOnlyList<(double At, CssColor Color)> Stops => stops;

    /// <summary>Reads a scale: a name, or pairs of a share and a colour; otherwise the one given.</summary>
    public static ColorScale Of(JsonNode? node, bool reversed, ColorScale otherwise)
    {
        var scale = node switch
        {
            JsonArray pairs => Pairs(pairs),
            JsonValue name => ColorScales.Find(name.ToString()),
            _ => null,
        } ?? otherwise;
        return reversed ? new ColorScale(scale.stops.Reverse().Select(s => (1 - s.At, s.Color))) : scale;
    }

    /// <summary>The colour at a share of the way.</summary>
    public CssColor At(double share)
    {
        if (share <= stops[0].At)
            return stops[0].Color;
        for (var i = 1; i < stops.Length; i++)
        {
            if (share > stops[i].At)
                continue;
            var span = stops[i].At - stops[i - 1].At;
            var way = span <= 0 ? 1 : (share - stops[i - 1].At) / span;
            return stops[i - 1].Color.Toward(stops[i].Color, way);
        }

        return stops[^1].Color;
    }

    private static ColorScale? Pairs(JsonArray pairs)
    {
        var read = pairs.Select((p, i) => p is JsonArray { Count: 2 } pair
            ? (At: Read.Number(pair[0]), Color: CssColor.Parse(pair[1]?.ToString()))
            : (At: pairs.Count > 1 ? i / (pairs.Count - 1.0) : 0, Color: CssColor.Parse(p?.ToString()))).ToList();
        return read.Count >= 2 && read.TrueForAll(s => s is { At: not null, Color: not null })
            ? new ColorScale(read.Select(s => (s.At!.Value, s.Color!.Value)).OrderBy(s => s.Item1))
            : null;
    }
}
