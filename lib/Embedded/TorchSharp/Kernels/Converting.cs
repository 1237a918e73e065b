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
