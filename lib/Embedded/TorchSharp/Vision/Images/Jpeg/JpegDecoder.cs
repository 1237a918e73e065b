using System.Buffers.Binary;

namespace TorchSharp.Vision.Images.Jpeg;

/// <summary>
/// Reads JPEG pictures: sequential and progressive, Huffman-coded, 8 bits, grey, colour and four-colour print,
/// every subsampling, with restart markers.
/// </summary>
/// <remarks><b>Source</b> ITU-T T.81; JFIF 1.02; Adobe technical note 5116.</remarks>
internal sealed class JpegDecoder
{
    /// <summary>A hostile file could ask for a walk over all blocks with every few bytes; real ones have 10.</summary>
    private const int MaxScans = 256;

    private readonly byte[] _file;
    private readonly JpegTables _tables = new();
    private JpegFrame? _frame;
    private int _interval;
    private int _scans;
    private int _adobe = -1;
    private bool _jfif;

    private JpegDecoder(byte[] file) => _file = file;

    public static bool Starts(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]);

    /// <summary>Decodes a whole file: 1 channel for grey, else 3.</summary>
    /// <exception cref="InvalidDataException">The file is not complete, damaged, or too large.</exception>
    /// <exception cref="NotSupportedException">It is of a kind that hardly exists: lossless, arithmetic,
    /// 12 bits.</exception>
    public static Picture Decode(byte[] file)
    {
        var decoder = new JpegDecoder(file);
        decoder.ReadSegments();
        var frame = decoder._frame ?? throw new InvalidDataException("[jpeg] expected a frame header, got none");
        if (frame.Components.Any(c => c.Steps is null))
            throw new InvalidDataException("[jpeg] expected a scan for every component, got none for some");
        var planes = frame.Components.Select(c => JpegUpsampling.Fill(frame, c, JpegTransform.Samples(c))).ToArray();
        return JpegColours.Join(frame, planes, decoder._adobe, decoder._jfif);
    }

    private void ReadSegments()
    {
        var place = 2;
        while (true)
        {
            var marker = Marker(ref place);
            if (marker == 0xD9)
                return;
            if (marker is 0 or (>= 0xD0 and <= 0xD8))
                throw new InvalidDataException($"[jpeg] expected a segment at byte {place}, got marker {marker:x2}");
            var length = place + 2 <= _file.Length ? BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(place)) : 0;
            if (length < 2 || length > _file.Length - place)
                throw new InvalidDataException(
                    $"[jpeg] expected a segment of {length} bytes at byte {place}, got {_file.Length - place}; " +
                    "the file is cut off?");
            var segment = _file.AsSpan(place + 2, length - 2);
            place += length;
            Take(marker, segment, ref place);
        }
    }

    private int Marker(ref int place)
    {
        if (place >= _file.Length || _file[place] != 0xFF)
            throw new InvalidDataException(
                $"[jpeg] expected a marker at byte {place} of {_file.Length}, got " +
                $"{(place < _file.Length ? "data" : "the end")}");
        while (place < _file.Length && _file[place] == 0xFF)
            place++;
        if (place == _file.Length)
            throw new InvalidDataException("[jpeg] expected the end marker, got the end of the file");
        return _file[place++];
    }

    private void Take(int marker, ReadOnlySpan<byte> segment, ref int place)
    {
        switch (marker)
        {
            case 0xC0 or 0xC1 or 0xC2:
                if (_frame is not null)
                    throw new InvalidDataException("[jpeg] expected one frame header, got another");
                _frame = JpegFrame.Read(segment, marker == 0xC2, _file.Length - place);
                break;
            case 0xC4:
                _tables.ReadCodes(segment);
                break;
            case >= 0xC3 and <= 0xCF:
                throw new NotSupportedException(
                    $"[jpeg] expected a sequential or progressive frame with Huffman codes, got marker {marker:x2}");
            case 0xDA:
                place = ReadScan(segment, place);
                break;
            case 0xDB:
                _tables.ReadSteps(segment);
                break;
            case 0xDC:
                throw new NotSupportedException("[jpeg] expected the height in the frame header, got a DNL segment");
            case 0xDD:
                if (segment.Length != 2)
                    throw new InvalidDataException($"[jpeg] expected a DRI segment of 2 bytes, got {segment.Length}");
                _interval = BinaryPrimitives.ReadUInt16BigEndian(segment);
                break;
            case 0xE0:
                _jfif |= segment.StartsWith("JFIF\0"u8);
                break;
            case 0xEE:
                if (segment.Length >= 12 && segment.StartsWith("Adobe"u8))
                    _adobe = segment[11];
                break;
        }
    }

    private int ReadScan(ReadOnlySpan<byte> header, int place)
    {
        if (_frame is null)
            throw new InvalidDataException("[jpeg] expected a frame header before the first scan");
        if (++_scans > MaxScans)
            throw new InvalidDataException($"[jpeg] expected at most {MaxScans} scans, got more");
        var bits = new JpegBits(_file, place);
        new JpegScan(_frame, _tables, header).Read(bits, _interval);
        return bits.Finish();
    }
}
