using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels;

/// <summary>Row functions on the bits of integers.</summary>
internal static class BitFunctions
{
    internal interface IBits
    {
        static abstract void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, IBinaryInteger<T>;
    }

    internal readonly struct Of<TOp, T> : IBinaryRow<T, T>
        where TOp : struct, IBits
        where T : unmanaged, IBinaryInteger<T>
    {
        public static void Row(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) => TOp.Row(a, b, y);
    }

    internal readonly struct And : IBits
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, IBinaryInteger<T> => TensorPrimitives.BitwiseAnd(a, b, y);
    }

    internal readonly struct Or : IBits
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, IBinaryInteger<T> => TensorPrimitives.BitwiseOr(a, b, y);
    }

    internal readonly struct Xor : IBits
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, IBinaryInteger<T> => TensorPrimitives.Xor(a, b, y);
    }
}
