namespace TorchSharp.Vision.Images.Jpeg;

/// <summary>Reads bits of entropy-coded data, which ends at the next marker.</summary>
internal sealed class JpegBits(byte[] data, int place)
{
    private uint _bits;
    private int _count;
    private int _invented;

    /// <summary>Gets the place of the next byte that has not gone into the buffer: of a marker, at the end.</summary>
    public int Place { get; private set; } = place;

    /// <summary>Looks at the next 16 bits; behind the end there are zeros.</summary>
    public int Peek()
    {
        while (_count <= 16)
            Fill();
        return (int)(_bits >> 16);
    }

    /// <summary>Goes on by at most 16 bits.</summary>
    /// <exception cref="InvalidDataException">The data ended before.</exception>
    public void Skip(int bits)
    {
        _bits <<= bits;
        _count -= bits;
        if (_count < _invented)
            throw new InvalidDataException(
                $"[jpeg] expected more coded data at byte {Place}, got its end; the file is cut off?");
    }

    /// <summary>Reads at most 16 bits as a number.</summary>
    public int Read(int bits)
    {
        if (bits == 0)
            return 0;
        var value = Peek() >> (16 - bits);
        Skip(bits);
        return value;
    }

    /// <summary>Reads a number that the standard codes by its size: a leading 0 stands for a negative one.</summary>
    public int ReadSigned(int bits)
    {
        var value = Read(bits);
        return bits > 0 && value < 1 << (bits - 1) ? value - (1 << bits) + 1 : value;
    }

    /// <summary>Leaves the rest of the last byte.</summary>
    /// <returns>The place of the marker that follows.</returns>
    /// <exception cref="InvalidDataException">Whole bytes are left.</exception>
    public int Finish()
    {
        Peek();
        if (_count - _invented >= 8 || Place >= data.Length)
            throw new InvalidDataException(
                $"[jpeg] expected a marker after the coded data, got none at byte {Place}; the data is damaged?");
        (_bits, _count, _invented) = (0, 0, 0);
        return Place;
    }

    /// <summary>Reads the restart marker with this number, 0 to 7.</summary>
    /// <exception cref="InvalidDataException">Something else is there.</exception>
    public void Restart(int number)
    {
        var marker = Finish();
        while (marker + 1 < data.Length && data[marker + 1] == 0xFF)
            marker++;
        if (marker + 1 >= data.Length || data[marker + 1] != 0xD0 + number)
            throw new InvalidDataException($"[jpeg] expected restart marker {number} at byte {marker}, got another");
        Place = marker + 2;
    }

    private void Fill()
    {
        uint next = 0;
        if (Place < data.Length && data[Place] != 0xFF)
            next = data[Place++];
        else if (Place + 1 < data.Length && data[Place + 1] == 0)
            (next, Place) = (0xFF, Place + 2);
        else
            _invented += 8;
        _bits |= next << (24 - _count);
        _count += 8;
    }
}
