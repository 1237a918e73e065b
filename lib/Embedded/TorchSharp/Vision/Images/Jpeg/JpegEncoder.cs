using System.Buffers.Binary;
using System.Numerics;

namespace TorchSharp.Vision.Images.Jpeg;

/// <summary>Writes sequential JPEG pictures: grey, or luma and chroma with chroma halved in both directions.</summary>
internal sealed class JpegEncoder
{
    private readonly Stream _target;
    private readonly JpegBitWriter _bits;
    private readonly Picture _picture;
    private readonly double[][] _steps;
    private readonly int[] _last = new int[3];

    private JpegEncoder(Picture picture, int quality, Stream target)
    {
        (_picture, _target, _bits) = (picture, target, new JpegBitWriter(target));
        _steps = [Steps(JpegStandardTables.Luma, quality), Steps(JpegStandardTables.Chroma, quality)];
    }

    /// <summary>Writes a picture of one or three channels.</summary>
    /// <param name="picture">The picture; both sides at most 65535.</param>
    /// <param name="quality">1 smallest to 100 best, the scale of the Independent JPEG Group.</param>
    /// <param name="target">Where to write.</param>
    public static void Write(Picture picture, int quality, Stream target)
    {
        var encoder = new JpegEncoder(picture, Math.Clamp(quality, 1, 100), target);
        encoder.WriteHeaders();
        if (picture.Channels == 1)
            encoder.WriteGrey();
        else
            encoder.WriteColour();
        encoder._bits.Finish();
        target.Write([0xFF, 0xD9]);
    }

    private static double[] Steps(byte[] table, int quality)
    {
        var scale = quality < 50 ? 5000 / quality : 200 - (2 * quality);
        return [.. table.Select(t => Math.Clamp(((t * scale) + 50) / 100, 1, 255))];
    }

    private void WriteHeaders()
    {
        var grey = _picture.Channels == 1;
        _target.Write([0xFF, 0xD8]);
        Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
        for (var t = 0; t < (grey ? 1 : 2); t++)
            Segment(0xDB, [(byte)t, .. JpegTables.ZigZag.Select(place => (byte)_steps[t][place])]);
        var size = new byte[4];
        BinaryPrimitives.WriteUInt16BigEndian(size, (ushort)_picture.Height);
        BinaryPrimitives.WriteUInt16BigEndian(size.AsSpan(2), (ushort)_picture.Width);
        Segment(0xC0, grey ? [8, .. size, 1, 1, 0x11, 0] : [8, .. size, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
        Segment(0xC4, [0x00, .. JpegStandardTables.LumaFirst, 0x10, .. JpegStandardTables.LumaRest]);
        if (!grey)
            Segment(0xC4, [0x01, .. JpegStandardTables.ChromaFirst, 0x11, .. JpegStandardTables.ChromaRest]);
        Segment(0xDA, grey ? [1, 1, 0, 0, 63, 0] : [3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0]);
    }

    private void Segment(byte marker, byte[] body)
    {
        _target.Write([0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2)]);
        _target.Write(body);
    }

    private void WriteGrey()
    {
        for (var y = 0; y < _picture.Height; y += 8)
        {
            for (var x = 0; x < _picture.Width; x += 8)
                WriteBlock(0, (dx, dy) => Pixel(x + dx, y + dy)[0]);
        }
    }

    private void WriteColour()
    {
        for (var y = 0; y < _picture.Height; y += 16)
        {
            for (var x = 0; x < _picture.Width; x += 16)
            {
                for (var part = 0; part < 4; part++)
                {
                    var (left, top) = (x + (8 * (part & 1)), y + (4 * (part & 2)));
                    WriteBlock(0, (dx, dy) => Part(Pixel(left + dx, top + dy), 0));
                }
                for (var c = 1; c < 3; c++)
                    WriteBlock(c, (dx, dy) => Mean(x + (2 * dx), y + (2 * dy), c));
            }
        }
    }

    private double Mean(int x, int y, int part) =>
        (Part(Pixel(x, y), part) + Part(Pixel(x + 1, y), part) +
            Part(Pixel(x, y + 1), part) + Part(Pixel(x + 1, y + 1), part)) / 4;

    /// <summary>Gets a pixel; behind the edges those of the edges.</summary>
    private ReadOnlySpan<byte> Pixel(int x, int y)
    {
        var place = (Math.Min(y, _picture.Height - 1) * _picture.Width) + Math.Min(x, _picture.Width - 1);
        return _picture.Pixels.AsSpan(place * _picture.Channels, _picture.Channels);
    }

    private static double Part(ReadOnlySpan<byte> rgb, int part) => part switch
    {
        0 => (0.299 * rgb[0]) + (0.587 * rgb[1]) + (0.114 * rgb[2]),
        1 => 128 - (0.168736 * rgb[0]) - (0.331264 * rgb[1]) + (0.5 * rgb[2]),
        _ => 128 + (0.5 * rgb[0]) - (0.418688 * rgb[1]) - (0.081312 * rgb[2]),
    };

    private void WriteBlock(int component, Func<int, int, double> sample)
    {
        Span<double> values = stackalloc double[64];
        for (var i = 0; i < 64; i++)
            values[i] = sample(i % 8, i / 8) - 128;
        JpegForward.Transform(values);
        var table = component == 0 ? 0 : 1;
        var steps = _steps[table];
        var (first, rest) = JpegForward.Codes[table];
        var level = (int)Math.Round(values[0] / steps[0]);
        WriteNumber(first, 0, level - _last[component]);
        _last[component] = level;
        var run = 0;
        for (var k = 1; k < 64; k++)
        {
            var place = JpegTables.ZigZag[k];
            var value = (int)Math.Round(values[place] / steps[place]);
            if (value == 0)
            {
                run++;
                continue;
            }
            for (; run > 15; run -= 16)
                _bits.Write(rest[0xF0].Code, rest[0xF0].Length);
            WriteNumber(rest, run, value);
            run = 0;
        }
        if (run > 0)
            _bits.Write(rest[0].Code, rest[0].Length);
    }

    private void WriteNumber((int Code, int Length)[] codes, int run, int value)
    {
        var size = 32 - BitOperations.LeadingZeroCount((uint)Math.Abs(value));
        var (code, length) = codes[(run << 4) | size];
        _bits.Write(code, length);
        if (size > 0)
            _bits.Write(value < 0 ? value - 1 : value, size);
    }
}
