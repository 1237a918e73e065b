using System.Globalization;

namespace Plotly.NET.Drawing.Colors;

/// <summary>A colour as parts from 0 to 255 and an opacity.</summary>
internal readonly record struct CssColor(double R, double G, double B, double A = 1)
{
    private static readonly Dictionary<string, int> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["black"] = 0x000000,
        ["white"] = 0xffffff,
        ["red"] = 0xff0000,
        ["green"] = 0x008000,
        ["blue"] = 0x0000ff,
        ["yellow"] = 0xffff00,
        ["orange"] = 0xffa500,
        ["purple"] = 0x800080,
        ["gray"] = 0x808080,
        ["grey"] = 0x808080,
        ["lightgray"] = 0xd3d3d3,
        ["lightgrey"] = 0xd3d3d3,
        ["darkgray"] = 0xa9a9a9,
        ["cyan"] = 0x00ffff,
        ["magenta"] = 0xff00ff,
        ["lime"] = 0x00ff00,
        ["navy"] = 0x000080,
        ["teal"] = 0x008080,
        ["maroon"] = 0x800000,
        ["olive"] = 0x808000,
        ["silver"] = 0xc0c0c0,
        ["pink"] = 0xffc0cb,
        ["brown"] = 0xa52a2a,
        ["gold"] = 0xffd700,
        ["crimson"] = 0xdc143c,
        ["steelblue"] = 0x4682b4,
        ["royalblue"] = 0x4169e1,
        ["tomato"] = 0xff6347,
        ["salmon"] = 0xfa8072,
        ["darkorange"] = 0xff8c00,
        ["darkblue"] = 0x00008b,
        ["darkgreen"] = 0x006400,
        ["darkred"] = 0x8b0000,
        ["lightblue"] = 0xadd8e6,
        ["lightgreen"] = 0x90ee90,
        ["skyblue"] = 0x87ceeb,
        ["indigo"] = 0x4b0082,
        ["violet"] = 0xee82ee,
        ["firebrick"] = 0xb22222,
        ["forestgreen"] = 0x228b22,
        ["seagreen"] = 0x2e8b57,
        ["slategray"] = 0x708090,
    };

    /// <summary>Whether dark letters read better on it than light ones (WCAG's relative luminance above 0.3).</summary>
    public bool IsLight => (0.2126 * Linear(R)) + (0.7152 * Linear(G)) + (0.0722 * Linear(B)) > 0.3;

    /// <summary>Reads a colour of CSS; null for one that is not known here.</summary>
    public static CssColor? Parse(string? text)
    {
        var color = text?.Trim() ?? "";
        if (color.StartsWith('#'))
            return Hex(color[1..]);
        var open = color.IndexOf('(', StringComparison.Ordinal);
        if (open > 0 && color.EndsWith(')') && color.StartsWith("rgb", StringComparison.OrdinalIgnoreCase))
            return Parts(color[(open + 1)..^1]);
        return Names.TryGetValue(color, out var value)
            ? new CssColor(value >> 16, (value >> 8) & 255, value & 255)
            : null;
    }

    /// <summary>The colour on the way to another.</summary>
    public CssColor Toward(CssColor other, double share) => new(
        R + ((other.R - R) * share), G + ((other.G - G) * share), B + ((other.B - B) * share),
        A + ((other.A - A) * share));

    /// <inheritdoc/>
    public override string ToString() => A >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"#{Byte(R):x2}{Byte(G):x2}{Byte(B):x2}")
        : string.Create(CultureInfo.InvariantCulture, $"rgba({Byte(R)},{Byte(G)},{Byte(B)},{A:0.##})");

    /// <summary>A part as a byte.</summary>
    public static byte Byte(double part) => (byte)Math.Clamp(Math.Round(part), 0, 255);

    private static CssColor? Hex(string digits)
    {
        if (digits.Length is 3 or 4)
            digits = string.Concat(digits.Select(d => new string(d, 2)));
        if (digits.Length is not (6 or 8)
            || !uint.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
            return null;
        var alpha = digits.Length == 8 ? (value & 255) / 255.0 : 1;
        value = digits.Length == 8 ? value >> 8 : value;
        return new CssColor(value >> 16, (value >> 8) & 255, value & 255, alpha);
    }

    private static CssColor? Parts(string list)
    {
        var parts = list.Split([',', ' ', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Select(p => Reading.Read.Parse(p.TrimEnd('%')) is { } n ? n * (p.EndsWith('%') ? 2.55 : 1) : double.NaN)
            .ToArray();
        return parts.Length is 3 or 4 && Array.TrueForAll(parts, double.IsFinite)
            ? new CssColor(parts[0], parts[1], parts[2], parts.Length == 4 ? Math.Clamp(parts[3], 0, 1) : 1)
            : null;
    }

    private static double Linear(double part)
    {
        var share = Math.Clamp(part / 255, 0, 1);
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
