using System.Buffers.Binary;

namespace TorchSharp.Vision.Images.Jpeg;

/// <summary>Holds the tables that a file has defined so far; later segments replace earlier ones.</summary>
internal sealed class JpegTables
{
    /// <summary>Where the coefficients of a block come from: the place in rows of the n-th one in the file.</summary>
    public static readonly byte[] ZigZag =
    [
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5,
        12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
        35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51,
        58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
    ];

    private readonly JpegHuffman?[] _dc = new JpegHuffman?[4];
    private readonly JpegHuffman?[] _ac = new JpegHuffman?[4];
    private readonly ushort[]?[] _steps = new ushort[4][];

    public JpegHuffman Dc(int index) => _dc[index] ?? throw Missing("Huffman table for first coefficients", index);

    public JpegHuffman Ac(int index) => _ac[index] ?? throw Missing("Huffman table", index);

    /// <summary>Gets the step of each coefficient, in rows.</summary>
    public ushort[] Steps(int index) => _steps[index] ?? throw Missing("quantisation table", index);

    /// <summary>Reads a DQT segment.</summary>
    /// <exception cref="InvalidDataException">It is too short, or has a table number above 3.</exception>
    public void ReadSteps(ReadOnlySpan<byte> segment)
    {
        while (segment.Length > 0)
        {
            var (wide, index) = (segment[0] >> 4, segment[0] & 15);
            var size = wide == 0 ? 64 : 128;
            if (wide > 1 || index > 3 || segment.Length < 1 + size)
                throw new InvalidDataException(
                    $"[jpeg] expected quantisation tables 0 to 3 of 64 numbers, got number {segment[0]:x2} and " +
                    $"{segment.Length - 1} bytes");
            var steps = new ushort[64];
            for (var i = 0; i < 64; i++)
                steps[ZigZag[i]] = wide == 0
                    ? segment[1 + i]
                    : BinaryPrimitives.ReadUInt16BigEndian(segment[(1 + (2 * i))..]);
            _steps[index] = steps;
            segment = segment[(1 + size)..];
        }
    }

    /// <summary>Reads a DHT segment.</summary>
    /// <exception cref="InvalidDataException">It is too short, or has a table number above 3.</exception>
    public void ReadCodes(ReadOnlySpan<byte> segment)
    {
        while (segment.Length > 0)
        {
            var (kind, index) = (segment[0] >> 4, segment[0] & 15);
            if (kind > 1 || index > 3 || segment.Length < 17)
                throw new InvalidDataException(
                    $"[jpeg] expected Huffman tables 0 to 3, got number {segment[0]:x2} and {segment.Length} bytes");
            var counts = segment.Slice(1, 16);
            var total = 0;
            foreach (var count in counts)
                total += count;
            if (total is 0 or > 256 || segment.Length < 17 + total)
                throw new InvalidDataException(
                    $"[jpeg] expected a Huffman table of 1 to 256 codes, got {total} codes in {segment.Length} bytes");
            (kind == 0 ? _dc : _ac)[index] = new JpegHuffman(counts, segment.Slice(17, total));
            segment = segment[(17 + total)..];
        }
    }

    private static InvalidDataException Missing(string what, int index) =>
        new($"[jpeg] expected {what} {index}, got a scan that needs it before it was defined");
}
