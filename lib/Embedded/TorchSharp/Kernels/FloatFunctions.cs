using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels;

/// <summary>Row functions of floating-point numbers; vectorised by TensorPrimitives where they are expensive.</summary>
internal static class FloatFunctions
{
    internal readonly struct Exp : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => SinglePrecision.Exp(x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => Pair<T>.From(Complex.Exp(z.ToComplex()));
    }

    internal readonly struct Exp2 : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Exp2(x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => Pair<T>.From(Complex.Exp(z.ToComplex() * Math.Log(2)));
    }

    internal readonly struct Log : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Log(x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => Pair<T>.From(Complex.Log(z.ToComplex()));
    }

    internal readonly struct Log2 : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Log2(x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => Pair<T>.From(Complex.Log(z.ToComplex()) / Math.Log(2));
    }

    internal readonly struct Log10 : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Log10(x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => Pair<T>.From(Complex.Log10(z.ToComplex()));
    }

    internal readonly struct Sqrt : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Sqrt(x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => Pair<T>.From(Complex.Sqrt(z.ToComplex()));
    }

    internal readonly struct Sin : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Sin(x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => Pair<T>.From(Complex.Sin(z.ToComplex()));
    }

    internal readonly struct Cos : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Cos(x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => Pair<T>.From(Complex.Cos(z.ToComplex()));
    }

    internal readonly struct Tan : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Tan(x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => Pair<T>.From(Complex.Tan(z.ToComplex()));
    }

    internal readonly struct Asin : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Asin(x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => Pair<T>.From(Complex.Asin(z.ToComplex()));
    }

    internal readonly struct Acos : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Acos(x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => Pair<T>.From(Complex.Acos(z.ToComplex()));
    }

    internal readonly struct Atan : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Atan(x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => Pair<T>.From(Complex.Atan(z.ToComplex()));
    }

    internal readonly struct Sinh : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Sinh(x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => Pair<T>.From(Complex.Sinh(z.ToComplex()));
    }

    internal readonly struct Cosh : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Cosh(x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => Pair<T>.From(Complex.Cosh(z.ToComplex()));
    }

    internal readonly struct Tanh : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => SinglePrecision.Tanh(x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => Pair<T>.From(Complex.Tanh(z.ToComplex()));
    }

    internal readonly struct Asinh : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Asinh(x, y);
    }

    internal readonly struct Acosh : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Acosh(x, y);
    }

    internal readonly struct Atanh : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Atanh(x, y);
    }

    internal readonly struct Sigmoid : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => SinglePrecision.Sigmoid(x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> =>
            Pair<T>.From(Complex.One / (Complex.One + Complex.Exp(-z.ToComplex())));
    }

    internal readonly struct Floor : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Floor(x, y);
    }

    internal readonly struct Ceil : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Ceiling(x, y);
    }

    internal readonly struct Trunc : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Truncate(x, y);
    }

    internal readonly struct Reciprocal : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Reciprocal(x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => new Pair<T>(T.One, T.Zero) / z;
    }

    internal readonly struct Rsqrt : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.ReciprocalSqrt(x, y);

        public static bool TakesComplex => true;

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => Pair<T>.From(Complex.One / Complex.Sqrt(z.ToComplex()));
    }

    internal readonly struct Round : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Round(x, MidpointRounding.ToEven, y);
    }

    internal readonly struct Expm1 : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.ExpM1(x, y);
    }

    internal readonly struct Log1p : IFloatUnary
    {
        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.LogP1(x, y);
    }
}
