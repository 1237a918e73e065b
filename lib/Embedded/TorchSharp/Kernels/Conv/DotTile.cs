using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// The innermost loops of the gradient of the weights: for a few output channels and six taps, the sums over all places
/// of dOut times the input at the tap's distance. One vector accumulator for each pair stays in a register.
/// </summary>
internal static unsafe class DotTile<T, TVector, TOps>
    where T : unmanaged
    where TVector : unmanaged
    where TOps : struct, IVectorOps<T, TVector>
{
    public const int Taps = 6;

    /// <summary>Finds the number of channels of the next tile when so many are left.</summary>
    public static int Next(int left) => TOps.Rows > 6 && left >= 4 ? 4 : left >= 2 ? 2 : 1;

    /// <summary>sums[row * 6 + tap] = sum over images, rows and places.</summary>
    public static void Run(int rows, in DotRange range, T* dOut, T* x, int* taps, T* sums)
    {
        switch (rows)
        {
            case 4: Rows4(range, dOut, x, taps, sums); break;
            case 2: Rows2(range, dOut, x, taps, sums); break;
            default: Rows1(range, dOut, x, taps, sums); break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Rows4(in DotRange range, T* dOut, T* x, int* taps, T* sums)
    {
        var s00 = TOps.Repeat(default);
        var s01 = TOps.Repeat(default);
        var s02 = TOps.Repeat(default);
        var s03 = TOps.Repeat(default);
        var s04 = TOps.Repeat(default);
        var s05 = TOps.Repeat(default);
        var s10 = TOps.Repeat(default);
        var s11 = TOps.Repeat(default);
        var s12 = TOps.Repeat(default);
        var s13 = TOps.Repeat(default);
        var s14 = TOps.Repeat(default);
        var s15 = TOps.Repeat(default);
        var s20 = TOps.Repeat(default);
        var s21 = TOps.Repeat(default);
        var s22 = TOps.Repeat(default);
        var s23 = TOps.Repeat(default);
        var s24 = TOps.Repeat(default);
        var s25 = TOps.Repeat(default);
        var s30 = TOps.Repeat(default);
        var s31 = TOps.Repeat(default);
        var s32 = TOps.Repeat(default);
        var s33 = TOps.Repeat(default);
        var s34 = TOps.Repeat(default);
        var s35 = TOps.Repeat(default);
        var (channel, vectors, rowCount) = (range.Channel, range.Vectors, range.Rows);
        for (var n = 0; n < range.Images; n++, dOut += range.OutImage, x += range.InImage)
        {
            var g = dOut;
            for (var row = 0; row < rowCount; row++)
            {
                var at = x + range.Starts[row];
                var (i0, i1, i2) = ((nint)taps[0], (nint)taps[1], (nint)taps[2]);
                var (i3, i4, i5) = ((nint)taps[3], (nint)taps[4], (nint)taps[5]);
                for (var v = 0; v < vectors; v++, g += TOps.Lanes, at += TOps.Lanes)
                {
                    var g0 = TOps.Load(g);
                    var g1 = TOps.Load(g + (1 * channel));
                    var g2 = TOps.Load(g + (2 * channel));
                    var g3 = TOps.Load(g + (3 * channel));
                    var x0 = TOps.Load(at + i0);
                    s00 = TOps.MulAdd(g0, x0, s00);
                    s10 = TOps.MulAdd(g1, x0, s10);
                    s20 = TOps.MulAdd(g2, x0, s20);
                    s30 = TOps.MulAdd(g3, x0, s30);
                    var x1 = TOps.Load(at + i1);
                    s01 = TOps.MulAdd(g0, x1, s01);
                    s11 = TOps.MulAdd(g1, x1, s11);
                    s21 = TOps.MulAdd(g2, x1, s21);
                    s31 = TOps.MulAdd(g3, x1, s31);
                    var x2 = TOps.Load(at + i2);
                    s02 = TOps.MulAdd(g0, x2, s02);
                    s12 = TOps.MulAdd(g1, x2, s12);
                    s22 = TOps.MulAdd(g2, x2, s22);
                    s32 = TOps.MulAdd(g3, x2, s32);
                    var x3 = TOps.Load(at + i3);
                    s03 = TOps.MulAdd(g0, x3, s03);
                    s13 = TOps.MulAdd(g1, x3, s13);
                    s23 = TOps.MulAdd(g2, x3, s23);
                    s33 = TOps.MulAdd(g3, x3, s33);
                    var x4 = TOps.Load(at + i4);
                    s04 = TOps.MulAdd(g0, x4, s04);
                    s14 = TOps.MulAdd(g1, x4, s14);
                    s24 = TOps.MulAdd(g2, x4, s24);
                    s34 = TOps.MulAdd(g3, x4, s34);
                    var x5 = TOps.Load(at + i5);
                    s05 = TOps.MulAdd(g0, x5, s05);
                    s15 = TOps.MulAdd(g1, x5, s15);
                    s25 = TOps.MulAdd(g2, x5, s25);
                    s35 = TOps.MulAdd(g3, x5, s35);
                }
            }
        }
        sums[0] = TOps.Sum(s00);
        sums[1] = TOps.Sum(s01);
        sums[2] = TOps.Sum(s02);
        sums[3] = TOps.Sum(s03);
        sums[4] = TOps.Sum(s04);
        sums[5] = TOps.Sum(s05);
        sums[6] = TOps.Sum(s10);
        sums[7] = TOps.Sum(s11);
        sums[8] = TOps.Sum(s12);
        sums[9] = TOps.Sum(s13);
        sums[10] = TOps.Sum(s14);
        sums[11] = TOps.Sum(s15);
        sums[12] = TOps.Sum(s20);
        sums[13] = TOps.Sum(s21);
        sums[14] = TOps.Sum(s22);
        sums[15] = TOps.Sum(s23);
        sums[16] = TOps.Sum(s24);
        sums[17] = TOps.Sum(s25);
        sums[18] = TOps.Sum(s30);
        sums[19] = TOps.Sum(s31);
        sums[20] = TOps.Sum(s32);
        sums[21] = TOps.Sum(s33);
        sums[22] = TOps.Sum(s34);
        sums[23] = TOps.Sum(s35);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Rows2(in DotRange range, T* dOut, T* x, int* taps, T* sums)
    {
        var s00 = TOps.Repeat(default);
        var s01 = TOps.Repeat(default);
        var s02 = TOps.Repeat(default);
        var s03 = TOps.Repeat(default);
        var s04 = TOps.Repeat(default);
        var s05 = TOps.Repeat(default);
        var s10 = TOps.Repeat(default);
        var s11 = TOps.Repeat(default);
        var s12 = TOps.Repeat(default);
        var s13 = TOps.Repeat(default);
        var s14 = TOps.Repeat(default);
        var s15 = TOps.Repeat(default);
        var (channel, vectors, rowCount) = (range.Channel, range.Vectors, range.Rows);
        for (var n = 0; n < range.Images; n++, dOut += range.OutImage, x += range.InImage)
        {
            var g = dOut;
            for (var row = 0; row < rowCount; row++)
            {
                var at = x + range.Starts[row];
                var (i0, i1, i2) = ((nint)taps[0], (nint)taps[1], (nint)taps[2]);
                var (i3, i4, i5) = ((nint)taps[3], (nint)taps[4], (nint)taps[5]);
                for (var v = 0; v < vectors; v++, g += TOps.Lanes, at += TOps.Lanes)
                {
                    var g0 = TOps.Load(g);
                    var g1 = TOps.Load(g + (1 * channel));
                    var x0 = TOps.Load(at + i0);
                    s00 = TOps.MulAdd(g0, x0, s00);
                    s10 = TOps.MulAdd(g1, x0, s10);
                    var x1 = TOps.Load(at + i1);
                    s01 = TOps.MulAdd(g0, x1, s01);
                    s11 = TOps.MulAdd(g1, x1, s11);
                    var x2 = TOps.Load(at + i2);
                    s02 = TOps.MulAdd(g0, x2, s02);
                    s12 = TOps.MulAdd(g1, x2, s12);
                    var x3 = TOps.Load(at + i3);
                    s03 = TOps.MulAdd(g0, x3, s03);
                    s13 = TOps.MulAdd(g1, x3, s13);
                    var x4 = TOps.Load(at + i4);
                    s04 = TOps.MulAdd(g0, x4, s04);
                    s14 = TOps.MulAdd(g1, x4, s14);
                    var x5 = TOps.Load(at + i5);
                    s05 = TOps.MulAdd(g0, x5, s05);
                    s15 = TOps.MulAdd(g1, x5, s15);
                }
            }
        }
        sums[0] = TOps.Sum(s00);
        sums[1] = TOps.Sum(s01);
        sums[2] = TOps.Sum(s02);
        sums[3] = TOps.Sum(s03);
        sums[4] = TOps.Sum(s04);
        sums[5] = TOps.Sum(s05);
        sums[6] = TOps.Sum(s10);
        sums[7] = TOps.Sum(s11);
        sums[8] = TOps.Sum(s12);
        sums[9] = TOps.Sum(s13);
        sums[10] = TOps.Sum(s14);
        sums[11] = TOps.Sum(s15);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Rows1(in DotRange range, T* dOut, T* x, int* taps, T* sums)
    {
        var s00 = TOps.Repeat(default);
        var s01 = TOps.Repeat(default);
        var s02 = TOps.Repeat(default);
        var s03 = TOps.Repeat(default);
        var s04 = TOps.Repeat(default);
        var s05 = TOps.Repeat(default);
        var (channel, vectors, rowCount) = (range.Channel, range.Vectors, range.Rows);
        for (var n = 0; n < range.Images; n++, dOut += range.OutImage, x += range.InImage)
        {
            var g = dOut;
            for (var row = 0; row < rowCount; row++)
            {
                var at = x + range.Starts[row];
                var (i0, i1, i2) = ((nint)taps[0], (nint)taps[1], (nint)taps[2]);
                var (i3, i4, i5) = ((nint)taps[3], (nint)taps[4], (nint)taps[5]);
                for (var v = 0; v < vectors; v++, g += TOps.Lanes, at += TOps.Lanes)
                {
                    var g0 = TOps.Load(g);
                    var x0 = TOps.Load(at + i0);
                    s00 = TOps.MulAdd(g0, x0, s00);
                    var x1 = TOps.Load(at + i1);
                    s01 = TOps.MulAdd(g0, x1, s01);
                    var x2 = TOps.Load(at + i2);
                    s02 = TOps.MulAdd(g0, x2, s02);
                    var x3 = TOps.Load(at + i3);
                    s03 = TOps.MulAdd(g0, x3, s03);
                    var x4 = TOps.Load(at + i4);
                    s04 = TOps.MulAdd(g0, x4, s04);
                    var x5 = TOps.Load(at + i5);
                    s05 = TOps.MulAdd(g0, x5, s05);
                }
            }
        }
        sums[0] = TOps.Sum(s00);
        sums[1] = TOps.Sum(s01);
        sums[2] = TOps.Sum(s02);
        sums[3] = TOps.Sum(s03);
        sums[4] = TOps.Sum(s04);
        sums[5] = TOps.Sum(s05);
    }
}

/// <summary>What a tile walks over: images, in each some rows of dOut that lie together, in each some
/// vectors.</summary>
/// <param name="images">The number of images.</param>
/// <param name="outImage">The distance of their dOut.</param>
/// <param name="inImage">The distance of their inputs.</param>
/// <param name="channel">The distance of two channels of dOut.</param>
/// <param name="vectors">The vectors of a row.</param>
/// <param name="rows">The rows of an image.</param>
/// <param name="starts">Where each row begins in the input.</param>
internal readonly unsafe struct DotRange(
    long images, long outImage, long inImage, long channel, int vectors, int rows, int* starts)
{
    public long Images => images;

    public long OutImage => outImage;

    public long InImage => inImage;

    public long Channel => channel;

    public int Vectors => vectors;

    public int Rows => rows;

    public int* Starts => starts;
}
