using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>Row functions of two operands that are more than one instruction.</summary>
internal static class FloatPairs
{
    /// <summary>The length of (a, b), without overflow on the way.</summary>
    internal readonly struct Hypot : IFloatBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            for (var i = 0; i < a.Length; i++)
                y[i] = T.Hypot(a[i], b[i]);
        }
    }

    /// <summary>The size of a with the sign of b.</summary>
    internal readonly struct CopySign : IFloatBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            for (var i = 0; i < a.Length; i++)
                y[i] = T.CopySign(a[i], b[i]);
        }
    }

    /// <summary>The neighbour of a on the way to b.</summary>
    internal readonly struct NextAfter : IFloatBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            for (var i = 0; i < a.Length; i++)
                y[i] = Step(a[i], b[i]);
        }

        private static T Step<T>(T from, T to)
            where T : IFloatingPointIeee754<T> =>
            T.IsNaN(from) || T.IsNaN(to) ? T.NaN
            : from == to ? to
            : from < to ? T.BitIncrement(from) : T.BitDecrement(from);
    }

    /// <summary>log(e^a + e^b): the larger one plus log(1 + e^-distance), which cannot overflow.</summary>
    internal readonly struct LogAddExp : IFloatBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            for (var i = 0; i < a.Length; i++)
                y[i] = a[i] == b[i] && T.IsInfinity(a[i])
                    ? a[i]
                    : T.Max(a[i], b[i]) + T.LogP1(T.Exp(-T.Abs(a[i] - b[i])));
        }
    }

    /// <summary>log2(2^a + 2^b).</summary>
    internal readonly struct LogAddExp2 : IFloatBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            var log2 = T.Log(T.One + T.One);
            for (var i = 0; i < a.Length; i++)
                y[i] = a[i] == b[i] && T.IsInfinity(a[i])
                    ? a[i]
                    : T.Max(a[i], b[i]) + (T.LogP1(T.Exp2(-T.Abs(a[i] - b[i]))) / log2);
        }
    }

    /// <summary>The larger one; a number wins over NaN.</summary>
    internal readonly struct FMax : INumberBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, INumber<T>
        {
            for (var i = 0; i < a.Length; i++)
                y[i] = T.IsNaN(b[i]) || a[i] >= b[i] ? a[i] : b[i];
        }
    }

    /// <summary>The smaller one; a number wins over NaN.</summary>
    internal readonly struct FMin : INumberBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, INumber<T>
        {
            for (var i = 0; i < a.Length; i++)
                y[i] = T.IsNaN(b[i]) || a[i] <= b[i] ? a[i] : b[i];
        }
    }

    /// <summary>0 below 0, 1 above, b at 0.</summary>
    internal readonly struct Heaviside : INumberBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, INumber<T>
        {
            for (var i = 0; i < a.Length; i++)
                y[i] = a[i] == T.Zero ? b[i] : a[i] > T.Zero ? T.One : T.Zero;
        }
    }

    /// <summary>Whether the sign bit is set, also that of -0.</summary>
    internal readonly struct SignBit<T> : IUnaryRow<T, bool>
        where T : unmanaged, INumber<T>
    {
        public static void Row(ReadOnlySpan<T> x, Span<bool> y)
        {
            for (var i = 0; i < x.Length; i++)
                y[i] = T.IsNegative(x[i]);
        }
    }

    /// <summary>The mantissa in [0.5, 1); 0, NaN and the infinities stay as they are.</summary>
    internal readonly struct Mantissa : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            for (var i = 0; i < x.Length; i++)
                y[i] = ExponentOf(x[i]) is var e and not 0 ? T.ScaleB(T.ScaleB(x[i], -(e / 2)), -(e - (e / 2))) : x[i];
        }
    }

    /// <summary>The exponent of 2 that belongs to <see cref="Mantissa"/>.</summary>
    internal readonly struct Exponent<T> : IUnaryRow<T, int>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public static void Row(ReadOnlySpan<T> x, Span<int> y)
        {
            for (var i = 0; i < x.Length; i++)
                y[i] = ExponentOf(x[i]);
        }
    }

    private static int ExponentOf<T>(T x)
        where T : IFloatingPointIeee754<T> => T.IsFinite(x) && x != T.Zero ? T.ILogB(x) + 1 : 0;
}
