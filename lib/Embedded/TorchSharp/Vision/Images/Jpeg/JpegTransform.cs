using System.Runtime.Intrinsics;

namespace TorchSharp.Vision.Images.Jpeg;

/// <summary>Turns coefficients into samples: scale, inverse cosine transform, round.</summary>
/// <remarks>
/// <b>Formula</b> f(x, y) = 1/4 sum C(u) C(v) F(u, v) cos((2x + 1) u pi / 16) cos((2y + 1) v pi / 16), C(0) =
/// 1/sqrt(2), C else 1. Columns first, then rows, in integers, so that every processor gives the same bytes.
/// </remarks>
internal static class JpegTransform
{
    /// <summary>Bits behind the point of the cosines.</summary>
    private const int CosineBits = 13;

    /// <summary>Bits behind the point between the two passes.</summary>
    private const int MiddleBits = 3;

    /// <summary>Larger coefficients do not come from 8-bit samples; they would only overflow.</summary>
    private const int Limit = 8191;

    /// <summary>C(u) / 2 * cos((2x + 1) u pi / 16) at 8 u + x.</summary>
    private static readonly int[] Cosines = [.. Enumerable.Range(0, 64).Select(i =>
    {
        var (u, x) = (i / 8, i % 8);
        var scale = (u == 0 ? Math.Sqrt(0.5) : 1) / 2;
        return (int)Math.Round(scale * Math.Cos(((2 * x) + 1) * u * Math.PI / 16) * (1 << CosineBits));
    })];

    /// <summary>Computes the samples of all blocks, row by row, 8 * Columns in a row.</summary>
    public static byte[] Samples(JpegComponent component)
    {
        var stride = component.Columns * 8;
        var samples = new byte[(long)stride * component.Rows * 8];
        var steps = component.Steps!;
        Span<int> block = stackalloc int[64];
        for (var row = 0; row < component.Rows; row++)
        {
            for (var column = 0; column < component.Columns; column++)
            {
                var coefficients = component.Block(row, column);
                for (var i = 0; i < 64; i++)
                    block[i] = Math.Clamp(coefficients[i] * steps[i], -Limit, Limit);
                var target = samples.AsSpan((int)(((long)row * 8 * stride) + (column * 8)));
                if (coefficients[1..].ContainsAnyExcept((short)0))
                    Transform(block, target, stride);
                else
                    Flat(block[0], target, stride);
            }
        }
        return samples;
    }

    private static void Flat(int first, Span<byte> target, int stride)
    {
        var value = (byte)Math.Clamp(((first + 4) >> 3) + 128, 0, 255);
        for (var y = 0; y < 8; y++)
            target.Slice(y * stride, 8).Fill(value);
    }

    private static void Transform(Span<int> block, Span<byte> target, int stride)
    {
        Span<int> turned = stackalloc int[64];
        Pass(block, CosineBits - MiddleBits);
        for (var i = 0; i < 64; i++)
            turned[((i & 7) * 8) + (i >> 3)] = block[i];
        Pass(turned, CosineBits + MiddleBits);
        for (var y = 0; y < 8; y++)
        {
            for (var x = 0; x < 8; x++)
                target[(y * stride) + x] = (byte)Math.Clamp(turned[(x * 8) + y] + 128, 0, 255);
        }
    }

    /// <summary>Transforms the eight columns of a block in place, and rounds off so many bits.</summary>
    private static void Pass(Span<int> block, int shift)
    {
        Span<Vector256<int>> rows = stackalloc Vector256<int>[8];
        for (var u = 0; u < 8; u++)
            rows[u] = Vector256.Create<int>(block.Slice(u * 8, 8));
        var (least, most) = (Vector256.Create(-32768), Vector256.Create(32767));
        for (var x = 0; x < 8; x++)
        {
            var sum = Vector256.Create(1 << (shift - 1));
            for (var u = 0; u < 8; u++)
                sum += rows[u] * Cosines[(u * 8) + x];
            Vector256.Min(Vector256.Max(sum >> shift, least), most).CopyTo(block.Slice(x * 8, 8));
        }
    }
}
