using System.Buffers.Binary;
using System.IO.Compression;

namespace DeepLearning.Display.Drawing;

/// <summary>Writes PNG pictures (ISO/IEC 15948): grey, colour, or few colours from a palette.</summary>
internal static class Png
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(n =>
    {
        var c = (uint)n;
        for (var bit = 0; bit < 8; bit++)
            c = (c & 1) == 1 ? 0xEDB88320 ^ (c >> 1) : c >> 1;
        return c;
    })];

    /// <summary>One byte per pixel, 0 black to 255 white.</summary>
    public static byte[] Grey(int width, int height, ReadOnlySpan<byte> pixels) =>
        Write(width, height, 0, 1, pixels, [], []);

    /// <summary>Two bytes per pixel: grey, then 0 clear to 255 solid.</summary>
    public static byte[] GreyAlpha(int width, int height, ReadOnlySpan<byte> pixels) =>
        Write(width, height, 4, 2, pixels, [], []);

    /// <summary>Four bytes per pixel: red, green, blue, then 0 clear to 255 solid.</summary>
    public static byte[] Rgba(int width, int height, ReadOnlySpan<byte> pixels) =>
        Write(width, height, 6, 4, pixels, [], []);

    /// <summary>Three bytes per pixel: red, green, blue.</summary>
    public static byte[] Rgb(int width, int height, ReadOnlySpan<byte> pixels) =>
        Write(width, height, 2, 3, pixels, [], []);

    /// <summary>One byte per pixel that names a colour.</summary>
    /// <param name="width">Pixels per row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="pixels">Indices into the palette.</param>
    /// <param name="palette">Red, green, blue of each colour.</param>
    /// <param name="alpha">The opacity of the first colours; the rest are opaque.</param>
    public static byte[] Indexed(
        int width, int height, ReadOnlySpan<byte> pixels, ReadOnlySpan<byte> palette, ReadOnlySpan<byte> alpha) =>
        Write(width, height, 3, 1, pixels, palette, alpha);

    /// <summary>A picture as an address that needs no file.</summary>
    public static string DataUri(byte[] png) => "data:image/png;base64," + Convert.ToBase64String(png);

    private static byte[] Write(int width, int height, byte colorType, int channels, ReadOnlySpan<byte> pixels,
        ReadOnlySpan<byte> palette, ReadOnlySpan<byte> alpha)
    {
        if (pixels.Length != width * height * channels)
            throw new ArgumentException($"[png] expected {width * height * channels} bytes, got {pixels.Length}.");
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        header[8] = 8;
        header[9] = colorType;
        Chunk(file, "IHDR"u8, header);
        if (palette.Length > 0)
            Chunk(file, "PLTE"u8, palette);
        if (alpha.Length > 0)
            Chunk(file, "tRNS"u8, alpha);
        Chunk(file, "IDAT"u8, Compress(Filter(width * channels, height, channels, pixels, palette.Length > 0)));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>Replaces each row by its difference to the left or upper neighbour where that is smaller.</summary>
    private static byte[] Filter(int stride, int height, int channels, ReadOnlySpan<byte> pixels, bool indexed)
    {
        var filtered = new byte[(stride + 1) * height];
        Span<byte> left = new byte[stride], up = new byte[stride];
        for (var y = 0; y < height; y++)
        {
            var row = pixels.Slice(y * stride, stride);
            for (var x = 0; x < stride; x++)
            {
                left[x] = (byte)(row[x] - (x >= channels ? row[x - channels] : 0));
                up[x] = (byte)(row[x] - (y > 0 ? pixels[((y - 1) * stride) + x] : 0));
            }

            var (cost, costLeft, costUp) = (Cost(row), Cost(left), Cost(up));
            var target = filtered.AsSpan(y * (stride + 1), stride + 1);
            var plain = indexed || (cost <= costLeft && cost <= costUp);
            (plain ? row : costLeft <= costUp ? left : up).CopyTo(target[1..]);
            target[0] = plain ? (byte)0 : costLeft <= costUp ? (byte)1 : (byte)2;
        }

        return filtered;
    }

    private static int Cost(ReadOnlySpan<byte> row)
    {
        var sum = 0;
        foreach (var b in row)
            sum += Math.Abs((int)(sbyte)b);
        return sum;
    }

    private static byte[] Compress(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(data);
        return packed.ToArray();
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(data, Crc(type, uint.MaxValue)) ^ uint.MaxValue);
        file.Write(number);
    }

    private static uint Crc(ReadOnlySpan<byte> data, uint crc)
    {
        foreach (var b in data)
            crc = Table[(crc ^ b) & 255] ^ (crc >> 8);
        return crc;
    }
}
