using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels;

/// <summary>Row functions that change the element type.</summary>
internal static class Converting
{
    /// <summary>Number to number; fractions are cut off, integers wrap.</summary>
    internal readonly struct Numbers<TIn, TOut> : IUnaryRow<TIn, TOut>
        where TIn : unmanaged, INumber<TIn>
        where TOut : unmanaged, INumber<TOut>
    {
        public static void Row(ReadOnlySpan<TIn> x, Span<TOut> y) => TensorPrimitives.ConvertTruncating(x, y);
    }

    internal readonly struct FromHalf : IUnaryRow<Half, float>
    {
        public static void Row(ReadOnlySpan<Half> x, Span<float> y) => TensorPrimitives.ConvertToSingle(x, y);
    }

    internal readonly struct ToHalf : IUnaryRow<float, Half>
    {
        public static void Row(ReadOnlySpan<float> x, Span<Half> y) => TensorPrimitives.ConvertToHalf(x, y);
    }

    internal readonly struct FromBFloat16 : IUnaryRow<BFloat16, float>
    {
        public static void Row(ReadOnlySpan<BFloat16> x, Span<float> y)
        {
            for (var i = 0; i < x.Length; i++)
                y[i] = x[i].ToSingle();
        }
    }

    internal readonly struct ToBFloat16 : IUnaryRow<float, BFloat16>
    {
        public static void Row(ReadOnlySpan<float> x, Span<BFloat16> y)
        {
            for (var i = 0; i < x.Length; i++)
                y[i] = new BFloat16(x[i]);
        }
    }

    /// <summary>Number to bool: everything but 0 is true.</summary>
    internal readonly struct ToBool<TIn> : IUnaryRow<TIn, bool>
        where TIn : unmanaged, INumber<TIn>
    {
        public static void Row(ReadOnlySpan<TIn> x, Span<bool> y)
        {
            for (var i = 0; i < x.Length; i++)
                y[i] = x[i] != TIn.Zero;
        }
    }
}
