using System.Buffers.Binary;
using System.Text;

namespace TorchSharp.Vision.Images.Png;

/// <summary>Walks through the chunks of a PNG file and keeps those that matter for its pixels.</summary>
internal sealed class PngChunks
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(n =>
    {
        var c = (uint)n;
        for (var bit = 0; bit < 8; bit++)
            c = (c & 1) == 1 ? 0xEDB88320 ^ (c >> 1) : c >> 1;
        return c;
    })];

    private PngHeader? _header;
    private bool _dataEnded;
    private bool _finished;

    private PngChunks()
    {
    }

    public PngHeader Header => _header!.Value;

    /// <summary>Gets red, green, blue of each colour; empty without a palette.</summary>
    public byte[] Palette { get; private set; } = [];

    /// <summary>Gets the opacities of the palette, or the sample values that are transparent.</summary>
    public byte[] Transparency { get; private set; } = [];

    /// <summary>Gets the compressed pixels.</summary>
    public MemoryStream Data { get; } = new();

    public static bool Starts(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    /// <summary>Reads all chunks up to the last one.</summary>
    /// <exception cref="InvalidDataException">The file ends early, a checksum is wrong, or chunks are out of
    /// order.</exception>
    public static PngChunks Read(ReadOnlySpan<byte> file)
    {
        var chunks = new PngChunks();
        var place = Signature.Length;
        while (!chunks._finished)
        {
            if (file.Length - place < 12)
                throw new InvalidDataException($"[png] expected a chunk at byte {place}, got the end of the file");
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[place..]);
            if (length > file.Length - place - 12)
                throw new InvalidDataException(
                    $"[png] expected a chunk of {length} bytes at byte {place}, got {file.Length - place - 12}; " +
                    "the file is cut off?");
            var named = file.Slice(place + 4, 4 + (int)length);
            var sum = BinaryPrimitives.ReadUInt32BigEndian(file[(place + 8 + (int)length)..]);
            if (Crc(named) != sum)
                throw new InvalidDataException(
                    $"[png] expected checksum {sum:x8} of the chunk at byte {place}, got {Crc(named):x8}");
            chunks.Take(Encoding.ASCII.GetString(named[..4]), named[4..]);
            place += 12 + (int)length;
        }
        chunks.Check();
        return chunks;
    }

    private void Take(string type, ReadOnlySpan<byte> data)
    {
        if (_header is null != (type == "IHDR"))
            throw new InvalidDataException($"[png] expected IHDR as the first chunk and only there, got {type}");
        _dataEnded |= Data.Length > 0 && type != "IDAT";
        switch (type)
        {
            case "IHDR":
                _header = PngHeader.Read(data);
                break;
            case "PLTE":
                Palette = Colours(data);
                break;
            case "tRNS":
                Transparency = data.ToArray();
                break;
            case "IDAT":
                if (_dataEnded)
                    throw new InvalidDataException("[png] expected IDAT chunks next to each other, got others between");
                Data.Write(data);
                break;
            case "IEND":
                _finished = true;
                break;
            default:
                // Lower case in the first letter: the picture can be shown without it.
                if (!char.IsAsciiLetterLower(type[0]))
                    throw new InvalidDataException($"[png] expected chunks of the standard, got '{type}'");
                break;
        }
    }

    private byte[] Colours(ReadOnlySpan<byte> data)
    {
        if (data.Length == 0 || data.Length % 3 != 0 || data.Length > 768 || Palette.Length > 0 || Data.Length > 0)
            throw new InvalidDataException(
                $"[png] expected one PLTE chunk of 1 to 256 colours before the data, got {data.Length} bytes");
        return data.ToArray();
    }

    private void Check()
    {
        if (Data.Length == 0)
            throw new InvalidDataException("[png] expected at least one IDAT chunk with data, got none");
        if (Header.Colour == PngColour.Palette && Palette.Length == 0)
            throw new InvalidDataException("[png] expected a PLTE chunk for colour type 3, got none");
        var fits = Header.Colour switch
        {
            PngColour.Grey => Transparency.Length is 0 or 2,
            PngColour.Rgb => Transparency.Length is 0 or 6,
            PngColour.Palette => Transparency.Length <= Palette.Length / 3,
            _ => Transparency.Length == 0,
        };
        if (!fits)
            throw new InvalidDataException(
                $"[png] expected a tRNS chunk that suits colour type {(int)Header.Colour}, got " +
                $"{Transparency.Length} bytes");
    }

    private static uint Crc(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var b in data)
            crc = Table[(crc ^ b) & 255] ^ (crc >> 8);
        return ~crc;
    }
}
