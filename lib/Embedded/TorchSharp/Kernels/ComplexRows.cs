using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>What an elementwise function of one operand does to a complex number, if it takes any.</summary>
internal interface IComplexUnary
{
    static virtual bool TakesComplex => false;

    static virtual Pair<T> Of<T>(Pair<T> z)
        where T : unmanaged, IFloatingPointIeee754<T> => throw new NotSupportedException();
}

/// <summary>What an elementwise function of two operands does to complex numbers, if it takes any.</summary>
internal interface IComplexBinary
{
    static virtual bool TakesComplex => false;

    static virtual Pair<T> Of<T>(Pair<T> a, Pair<T> b)
        where T : unmanaged, IFloatingPointIeee754<T> => throw new NotSupportedException();
}

/// <summary>What an elementwise question answers about complex numbers, if it takes any.</summary>
internal interface IComplexCompare
{
    static virtual bool TakesComplex => false;

    static virtual bool Of<T>(Pair<T> a, Pair<T> b)
        where T : unmanaged, IFloatingPointIeee754<T> => throw new NotSupportedException();
}

/// <summary>Row functions of complex numbers.</summary>
internal static class ComplexRows
{
    internal readonly struct Unary<TOp, T> : IUnaryRow<Pair<T>, Pair<T>>
        where TOp : struct, IComplexUnary
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public static void Row(ReadOnlySpan<Pair<T>> x, Span<Pair<T>> y)
        {
            for (var i = 0; i < x.Length; i++)
                y[i] = TOp.Of(x[i]);
        }
    }

    internal readonly struct Binary<TOp, T> : IBinaryRow<Pair<T>, Pair<T>>
        where TOp : struct, IComplexBinary
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public static void Row(ReadOnlySpan<Pair<T>> a, ReadOnlySpan<Pair<T>> b, Span<Pair<T>> y)
        {
            b = b[..a.Length];
            y = y[..a.Length];
            for (var i = 0; i < a.Length; i++)
                y[i] = TOp.Of(a[i], b[i]);
        }
    }

    internal readonly struct Compare<TOp, T> : IBinaryRow<Pair<T>, bool>
        where TOp : struct, IComplexCompare
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public static void Row(ReadOnlySpan<Pair<T>> a, ReadOnlySpan<Pair<T>> b, Span<bool> y)
        {
            for (var i = 0; i < a.Length; i++)
                y[i] = TOp.Of(a[i], b[i]);
        }
    }

    /// <summary>The absolute value, without overflow on the way.</summary>
    internal readonly struct Abs<T> : IUnaryRow<Pair<T>, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public static void Row(ReadOnlySpan<Pair<T>> x, Span<T> y)
        {
            for (var i = 0; i < x.Length; i++)
                y[i] = T.Hypot(x[i].Re, x[i].Im);
        }
    }

    /// <summary>Not 0 in at least one part.</summary>
    internal readonly struct ToBool<T> : IUnaryRow<Pair<T>, bool>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public static void Row(ReadOnlySpan<Pair<T>> x, Span<bool> y)
        {
            for (var i = 0; i < x.Length; i++)
                y[i] = x[i].Re != T.Zero || x[i].Im != T.Zero;
        }
    }

    /// <summary>Keeps the real part, changes the sign of the imaginary one.</summary>
    internal readonly struct Conjugate : INumberUnary
    {
        public static bool TakesComplex => true;

        public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : unmanaged, INumber<T> => x.CopyTo(y);

        public static Pair<T> Of<T>(Pair<T> z)
            where T : unmanaged, IFloatingPointIeee754<T> => new(z.Re, -z.Im);
    }
}
