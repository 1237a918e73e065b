using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Curves;

/// <summary>Runs a curve over dense memory: y = f(x), or dx = dOut f'(x).</summary>
internal static unsafe class CurveRows
{
    public static void Forward<T, TCurve>(long count, T* x, T* y, TCurve curve)
        where T : unmanaged, IFloatingPointIeee754<T>
        where TCurve : struct, ICurve =>
        Workers.Run(Chunking.Count(count), new ForwardJob<T, TCurve>(count, x, y, curve));

    public static void Backward<T, TCurve>(long count, T* dOut, T* x, T* dx, TCurve curve)
        where T : unmanaged, IFloatingPointIeee754<T>
        where TCurve : struct, ICurve =>
        Workers.Run(Chunking.Count(count), new BackwardJob<T, TCurve>(count, dOut, x, dx, curve));

    private readonly struct ForwardJob<T, TCurve>(long count, T* x, T* y, TCurve curve) : IChunkJob
        where T : unmanaged, IFloatingPointIeee754<T>
        where TCurve : struct, ICurve
    {
        // Optimised at once: left to the runtime's tiers, it stayed slow with two threads.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Run(long chunk)
        {
            var (start, length) = Chunking.Of(count, chunk);
            var (i, end) = (start, start + length);
            for (; i + (2 * Vector<T>.Count) <= end; i += 2 * Vector<T>.Count)
            {
                // Two at a time: one alone would wait for each of its own steps.
                var next = Vector.Load(x + i + Vector<T>.Count);
                curve.Value(Vector.Load(x + i)).Store(y + i);
                curve.Value(next).Store(y + i + Vector<T>.Count);
            }
            for (; i + Vector<T>.Count <= end; i += Vector<T>.Count)
                curve.Value(Vector.Load(x + i)).Store(y + i);
            if (i == end)
                return;
            // The rest goes through the same vector code, so that no digit depends on a number's place.
            var rest = stackalloc T[Vector<T>.Count];
            var left = (int)(end - i);
            Vector<T>.Zero.Store(rest);
            new Span<T>(x + i, left).CopyTo(new Span<T>(rest, left));
            curve.Value(Vector.Load(rest)).Store(rest);
            new Span<T>(rest, left).CopyTo(new Span<T>(y + i, left));
        }
    }

    private readonly struct BackwardJob<T, TCurve>(long count, T* dOut, T* x, T* dx, TCurve curve) : IChunkJob
        where T : unmanaged, IFloatingPointIeee754<T>
        where TCurve : struct, ICurve
    {
        // Optimised at once: left to the runtime's tiers, it stayed slow with two threads.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Run(long chunk)
        {
            var (start, length) = Chunking.Of(count, chunk);
            var (i, end) = (start, start + length);
            for (; i + (2 * Vector<T>.Count) <= end; i += 2 * Vector<T>.Count)
            {
                var next = Vector.Load(x + i + Vector<T>.Count);
                var nextOut = Vector.Load(dOut + i + Vector<T>.Count);
                (Vector.Load(dOut + i) * curve.Slope(Vector.Load(x + i))).Store(dx + i);
                (nextOut * curve.Slope(next)).Store(dx + i + Vector<T>.Count);
            }
            for (; i + Vector<T>.Count <= end; i += Vector<T>.Count)
                (Vector.Load(dOut + i) * curve.Slope(Vector.Load(x + i))).Store(dx + i);
            if (i == end)
                return;
            var rest = stackalloc T[Vector<T>.Count];
            var left = (int)(end - i);
            Vector<T>.Zero.Store(rest);
            new Span<T>(x + i, left).CopyTo(new Span<T>(rest, left));
            curve.Slope(Vector.Load(rest)).Store(rest);
            for (var k = 0; k < left; k++)
                dx[i + k] = dOut[i + k] * rest[k];
        }
    }
}
