using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels;

/// <summary>
/// exp and tanh of float32 rows, exact where learners look: exp(0) is 1 and tanh(0) is 0. (TensorPrimitives is one unit
/// in the last place off there, and Adam, which divides a gradient by its own size, makes a full step out of that.)
/// </summary>
/// <remarks>
/// Polynomials of the Cephes library (S. Moshier), at most 2 units in the last place off. An element's result does not
/// depend on where in a row it stands: the rest of a row goes through the same vector code.
/// </remarks>
internal static class SinglePrecision
{
    private const float Log2E = 1.44269504f;
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;
    private const float ExpLowest = -104f;
    private const float ExpHighest = 89f;
    private const float TanhSwitch = 0.625f;

    private interface IFunction
    {
        static abstract Vector<float> Of(Vector<float> x);
    }

    /// <summary>Computes e^x; float32 here, other types by TensorPrimitives. Source and result may be one.</summary>
    public static void Exp<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : unmanaged, IExponentialFunctions<T>
    {
        if (typeof(T) == typeof(float))
            Row<ExpFunction>(Floats(x), Floats(y));
        else
            TensorPrimitives.Exp(x, y);
    }

    /// <summary>Computes tanh x; float32 here, other types by TensorPrimitives. Source and result may be one.</summary>
    public static void Tanh<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : unmanaged, IHyperbolicFunctions<T>
    {
        if (typeof(T) == typeof(float))
            Row<TanhFunction>(Floats(x), Floats(y));
        else
            TensorPrimitives.Tanh(x, y);
    }

    /// <summary>Computes e^x of a vector.</summary>
    public static Vector<float> Exp(Vector<float> x) => ExpFunction.Of(x);

    /// <summary>Computes tanh x of a vector.</summary>
    public static Vector<float> Tanh(Vector<float> x) => TanhFunction.Of(x);

    private static ReadOnlySpan<float> Floats<T>(ReadOnlySpan<T> x)
        where T : unmanaged => System.Runtime.InteropServices.MemoryMarshal.Cast<T, float>(x);

    private static Span<float> Floats<T>(Span<T> x)
        where T : unmanaged => System.Runtime.InteropServices.MemoryMarshal.Cast<T, float>(x);

    private static void Row<TFunction>(ReadOnlySpan<float> x, Span<float> y)
        where TFunction : struct, IFunction
    {
        var width = Vector<float>.Count;
        var i = 0;
        for (; i + width <= x.Length; i += width)
            TFunction.Of(new Vector<float>(x[i..])).CopyTo(y[i..]);
        if (i == x.Length)
            return;
        Span<float> rest = stackalloc float[width];
        x[i..].CopyTo(rest);
        TFunction.Of(new Vector<float>(rest)).CopyTo(rest);
        rest[..(x.Length - i)].CopyTo(y[i..]);
    }

    /// <summary>e^x = 2^n e^r with n = round(x / ln 2) and |r| &lt;= ln 2 / 2.</summary>
    private readonly struct ExpFunction : IFunction
    {
        public static Vector<float> Of(Vector<float> x)
        {
            var bounded = Vector.Max(new Vector<float>(ExpLowest), Vector.Min(new Vector<float>(ExpHighest), x));
            var n = Vector.Round(bounded * Log2E);
            var r = Vector.MultiplyAddEstimate(n, new Vector<float>(-Ln2High), bounded);
            r = Vector.MultiplyAddEstimate(n, new Vector<float>(-Ln2Low), r);
            var p = new Vector<float>(1.9875691500e-4f);
            p = Vector.MultiplyAddEstimate(p, r, new Vector<float>(1.3981999507e-3f));
            p = Vector.MultiplyAddEstimate(p, r, new Vector<float>(8.3334519073e-3f));
            p = Vector.MultiplyAddEstimate(p, r, new Vector<float>(4.1665795894e-2f));
            p = Vector.MultiplyAddEstimate(p, r, new Vector<float>(1.6666665459e-1f));
            p = Vector.MultiplyAddEstimate(p, r, new Vector<float>(5.0000001201e-1f));
            p = Vector.MultiplyAddEstimate(p, r * r, r) + Vector<float>.One;

            // In two steps, as 2^n alone leaves the range of normal numbers at both ends.
            var whole = Vector.ConvertToInt32(n);
            var half = Vector.ShiftRightArithmetic(whole, 1);
            var result = p * PowerOfTwo(half) * PowerOfTwo(whole - half);
            return Vector.ConditionalSelect(Vector.Equals(x, x), result, x);
        }

        private static Vector<float> PowerOfTwo(Vector<int> n) =>
            Vector.AsVectorSingle(Vector.ShiftLeft(n + new Vector<int>(127), 23));
    }

    /// <summary>A polynomial near zero; elsewhere 1 - 2 / (e^2|x| + 1) with the sign of x.</summary>
    private readonly struct TanhFunction : IFunction
    {
        public static Vector<float> Of(Vector<float> x)
        {
            var size = Vector.Abs(x);
            var z = x * x;
            var p = new Vector<float>(-5.70498872745e-3f);
            p = Vector.MultiplyAddEstimate(p, z, new Vector<float>(2.06390887954e-2f));
            p = Vector.MultiplyAddEstimate(p, z, new Vector<float>(-5.37397155531e-2f));
            p = Vector.MultiplyAddEstimate(p, z, new Vector<float>(1.33314422036e-1f));
            p = Vector.MultiplyAddEstimate(p, z, new Vector<float>(-3.33332819422e-1f));
            var near = Vector.MultiplyAddEstimate(p * z, x, x);
            var far = Vector<float>.One - (new Vector<float>(2f) / (ExpFunction.Of(size + size) + Vector<float>.One));
            far = Vector.CopySign(far, x);
            return Vector.ConditionalSelect(Vector.LessThan(size, new Vector<float>(TanhSwitch)), near, far);
        }
    }
}
