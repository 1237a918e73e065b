using System.Buffers.Binary;
using System.IO.Compression;

namespace DeepLearning.Datasets;

/// <summary>
/// Reads the IDX format of MNIST: big-endian magic and sizes, then the values; gzip around it or not.
/// </summary>
/// <remarks>
/// The header is believed only after it was checked against what the caller expects, so a file that claims four
/// thousand million pictures, or a few kilobytes that unpack to gigabytes, costs nothing.
/// Source: the format is described at http://yann.lecun.com/exdb/mnist/.
/// </remarks>
internal sealed class IdxReader
{
    private const int UnsignedByte = 0x08;
    private const long LargestArray = 1L << 30;
    private readonly string _dataset;
    private readonly string _file;

    public IdxReader(string dataset, string file) => (_dataset, _file) = (dataset, file);

    /// <summary>Reads an array.</summary>
    /// <param name="bytes">The file, packed or not.</param>
    /// <param name="itemShape">The expected sizes after the first, for example (28, 28); empty for labels.</param>
    /// <param name="take">Reads only so many items from the start; null reads all and allows no trailing byte.</param>
    /// <exception cref="DatasetException">The bytes are not such a file.</exception>
    public IdxArray Read(byte[] bytes, ReadOnlySpan<int> itemShape, int? take = null)
    {
        var packed = bytes is [0x1f, 0x8b, ..];
        using var memory = new MemoryStream(bytes, writable: false);
        using var stream = packed ? (Stream)new GZipStream(memory, CompressionMode.Decompress) : memory;
        try
        {
            var count = ReadHeader(stream, itemShape, out var offset);
            var items = Math.Min(count, take ?? count);
            var size = items;
            foreach (var n in itemShape)
                size *= n;
            var data = ReadExactly(stream, size, offset, $"{items:N0} items");
            if (items == count && stream.ReadByte() >= 0)
                throw Bad(offset + size, "bytes follow after the last item", "a file that ends there");
            return new IdxArray(data, [items, .. itemShape]);
        }
        catch (InvalidDataException cause)
        {
            throw Bad(memory.Position, $"the gzip stream is broken ({cause.Message})", "an intact gzip file", cause);
        }
    }

    private int ReadHeader(Stream stream, ReadOnlySpan<int> itemShape, out int offset)
    {
        var dimensions = itemShape.Length + 1;
        var magic = BinaryPrimitives.ReadUInt32BigEndian(ReadExactly(stream, 4, 0, "the magic number"));
        var expected = (uint)((UnsignedByte << 8) | dimensions);
        if (magic != expected)
            throw Bad(0, $"the magic number is {magic}", $"{expected} (unsigned bytes, {dimensions} dimensions)");

        var sizes = ReadExactly(stream, 4 * dimensions, 4, "the sizes");
        var count = BinaryPrimitives.ReadUInt32BigEndian(sizes);
        long perItem = 1;
        for (var i = 0; i < itemShape.Length; i++)
        {
            var size = BinaryPrimitives.ReadUInt32BigEndian(sizes.AsSpan(4 * (i + 1)));
            if (size != itemShape[i])
                throw Bad(8 + (4 * i), $"dimension {i + 1} is {size:N0}", $"{itemShape[i]}");
            perItem *= size;
        }

        if (count > LargestArray / perItem)
            throw Bad(4, $"the header claims {count:N0} items", $"at most {LargestArray / perItem:N0}");
        offset = 4 + (4 * dimensions);
        return (int)count;
    }

    private byte[] ReadExactly(Stream stream, int count, int offset, string what)
    {
        // The array grows with what is really there: a truncated file with a large header costs little memory.
        var data = new byte[Math.Min(count, 1 << 20)];
        var read = 0;
        while (read < count)
        {
            if (read == data.Length)
                Array.Resize(ref data, Math.Min(count, data.Length * 4));
            var n = stream.Read(data, read, data.Length - read);
            if (n == 0)
                throw Bad(offset + read, $"the file ends within {what}", $"{count - read:N0} more bytes");
            read += n;
        }

        return data;
    }

    private DatasetException Bad(long offset, string found, string expected, Exception? cause = null) => new(
        DatasetProblem.BadFormat, _dataset, _file,
        $"{_file} is not the IDX file it should be: at byte {offset:N0} {found}; expected {expected}."
        + " Fetch the original again.", offset, cause);
}
