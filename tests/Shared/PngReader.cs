using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DeepLearning.Testing;

/// <summary>Reads what the PNG writer writes, checking every checksum; written apart from it.</summary>
internal sealed record PngReader(int Width, int Height, int Channels, byte[] Pixels, byte[] Palette, byte[] Alpha)
{
    public static PngReader Read(byte[] file)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file[..8]);
        byte[] header = [], palette = [], alpha = [], data = [];
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var type = Encoding.ASCII.GetString(file, at + 4, 4);
            var body = file[(at + 8)..(at + 8 + length)];
            var sum = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length));
            Assert.Equal(Checksum(file.AsSpan(at + 4, length + 4)), sum);
            _ = type switch
            {
                "IHDR" => header = body,
                "PLTE" => palette = body,
                "tRNS" => alpha = body,
                "IDAT" => data = body,
                _ => [],
            };
            at += length + 12;
        }

        var width = BinaryPrimitives.ReadInt32BigEndian(header);
        var height = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4));
        var channels = header[9] == 2 ? 3 : 1;
        var pixels = Unfilter(Inflate(data), width * channels, channels);
        return new PngReader(width, height, channels, pixels, palette, alpha);
    }

    /// <summary>Reads every picture embedded in markup.</summary>
    public static List<PngReader> InMarkup(string markup)
    {
        const string start = "data:image/png;base64,";
        return [.. markup.Split(start).Skip(1)
            .Select(rest => Read(Convert.FromBase64String(rest[..rest.IndexOf('"', StringComparison.Ordinal)])))];
    }

    private static byte[] Inflate(byte[] data)
    {
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        zlib.CopyTo(plain);
        return plain.ToArray();
    }

    private static byte[] Unfilter(byte[] rows, int stride, int channels)
    {
        var pixels = new byte[rows.Length / (stride + 1) * stride];
        for (var i = 0; i < pixels.Length; i++)
        {
            int row = i / stride, x = i % stride;
            var left = x >= channels ? pixels[i - channels] : 0;
            var up = row > 0 ? pixels[i - stride] : 0;
            var raw = rows[(row * (stride + 1)) + 1 + x];
            var filter = rows[row * (stride + 1)];
            Assert.InRange(filter, 0, 2);
            pixels[i] = (byte)(raw + (filter == 0 ? 0 : filter == 1 ? left : up));
        }

        return pixels;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var k = 0; k < 8; k++)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}
