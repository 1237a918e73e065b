using System.Buffers.Binary;
using System.IO.Compression;

namespace DeepLearning.Datasets.Tests;

/// <summary>Writes IDX files, right and wrong ones.</summary>
internal static class IdxFiles
{
    public static byte[] Raw(uint magic, uint[] sizes, byte[] values)
    {
        var bytes = new byte[4 + (4 * sizes.Length) + values.Length];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, magic);
        for (var i = 0; i < sizes.Length; i++)
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(4 + (4 * i)), sizes[i]);
        values.CopyTo(bytes, 4 + (4 * sizes.Length));
        return bytes;
    }

    public static byte[] Pack(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return memory.ToArray();
    }

    public static byte[] Images(int count, int side = 28) => Raw(2051, [(uint)count, (uint)side, (uint)side],
        [.. Enumerable.Range(0, count * side * side).Select(i => (byte)i)]);

    public static byte[] Labels(params byte[] labels) => Raw(2049, [(uint)labels.Length], labels);
}
