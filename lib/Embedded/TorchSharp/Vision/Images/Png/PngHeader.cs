using System.Buffers.Binary;

namespace TorchSharp.Vision.Images.Png;

/// <summary>Holds what the first chunk of a PNG file says.</summary>
internal readonly record struct PngHeader(int Width, int Height, int Depth, PngColour Colour, bool Interlaced)
{
    /// <summary>Gets the number of samples that the file keeps for a pixel.</summary>
    public int Samples => Colour switch
    {
        PngColour.GreyAlpha => 2,
        PngColour.Rgb => 3,
        PngColour.RgbAlpha => 4,
        _ => 1,
    };

    /// <summary>Gets the bytes from one pixel to the next, at least 1: the step of the row filters.</summary>
    public int PixelBytes => Math.Max(1, Samples * Depth / 8);

    /// <summary>Reads and checks the 13 bytes of an IHDR chunk.</summary>
    /// <exception cref="InvalidDataException">They make no sense, or ask for too large a picture.</exception>
    public static PngHeader Read(ReadOnlySpan<byte> data)
    {
        if (data.Length != 13)
            throw new InvalidDataException($"[png] expected an IHDR chunk of 13 bytes, got {data.Length}");
        var width = BinaryPrimitives.ReadUInt32BigEndian(data);
        var height = BinaryPrimitives.ReadUInt32BigEndian(data[4..]);
        Picture.CheckSize("png", width, height);
        var (depth, colour) = (data[8], (PngColour)data[9]);
        if (!Allowed(depth, colour))
            throw new InvalidDataException(
                $"[png] expected a colour type of 0, 2, 3, 4 or 6 with a bit depth that belongs to it, got type " +
                $"{data[9]} with depth {depth}");
        if (data[10] != 0 || data[11] != 0 || data[12] > 1)
            throw new InvalidDataException(
                "[png] expected compression 0, filter method 0 and interlace method 0 or 1, got " +
                $"{data[10]}, {data[11]}, {data[12]}");
        return new PngHeader((int)width, (int)height, depth, colour, data[12] == 1);
    }

    /// <summary>Counts the bytes of a row of so many pixels, without the byte that names its filter.</summary>
    public long RowBytes(long pixels) => ((pixels * Samples * Depth) + 7) / 8;

    private static bool Allowed(int depth, PngColour colour) => colour switch
    {
        PngColour.Grey => depth is 1 or 2 or 4 or 8 or 16,
        PngColour.Palette => depth is 1 or 2 or 4 or 8,
        PngColour.Rgb or PngColour.GreyAlpha or PngColour.RgbAlpha => depth is 8 or 16,
        _ => false,
    };
}

/// <summary>Says what the samples of a pixel are; the numbers are those of the file.</summary>
internal enum PngColour
{
    Grey = 0,
    Rgb = 2,
    Palette = 3,
    GreyAlpha = 4,
    RgbAlpha = 6,
}
