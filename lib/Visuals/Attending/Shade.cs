namespace DeepLearning.Visuals.Attending;

/// <summary>
/// Weights as one blue, the stronger the more opaque, so that nothing is the page itself in either theme.
/// </summary>
internal static class Shade
{
    private const byte Gap = 255;
    private static readonly byte[] Blue = [.. Enumerable.Range(0, 256).SelectMany(_ => new byte[] { 40, 118, 203 })];
    private static readonly byte[] Alpha =
        [.. Enumerable.Range(0, 256).Select(i => (byte)(i == Gap ? 0 : Math.Round(i * 255 / 254.0)))];

    /// <summary>The place of a weight in the palette.</summary>
    public static byte Level(float value, float scale) =>
        (byte)(scale > 0 ? Math.Round(Math.Clamp(value / scale, 0, 1) * 254) : 0);

    /// <summary>Draws one map, row by row.</summary>
    public static string Png(ReadOnlySpan<float> values, int width, int height, float scale)
    {
        var pixels = new byte[width * height];
        for (var i = 0; i < pixels.Length; i++)
            pixels[i] = Level(values[i], scale);
        return Display.Drawing.Png.DataUri(Display.Drawing.Png.Indexed(width, height, pixels, Blue, Alpha));
    }

    /// <summary>Draws many maps of one size as tiles of a single picture, with a gap of pixels between them.</summary>
    public static string Tiles(float[][] maps, int columns, int width, int height, int gap)
    {
        var rows = (maps.Length + columns - 1) / columns;
        var (wide, high) = ((columns * (width + gap)) - gap, (rows * (height + gap)) - gap);
        var pixels = new byte[wide * high];
        Array.Fill(pixels, Gap);
        foreach (var (m, map) in maps.Index())
        {
            var (left, top) = (m % columns * (width + gap), m / columns * (height + gap));
            for (var i = 0; i < map.Length; i++)
                pixels[((top + (i / width)) * wide) + left + (i % width)] = Level(map[i], 1);
        }

        return Display.Drawing.Png.DataUri(Display.Drawing.Png.Indexed(wide, high, pixels, Blue, Alpha));
    }

    /// <summary>Weights from 0 to 1 in two bytes each, as letters.</summary>
    public static string Pack(IEnumerable<float> values)
    {
        var bytes = values.SelectMany(v => BitConverter.GetBytes((ushort)Math.Round(Math.Clamp(v, 0, 1) * 65535)));
        return Convert.ToBase64String([.. bytes]);
    }
}
