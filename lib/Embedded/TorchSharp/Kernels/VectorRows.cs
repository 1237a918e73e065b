using System.Numerics;
using System.Runtime.InteropServices;

namespace TorchSharp.Kernels;

/// <summary>A function of two numbers, for single ones and for vectors of them.</summary>
internal interface IVectorPair
{
    static abstract T Of<T>(T a, T b)
        where T : IFloatingPointIeee754<T>;

    static abstract Vector<T> Of<T>(Vector<T> a, Vector<T> b)
        where T : IFloatingPointIeee754<T>;
}

/// <summary>Goes over dense rows with vectors, over what is left one by one. Source and result may be one.</summary>
internal static class VectorRows
{
    public static void Run<T, TPair>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
        where T : unmanaged, IFloatingPointIeee754<T>
        where TPair : struct, IVectorPair
    {
        var i = 0;
        if (Vector<T>.IsSupported)
        {
            ref var left = ref MemoryMarshal.GetReference(a);
            ref var right = ref MemoryMarshal.GetReference(b);
            ref var to = ref MemoryMarshal.GetReference(y);
            for (; i <= a.Length - Vector<T>.Count; i += Vector<T>.Count)
                TPair.Of(Vector.LoadUnsafe(ref left, (nuint)i), Vector.LoadUnsafe(ref right, (nuint)i))
                    .StoreUnsafe(ref to, (nuint)i);
        }
        LoopCount.Add(a.Length, a.Length - i);
        for (; i < a.Length; i++)
            y[i] = TPair.Of(a[i], b[i]);
    }

    /// <summary>a where b is positive, else 0: the gradient of relu by its output.</summary>
    internal readonly struct WherePositive : IVectorPair
    {
        public static T Of<T>(T a, T b)
            where T : IFloatingPointIeee754<T> => b > T.Zero ? a : T.Zero;

        public static Vector<T> Of<T>(Vector<T> a, Vector<T> b)
            where T : IFloatingPointIeee754<T> =>
            Vector.ConditionalSelect(Vector.GreaterThan(b, Vector<T>.Zero), a, Vector<T>.Zero);
    }

    /// <summary>a b (1 - b): the gradient of sigmoid by its output.</summary>
    internal readonly struct TimesLogisticSlope : IVectorPair
    {
        public static T Of<T>(T a, T b)
            where T : IFloatingPointIeee754<T> => a * b * (T.One - b);

        public static Vector<T> Of<T>(Vector<T> a, Vector<T> b)
            where T : IFloatingPointIeee754<T> => a * b * (Vector<T>.One - b);
    }

    /// <summary>a (1 - b b): the gradient of tanh by its output.</summary>
    internal readonly struct TimesTanhSlope : IVectorPair
    {
        public static T Of<T>(T a, T b)
            where T : IFloatingPointIeee754<T> => a * (T.One - (b * b));

        public static Vector<T> Of<T>(Vector<T> a, Vector<T> b)
            where T : IFloatingPointIeee754<T> => a * (Vector<T>.One - (b * b));
    }

    /// <summary>a³, whatever b is.</summary>
    internal readonly struct Cube : IVectorPair
    {
        public static T Of<T>(T a, T b)
            where T : IFloatingPointIeee754<T> => a * a * a;

        public static Vector<T> Of<T>(Vector<T> a, Vector<T> b)
            where T : IFloatingPointIeee754<T> => a * a * a;
    }
}
