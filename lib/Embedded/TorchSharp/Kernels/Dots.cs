using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>The product of two vectors. Parts of a fixed length are summed with vectors, then in float64.</summary>
internal static unsafe class Dots
{
    public static T Of<T>(long count, T* a, T* b)
        where T : unmanaged, INumber<T>
    {
        if (count <= Rows.Grain)
            return Part(count, a, b);
        var parts = new double[Chunking.Count(count)];
        fixed (double* p = parts)
            Workers.Run(parts.Length, new PartsJob<T>(count, a, b, p));
        var sum = 0.0;
        foreach (var part in parts)
            sum += part;
        return T.CreateTruncating(sum);
    }

    private static T Part<T>(long count, T* a, T* b)
        where T : unmanaged, INumber<T> =>
        TensorPrimitives.Dot(new ReadOnlySpan<T>(a, (int)count), new ReadOnlySpan<T>(b, (int)count));

    private readonly struct PartsJob<T>(long count, T* a, T* b, double* parts) : IChunkJob
        where T : unmanaged, INumber<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var (start, length) = Chunking.Of(count, chunk);
            parts[chunk] = double.CreateTruncating(Part(length, a + start, b + start));
        }
    }
}
