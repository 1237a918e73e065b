using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// The innermost loop of the gradient of the weights for many output channels: six weights of each of two vectors of
/// channels stay in registers. Each place of the output adds the outer product of what six taps see there and its
/// gradient. Unrolled by hand, because the JIT keeps only named locals in registers.
/// </summary>
internal static unsafe class OuterTile<T, TVector, TOps>
    where T : unmanaged
    where TVector : unmanaged
    where TOps : struct, IVectorOps<T, TVector>
{
    public const int Taps = 6;

    /// <summary>sums[tap, channel] (+)= sum over images, rows and places of x at the tap times dOut.</summary>
    /// <param name="range">Images and rows; <c>Vectors</c> is the number of places of a row.</param>
    /// <param name="dOut">Two vectors of channels for each place.</param>
    /// <param name="x">The padded input.</param>
    /// <param name="taps">The distances of six taps.</param>
    /// <param name="sums">Six times two vectors.</param>
    /// <param name="add">Whether sums are added to, or overwritten.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Run(in DotRange range, T* dOut, T* x, int* taps, T* sums, bool add)
    {
        var lanes = TOps.Lanes;
        var zero = TOps.Repeat(default);
        var (p0, q0, p1, q1, p2, q2) = (zero, zero, zero, zero, zero, zero);
        var (p3, q3, p4, q4, p5, q5) = (zero, zero, zero, zero, zero, zero);
        var (width, rows, images) = (range.Vectors, range.Rows, range.Images);
        for (var n = 0L; n < images; n++, dOut += range.OutImage, x += range.InImage)
        {
            var g = dOut;
            for (var row = 0; row < rows; row++)
            {
                var at = x + range.Starts[row];
                T* x0 = at + taps[0], x1 = at + taps[1], x2 = at + taps[2];
                T* x3 = at + taps[3], x4 = at + taps[4], x5 = at + taps[5];
                for (nint place = 0; place < width; place++, g += 2 * lanes)
                {
                    var (g0, g1) = (TOps.Load(g), TOps.Load(g + lanes));
                    var a0 = TOps.Repeat(x0[place]);
                    p0 = TOps.MulAdd(a0, g0, p0);
                    q0 = TOps.MulAdd(a0, g1, q0);
                    var a1 = TOps.Repeat(x1[place]);
                    p1 = TOps.MulAdd(a1, g0, p1);
                    q1 = TOps.MulAdd(a1, g1, q1);
                    var a2 = TOps.Repeat(x2[place]);
                    p2 = TOps.MulAdd(a2, g0, p2);
                    q2 = TOps.MulAdd(a2, g1, q2);
                    var a3 = TOps.Repeat(x3[place]);
                    p3 = TOps.MulAdd(a3, g0, p3);
                    q3 = TOps.MulAdd(a3, g1, q3);
                    var a4 = TOps.Repeat(x4[place]);
                    p4 = TOps.MulAdd(a4, g0, p4);
                    q4 = TOps.MulAdd(a4, g1, q4);
                    var a5 = TOps.Repeat(x5[place]);
                    p5 = TOps.MulAdd(a5, g0, p5);
                    q5 = TOps.MulAdd(a5, g1, q5);
                }
            }
        }
        Put(sums, p0, q0, add);
        Put(sums + (2 * lanes), p1, q1, add);
        Put(sums + (4 * lanes), p2, q2, add);
        Put(sums + (6 * lanes), p3, q3, add);
        Put(sums + (8 * lanes), p4, q4, add);
        Put(sums + (10 * lanes), p5, q5, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(T* to, TVector left, TVector right, bool add)
    {
        if (add)
        {
            left = TOps.Add(left, TOps.Load(to));
            right = TOps.Add(right, TOps.Load(to + TOps.Lanes));
        }
        TOps.Store(left, to);
        TOps.Store(right, to + TOps.Lanes);
    }
}
