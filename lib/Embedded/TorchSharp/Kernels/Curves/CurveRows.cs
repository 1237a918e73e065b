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
        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var (start, length) = Chunking.Of(count, chunk);
            var (i, end) = (start, start + length);
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
        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var (start, length) = Chunking.Of(count, chunk);
            var (i, end) = (start, start + length);
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
