using System.Numerics;
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

    // Optimised from its first call on, which TensorPrimitives is not: few vectors are multiplied often.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static T Part<T>(long count, T* a, T* b)
        where T : unmanaged, INumber<T>
    {
        var lanes = Vector<T>.Count;
        var (s0, s1, s2, s3) = (Vector<T>.Zero, Vector<T>.Zero, Vector<T>.Zero, Vector<T>.Zero);
        var i = 0L;
        for (; i + (4 * lanes) <= count; i += 4 * lanes)
        {
            s0 += Vector.Load(a + i) * Vector.Load(b + i);
            s1 += Vector.Load(a + i + lanes) * Vector.Load(b + i + lanes);
            s2 += Vector.Load(a + i + (2 * lanes)) * Vector.Load(b + i + (2 * lanes));
            s3 += Vector.Load(a + i + (3 * lanes)) * Vector.Load(b + i + (3 * lanes));
        }
        for (; i + lanes <= count; i += lanes)
            s0 += Vector.Load(a + i) * Vector.Load(b + i);
        LoopCount.Add(count, count - i);
        var sum = Vector.Sum((s0 + s1) + (s2 + s3));
        for (; i < count; i++)
            sum += a[i] * b[i];
        return sum;
    }

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
