using DeepLearning.Display.Drawing;

namespace DeepLearning.Visuals.Core;

/// <summary>
/// Colour scales for numbers. The sequential one grows steadily away from the paper in one hue, so that brightness
/// alone orders it; the diverging one runs from blue over the paper to orange, which colour-blind readers keep apart.
/// </summary>
internal static class Ramps
{
    /// <summary>The sequential scale on a light page, at 0, 1/4, ... 1; the script mixes the same stops.</summary>
    public static readonly string[] Light = ["#ffffff", "#c6dcef", "#7db1d9", "#2f7fb8", "#0b3f73"];

    /// <summary>The sequential scale on a dark page.</summary>
    public static readonly string[] Dark = ["#0d1117", "#123a5e", "#1f6a9e", "#5fa9dc", "#d6ecff"];

    /// <summary>The negative end of the diverging scale.</summary>
    public const string ColdLight = "#0072b2", ColdDark = "#56b4e9";

    /// <summary>The positive end of the diverging scale.</summary>
    public const string WarmLight = "#d55e00", WarmDark = "#ff8f4d";

    /// <summary>A colour of the sequential scale, on a light page.</summary>
    /// <param name="t">From 0 to 1.</param>
    public static (byte R, byte G, byte B) Sequential(double t) => Along(Light, t);

    /// <summary>The clearest colour that looks like this one on a white page; a dark one shows through.</summary>
    public static (byte R, byte G, byte B, byte Alpha) SeeThrough((byte R, byte G, byte B) colour)
    {
        var least = Math.Min(colour.R, Math.Min(colour.G, colour.B));
        var alpha = (255 - least) / 255.0;
        byte Part(byte part) => alpha > 0 ? (byte)Math.Round(255 - ((255 - part) / alpha)) : (byte)255;
        return (Part(colour.R), Part(colour.G), Part(colour.B), (byte)(255 - least));
    }

    /// <summary>A colour of a scale with evenly spaced stops.</summary>
    public static (byte R, byte G, byte B) Along(string[] stops, double t)
    {
        var place = Math.Clamp(double.IsNaN(t) ? 0 : t, 0, 1) * (stops.Length - 1);
        var i = Math.Min(stops.Length - 2, (int)place);
        return Mix(Palette.Rgb(stops[i]), Palette.Rgb(stops[i + 1]), place - i);
    }

    /// <summary>A colour of the diverging scale, on a light page.</summary>
    /// <param name="t">From -1 to 1.</param>
    public static (byte R, byte G, byte B) Diverging(double t) =>
        Mix((255, 255, 255), Palette.Rgb(t < 0 ? ColdLight : WarmLight), Math.Min(1, Math.Abs(t)));

    /// <summary>Black or white, whichever reads better: at least 4.5 to 1 on every colour.</summary>
    public static string InkOn((byte R, byte G, byte B) colour) => Luminance(colour) > 0.179 ? "#000000" : "#ffffff";

    /// <summary>The contrast of two colours, 1 to 21. Source: WCAG 2.2, "contrast ratio".</summary>
    public static double Contrast((byte R, byte G, byte B) a, (byte R, byte G, byte B) b)
    {
        double x = Luminance(a), y = Luminance(b);
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    /// <summary>A colour as CSS writes it.</summary>
    public static string Hex((byte R, byte G, byte B) c) => $"#{c.R:x2}{c.G:x2}{c.B:x2}";

    private static (byte R, byte G, byte B) Mix((byte R, byte G, byte B) a, (byte R, byte G, byte B) b, double t) =>
        (Mix(a.R, b.R, t), Mix(a.G, b.G, t), Mix(a.B, b.B, t));

    private static byte Mix(byte a, byte b, double t) => (byte)Math.Round(a + ((b - a) * t));

    private static double Luminance((byte R, byte G, byte B) c) =>
        (0.2126 * Linear(c.R)) + (0.7152 * Linear(c.G)) + (0.0722 * Linear(c.B));

    private static double Linear(byte value)
    {
        var v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4);
    }
}
