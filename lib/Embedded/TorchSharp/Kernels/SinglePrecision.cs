using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TorchSharp.Kernels.Curves;

namespace TorchSharp.Kernels;

/// <summary>
/// exp, tanh and sigmoid of float32 rows, exact where learners look: exp(0) is 1 and tanh(0) is 0. (TensorPrimitives is
/// one unit in the last place off there, and Adam, which divides a gradient by its own size, makes a full step out of
/// that.)
/// </summary>
/// <remarks>
/// At most 2 units in the last place off. An element's result does not depend on where in a row it stands: the rest of
/// a row goes through the same vector code, and all ways of a function give the same digits.
/// </remarks>
internal static class SinglePrecision
{
    private interface IFunction
    {
        /// <summary>Gets whether the short way will do for all these numbers.</summary>
        static abstract bool AreUsual(Vector<float> a, Vector<float> b, Vector<float> c, Vector<float> d);

        static abstract Vector<float> Of(Vector<float> x);

        static abstract Vector<float> OfAny(Vector<float> x);
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

    /// <summary>Computes 1 / (1 + e^-x); float32 here, other types by TensorPrimitives. Source and result may be one.
    /// </summary>
    public static void Sigmoid<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : unmanaged, IExponentialFunctions<T>
    {
        if (typeof(T) == typeof(float))
            Row<SigmoidFunction>(Floats(x), Floats(y));
        else
            TensorPrimitives.Sigmoid(x, y);
    }

    private static ReadOnlySpan<float> Floats<T>(ReadOnlySpan<T> x)
        where T : unmanaged => MemoryMarshal.Cast<T, float>(x);

    private static Span<float> Floats<T>(Span<T> x)
        where T : unmanaged => MemoryMarshal.Cast<T, float>(x);

    /// <summary>Four vectors a turn: one alone would wait for each of its own steps.</summary>
    private static void Row<TFunction>(ReadOnlySpan<float> x, Span<float> y)
        where TFunction : struct, IFunction
    {
        var width = Vector<float>.Count;
        ref var from = ref MemoryMarshal.GetReference(x);
        ref var to = ref MemoryMarshal.GetReference(y[..x.Length]);
        var i = 0;
        for (; i + (4 * width) <= x.Length; i += 4 * width)
        {
            var (x0, x1) = (Load(ref from, i), Load(ref from, i + width));
            var (x2, x3) = (Load(ref from, i + (2 * width)), Load(ref from, i + (3 * width)));
            if (!TFunction.AreUsual(x0, x1, x2, x3))
            {
                for (var k = i; k < i + (4 * width); k += width)
                    TFunction.OfAny(Load(ref from, k)).StoreUnsafe(ref to, (nuint)k);
                continue;
            }
            TFunction.Of(x0).StoreUnsafe(ref to, (nuint)i);
            TFunction.Of(x1).StoreUnsafe(ref to, (nuint)(i + width));
            TFunction.Of(x2).StoreUnsafe(ref to, (nuint)(i + (2 * width)));
            TFunction.Of(x3).StoreUnsafe(ref to, (nuint)(i + (3 * width)));
        }
        for (; i + width <= x.Length; i += width)
            One<TFunction>(Load(ref from, i)).StoreUnsafe(ref to, (nuint)i);
        if (i == x.Length)
            return;
        Span<float> rest = stackalloc float[width];
        x[i..].CopyTo(rest);
        One<TFunction>(new Vector<float>(rest)).CopyTo(rest);
        rest[..(x.Length - i)].CopyTo(y[i..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Load(ref float from, int at) => Vector.LoadUnsafe(ref from, (nuint)at);

    private static Vector<float> One<TFunction>(Vector<float> x)
        where TFunction : struct, IFunction =>
        TFunction.AreUsual(x, x, x, x) ? TFunction.Of(x) : TFunction.OfAny(x);

    private readonly struct ExpFunction : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool AreUsual(Vector<float> a, Vector<float> b, Vector<float> c, Vector<float> d) =>
            ExpVectors.AreUsual(a, b, c, d);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector<float> Of(Vector<float> x) => ExpVectors.Usual(x);

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static Vector<float> OfAny(Vector<float> x) => ExpVectors.Any(x);
    }

    private readonly struct TanhFunction : IFunction
    {
        public static bool AreUsual(Vector<float> a, Vector<float> b, Vector<float> c, Vector<float> d) => true;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector<float> Of(Vector<float> x) => ExpVectors.Tanh(x);

        public static Vector<float> OfAny(Vector<float> x) => Of(x);
    }

    private readonly struct SigmoidFunction : IFunction
    {
        public static bool AreUsual(Vector<float> a, Vector<float> b, Vector<float> c, Vector<float> d) => true;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector<float> Of(Vector<float> x) => ExpVectors.Sigmoid(x);

        public static Vector<float> OfAny(Vector<float> x) => Of(x);
    }
}
