using DeepLearning.Display.Drawing;

namespace DeepLearning.Visuals.Boards;

/// <summary>
/// Numbers as colours, for pages of either theme. Signed numbers are blue below zero and orange above, the stronger the
/// more opaque, so that zero is the page itself; amounts run along a ramp that is even to the eye and needs no hue
/// (viridis, Smith and van der Walt 2015).
/// </summary>
internal static class Inks
{
    private static readonly (byte R, byte G, byte B)[] Viridis =
    [
        Palette.Rgb("#440154"), Palette.Rgb("#472d7b"), Palette.Rgb("#3b528b"), Palette.Rgb("#2c728e"),
        Palette.Rgb("#21918c"), Palette.Rgb("#28ae80"), Palette.Rgb("#5ec962"), Palette.Rgb("#addc30"),
        Palette.Rgb("#fde725"),
    ];

    private static readonly byte[] AmountColors = [.. Enumerable.Range(0, 256).SelectMany(i => Mix(i / 255.0))];
    private static readonly byte[] VeilAlpha =
        [.. Enumerable.Range(0, 256).Select(i => (byte)Math.Round(235 * Math.Sqrt(i / 255.0)))];

    /// <summary>Small maps come in dozens: fewer steps keep their palettes small.</summary>
    private const int FewSteps = 25, ManySteps = 127, SmallMap = 1024;

    private static readonly (byte[] Colors, byte[] Alpha) Few = Signs(FewSteps), Many = Signs(ManySteps);

    /// <summary>The place of a signed number in the palette: 0 is -scale, 127 is zero, 254 is +scale.</summary>
    public static byte Signed(float value, float scale, int steps = ManySteps) =>
        scale > 0 ? (byte)(steps + Math.Round(Math.Clamp(value / scale, -1, 1) * steps)) : (byte)steps;

    /// <summary>Draws signed numbers.</summary>
    public static string SignedPng(ReadOnlySpan<float> values, int width, int height, float scale)
    {
        var steps = width * height <= SmallMap ? FewSteps : ManySteps;
        var (colors, alpha) = steps == FewSteps ? Few : Many;
        var pixels = new byte[width * height];
        for (var i = 0; i < pixels.Length; i++)
            pixels[i] = Signed(values[i], scale, steps);
        return Png.DataUri(Png.Indexed(width, height, pixels, colors, alpha));
    }

    /// <summary>Draws amounts from 0 to 1.</summary>
    /// <param name="values">Row by row.</param>
    /// <param name="width">Numbers per row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="veil">Whether little lets through what lies below.</param>
    public static string AmountPng(ReadOnlySpan<float> values, int width, int height, bool veil = false)
    {
        var pixels = new byte[width * height];
        for (var i = 0; i < pixels.Length; i++)
            pixels[i] = (byte)Math.Round(Math.Clamp(values[i], 0, 1) * 255);
        return Png.DataUri(Png.Indexed(width, height, pixels, AmountColors, veil ? VeilAlpha : []));
    }

    /// <summary>Draws brightness, black for nothing and white for the scale, as the pixels of an image.</summary>
    public static string LightPng(ReadOnlySpan<float> values, int width, int height, float scale)
    {
        var pixels = new byte[width * height];
        for (var i = 0; i < pixels.Length; i++)
            pixels[i] = (byte)(scale > 0 ? Math.Round(Math.Clamp(values[i] / scale, 0, 1) * 255) : 0);
        return Png.DataUri(Png.Grey(width, height, pixels));
    }

    /// <summary>The largest magnitude, which the strongest colour stands for.</summary>
    public static float Scale(ReadOnlySpan<float> values)
    {
        var most = 0f;
        foreach (var value in values)
            most = Math.Max(most, Math.Abs(value));
        return most;
    }

    /// <summary>Blue, ever clearer, up to the middle, and orange, ever stronger, from there on.</summary>
    private static (byte[] Colors, byte[] Alpha) Signs(int steps)
    {
        var all = Enumerable.Range(-steps, (2 * steps) + 1);
        return ([.. all.SelectMany(i => i < 0 ? new byte[] { 0, 114, 178 } : [213, 94, 0])],
            [.. all.Select(i => (byte)Math.Round(255.0 * Math.Abs(i) / steps))]);
    }

    private static byte[] Mix(double t)
    {
        var place = t * (Viridis.Length - 1);
        var i = Math.Min((int)place, Viridis.Length - 2);
        var (a, b, f) = (Viridis[i], Viridis[i + 1], place - i);
        return [Between(a.R, b.R, f), Between(a.G, b.G, f), Between(a.B, b.B, f)];
    }

    private static byte Between(byte a, byte b, double f) => (byte)Math.Round(a + ((b - a) * f));
}
