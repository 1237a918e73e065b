using System.Buffers.Binary;

namespace TorchSharp.Vision.Images.Png;

/// <summary>Turns the samples of a PNG file into bytes: palettes looked up, 1 to 16 bits scaled to 8.</summary>
internal sealed class PngPixels
{
    private readonly PngHeader _header;
    private readonly byte[] _palette;
    private readonly byte[] _transparency;
    private readonly int _channels;
    private readonly byte[] _pixels;

    public PngPixels(PngChunks chunks)
    {
        _header = chunks.Header;
        (_palette, _transparency) = (chunks.Palette, chunks.Transparency);
        var colours = _header.Colour == PngColour.Palette ? 3 : _header.Samples;
        _channels = colours + (_transparency.Length > 0 ? 1 : 0);
        _pixels = new byte[(long)_header.Width * _header.Height * _channels];
    }

    public Picture ToPicture() => new(_header.Width, _header.Height, _channels, _pixels);

    /// <summary>Takes one finished row of a pass: its pixels go to columns x, x + step, ... of row y.</summary>
    /// <exception cref="InvalidDataException">A pixel names a colour that the palette does not have.</exception>
    public void Take(ReadOnlySpan<byte> row, int y, int x, int step)
    {
        for (int i = 0; x < _header.Width; i++, x += step)
        {
            var place = ((long)y * _header.Width) + x;
            var pixel = _pixels.AsSpan((int)(place * _channels), _channels);
            if (_header.Colour == PngColour.Palette)
                LookUp(Bits(row, i), pixel);
            else if (_header.Depth == 16)
                Take16(row[(i * _header.Samples * 2)..], pixel);
            else if (_header.Depth == 8)
                Take8(row.Slice(i * _header.Samples, _header.Samples), pixel);
            else
                TakeBits(Bits(row, i), pixel);
        }
    }

    /// <summary>Reads one sample of 1, 2, 4 or 8 bits; the first pixel is in the highest bits.</summary>
    private int Bits(ReadOnlySpan<byte> row, int i)
    {
        var depth = _header.Depth;
        var bit = i * depth;
        return (row[bit >> 3] >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
    }

    private void LookUp(int index, Span<byte> pixel)
    {
        if (index * 3 >= _palette.Length)
            throw new InvalidDataException(
                $"[png] expected a colour below {_palette.Length / 3}, which is what the palette has, got {index}");
        _palette.AsSpan(index * 3, 3).CopyTo(pixel);
        if (_channels == 4)
            pixel[3] = index < _transparency.Length ? _transparency[index] : (byte)255;
    }

    private void TakeBits(int value, Span<byte> pixel)
    {
        pixel[0] = (byte)(value * 255 / ((1 << _header.Depth) - 1));
        if (_channels == 2)
            pixel[1] = value == Hidden(0) ? (byte)0 : (byte)255;
    }

    private void Take8(ReadOnlySpan<byte> samples, Span<byte> pixel)
    {
        samples.CopyTo(pixel);
        if (_transparency.Length == 0)
            return;
        var same = true;
        for (var s = 0; s < samples.Length; s++)
            same &= samples[s] == Hidden(s);
        pixel[^1] = same ? (byte)0 : (byte)255;
    }

    private void Take16(ReadOnlySpan<byte> samples, Span<byte> pixel)
    {
        var same = _transparency.Length > 0;
        for (var s = 0; s < _header.Samples; s++)
        {
            int value = BinaryPrimitives.ReadUInt16BigEndian(samples[(2 * s)..]);
            pixel[s] = (byte)(((value * 255) + 32895) >> 16);
            same = same && value == Hidden(s);
        }
        if (_transparency.Length > 0)
            pixel[^1] = same ? (byte)0 : (byte)255;
    }

    /// <summary>Gets the sample value that stands for "transparent".</summary>
    private int Hidden(int sample) => BinaryPrimitives.ReadUInt16BigEndian(_transparency.AsSpan(2 * sample));
}
