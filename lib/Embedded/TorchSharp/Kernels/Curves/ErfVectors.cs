using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Curves;

/// <summary>
/// The share of N(0, 1) below x, (1 + erf(x / sqrt 2)) / 2. In float32 erf is a polynomial below 0.93 and
/// 1 - e^-p(|x|) above; both were fitted for this project to the smallest largest error (2e-7).
/// </summary>
internal static class ErfVectors
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<T> NormalShare<T>(Vector<T> x)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (typeof(T) == typeof(float))
        {
            var erf = Single(Unsafe.BitCast<Vector<T>, Vector<float>>(x) * 0.70710678f);
            return Unsafe.BitCast<Vector<float>, Vector<T>>((erf * 0.5f) + new Vector<float>(0.5f));
        }
        var wide = Unsafe.BitCast<Vector<T>, Vector<double>>(x);
        for (var i = 0; i < Vector<double>.Count; i++)
            wide = wide.WithElement(i, 0.5 * (1 + ErrorFunction.Of(wide[i] / Math.Sqrt(2))));
        return Unsafe.BitCast<Vector<double>, Vector<T>>(wide);
    }

    /// <summary>Computes erf in single precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Single(Vector<float> x)
    {
        var t = Vector.Min(Vector.Abs(x), new Vector<float>(4));
        var s = x * x;
        var near = new Vector<float>(8.316772436955944e-05f);
        near = Step(near, s, -0.0008130011847242713f);
        near = Step(near, s, 0.005199906416237354f);
        near = Step(near, s, -0.026858940720558167f);
        near = Step(near, s, 0.11283687502145767f);
        near = Step(near, s, -0.37612631916999817f);
        near = Step(near, s, 1.128379225730896f) * x;
        var far = new Vector<float>(7.374578103735985e-07f);
        far = Step(far, t, 1.1311331945762504e-05f);
        far = Step(far, t, -0.0003788495669141412f);
        far = Step(far, t, 0.0039941007271409035f);
        far = Step(far, t, -0.02477451227605343f);
        far = Step(far, t, 0.10785821080207825f);
        far = Step(far, t, 0.6336632966995239f);
        far = Step(far, t, 1.129381775856018f);
        far = Step(far, t, -0.00015061367594171315f);
        far = Vector.CopySign(Vector<float>.One - VectorMath.Exp(-far), x);
        return Vector.ConditionalSelect(Vector.LessThan(Vector.Abs(x), new Vector<float>(0.93f)), near, far);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Step(Vector<float> sum, Vector<float> x, float next) =>
        Vector.MultiplyAddEstimate(sum, x, new Vector<float>(next));
}
