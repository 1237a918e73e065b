using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// The innermost loop of a convolution that reads one channel: eight vectors of output places stay in registers, so
/// that each weight is repeated once for eight multiplications.
/// </summary>
internal static unsafe class DepthwiseTile<T, TVector, TOps>
    where T : unmanaged
    where TVector : unmanaged
    where TOps : struct, IVectorOps<T, TVector>
{
    /// <summary>The vectors of one tile.</summary>
    public const int Slots = 8;

    /// <summary>edge or target = bias + sum over the taps of weights[tap] x[offsets[tap]], for eight vectors.</summary>
    /// <param name="depth">The number of taps.</param>
    /// <param name="weights">A weight for each.</param>
    /// <param name="x">The channel with zeros around.</param>
    /// <param name="slots">Eight vectors of places.</param>
    /// <param name="offsets">The distances of the taps.</param>
    /// <param name="bias">What is added.</param>
    /// <param name="target">Where whole vectors go.</param>
    /// <param name="edge">Where the others go, 16 numbers for each of the eight.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Run(int depth, T* weights, T* x, Slot* slots, int* offsets, T bias, T* target, T* edge)
    {
        var s0 = TOps.Repeat(bias);
        var (s1, s2, s3, s4, s5, s6, s7) = (s0, s0, s0, s0, s0, s0, s0);
        T* x0 = x + slots[0].Source, x1 = x + slots[1].Source, x2 = x + slots[2].Source, x3 = x + slots[3].Source;
        T* x4 = x + slots[4].Source, x5 = x + slots[5].Source, x6 = x + slots[6].Source, x7 = x + slots[7].Source;
        for (var k = 0; k < depth; k++)
        {
            nint at = offsets[k];
            var weight = TOps.Repeat(weights[k]);
            s0 = TOps.MulAdd(weight, TOps.Load(x0 + at), s0);
            s1 = TOps.MulAdd(weight, TOps.Load(x1 + at), s1);
            s2 = TOps.MulAdd(weight, TOps.Load(x2 + at), s2);
            s3 = TOps.MulAdd(weight, TOps.Load(x3 + at), s3);
            s4 = TOps.MulAdd(weight, TOps.Load(x4 + at), s4);
            s5 = TOps.MulAdd(weight, TOps.Load(x5 + at), s5);
            s6 = TOps.MulAdd(weight, TOps.Load(x6 + at), s6);
            s7 = TOps.MulAdd(weight, TOps.Load(x7 + at), s7);
        }
        TOps.Store(s0, To(slots[0].Target, target, edge));
        TOps.Store(s1, To(slots[1].Target, target, edge + 16));
        TOps.Store(s2, To(slots[2].Target, target, edge + 32));
        TOps.Store(s3, To(slots[3].Target, target, edge + 48));
        TOps.Store(s4, To(slots[4].Target, target, edge + 64));
        TOps.Store(s5, To(slots[5].Target, target, edge + 80));
        TOps.Store(s6, To(slots[6].Target, target, edge + 96));
        TOps.Store(s7, To(slots[7].Target, target, edge + 112));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T* To(long at, T* target, T* edge) => at >= 0 ? target + at : edge;
}
