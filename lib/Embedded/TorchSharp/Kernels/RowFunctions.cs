using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>An elementwise function that every number type has.</summary>
internal interface INumberUnary : IComplexUnary
{
    static abstract void Row<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : unmanaged, INumber<T>;
}

/// <summary>An elementwise function of floating-point numbers.</summary>
internal interface IFloatUnary : IComplexUnary
{
    static abstract void Row<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : unmanaged, IFloatingPointIeee754<T>;
}

/// <summary>An elementwise function of two numbers of any type.</summary>
internal interface INumberBinary : IComplexBinary
{
    static abstract void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
        where T : unmanaged, INumber<T>;
}

/// <summary>An elementwise function of two floating-point numbers.</summary>
internal interface IFloatBinary : IComplexBinary
{
    static abstract void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
        where T : unmanaged, IFloatingPointIeee754<T>;
}

/// <summary>An elementwise question about two numbers.</summary>
internal interface ICompare : IComplexCompare
{
    static abstract void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<bool> y)
        where T : unmanaged, INumber<T>;
}

/// <summary>Adapters: fix the element type of a row function.</summary>
internal static class RowOf
{
    internal readonly struct Number<TOp, T> : IUnaryRow<T, T>
        where TOp : struct, INumberUnary
        where T : unmanaged, INumber<T>
    {
        public static void Row(ReadOnlySpan<T> x, Span<T> y) => TOp.Row(x, y);
    }

    internal readonly struct Float<TOp, T> : IUnaryRow<T, T>
        where TOp : struct, IFloatUnary
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public static void Row(ReadOnlySpan<T> x, Span<T> y) => TOp.Row(x, y);
    }

    internal readonly struct NumberPair<TOp, T> : IBinaryRow<T, T>
        where TOp : struct, INumberBinary
        where T : unmanaged, INumber<T>
    {
        public static void Row(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) => TOp.Row(a, b, y);
    }

    internal readonly struct FloatPair<TOp, T> : IBinaryRow<T, T>
        where TOp : struct, IFloatBinary
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public static void Row(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) => TOp.Row(a, b, y);
    }

    internal readonly struct Compare<TOp, T> : IBinaryRow<T, bool>
        where TOp : struct, ICompare
        where T : unmanaged, INumber<T>
    {
        public static void Row(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<bool> y) => TOp.Row(a, b, y);
    }
}
