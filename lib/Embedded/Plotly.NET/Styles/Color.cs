using System.Globalization;
using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace Plotly.NET;

/// <summary>One colour, a colour per point, or a number per point that a colour scale turns into a colour.</summary>
public sealed class Color : IStyle
{
    private readonly JsonNode _node;

    private Color(JsonNode node) => _node = node;

    JsonNode IStyle.Node => _node;

    /// <summary>Makes a colour from alpha, red, green and blue, each 0 to 255.</summary>
    public static Color fromARGB(int a, int r, int g, int b)
    {
        foreach (var part in (ReadOnlySpan<int>)[a, r, g, b])
        {
            if (part is < 0 or > 255)
                throw new ArgumentOutOfRangeException(nameof(a), $"[Color] expected parts from 0 to 255, got {part}.");
        }

        return new Color(JsonValue.Create(string.Create(
            CultureInfo.InvariantCulture, $"rgba({r}, {g}, {b}, {a / 255.0:0.0##})")));
    }

    /// <summary>Makes an opaque colour from red, green and blue, each 0 to 255.</summary>
    public static Color fromRGB(int r, int g, int b) => fromARGB(255, r, g, b);

    /// <summary>Makes a colour from <c>#rrggbb</c>, with or without the sign.</summary>
    public static Color fromHex(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        var digits = s.TrimStart('#');
        digits = digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? digits[2..] : digits;
        if (digits.Length != 6 || !int.TryParse(digits, NumberStyles.HexNumber, null, out var rgb))
        {
            throw new ArgumentException(
                $"[Color.fromHex] expected six hexadecimal digits like #0072b2, got '{s}'.", nameof(s));
        }

        return fromRGB(rgb >> 16, (rgb >> 8) & 255, rgb & 255);
    }

    /// <summary>Makes a colour from a CSS colour name or expression; it is not checked.</summary>
    public static Color fromString(string c) => new(JsonValue.Create(c)!);

    /// <summary>Gives each point its own colour.</summary>
    public static Color fromColors(IEnumerable<Color> c)
    {
        ArgumentNullException.ThrowIfNull(c);
        return new Color(new JsonArray([.. c.Select(color => color._node.DeepClone())]));
    }

    /// <summary>Gives each point a number that the colour scale turns into a colour.</summary>
    public static Color fromColorScaleValues<a>(IEnumerable<a> c)
        where a : IConvertible
    {
        ArgumentNullException.ThrowIfNull(c);
        return new Color(new JsonArray([.. c.Select(v => Values.Node(v))]));
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Color other && JsonNode.DeepEquals(_node, other._node);

    /// <inheritdoc/>
    public override int GetHashCode() => _node.ToJsonString().GetHashCode(StringComparison.Ordinal);
}
