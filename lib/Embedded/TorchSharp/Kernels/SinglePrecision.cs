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
    /// <summary>Numbers that are looked at together: few enough to stay in the first level of the cache.</summary>
    private const int Tile = 1024;

    private interface IFunction
    {
        /// <summary>Gets whether the short way will do for all these numbers.</summary>
        static abstract bool AreUsual(ReadOnlySpan<float> x);

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

    private static void Row<TFunction>(ReadOnlySpan<float> x, Span<float> y)
        where TFunction : struct, IFunction
    {
        for (var at = 0; at < x.Length; at += Tile)
        {
            var part = x[at..Math.Min(at + Tile, x.Length)];
            if (TFunction.AreUsual(part))
                Short<TFunction>(part, y[at..]);
            else
                Any<TFunction>(part, y[at..]);
        }
    }

    /// <summary>
    /// One vector a turn: the processor overlaps turns by itself, while several in the source need more registers than
    /// there are for the constants of a polynomial (measured: tanh took twice as long with four).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Short<TFunction>(ReadOnlySpan<float> x, Span<float> y)
        where TFunction : struct, IFunction
    {
        ref var from = ref MemoryMarshal.GetReference(x);
        ref var to = ref MemoryMarshal.GetReference(y[..x.Length]);
        var i = 0;
        for (; i + Vector<float>.Count <= x.Length; i += Vector<float>.Count)
            TFunction.Of(Vector.LoadUnsafe(ref from, (nuint)i)).StoreUnsafe(ref to, (nuint)i);
        if (i == x.Length)
            return;
        Span<float> rest = stackalloc float[Vector<float>.Count];
        x[i..].CopyTo(rest);
        TFunction.Of(new Vector<float>(rest)).CopyTo(rest);
        rest[..(x.Length - i)].CopyTo(y[i..]);
    }

    /// <summary>Numbers of which some need the long way; the others give the same digits.</summary>
    private static void Any<TFunction>(ReadOnlySpan<float> x, Span<float> y)
        where TFunction : struct, IFunction
    {
        Span<float> one = stackalloc float[Vector<float>.Count];
        for (var i = 0; i < x.Length; i += one.Length)
        {
            var part = x[i..Math.Min(i + one.Length, x.Length)];
            part.CopyTo(one);
            var vector = new Vector<float>(one);
            (TFunction.AreUsual(one) ? TFunction.Of(vector) : TFunction.OfAny(vector)).CopyTo(one);
            one[..part.Length].CopyTo(y[i..]);
        }
    }

    private readonly struct ExpFunction : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool AreUsual(ReadOnlySpan<float> x) => ExpVectors.AreUsual(x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector<float> Of(Vector<float> x) => ExpVectors.Usual(x);

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static Vector<float> OfAny(Vector<float> x) => ExpVectors.Any(x);
    }

    private readonly struct TanhFunction : IFunction
    {
        public static bool AreUsual(ReadOnlySpan<float> x) => true;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector<float> Of(Vector<float> x) => ExpVectors.Tanh(x);

        public static Vector<float> OfAny(Vector<float> x) => Of(x);
    }

    private readonly struct SigmoidFunction : IFunction
    {
        public static bool AreUsual(ReadOnlySpan<float> x) => true;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector<float> Of(Vector<float> x) => ExpVectors.Sigmoid(x);

        public static Vector<float> OfAny(Vector<float> x) => Of(x);
    }
}
