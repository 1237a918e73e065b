using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Curves;

/// <summary>exp, log and what activations build from them, for vectors of either floating-point type.</summary>
internal static class VectorMath
{
    /// <summary>e^x: our polynomial in float32, the runtime's in float64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<T> Exp<T>(Vector<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => typeof(T) == typeof(float)
            ? ExpVectors.Any(x.As<T, float>()).As<float, T>()
            : Vector.Exp(x.As<T, double>()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<T> Log<T>(Vector<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => typeof(T) == typeof(float)
            ? Vector.Log(x.As<T, float>()).As<float, T>()
            : Vector.Log(x.As<T, double>()).As<double, T>();

    /// <summary>1 / (1 + e^-x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<T> Sigmoid<T>(Vector<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => typeof(T) == typeof(float)
            ? ExpVectors.Sigmoid(x.As<T, float>()).As<float, T>()
            : Vector<T>.One / (Vector<T>.One + Exp(-x));

    /// <summary>e^x - 1 without loss near 0: (u - 1) x / ln u with u = e^x, whose errors cancel (W. Kahan).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<T> Expm1<T>(Vector<T> x)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var u = Exp(x);
        var less = u - Vector<T>.One;
        var near = Vector.ConditionalSelect(Vector.Equals(less, Vector<T>.Zero), x, less * (x / Log(u)));
        return Vector.ConditionalSelect(Vector.LessThan(Vector.Abs(x), Vector<T>.One), near, less);
    }

    /// <summary>ln(1 + e) for e in [0, 1] without loss near 0: ln(u) e / (u - 1) with u = 1 + e.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<T> Log1p<T>(Vector<T> e)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var u = Vector<T>.One + e;
        var more = u - Vector<T>.One;
        return Vector.ConditionalSelect(Vector.Equals(more, Vector<T>.Zero), e, Log(u) * (e / more));
    }

    /// <summary>ln(1 + e^x) = max(x, 0) + ln(1 + e^-|x|).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<T> Softplus<T>(Vector<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Vector.Max(x, Vector<T>.Zero) + Log1p(Exp(-Vector.Abs(x)));

    /// <summary>tanh x = 1 - 2 / (e^2|x| + 1) with the sign of x; a short series near 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<T> Tanh<T>(Vector<T> x)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (typeof(T) == typeof(float))
            return ExpVectors.Tanh(x.As<T, float>()).As<float, T>();
        var grown = Expm1(Vector.Abs(x) * T.CreateTruncating(2));
        var size = Vector.ConditionalSelect(
            Vector.LessThan(Vector.Abs(x), Of<T>(20)), grown / (grown + Of<T>(2)), Vector<T>.One);
        return Vector.CopySign(size, x);
    }

    /// <summary>Makes a vector of one number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<T> Of<T>(double value)
        where T : unmanaged, IFloatingPointIeee754<T> => new(T.CreateTruncating(value));

    /// <summary>Chooses x where it is positive: the pattern of most activations.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<T> Positive<T>(Vector<T> x, Vector<T> yes, Vector<T> no)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Vector.ConditionalSelect(Vector.GreaterThan(x, Vector<T>.Zero), yes, no);

    /// <summary>The share of N(0, 1) below x, (1 + erf(x / sqrt 2)) / 2, number by number in float64.</summary>
    public static Vector<T> NormalShare<T>(Vector<T> x)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var wide = x.As<T, double>();
        for (var i = 0; i < Vector<double>.Count; i++)
            wide = wide.WithElement(i, 0.5 * (1 + ErrorFunction.Of(wide[i] / Math.Sqrt(2))));
        return wide.As<double, T>();
    }

    public static Vector<TTo> As<TFrom, TTo>(this Vector<TFrom> x) => Unsafe.BitCast<Vector<TFrom>, Vector<TTo>>(x);
}
