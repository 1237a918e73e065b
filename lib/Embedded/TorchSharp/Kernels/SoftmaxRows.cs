using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Curves;

namespace TorchSharp.Kernels;

/// <summary>Softmax and its logarithm over dense rows, with their gradients.</summary>
internal static unsafe class SoftmaxRows
{
    /// <summary>y = exp(x - m) / sum, or x - m - log sum, with m = max x.</summary>
    public static void Forward<T>(long rows, long length, bool log, T* x, T* y)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Workers.Run(Chunks(rows, length), new ForwardJob<T>(rows, length, log, x, y));

    /// <summary>dx = y (dOut - sum y dOut), or dOut - exp(y) sum dOut.</summary>
    public static void Backward<T>(long rows, long length, bool log, T* dOut, T* y, T* dx)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Workers.Run(Chunks(rows, length), new BackwardJob<T>(rows, length, log, dOut, y, dx));

    private static long Chunks(long rows, long length) => Chunking.RowChunks(rows, Math.Min(length, Rows.Grain));

    private static RowRange RangeOf(long rows, long length, long chunk) =>
        Chunking.RowsOf(rows, Math.Min(length, Rows.Grain), chunk);

    private readonly struct ForwardJob<T>(long rows, long length, bool log, T* x, T* y) : IChunkJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var n = (int)length;
            var range = RangeOf(rows, length, chunk);
            for (var row = range.First; row < range.End; row++)
                One(new ReadOnlySpan<T>(x + (row * length), n), new Span<T>(y + (row * length), n));
        }

        private void One(ReadOnlySpan<T> from, Span<T> to)
        {
            // A row of -infinity only has no largest number to subtract; it becomes NaN, as in PyTorch.
            var max = ExpSums.Max(from);
            var total = ExpSums.Shifted(from, max, to);
            if (log)
            {
                TensorPrimitives.Subtract(from, max, to);
                TensorPrimitives.Subtract(to, T.Log(total), to);
            }
            else
            {
                TensorPrimitives.Multiply(to, T.One / total, to);
            }
        }
    }

    private readonly struct BackwardJob<T>(long rows, long length, bool log, T* dOut, T* y, T* dx) : IChunkJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var n = (int)length;
            var range = RangeOf(rows, length, chunk);
            for (var row = range.First; row < range.End; row++)
            {
                var at = row * length;
                var g = new ReadOnlySpan<T>(dOut + at, n);
                var v = new ReadOnlySpan<T>(y + at, n);
                var to = new Span<T>(dx + at, n);
                if (log)
                {
                    SinglePrecision.Exp<T>(v, to);
                    TensorPrimitives.Multiply(to, -TensorPrimitives.Sum(g), to);
                    TensorPrimitives.Add(to, g, to);
                }
                else
                {
                    RowProducts.Centred(g, v, TensorPrimitives.Dot(g, v), T.One, to);
                }
            }
        }
    }
}
