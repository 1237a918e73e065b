using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DeepLearning.Datasets.Tests;

public sealed class PngTests
{
    [Fact]
    public void The_pixels_come_back()
    {
        byte[] pixels = [0, 1, 2, 250, 251, 252];

        var (chunks, data) = Unpack(Png.Grey(pixels, 3, 2));

        Assert.Equal(["IHDR", "IDAT", "IEND"], chunks);
        Assert.Equal([0, 0, 1, 2, 0, 250, 251, 252], data);
    }

    [Fact]
    public void The_checksum_of_the_end_is_the_published_one() =>
        Assert.Equal(0xAE426082u, BinaryPrimitives.ReadUInt32BigEndian(Png.Grey([7], 1, 1).AsSpan()[^4..]));

    private static (List<string> Chunks, byte[] Data) Unpack(byte[] png)
    {
        var (chunks, data) = (new List<string>(), Array.Empty<byte>());
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            chunks.Add(Encoding.ASCII.GetString(png, at + 4, 4));
            if (chunks[^1] == "IDAT")
            {
                using var zlib = new ZLibStream(new MemoryStream(png, at + 8, length), CompressionMode.Decompress);
                using var memory = new MemoryStream();
                zlib.CopyTo(memory);
                data = memory.ToArray();
            }

            at += length + 12;
        }

        return (chunks, data);
    }
}
