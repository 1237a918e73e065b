using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>A question about two numbers, for one pair and for a vector of pairs.</summary>
internal interface IQuestion
{
    static abstract bool Of<T>(T a, T b)
        where T : INumber<T>;

    static abstract Vector256<T> Of<T>(Vector256<T> a, Vector256<T> b);
}

/// <summary>
/// Answers of 1 byte each: the masks of vectors are narrowed to bytes, so that 32 answers are stored at once.
/// </summary>
internal static class MaskRows
{
    private const int Step = 32;

    public static void Run<T, TQuestion>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<bool> y)
        where T : unmanaged, INumber<T>
        where TQuestion : struct, IQuestion
    {
        var i = 0;
        if (Vector256.IsHardwareAccelerated && Vector256<T>.IsSupported)
        {
            ref var left = ref MemoryMarshal.GetReference(a);
            ref var right = ref MemoryMarshal.GetReference(b);
            ref var to = ref Unsafe.As<bool, byte>(ref MemoryMarshal.GetReference(y));
            for (; i <= a.Length - Step; i += Step)
            {
                var answers = Bytes<T, TQuestion>(ref Unsafe.Add(ref left, i), ref Unsafe.Add(ref right, i));
                (answers & Vector256.Create((byte)1)).StoreUnsafe(ref to, (nuint)i);
            }
        }
        LoopCount.Add(a.Length, a.Length - i);
        for (; i < a.Length; i++)
            y[i] = TQuestion.Of(a[i], b[i]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Bytes<T, TQuestion>(ref T a, ref T b)
        where T : unmanaged, INumber<T>
        where TQuestion : struct, IQuestion
    {
        if (Unsafe.SizeOf<T>() == 1)
            return Part<T, TQuestion>(ref a, ref b, 0).AsByte();
        if (Unsafe.SizeOf<T>() == 2)
            return Vector256.Narrow(
                Part<T, TQuestion>(ref a, ref b, 0).AsInt16(), Part<T, TQuestion>(ref a, ref b, 1).AsInt16()).AsByte();
        if (Unsafe.SizeOf<T>() == 4)
            return Vector256.Narrow(
                Words<T, TQuestion>(ref a, ref b, 0), Words<T, TQuestion>(ref a, ref b, 2)).AsByte();
        return Vector256.Narrow(
            Vector256.Narrow(Halves<T, TQuestion>(ref a, ref b, 0), Halves<T, TQuestion>(ref a, ref b, 2)),
            Vector256.Narrow(Halves<T, TQuestion>(ref a, ref b, 4), Halves<T, TQuestion>(ref a, ref b, 6))).AsByte();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Words<T, TQuestion>(ref T a, ref T b, int part)
        where T : unmanaged, INumber<T>
        where TQuestion : struct, IQuestion => Vector256.Narrow(
            Part<T, TQuestion>(ref a, ref b, part).AsInt32(), Part<T, TQuestion>(ref a, ref b, part + 1).AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Halves<T, TQuestion>(ref T a, ref T b, int part)
        where T : unmanaged, INumber<T>
        where TQuestion : struct, IQuestion => Vector256.Narrow(
            Part<T, TQuestion>(ref a, ref b, part).AsInt64(), Part<T, TQuestion>(ref a, ref b, part + 1).AsInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<T> Part<T, TQuestion>(ref T a, ref T b, int part)
        where T : unmanaged, INumber<T>
        where TQuestion : struct, IQuestion
    {
        var at = (nuint)(part * Vector256<T>.Count);
        return TQuestion.Of(Vector256.LoadUnsafe(ref a, at), Vector256.LoadUnsafe(ref b, at));
    }

    internal readonly struct Equal : IQuestion
    {
        public static bool Of<T>(T a, T b)
            where T : INumber<T> => a == b;

        public static Vector256<T> Of<T>(Vector256<T> a, Vector256<T> b) => Vector256.Equals(a, b);
    }

    internal readonly struct NotEqual : IQuestion
    {
        public static bool Of<T>(T a, T b)
            where T : INumber<T> => a != b;

        public static Vector256<T> Of<T>(Vector256<T> a, Vector256<T> b) => ~Vector256.Equals(a, b);
    }

    internal readonly struct Less : IQuestion
    {
        public static bool Of<T>(T a, T b)
            where T : INumber<T> => a < b;

        public static Vector256<T> Of<T>(Vector256<T> a, Vector256<T> b) => Vector256.LessThan(a, b);
    }

    internal readonly struct LessEqual : IQuestion
    {
        public static bool Of<T>(T a, T b)
            where T : INumber<T> => a <= b;

        public static Vector256<T> Of<T>(Vector256<T> a, Vector256<T> b) => Vector256.LessThanOrEqual(a, b);
    }
}
