namespace TorchSharp.Vision.Images.Jpeg;

/// <summary>Reads the coefficients of one scan: which components, which coefficients, which bits of them.</summary>
/// <remarks><b>Source</b> ITU-T T.81, sections F.2 (sequential) and G.2 (progressive).</remarks>
internal sealed class JpegScan
{
    private readonly JpegFrame _frame;
    private readonly (JpegComponent Component, JpegHuffman? Dc, JpegHuffman? Ac)[] _parts;
    private readonly int[] _last;
    private readonly int _start;
    private readonly int _end;
    private readonly int _high;
    private readonly int _low;
    private int _emptyRun;

    /// <summary>Reads a start-of-scan segment.</summary>
    /// <exception cref="InvalidDataException">It makes no sense for the frame.</exception>
    public JpegScan(JpegFrame frame, JpegTables tables, ReadOnlySpan<byte> segment)
    {
        _frame = frame;
        if (segment.Length < 1 || segment[0] is < 1 or > 4 || segment.Length != 4 + (2 * segment[0]))
            throw new InvalidDataException($"[jpeg] expected a scan header, got {segment.Length} bytes");
        var tail = segment[^3..];
        (_start, _end, _high, _low) = (tail[0], tail[1], tail[2] >> 4, tail[2] & 15);
        if (!frame.Progressive)
            (_start, _end, _high, _low) = (0, 63, 0, 0);
        Check(segment[0]);
        _parts = new (JpegComponent, JpegHuffman?, JpegHuffman?)[segment[0]];
        _last = new int[_parts.Length];
        for (var i = 0; i < _parts.Length; i++)
            _parts[i] = Part(tables, segment[1 + (2 * i)], segment[2 + (2 * i)]);
        if (_parts.DistinctBy(p => p.Component).Count() < _parts.Length)
            throw new InvalidDataException("[jpeg] expected each component once in a scan");
    }

    /// <summary>Reads all blocks.</summary>
    /// <param name="bits">The data behind the header.</param>
    /// <param name="interval">Units between restart markers; 0 for none.</param>
    public void Read(JpegBits bits, int interval)
    {
        var alone = _parts.Length == 1;
        var only = _parts[0].Component;
        var columns = alone ? (only.Width + 7) / 8 : _frame.UnitColumns;
        var rows = alone ? (only.Height + 7) / 8 : _frame.UnitRows;
        var unit = 0;
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++, unit++)
            {
                if (interval > 0 && unit > 0 && unit % interval == 0)
                    Restart(bits, ((unit / interval) - 1) & 7);
                if (alone)
                    ReadBlock(bits, 0, only.Block(row, column));
                else
                    ReadUnit(bits, row, column);
            }
        }
    }

    private void Check(int components)
    {
        var sensible = _start <= _end && _end <= 63 && _low <= 13 && (_high == 0 || _high == _low + 1);
        if (_frame.Progressive)
            sensible &= _start == 0 ? _end == 0 : components == 1;
        if (!sensible)
            throw new InvalidDataException(
                $"[jpeg] expected a scan over the first coefficient, or over others of one component, got " +
                $"coefficients {_start} to {_end}, bits {_high} to {_low}, {components} components");
    }

    private (JpegComponent Component, JpegHuffman? Dc, JpegHuffman? Ac) Part(JpegTables tables, byte id, byte codes)
    {
        var component = Array.Find(_frame.Components, c => c.Id == id)
            ?? throw new InvalidDataException($"[jpeg] expected a component of the frame, got number {id}");
        if ((codes >> 4) > 3 || (codes & 15) > 3)
            throw new InvalidDataException($"[jpeg] expected Huffman tables 0 to 3, got {codes >> 4} and {codes & 15}");
        component.Steps ??= tables.Steps(component.Table);
        var needsDc = _start == 0 && _high == 0;
        return (component, needsDc ? tables.Dc(codes >> 4) : null, _end > 0 ? tables.Ac(codes & 15) : null);
    }

    private void Restart(JpegBits bits, int number)
    {
        bits.Restart(number);
        Array.Clear(_last);
        _emptyRun = 0;
    }

    private void ReadUnit(JpegBits bits, int row, int column)
    {
        for (var part = 0; part < _parts.Length; part++)
        {
            var c = _parts[part].Component;
            for (var y = 0; y < c.Down; y++)
            {
                for (var x = 0; x < c.Across; x++)
                    ReadBlock(bits, part, c.Block((row * c.Down) + y, (column * c.Across) + x));
            }
        }
    }

    private void ReadBlock(JpegBits bits, int part, Span<short> block)
    {
        if (_start == 0)
            ReadFirst(bits, part, ref block[0]);
        if (_end == 0)
            return;
        var codes = _parts[part].Ac!;
        if (!_frame.Progressive)
            ReadSequential(bits, codes, block);
        else if (_high == 0)
            ReadBand(bits, codes, block);
        else
            JpegRefinement.Read(bits, codes, block, (_start, _end, _low), ref _emptyRun);
    }

    private void ReadFirst(JpegBits bits, int part, ref short first)
    {
        if (_high > 0)
        {
            if (bits.Read(1) == 1)
                first |= (short)(1 << _low);
            return;
        }
        var size = _parts[part].Dc!.Read(bits);
        if (size > 15)
            throw new InvalidDataException($"[jpeg] expected a difference of at most 15 bits, got {size}");
        _last[part] += bits.ReadSigned(size);
        first = (short)(_last[part] << _low);
    }

    private static void ReadSequential(JpegBits bits, JpegHuffman codes, Span<short> block)
    {
        for (var k = 1; k < 64; k++)
        {
            var code = codes.Read(bits);
            var (run, size) = (code >> 4, code & 15);
            if (size == 0 && run < 15)
                return;
            k += run;
            if (size > 0)
                Put(block, k, bits.ReadSigned(size));
        }
    }

    private void ReadBand(JpegBits bits, JpegHuffman codes, Span<short> block)
    {
        if (_emptyRun > 0)
        {
            _emptyRun--;
            return;
        }
        for (var k = _start; k <= _end; k++)
        {
            var code = codes.Read(bits);
            var (run, size) = (code >> 4, code & 15);
            if (size == 0 && run < 15)
            {
                _emptyRun = (1 << run) - 1 + bits.Read(run);
                return;
            }
            k += run;
            if (size > 0)
                Put(block, k, bits.ReadSigned(size) << _low);
        }
    }

    private static void Put(Span<short> block, int k, int value)
    {
        if (k > 63)
            throw new InvalidDataException("[jpeg] expected at most 64 coefficients in a block, got more");
        block[JpegTables.ZigZag[k]] = (short)value;
    }
}
