using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels;

/// <summary>Row functions of the smooth activations and, of (dOut, x), of their gradients.</summary>
internal static class SmoothFunctions
{
    /// <summary>x (1 + erf(x / sqrt(2))) / 2.</summary>
    internal readonly struct Gelu : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            for (var i = 0; i < x.Length; i++)
            {
                var v = double.CreateTruncating(x[i]);
                y[i] = T.CreateTruncating(v * NormalShare(v));
            }
        }
    }

    internal readonly struct GeluGradient : IFloatBinary
    {
        public static void Row<T>(ReadOnlySpan<T> dOut, ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            var height = 1 / Math.Sqrt(2 * Math.PI);
            for (var i = 0; i < x.Length; i++)
            {
                var v = double.CreateTruncating(x[i]);
                var slope = NormalShare(v) + (v * height * Math.Exp(-0.5 * v * v));
                y[i] = dOut[i] * T.CreateTruncating(slope);
            }
        }
    }

    /// <summary>x sigmoid(x).</summary>
    internal readonly struct Silu : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            TensorPrimitives.Sigmoid(x, y);
            TensorPrimitives.Multiply(x, y, y);
        }
    }

    internal readonly struct SiluGradient : IFloatBinary
    {
        public static void Row<T>(ReadOnlySpan<T> dOut, ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            for (var i = 0; i < x.Length; i++)
            {
                var s = T.One / (T.One + T.Exp(-x[i]));
                y[i] = dOut[i] * s * (T.One + (x[i] * (T.One - s)));
            }
        }
    }

    private static double NormalShare(double x) => 0.5 * (1 + ErrorFunction.Of(x / Math.Sqrt(2)));
}
