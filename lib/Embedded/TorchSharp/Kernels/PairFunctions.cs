using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels;

/// <summary>Row functions of two operands.</summary>
internal static class PairFunctions
{
    internal readonly struct Add : INumberBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, INumber<T> => TensorPrimitives.Add(a, b, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> a, Pair<T> b)
            where T : unmanaged, IFloatingPointIeee754<T> => a + b;
    }

    internal readonly struct Subtract : INumberBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, INumber<T> => TensorPrimitives.Subtract(a, b, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> a, Pair<T> b)
            where T : unmanaged, IFloatingPointIeee754<T> => a - b;
    }

    internal readonly struct Multiply : INumberBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, INumber<T> => TensorPrimitives.Multiply(a, b, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> a, Pair<T> b)
            where T : unmanaged, IFloatingPointIeee754<T> => a * b;
    }

    internal readonly struct Divide : IFloatBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Divide(a, b, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> a, Pair<T> b)
            where T : unmanaged, IFloatingPointIeee754<T> => a / b;
    }

    internal readonly struct Max : INumberBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, INumber<T> => TensorPrimitives.Max(a, b, y);
    }

    internal readonly struct Min : INumberBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, INumber<T> => TensorPrimitives.Min(a, b, y);
    }

    internal readonly struct Atan2 : IFloatBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Atan2(a, b, y);
    }

    /// <summary>Powers, with the cases that need no logarithm done exactly.</summary>
    internal readonly struct Pow : IFloatBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            if (!b.ContainsAnyExcept(T.One + T.One))
            {
                TensorPrimitives.Multiply(a, a, y);
                return;
            }
            if (!b.ContainsAnyExcept(T.One + T.One + T.One))
            {
                VectorRows.Run<T, VectorRows.Cube>(a, b, y);
                return;
            }
            LoopCount.Add(a.Length, a.Length);
            for (var i = 0; i < a.Length; i++)
                y[i] = T.Pow(a[i], b[i]);
        }

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> a, Pair<T> b)
            where T : unmanaged, IFloatingPointIeee754<T> => ComplexPower.Of(a, b);
    }

    /// <summary>The remainder with the sign of the divisor, as % does in Python.</summary>
    internal readonly struct FloorMod : INumberBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, INumber<T>
        {
            Guard(b);
            LoopCount.Add(a.Length, a.Length);
            for (var i = 0; i < a.Length; i++)
                y[i] = Mod(a[i], b[i]);
        }
    }

    /// <summary>The remainder with the sign of the dividend, as % does in C#.</summary>
    internal readonly struct TruncMod : INumberBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, INumber<T>
        {
            Guard(b);
            LoopCount.Add(a.Length, a.Length);
            for (var i = 0; i < a.Length; i++)
                y[i] = Rest(a[i], b[i]);
        }
    }

    /// <summary>The quotient rounded down.</summary>
    internal readonly struct FloorDivide : INumberBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, INumber<T>
        {
            Guard(b);
            LoopCount.Add(a.Length, a.Length);
            for (var i = 0; i < a.Length; i++)
                y[i] = FloorOf(a[i], b[i]);
        }
    }

    /// <summary>The quotient rounded towards zero.</summary>
    internal readonly struct TruncDivide : INumberBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, INumber<T>
        {
            Guard(b);
            LoopCount.Add(a.Length, a.Length);
            for (var i = 0; i < a.Length; i++)
                y[i] = TruncOf(a[i], b[i]);
        }
    }

    /// <summary>Passes the gradient where the output of relu is positive.</summary>
    internal readonly struct ReluGradient : IFloatBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> =>
            VectorRows.Run<T, VectorRows.WherePositive>(a, b, y);
    }

    /// <summary>dOut * y * (1 - y).</summary>
    internal readonly struct SigmoidGradient : IFloatBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> =>
            VectorRows.Run<T, VectorRows.TimesLogisticSlope>(a, b, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> a, Pair<T> b)
            where T : unmanaged, IFloatingPointIeee754<T> => a * b * (new Pair<T>(T.One, T.Zero) - b);
    }

    /// <summary>dOut * (1 - y * y).</summary>
    internal readonly struct TanhGradient : IFloatBinary
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> =>
            VectorRows.Run<T, VectorRows.TimesTanhSlope>(a, b, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> a, Pair<T> b)
            where T : unmanaged, IFloatingPointIeee754<T> => a * (new Pair<T>(T.One, T.Zero) - (b * b));
    }

    private static void Guard<T>(ReadOnlySpan<T> divisors)
        where T : unmanaged, INumber<T>
    {
        if (typeof(T) != typeof(float) && typeof(T) != typeof(double) && divisors.Contains(T.Zero))
            throw new DivideByZeroException("[div] expected integer divisors other than 0; convert to float32 for inf");
    }

    // The least integer has no quotient by -1, and .NET throws; the rest is 0 for all integers.
    private static T Rest<T>(T a, T b)
        where T : INumber<T> =>
        typeof(T) != typeof(float) && typeof(T) != typeof(double) && IsMinusOne(b) ? T.Zero : a % b;

    // Bytes have no -1; unchecked it would be their 255.
    private static bool IsMinusOne<T>(T b)
        where T : INumber<T> => T.IsNegative(b) && b == -T.One;

    private static T Mod<T>(T a, T b)
        where T : INumber<T>
    {
        var rest = Rest(a, b);
        return rest != T.Zero && (rest < T.Zero) != (b < T.Zero) ? rest + b : rest;
    }

    private static T TruncOf<T>(T a, T b)
        where T : INumber<T> =>
        typeof(T) == typeof(float) ? T.CreateTruncating(MathF.Truncate(float.CreateTruncating(a / b)))
        : typeof(T) == typeof(double) ? T.CreateTruncating(Math.Truncate(double.CreateTruncating(a / b)))
        : IsMinusOne(b) ? T.Zero - a : a / b;

    private static T FloorOf<T>(T a, T b)
        where T : INumber<T>
    {
        if (typeof(T) == typeof(float))
            return T.CreateTruncating(MathF.Floor(float.CreateTruncating(a / b)));
        if (typeof(T) == typeof(double))
            return T.CreateTruncating(Math.Floor(double.CreateTruncating(a / b)));
        if (IsMinusOne(b))
            return T.Zero - a;
        var quotient = a / b;
        return (a % b) != T.Zero && (a < T.Zero) != (b < T.Zero) ? quotient - T.One : quotient;
    }
}
