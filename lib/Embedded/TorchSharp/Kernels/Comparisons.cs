using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>Row functions that answer true or false.</summary>
internal static class Comparisons
{
    internal readonly struct Equal : ICompare
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<bool> y)
            where T : unmanaged, INumber<T> => MaskRows.Run<T, MaskRows.Equal>(a, b, y);

        public static bool TakesComplex => true;

        public static bool Of<T>(Pair<T> a, Pair<T> b)
            where T : unmanaged, IFloatingPointIeee754<T> => a == b;
    }

    internal readonly struct NotEqual : ICompare
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<bool> y)
            where T : unmanaged, INumber<T> => MaskRows.Run<T, MaskRows.NotEqual>(a, b, y);

        public static bool TakesComplex => true;

        public static bool Of<T>(Pair<T> a, Pair<T> b)
            where T : unmanaged, IFloatingPointIeee754<T> => a != b;
    }

    internal readonly struct Less : ICompare
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<bool> y)
            where T : unmanaged, INumber<T> => MaskRows.Run<T, MaskRows.Less>(a, b, y);
    }

    internal readonly struct LessEqual : ICompare
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<bool> y)
            where T : unmanaged, INumber<T> => MaskRows.Run<T, MaskRows.LessEqual>(a, b, y);
    }

    internal readonly struct Greater : ICompare
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<bool> y)
            where T : unmanaged, INumber<T> => MaskRows.Run<T, MaskRows.Less>(b, a, y);
    }

    internal readonly struct GreaterEqual : ICompare
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<bool> y)
            where T : unmanaged, INumber<T> => MaskRows.Run<T, MaskRows.LessEqual>(b, a, y);
    }

    internal readonly struct And : ICompare
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<bool> y)
            where T : unmanaged, INumber<T>
        {
            for (var i = 0; i < a.Length; i++)
                y[i] = a[i] != T.Zero && b[i] != T.Zero;
        }

        public static bool TakesComplex => true;

        public static bool Of<T>(Pair<T> a, Pair<T> b)
            where T : unmanaged, IFloatingPointIeee754<T> => a != default && b != default;
    }

    internal readonly struct Or : ICompare
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<bool> y)
            where T : unmanaged, INumber<T>
        {
            for (var i = 0; i < a.Length; i++)
                y[i] = a[i] != T.Zero || b[i] != T.Zero;
        }

        public static bool TakesComplex => true;

        public static bool Of<T>(Pair<T> a, Pair<T> b)
            where T : unmanaged, IFloatingPointIeee754<T> => a != default || b != default;
    }

    internal readonly struct Xor : ICompare
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<bool> y)
            where T : unmanaged, INumber<T>
        {
            for (var i = 0; i < a.Length; i++)
                y[i] = (a[i] != T.Zero) != (b[i] != T.Zero);
        }

        public static bool TakesComplex => true;

        public static bool Of<T>(Pair<T> a, Pair<T> b)
            where T : unmanaged, IFloatingPointIeee754<T> => (a != default) != (b != default);
    }
}
