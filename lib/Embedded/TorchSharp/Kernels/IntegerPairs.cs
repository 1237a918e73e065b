using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>Row functions of two integers.</summary>
internal static class IntegerPairs
{
    /// <summary>The greatest common divisor by Euclid's algorithm, never negative.</summary>
    internal readonly struct Gcd : BitFunctions.IBits
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, IBinaryInteger<T>
        {
            for (var i = 0; i < a.Length; i++)
                y[i] = Of(a[i], b[i]);
        }

        public static T Of<T>(T a, T b)
            where T : IBinaryInteger<T>
        {
            while (b != T.Zero)
                (a, b) = (b, b == -T.One ? T.Zero : a % b);
            return T.IsNegative(a) ? T.Zero - a : a;
        }
    }

    /// <summary>The least common multiple, never negative; 0 where one of both is 0.</summary>
    internal readonly struct Lcm : BitFunctions.IBits
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, IBinaryInteger<T>
        {
            for (var i = 0; i < a.Length; i++)
            {
                var divisor = Gcd.Of(a[i], b[i]);
                var multiple = divisor == T.Zero || divisor == -T.One ? T.Zero : a[i] / divisor * b[i];
                y[i] = T.IsNegative(multiple) ? T.Zero - multiple : multiple;
            }
        }
    }

    /// <summary>a 2^b; bits that leave are lost, also when b is the width or more.</summary>
    internal readonly struct LeftShift : BitFunctions.IBits
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, IBinaryInteger<T>
        {
            for (var i = 0; i < a.Length; i++)
                y[i] = Within(b[i]) ? a[i] << int.CreateTruncating(b[i]) : T.Zero;
        }
    }

    /// <summary>a / 2^b rounded down; the sign stays.</summary>
    internal readonly struct RightShift : BitFunctions.IBits
    {
        public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
            where T : unmanaged, IBinaryInteger<T>
        {
            for (var i = 0; i < a.Length; i++)
                y[i] = Within(b[i]) ? a[i] >> int.CreateTruncating(b[i]) : T.IsNegative(a[i]) ? -T.One : T.Zero;
        }
    }

    private static unsafe bool Within<T>(T shift)
        where T : unmanaged, IBinaryInteger<T> => !T.IsNegative(shift) && shift < T.CreateTruncating(sizeof(T) * 8);
}
