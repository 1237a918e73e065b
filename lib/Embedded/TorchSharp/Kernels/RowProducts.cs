using System.Numerics;
using System.Runtime.InteropServices;

namespace TorchSharp.Kernels;

/// <summary>Products over dense rows that would otherwise be two walks.</summary>
internal static class RowProducts
{
    /// <summary>y = (a - shift) scale b; y may be a.</summary>
    public static void Centred<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, T shift, T scale, Span<T> y)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(b);
        ref var to = ref MemoryMarshal.GetReference(y);
        var (less, times) = (new Vector<T>(shift), new Vector<T>(scale));
        var i = 0;
        for (; i <= a.Length - Vector<T>.Count; i += Vector<T>.Count)
            ((Vector.LoadUnsafe(ref left, (nuint)i) - less) * times * Vector.LoadUnsafe(ref right, (nuint)i))
                .StoreUnsafe(ref to, (nuint)i);
        LoopCount.Add(a.Length, a.Length - i);
        for (; i < a.Length; i++)
            y[i] = (a[i] - shift) * scale * b[i];
    }
}
