using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using TorchSharp.Kernels.MatMul;

namespace TorchSharp.Kernels.Conv;

/// <summary>Rows of pairs: two rows woven into one, and one parted into two.</summary>
internal static unsafe class Pairs
{
    /// <summary>Weaves two rows one number at a time, for processors without an instruction for it.</summary>
    public static void Store<T>(T* a, T* b, int count, T* to)
        where T : unmanaged
    {
        LoopCount.Add(2L * count, 2L * count);
        for (var i = 0; i < count; i++)
            (to[2 * i], to[(2 * i) + 1]) = (a[i], b[i]);
    }

    /// <summary>Parts so many pairs in vectors, the last one moved back over the one before it.</summary>
    /// <returns>False, and nothing is done, where they fill no vector.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Part(float* from, int count, float* even, float* odd)
    {
        if (count >= 8 && Avx2.IsSupported)
        {
            for (var i = 0; i + 8 < count; i += 8)
                PartEight(from + (2L * i), even + i, odd + i);
            PartEight(from + (2L * (count - 8)), even + count - 8, odd + count - 8);
            return true;
        }
        if (count < 4 || !FourByFour.IsSupported)
            return false;
        for (var i = 0; i + 4 < count; i += 4)
            PartFour(from + (2L * i), even + i, odd + i);
        PartFour(from + (2L * (count - 4)), even + count - 4, odd + count - 4);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void PartEight(float* from, float* even, float* odd)
    {
        var (a, b) = (Vector256.Load(from), Vector256.Load(from + 8));
        // Within each half of the vectors first; then the four pairs into their order.
        var evens = Avx.Shuffle(a, b, 0b10_00_10_00).AsDouble();
        var odds = Avx.Shuffle(a, b, 0b11_01_11_01).AsDouble();
        Avx2.Permute4x64(evens, 0b11_01_10_00).AsSingle().Store(even);
        Avx2.Permute4x64(odds, 0b11_01_10_00).AsSingle().Store(odd);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void PartFour(float* from, float* even, float* odd)
    {
        var (a, b) = (Vector128.Load(from), Vector128.Load(from + 4));
        FourByFour.Evens(a, b).Store(even);
        FourByFour.Odds(a, b).Store(odd);
    }
}
