using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TorchSharp.Kernels.Curves;

/// <summary>
/// The two walks over a row that softmax, its logarithm, the loss and attention begin with: the largest number, then
/// exponentials and their sum in one go. float32 here, other types by TensorPrimitives.
/// </summary>
internal static class ExpSums
{
    /// <summary>Finds the largest number. NaN may be passed over: it shows in the sum, and so everywhere.</summary>
    public static T Max<T>(ReadOnlySpan<T> x)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (typeof(T) != typeof(float) || x.Length < Vector<float>.Count)
            return TensorPrimitives.Max(x);
        var largest = Max(MemoryMarshal.Cast<T, float>(x));
        return Unsafe.BitCast<float, T>(largest);
    }

    /// <summary>y = e^(x - max), and their sum; x may be y. What is below the smallest normal number is 0.</summary>
    /// <param name="x">A row whose largest number is known.</param>
    /// <param name="max">That number.</param>
    /// <param name="y">Where the exponentials go.</param>
    public static T Shifted<T>(ReadOnlySpan<T> x, T max, Span<T> y)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (typeof(T) == typeof(float))
        {
            var sum = Shifted(
                MemoryMarshal.Cast<T, float>(x), Unsafe.BitCast<T, float>(max), MemoryMarshal.Cast<T, float>(y));
            return Unsafe.BitCast<float, T>(sum);
        }
        TensorPrimitives.Subtract(x, max, y);
        TensorPrimitives.Exp<T>(y, y);
        return TensorPrimitives.Sum<T>(y);
    }

    private static float Max(ReadOnlySpan<float> x)
    {
        var width = Vector<float>.Count;
        ref var from = ref MemoryMarshal.GetReference(x);
        var last = x.Length - width;
        var m0 = Vector.LoadUnsafe(ref from, (nuint)last);
        var (m1, m2, m3) = (m0, m0, m0);
        var i = 0;
        for (; i <= last - (3 * width); i += 4 * width)
        {
            m0 = Vector.MaxNative(m0, Vector.LoadUnsafe(ref from, (nuint)i));
            m1 = Vector.MaxNative(m1, Vector.LoadUnsafe(ref from, (nuint)(i + width)));
            m2 = Vector.MaxNative(m2, Vector.LoadUnsafe(ref from, (nuint)(i + (2 * width))));
            m3 = Vector.MaxNative(m3, Vector.LoadUnsafe(ref from, (nuint)(i + (3 * width))));
        }
        for (; i <= last; i += width)
            m0 = Vector.MaxNative(m0, Vector.LoadUnsafe(ref from, (nuint)i));
        m0 = Vector.MaxNative(Vector.MaxNative(m0, m1), Vector.MaxNative(m2, m3));
        var max = m0[0];
        for (var k = 1; k < width; k++)
            max = Math.Max(max, m0[k]);
        return max;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static float Shifted(ReadOnlySpan<float> x, float max, Span<float> y)
    {
        var width = Vector<float>.Count;
        ref var from = ref MemoryMarshal.GetReference(x);
        ref var to = ref MemoryMarshal.GetReference(y[..x.Length]);
        var shift = new Vector<float>(max);
        var sum = Vector<float>.Zero;
        var i = 0;
        for (; i + width <= x.Length; i += width)
        {
            var e = Of(Vector.LoadUnsafe(ref from, (nuint)i) - shift);
            e.StoreUnsafe(ref to, (nuint)i);
            sum += e;
        }
        if (i < x.Length)
        {
            Span<float> rest = stackalloc float[width];
            rest.Fill(float.NegativeInfinity);
            x[i..].CopyTo(rest);
            var e = Of(new Vector<float>(rest) - shift);
            e.CopyTo(rest);
            rest[..(x.Length - i)].CopyTo(y[i..]);
            // Behind the end stand zeros, unless the row is all -infinity and its sum NaN anyway.
            sum += e;
        }
        return Vector.Sum(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Of(Vector<float> x) =>
        ExpVectors.Usual(Vector.MaxNative(new Vector<float>(-88f), x));
}
