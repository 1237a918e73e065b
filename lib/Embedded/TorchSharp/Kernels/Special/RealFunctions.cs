namespace TorchSharp.Kernels.Special;

/// <summary>A function of one real number, computed in float64.</summary>
internal interface IRealFunction
{
    static abstract double Of(double x);
}

/// <summary>A function of two real numbers, computed in float64.</summary>
internal interface IRealPair
{
    static abstract double Of(double a, double b);
}

/// <summary>The row function of a scalar function: every precision goes through float64.</summary>
internal readonly struct RowOfReal<TFunction> : IFloatUnary
    where TFunction : struct, IRealFunction
{
    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        for (var i = 0; i < x.Length; i++)
            y[i] = T.CreateTruncating(TFunction.Of(double.CreateTruncating(x[i])));
    }
}

/// <summary>The row function of a scalar function of two numbers.</summary>
internal readonly struct RowOfRealPair<TFunction> : IFloatBinary
    where TFunction : struct, IRealPair
{
    public static void Row<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        for (var i = 0; i < a.Length; i++)
            y[i] = T.CreateTruncating(TFunction.Of(double.CreateTruncating(a[i]), double.CreateTruncating(b[i])));
    }
}
