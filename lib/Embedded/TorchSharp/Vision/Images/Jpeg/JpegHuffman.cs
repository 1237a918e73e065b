namespace TorchSharp.Vision.Images.Jpeg;

/// <summary>Decodes the prefix codes of one table: short codes by look-up, long ones by their length.</summary>
internal sealed class JpegHuffman
{
    private const int ShortBits = 9;

    /// <summary>Length * 256 + symbol for each start of a short code; 0 where a longer code starts.</summary>
    private readonly ushort[] _short = new ushort[1 << ShortBits];

    private readonly byte[] _symbols;

    /// <summary>The first code that is longer than this, filled up to 16 bits.</summary>
    private readonly int[] _limit = new int[17];

    /// <summary>What to add to a code of this length for the place of its symbol.</summary>
    private readonly int[] _offset = new int[17];

    /// <summary>Makes the table.</summary>
    /// <param name="counts">How many codes have 1, 2, ..., 16 bits.</param>
    /// <param name="symbols">What they stand for, in the order of the codes.</param>
    /// <exception cref="InvalidDataException">There are more codes than bits allow.</exception>
    public JpegHuffman(ReadOnlySpan<byte> counts, ReadOnlySpan<byte> symbols)
    {
        _symbols = symbols.ToArray();
        var (code, place) = (0, 0);
        for (var length = 1; length <= 16; length++)
        {
            _offset[length] = place - code;
            for (var i = 0; i < counts[length - 1]; i++, code++, place++)
                AddShort(code, length, _symbols[place]);
            if (code > 1 << length)
                throw new InvalidDataException($"[jpeg] expected at most 2^{length} codes of {length} bits, got more");
            _limit[length] = code << (16 - length);
            code <<= 1;
        }
    }

    /// <summary>Reads one symbol.</summary>
    /// <exception cref="InvalidDataException">The bits are no code.</exception>
    public int Read(JpegBits bits)
    {
        var next = bits.Peek();
        var found = _short[next >> (16 - ShortBits)];
        if (found != 0)
        {
            bits.Skip(found >> 8);
            return found & 255;
        }
        for (var length = ShortBits + 1; length <= 16; length++)
        {
            if (next >= _limit[length])
                continue;
            bits.Skip(length);
            return _symbols[(next >> (16 - length)) + _offset[length]];
        }
        throw new InvalidDataException($"[jpeg] expected a code of the table before byte {bits.Place}, got {next:x4}");
    }

    private void AddShort(int code, int length, byte symbol)
    {
        if (length > ShortBits || code >= 1 << length)
            return;
        var first = code << (ShortBits - length);
        _short.AsSpan(first, 1 << (ShortBits - length)).Fill((ushort)((length << 8) | symbol));
    }
}
