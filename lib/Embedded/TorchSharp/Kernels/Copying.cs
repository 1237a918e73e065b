using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>Copies, fills and converts through arbitrary strides.</summary>
internal static unsafe class Copying
{
    private const long BlockSide = 32;

    public static void Fill<T>(ReadOnlySpan<long> sizes, T* target, long[] strides, T value)
        where T : unmanaged
    {
        var plan = new LoopPlan(sizes, strides);
        for (var row = 0L; row < plan.Rows; row++)
        {
            var at = target + plan.RowOffset(0, row);
            for (var i = 0L; i < plan.RowLength; i++)
                at[i * plan.RowStride(0)] = value;
        }
    }

    /// <summary>Fills a dense run.</summary>
    public static void Fill<T>(T* target, long count, T value)
        where T : unmanaged => Workers.Run(Chunking.Count(count), new FillJob<T>(target, count, value));

    /// <summary>Copies elements of one size; a transposition goes in square blocks that fit the cache.</summary>
    public static void Copy<T>(ReadOnlySpan<long> sizes, T* source, long[] from, T* target, long[] to)
        where T : unmanaged
    {
        if (sizes.Length >= 2 && from[^1] != 1 && from[^2] == 1 && to[^1] == 1 && sizes[^1] >= 8 && sizes[^2] >= 8)
            CopyTransposed(sizes, source, from, target, to);
        else
            Elementwise.Unary<T, T, CopyRow<T>>(sizes, source, from, target, to);
    }

    private static void CopyTransposed<T>(ReadOnlySpan<long> sizes, T* source, long[] from, T* target, long[] to)
        where T : unmanaged
    {
        var plan = new LoopPlan([.. sizes[..^2], 1], [.. from[..^2], 0], [.. to[..^2], 0]);
        var outer = 1L;
        foreach (var size in sizes[..^2])
            outer *= size;
        var job = new TransposeJob<T>(plan, sizes[^2], sizes[^1], source, from[^1], target, to[^2], outer);
        Workers.Run(job.Chunks, job);
    }

    internal readonly struct CopyRow<T> : IUnaryRow<T, T>
        where T : unmanaged
    {
        public static void Row(ReadOnlySpan<T> x, Span<T> y) => x.CopyTo(y);
    }

    private readonly struct FillJob<T>(T* target, long count, T value) : IChunkJob
        where T : unmanaged
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var (start, length) = Chunking.Of(count, chunk);
            LoopCount.Add(length, 0);
            new Span<T>(target + start, length).Fill(value);
        }
    }

    private readonly struct TransposeJob<T>(
        LoopPlan plan, long rows, long columns, T* source, long step, T* target, long targetStep, long outer)
        : IChunkJob
        where T : unmanaged
    {
        private long Bands => (rows + BlockSide - 1) / BlockSide;

        public long Chunks => outer * Bands;

        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var (batch, band) = Math.DivRem(chunk, Bands);
            var (from, to) = (Start(0, batch), Start(1, batch));
            var (first, end) = (band * BlockSide, Math.Min(rows, (band + 1) * BlockSide));
            for (var column = 0L; column < columns; column += BlockSide)
            {
                var last = Math.Min(columns, column + BlockSide);
                for (var r = first; r < end; r++)
                {
                    var line = target + to + (r * targetStep);
                    for (var c = column; c < last; c++)
                        line[c] = source[from + (c * step) + r];
                }
            }
        }

        private long Start(int operand, long batch) =>
            plan.RowOffset(operand, batch / plan.RowLength) + (batch % plan.RowLength * plan.RowStride(operand));
    }
}
