using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TorchSharp.Kernels.Curves;

/// <summary>e^x of a float32 vector and what is one step from it, at most 2 units in the last place off.</summary>
/// <remarks>
/// e^x = 2^n e^r with n = round(x / ln 2) and |r| &lt;= ln 2 / 2. The polynomial of e^r was fitted for this project to
/// the smallest largest relative error (3e-9); what remains is rounding.
/// </remarks>
internal static class ExpVectors
{
    private const float Log2E = 1.44269504f;
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;

    /// <summary>Added to a number, rounds it to a whole one, whose bits with 127 added then stand lowest.</summary>
    private const float Rounding = 12582912f + 127f;

    private const float Lowest = -104f;
    private const float Highest = 89f;
    private const float UsualSize = 87.3f;
    private const float TanhSwitch = 0.625f;

    /// <summary>Gets whether 2^n is a normal number for all of these (not for NaN).</summary>
    public static bool AreUsual(ReadOnlySpan<float> x)
    {
        ref var from = ref MemoryMarshal.GetReference(x);
        var limit = new Vector<float>(UsualSize);
        var inside = Vector<int>.AllBitsSet;
        var i = 0;
        for (; i + Vector<float>.Count <= x.Length; i += Vector<float>.Count)
            inside &= Vector.LessThanOrEqual(Vector.Abs(Vector.LoadUnsafe(ref from, (nuint)i)), limit);
        var all = Vector.EqualsAll(inside, Vector<int>.AllBitsSet);
        for (; i < x.Length; i++)
            all &= MathF.Abs(x[i]) <= UsualSize;
        return all;
    }

    /// <summary>e^x for x between -88 and 88.7: below -87.7 the result is 0, above 88.4 infinite.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Usual(Vector<float> x)
    {
        var moved = Step(x, new Vector<float>(Log2E), Rounding);
        var power = Vector.AsVectorSingle(Vector.ShiftLeft(Vector.AsVectorInt32(moved), 23));
        return Reduced(x, moved - new Vector<float>(Rounding)) * power;
    }

    /// <summary>e^x for any x: results below the smallest normal number too, infinity, NaN.</summary>
    public static Vector<float> Any(Vector<float> x)
    {
        var bounded = Vector.MaxNative(
            new Vector<float>(Lowest), Vector.MinNative(new Vector<float>(Highest), x));
        var moved = Step(bounded, new Vector<float>(Log2E), Rounding);
        // In two steps, as 2^n alone leaves the range of normal numbers at both ends.
        var whole = Vector.AsVectorInt32(moved) - Vector.AsVectorInt32(new Vector<float>(Rounding - 127f));
        var half = Vector.ShiftRightArithmetic(whole - new Vector<int>(127), 1);
        var result = Reduced(bounded, moved - new Vector<float>(Rounding));
        return result * PowerOfTwo(half) * PowerOfTwo(whole - new Vector<int>(127) - half);
    }

    /// <summary>1 / (1 + e^-x); a result below the smallest normal number may be 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Sigmoid(Vector<float> x) =>
        Vector<float>.One / (Vector<float>.One + Usual(-Bounded(x)));

    /// <summary>A polynomial near zero; elsewhere 1 - 2 / (e^2|x| + 1) with the sign of x.</summary>
    /// <remarks>The polynomial is that of the Cephes library (S. Moshier).</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Tanh(Vector<float> x)
    {
        var size = Vector.Abs(x);
        var z = x * x;
        var p = new Vector<float>(-5.70498872745e-3f);
        p = Step(p, z, 2.06390887954e-2f);
        p = Step(p, z, -5.37397155531e-2f);
        p = Step(p, z, 1.33314422036e-1f);
        p = Step(p, z, -3.33332819422e-1f);
        var near = Vector.MultiplyAddEstimate(p * z, x, x);
        var grown = Usual(Vector.MinNative(new Vector<float>(40f), size + size));
        var far = Vector<float>.One - (new Vector<float>(2f) / (grown + Vector<float>.One));
        far = Vector.CopySign(far, x);
        return Vector.ConditionalSelect(Vector.LessThan(size, new Vector<float>(TanhSwitch)), near, far);
    }

    /// <summary>Keeps x where <see cref="Usual"/> can take it; NaN stays NaN, as the second operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Bounded(Vector<float> x) =>
        Vector.MaxNative(new Vector<float>(-88f), Vector.MinNative(new Vector<float>(88f), x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Step(Vector<float> sum, Vector<float> x, float next) =>
        Vector.MultiplyAddEstimate(sum, x, new Vector<float>(next));

    /// <summary>e^(x - n ln 2).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Reduced(Vector<float> x, Vector<float> n)
    {
        var r = Vector.MultiplyAddEstimate(n, new Vector<float>(-Ln2High), x);
        r = Vector.MultiplyAddEstimate(n, new Vector<float>(-Ln2Low), r);
        var p = new Vector<float>(0.0013843606f);
        p = Step(p, r, 0.0083741955f);
        p = Step(p, r, 0.041668005f);
        p = Step(p, r, 0.1666643f);
        p = Step(p, r, 0.49999994f);
        p = Step(p, r, 1f);
        return Step(p, r, 1f);
    }

    private static Vector<float> PowerOfTwo(Vector<int> n) =>
        Vector.AsVectorSingle(Vector.ShiftLeft(n + new Vector<int>(127), 23));
}
