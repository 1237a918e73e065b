namespace DeepLearning.Display.Drawing;

/// <summary>
/// Colours that stay apart for colour-blind readers, each with its own marker shape and dash so that no reader needs
/// the colour. The hues are Okabe and Ito's (Color Universal Design, 2008); the light-page variants are darkened to at
/// least 4.5:1 against white, the dark-page variants lightened to at least 4.5:1 against #0d1117.
/// </summary>
internal static class Palette
{
    /// <summary>The number of distinct series styles; they repeat after that.</summary>
    public const int Count = 8;

    /// <summary>Series colours on a light page.</summary>
    public static readonly string[] Light =
        ["#0072b2", "#c04a00", "#007a59", "#a3467f", "#8a6000", "#1f5f8b", "#5b5b5b", "#6b3fa0"];

    /// <summary>Series colours on a dark page.</summary>
    public static readonly string[] Dark =
        ["#56b4e9", "#ff8f4d", "#33c9a0", "#e79ac6", "#e6b422", "#9ecbff", "#c9c9c9", "#b99af0"];

    /// <summary>Dash patterns of lines, by series; null is a solid line.</summary>
    public static readonly string?[] Dashes = [null, "7 4", "2 3", "9 3 2 3", "12 4", "4 4", "1 4", "10 3 2 3 2 3"];

    /// <summary>All that is not data, on a light and on a dark page; after <see cref="HtmlTheme"/>.</summary>
    public static readonly (string Name, string Light, string Dark)[] Roles =
    [
        ("fg", "#1b1f24", "#e6edf3"),
        ("mut", "#545d68", "#a3afbb"),
        ("grid", "#e3e7ec", "#2c333c"),
        ("axis", "#7d8792", "#7d8792"),
        ("paper", "#ffffff", "#0d1117"),
        ("bad", "#b3261e", "#ff9a90"),
    ];

    /// <summary>The colour of a role on a light page, the default in the markup.</summary>
    public static string Role(string name) => Array.Find(Roles, r => r.Name == name).Light;

    /// <summary>The style index of a series.</summary>
    public static int Wrap(int series) => ((series % Count) + Count) % Count;

    /// <summary>Reads <c>#rrggbb</c>.</summary>
    public static (byte R, byte G, byte B) Rgb(string hex) => (
        Convert.ToByte(hex[1..3], 16), Convert.ToByte(hex[3..5], 16), Convert.ToByte(hex[5..7], 16));
}
