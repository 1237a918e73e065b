using System.Buffers.Binary;
using System.IO.Compression;
using DeepLearning.TorchSharp.Tests.Golden;
using static TorchSharp.torchvision.io;

namespace DeepLearning.TorchSharp.Tests.Vision.Images;

/// <summary>Files come from strangers: what is damaged gives an error of the right type, and costs little.</summary>
public sealed class HostilePictureTests
{
    /// <summary>Far above what the small pictures need, far below what a forged header could ask for.</summary>
    private const long MaxBytes = 64L << 20;

    private static readonly SkiaImager imager = new();

    private static readonly byte[][] files =
    [
        .. GoldenNumbers.Cases("pictures").Values.Where(c => !c.Name.StartsWith("mode", StringComparison.Ordinal))
            .Select(c => Convert.FromBase64String(c.Text("file"))),
    ];

    [Fact]
    public void Every_file_that_is_cut_off_is_refused()
    {
        foreach (var file in files)
        {
            for (var length = 0; length < file.Length; length += Math.Max(1, file.Length / 60))
                Assert.False(Decodes(file[..length]), $"{length} of {file.Length} bytes passed for a picture");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Files_with_flipped_bits_are_refused_or_read_but_never_break_anything(int seed)
    {
        var random = new System.Random(seed);
        for (var i = 0; i < 4000; i++)
        {
            var file = (byte[])files[random.Next(files.Length)].Clone();
            for (var flips = random.Next(1, 8); flips > 0; flips--)
                file[random.Next(file.Length)] ^= (byte)(1 << random.Next(8));
            Decodes(file);
        }
    }

    /// <summary>Checksums stop most flips in PNG files early; here they are right again.</summary>
    [Fact]
    public void Png_files_with_flipped_bits_and_right_checksums_never_break_anything()
    {
        var pngs = files.Where(f => f[0] == 0x89).ToArray();
        var random = new System.Random(4);
        var read = 0;
        for (var i = 0; i < 3000; i++)
        {
            var file = (byte[])pngs[random.Next(pngs.Length)].Clone();
            for (var flips = random.Next(1, 4); flips > 0; flips--)
                file[random.Next(8, file.Length)] ^= (byte)(1 << random.Next(8));
            MendChecksums(file);
            read += Decodes(file) ? 1 : 0;
        }
        Assert.InRange(read, 1, 2999);
    }

    [Fact]
    public void Junk_behind_the_first_bytes_is_refused()
    {
        var random = new System.Random(5);
        for (var i = 0; i < 1000; i++)
        {
            var junk = new byte[random.Next(200)];
            random.NextBytes(junk);
            Assert.False(Decodes([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, .. junk]));
            Assert.False(Decodes([0xFF, 0xD8, 0xFF, .. junk]));
            Assert.False(Decodes(junk));
        }
    }

    [Theory]
    [InlineData(0x7FFFFFFF, 0x7FFFFFFF, 8, 6, "sides of 1 to 100000")]
    [InlineData(60000, 60000, 16, 6, "sides of 1 to 100000 and at most 134217728 pixels, got 60000 x 60000")]
    [InlineData(0, 5, 8, 2, "got 0 x 5")]
    [InlineData(8000, 8000, 16, 6, "which cannot hold them")]
    [InlineData(5, 5, 3, 2, "type 2 with depth 3")]
    [InlineData(5, 5, 16, 3, "type 3 with depth 16")]
    [InlineData(5, 5, 8, 5, "type 5 with depth 8")]
    public void A_forged_png_header_is_refused_before_memory_is_taken(
        int width, int height, byte depth, byte type, string text)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (depth, type);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(new byte[1000]);
        byte[] file =
        [
            0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10,
            .. Chunk("IHDR", header), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", []),
        ];
        MendChecksums(file);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = Assert.Throws<InvalidDataException>(() => imager.DecodeImage(file));

        Assert.Contains(text, error.Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MaxBytes);
    }

    [Fact]
    public void A_forged_jpeg_header_is_refused_before_memory_is_taken()
    {
        var file = (byte[])Convert.FromBase64String(
            GoldenNumbers.Cases("pictures")["jpeg/16x16-420"].Text("file")).Clone();
        var frame = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        (file[frame + 5], file[frame + 6], file[frame + 7], file[frame + 8]) = (0x27, 0x10, 0x27, 0x10);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = Assert.Throws<InvalidDataException>(() => imager.DecodeImage(file));

        Assert.StartsWith(
            "[jpeg] expected data for 10000 x 10000 pixels, got", error.Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MaxBytes);
    }

    [Fact]
    public void Other_kinds_of_files_are_named_by_their_first_bytes()
    {
        var error = Assert.Throws<InvalidDataException>(() => imager.DecodeImage("GIF89a..."u8.ToArray()));

        Assert.Equal(
            "[decode_image] expected a PNG or JPEG file, got 9 bytes that start with '47494638'; convert the " +
            "picture first",
            error.Message);
    }

    /// <summary>True when the file was read; false when it was refused as it should be.</summary>
    private static bool Decodes(byte[] file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            imager.DecodeImage(file).Dispose();
            return true;
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException)
        {
            Assert.StartsWith("[", e.Message, StringComparison.Ordinal);
            return false;
        }
        finally
        {
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MaxBytes);
        }
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        for (var i = 0; i < 4; i++)
            chunk[4 + i] = (byte)type[i];
        data.CopyTo(chunk, 8);
        return chunk;
    }

    private static void MendChecksums(byte[] file)
    {
        for (var place = 8; place + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(place));
            if (length < 0 || length > file.Length - place - 12)
                return;
            var sum = Checksum(file.AsSpan(place + 4, 4 + length));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(place + 8 + length), sum);
            place += 12 + length;
        }
    }

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        var sum = uint.MaxValue;
        foreach (var b in data)
        {
            sum ^= b;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) == 1 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
        }
        return ~sum;
    }
}
