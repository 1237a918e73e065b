using DeepLearning.Display.Drawing;

namespace DeepLearning.Visuals.Planes;

/// <summary>Paints maps as pixels that let the page through; the script repaints them in its own colours.</summary>
internal static class ScenePixels
{
    /// <summary>Pixels per row of the static class map.</summary>
    public const int Side = 216;

    private const int Shades = 24;
    private static readonly (byte, byte, byte) Cold = Palette.Rgb("#0072b2");
    private static readonly (byte, byte, byte) Warm = Palette.Rgb("#d55e00");

    /// <summary>The class map: hue by class, strength by probability.</summary>
    public static byte[] Classes(ClassMap map)
    {
        var classes = Math.Min(map.Classes, Palette.Count);
        var (palette, alpha) = (new byte[classes * Shades * 3], new byte[classes * Shades]);
        for (var i = 0; i < classes * Shades; i++)
        {
            Put(Palette.Rgb(Palette.Light[i / Shades]), palette.AsSpan(i * 3));
            alpha[i] = (byte)Math.Round(255 * (0.10 + (0.52 * (i % Shades) / (Shades - 1))));
        }

        var pixels = new byte[Side * Side];
        for (var i = 0; i < pixels.Length; i++)
        {
            var (c, p) = map.At(i % Side / (Side - 1.0), i / Side / (Side - 1.0));
            var sure = Math.Clamp((p - (1.0 / map.Classes)) / (1 - (1.0 / map.Classes)), 0, 1);
            pixels[i] = (byte)((Palette.Wrap(c) * Shades) + (int)Math.Round(sure * (Shades - 1)));
        }

        return Png.Indexed(Side, Side, pixels, palette, alpha);
    }

    /// <summary>Dark lines where the class changes, see-through elsewhere.</summary>
    public static byte[] Edges(ClassMap map)
    {
        var best = new int[Side * Side];
        for (var i = 0; i < best.Length; i++)
            best[i] = map.At(i % Side / (Side - 1.0), i / Side / (Side - 1.0)).Class;
        var pixels = new byte[Side * Side];
        for (var i = 0; i < pixels.Length; i++)
        {
            var right = i % Side < Side - 1 && best[i] != best[i + 1];
            var below = i + Side < pixels.Length && best[i] != best[i + Side];
            pixels[i] = (byte)(right || below ? 1 : 0);
        }

        return Png.Indexed(Side, Side, pixels, [255, 255, 255, 20, 24, 30], [0, 191]);
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
        var (palette, alpha) = (new byte[levels * 3], new byte[levels]);
        for (var i = 0; i < levels; i++)
        {
            var t = (i - (levels / 2)) / (double)(levels / 2);
            Put(t < 0 ? Cold : Warm, palette.AsSpan(i * 3));
            alpha[i] = (byte)Math.Round(255 * Math.Abs(t));
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

        return Png.Indexed(width, height, pixels, palette, alpha);
    }

    private static void Put((byte R, byte G, byte B) colour, Span<byte> to) =>
        (to[0], to[1], to[2]) = (colour.R, colour.G, colour.B);
}
