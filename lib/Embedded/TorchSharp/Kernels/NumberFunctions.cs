using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels;

/// <summary>Row functions that every number type has.</summary>
internal static class NumberFunctions
{
    internal readonly struct Negate : INumberUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, INumber<T> => TensorPrimitives.Negate(x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => -z;
    }

    internal readonly struct Abs : INumberUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, INumber<T>
        {
            // The least integer has no positive twin; it stays as it is, as in PyTorch, where .NET would throw.
            if (typeof(T) == typeof(float) || typeof(T) == typeof(double))
                TensorPrimitives.Abs(x, y);
            else
                for (var i = 0; i < x.Length; i++)
                    y[i] = T.IsNegative(x[i]) ? unchecked(-x[i]) : x[i];
        }
    }

    internal readonly struct Square : INumberUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, INumber<T> => TensorPrimitives.Multiply(x, x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => z * z;
    }

    internal readonly struct Relu : INumberUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, INumber<T> => TensorPrimitives.Max(x, T.Zero, y);
    }

    internal readonly struct Sign : INumberUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, INumber<T>
        {
            for (var i = 0; i < x.Length; i++)
                y[i] = x[i] > T.Zero ? T.One : x[i] < T.Zero ? -T.One : T.Zero;
        }
    }
}
