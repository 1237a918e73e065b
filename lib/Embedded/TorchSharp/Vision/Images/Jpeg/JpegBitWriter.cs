namespace TorchSharp.Vision.Images.Jpeg;

/// <summary>Writes bits of entropy-coded data; a byte of ones is followed by a zero byte.</summary>
internal sealed class JpegBitWriter(Stream target)
{
    private int _bits;
    private int _count;

    /// <summary>Writes the lowest bits of a number, at most 16.</summary>
    public void Write(int value, int bits)
    {
        _bits = (_bits << bits) | (value & ((1 << bits) - 1));
        _count += bits;
        while (_count >= 8)
        {
            _count -= 8;
            var next = (byte)(_bits >> _count);
            target.WriteByte(next);
            if (next == 0xFF)
                target.WriteByte(0);
        }
        _bits &= (1 << _count) - 1;
    }

    /// <summary>Fills the last byte with ones.</summary>
    public void Finish()
    {
        if (_count > 0)
            Write((1 << (8 - _count)) - 1, 8 - _count);
    }
}
