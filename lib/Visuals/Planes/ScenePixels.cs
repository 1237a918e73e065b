using DeepLearning.Display.Drawing;

namespace DeepLearning.Visuals.Planes;

/// <summary>Paints maps as pixels, on a light page; the script repaints them on a dark one.</summary>
internal static class ScenePixels
{
    /// <summary>Pixels per row of the static class map.</summary>
    public const int Side = 216;

    private const int Shades = 10;
    private static readonly (byte, byte, byte) Paper = Palette.Rgb(Palette.Role("paper"));
    private static readonly (byte, byte, byte) Cold = Palette.Rgb("#0072b2");
    private static readonly (byte, byte, byte) Warm = Palette.Rgb("#d55e00");

    /// <summary>The class map: hue by class, strength by probability, a dark line where the class changes.</summary>
    public static byte[] Classes(ClassMap map)
    {
        var classes = Math.Min(map.Classes, Palette.Count);
        var palette = new byte[((classes * Shades) + 1) * 3];
        for (var i = 0; i < classes * Shades; i++)
        {
            var strength = 0.10 + (0.52 * (i % Shades) / (Shades - 1));
            Mix(Paper, Palette.Rgb(Palette.Light[i / Shades]), strength, palette.AsSpan(i * 3));
        }

        Mix(Paper, Palette.Rgb(Palette.Role("fg")), 0.75, palette.AsSpan(classes * Shades * 3));
        var best = new int[Side * Side];
        var pixels = new byte[Side * Side];
        for (var i = 0; i < pixels.Length; i++)
        {
            var (c, p) = map.At(i % Side / (Side - 1.0), i / Side / (Side - 1.0));
            best[i] = c;
            var sure = Math.Clamp((p - (1.0 / map.Classes)) / (1 - (1.0 / map.Classes)), 0, 1);
            pixels[i] = (byte)((Palette.Wrap(c) * Shades) + (int)Math.Round(sure * (Shades - 1)));
        }

        for (var i = 0; i < pixels.Length; i++)
        {
            var right = i % Side < Side - 1 && best[i] != best[i + 1];
            var below = i + Side < pixels.Length && best[i] != best[i + Side];
            if (right || below)
                pixels[i] = (byte)(classes * Shades);
        }

        return Png.Indexed(Side, Side, pixels, palette, []);
    }

    /// <summary>Borders of linear regions, see-through elsewhere.</summary>
    public static byte[] Borders(RegionMap regions) =>
        Png.Indexed(regions.Side, regions.Side, regions.Borders, [255, 255, 255, 20, 24, 30], [0, 165]);

    /// <summary>Hidden units side by side, each on its own scale: blue below zero, paper at it, orange above.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="columns">Units per row.</param>
    public static byte[] Units(HiddenLayer layer, int columns)
    {
        const int levels = 33;
        var palette = new byte[levels * 3];
        for (var i = 0; i < levels; i++)
        {
            var t = (i - (levels / 2)) / (double)(levels / 2);
            Mix(Paper, t < 0 ? Cold : Warm, Math.Abs(t), palette.AsSpan(i * 3));
        }

        var rows = (layer.Maps.Length + columns - 1) / columns;
        int width = columns * layer.Side, height = rows * layer.Side;
        var pixels = new byte[width * height];
        Array.Fill(pixels, (byte)(levels / 2));
        foreach (var (u, map) in layer.Maps.Index())
        {
            for (var i = 0; i < map.Length; i++)
            {
                var x = (u % columns * layer.Side) + (i % layer.Side);
                var y = (u / columns * layer.Side) + (i / layer.Side);
                pixels[(y * width) + x] = (byte)Math.Round((map[i] / layer.Scales[u] * (levels / 2)) + (levels / 2));
            }
        }

        return Png.Indexed(width, height, pixels, palette, []);
    }

    private static void Mix((byte R, byte G, byte B) a, (byte R, byte G, byte B) b, double t, Span<byte> to)
    {
        to[0] = (byte)Math.Round(a.R + ((b.R - a.R) * t));
        to[1] = (byte)Math.Round(a.G + ((b.G - a.G) * t));
        to[2] = (byte)Math.Round(a.B + ((b.B - a.B) * t));
    }
}
