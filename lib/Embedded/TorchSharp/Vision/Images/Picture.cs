namespace TorchSharp.Vision.Images;

/// <summary>Holds a decoded picture: rows from the top, the channels of one pixel next to each other.</summary>
/// <param name="Width">Pixels in a row, at least 1.</param>
/// <param name="Height">Rows, at least 1.</param>
/// <param name="Channels">1 grey, 2 grey and opacity, 3 colour, 4 colour and opacity.</param>
/// <param name="Pixels">Width * Height * Channels bytes, 0 black to 255 white.</param>
internal sealed record Picture(int Width, int Height, int Channels, byte[] Pixels)
{
    /// <summary>The most pixels that a file may ask for; a header of 13 bytes can claim 2^62.</summary>
    private const long MaxPixels = 1L << 27;

    /// <summary>The longest row or column that a file may ask for.</summary>
    private const long MaxSide = 100_000;

    /// <summary>Gets whether each pixel has an opacity.</summary>
    public bool HasAlpha => Channels is 2 or 4;

    /// <summary>Refuses a size that no real picture has, before anything is allocated for it.</summary>
    /// <exception cref="InvalidDataException">A side is 0 or too long, or there are too many pixels.</exception>
    public static void CheckSize(string format, long width, long height)
    {
        if (width is < 1 or > MaxSide || height is < 1 or > MaxSide || width * height > MaxPixels)
            throw new InvalidDataException(
                $"[{format}] expected sides of 1 to {MaxSide} and at most {MaxPixels} pixels, got {width} x " +
                $"{height}; " +
                "the header is damaged?");
    }

    /// <summary>Makes the same picture with another number of channels.</summary>
    /// <remarks>
    /// Grey is 0.299 R + 0.587 G + 0.114 B, rounded, in 16-bit fixed point as ITU-R 601 readers do it.
    /// A new opacity is 255; an opacity that goes is dropped, not blended.
    /// </remarks>
    public Picture WithChannels(int channels)
    {
        if (channels == Channels)
            return this;
        var result = new byte[checked((long)Width * Height * channels)];
        for (long i = 0, count = (long)Width * Height; i < count; i++)
            Convert(Pixels.AsSpan((int)(i * Channels), Channels), result.AsSpan((int)(i * channels), channels));
        return new Picture(Width, Height, channels, result);
    }

    private static void Convert(ReadOnlySpan<byte> from, Span<byte> to)
    {
        var colour = from.Length >= 3;
        if (to.Length >= 3)
            (to[0], to[1], to[2]) = colour ? (from[0], from[1], from[2]) : (from[0], from[0], from[0]);
        else
            to[0] = colour ? Grey(from[0], from[1], from[2]) : from[0];
        if (to.Length is 2 or 4)
            to[^1] = from.Length is 2 or 4 ? from[^1] : (byte)255;
    }

    private static byte Grey(int red, int green, int blue) =>
        (byte)(((red * 19595) + (green * 38470) + (blue * 7471) + 0x8000) >> 16);
}
