using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;

namespace DeepLearning.Visuals.Boards;

/// <summary>Packs numbers for the script, and writes them for readers.</summary>
internal static class Pack
{
    /// <summary>Every bit of single-precision numbers, as letters (base 64, little-endian).</summary>
    public static string Floats(ReadOnlySpan<float> values) =>
        Convert.ToBase64String(MemoryMarshal.AsBytes(values));

    /// <summary>Bytes as letters.</summary>
    public static string Bytes(ReadOnlySpan<byte> values) => Convert.ToBase64String(values);

    /// <summary>Numbers with a few decimals.</summary>
    public static JsonArray Numbers(IEnumerable<float> values, int decimals = 4) =>
        new([.. values.Select(v => (JsonNode)JsonValue.Create(Math.Round((double)v, decimals)))]);

    /// <summary>Whole numbers.</summary>
    public static JsonArray Whole(IEnumerable<int> values) =>
        new([.. values.Select(v => (JsonNode)JsonValue.Create(v))]);

    /// <summary>Words.</summary>
    public static JsonArray Words(IEnumerable<string> values) =>
        new([.. values.Select(v => (JsonNode)JsonValue.Create(v))]);

    /// <summary>A number as readers want it: at most three figures, and a true minus.</summary>
    public static string Short(double value)
    {
        if (!double.IsFinite(value))
            return value.ToString(CultureInfo.InvariantCulture);
        var size = Math.Abs(value);
        var text = size is 0 or (>= 0.001 and < 100_000)
            ? Figures(value)
            : value.ToString("0.##e0", CultureInfo.InvariantCulture);
        return text.Replace('-', '\u2212');
    }

    /// <summary>A number among others of which the largest is <paramref name="scale"/>: all with the same
    /// decimals, as many figures of the largest.</summary>
    public static string Even(double value, double scale, int figures = 2)
    {
        if (!double.IsFinite(value) || scale is 0 or < 0.001 or >= 100_000)
            return Short(value);
        var decimals = Math.Max(0, figures - 1 - (int)Math.Floor(Math.Log10(scale)));
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("F" + decimals, CultureInfo.InvariantCulture)
            .Replace('-', '\u2212');
    }

    /// <summary>A share of one as per cent.</summary>
    public static string Percent(double share) => share switch
    {
        > 0 and < 0.0005 => "< 0.1 %",
        > 0.9995 and < 1 => "> 99.9 %",
        _ => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %",
    };

    private static string Figures(double value)
    {
        var digits = value == 0 ? 0 : Math.Clamp(2 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 6);
        // As toFixed rounds in the page.
        var rounded = Math.Round(value, digits, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.######", CultureInfo.InvariantCulture);
    }
}
