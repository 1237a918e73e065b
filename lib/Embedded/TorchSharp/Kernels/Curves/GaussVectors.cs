using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Curves;

/// <summary>x P(x) and its slope for float32 vectors, with P the share of N(0, 1) below x.</summary>
/// <remarks>
/// P(-t) = e^(-t²/2) q(w) for t >= 0, with w = t / (1 + 0.28 t) and a polynomial q, which was fitted for this project
/// to a small relative error (most of all near 0) and is 1/2 at 0 exactly. The density is the same exponential: value
/// and slope need one each.
/// </remarks>
internal static class GaussVectors
{
    private const float Scale = 0.28f;
    private const float DensityAtZero = 0.39894228f;

    /// <summary>From here on the exponential is 0, and no infinity meets it.</summary>
    private const float End = 13.25f;

    /// <summary>x P(x) = max(x, 0) - |x| P(-|x|).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Gelu(Vector<float> x)
    {
        var t = Vector.MinNative(new Vector<float>(End), Vector.Abs(x));
        return Vector.MultiplyAddEstimate(-t, Tail(t) * Density(t), Vector.MaxNative(Vector<float>.Zero, x));
    }

    /// <summary>P(x) + x density(x); for x = -t that is e^(-t²/2) (q(w) - t / sqrt(2 pi)), and 1 less that for x = t.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> GeluSlope(Vector<float> x)
    {
        var t = Vector.MinNative(new Vector<float>(End), Vector.Abs(x));
        var below = Vector.MultiplyAddEstimate(t, new Vector<float>(-DensityAtZero), Tail(t)) * Density(t);
        return Vector.ConditionalSelect(
            Vector.GreaterThan(x, Vector<float>.Zero), Vector<float>.One - below, below);
    }

    /// <summary>e^(-t²/2).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Density(Vector<float> t) => ExpVectors.Usual(t * t * new Vector<float>(-0.5f));

    /// <summary>q(w).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Tail(Vector<float> t)
    {
        var w = t / Vector.MultiplyAddEstimate(t, new Vector<float>(Scale), Vector<float>.One);
        var q = new Vector<float>(1.4499166e-06f);
        q = ExpVectors.Step(q, w, -1.2940809e-05f);
        q = ExpVectors.Step(q, w, -7.6197725e-06f);
        q = ExpVectors.Step(q, w, 0.00035109074f);
        q = ExpVectors.Step(q, w, 0.00082930876f);
        q = ExpVectors.Step(q, w, -0.024249757f);
        q = ExpVectors.Step(q, w, 0.13829347f);
        q = ExpVectors.Step(q, w, -0.39894202f);
        return ExpVectors.Step(q, w, 0.5f);
    }
}
