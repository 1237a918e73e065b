using DeepLearning.Display.Drawing;

namespace Plotly.NET.Drawing.Marks;

/// <summary>Dash patterns of lines.</summary>
internal static class Dashes
{
    private static readonly Dictionary<string, string?> Named = new()
    {
        ["solid"] = null,
        ["dash"] = "8 4",
        ["dot"] = "2 3",
        ["dashdot"] = "8 3 2 3",
        ["longdash"] = "14 5",
        ["longdashdot"] = "14 4 2 4",
    };

    /// <summary>A named pattern or lengths; without either the palette's, so that colour is not needed.</summary>
    public static string? Of(string? dash, int style)
    {
        if (dash is null)
            return Palette.Dashes[Palette.Wrap(style)];
        if (Named.TryGetValue(dash, out var pattern))
            return pattern;
        var lengths = dash.Replace("px", "", StringComparison.Ordinal).Replace(',', ' ');
        return lengths.All(c => char.IsAsciiDigit(c) || c is ' ' or '.' or '%') ? lengths : null;
    }
}
