using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>One row of an elementwise function of one operand.</summary>
internal interface IUnaryRow<TIn, TOut>
    where TIn : unmanaged
    where TOut : unmanaged
{
    static abstract void Row(ReadOnlySpan<TIn> x, Span<TOut> y);
}

/// <summary>One row of an elementwise function of two operands.</summary>
internal interface IBinaryRow<TIn, TOut>
    where TIn : unmanaged
    where TOut : unmanaged
{
    static abstract void Row(ReadOnlySpan<TIn> a, ReadOnlySpan<TIn> b, Span<TOut> y);
}

/// <summary>
/// The one driver of elementwise loops: dense operands are cut into chunks and go to the row function as they are;
/// others are walked row by row through small tiles. A stride of 0 is a broadcast operand.
/// </summary>
internal static unsafe class Elementwise
{
    public static void Unary<TIn, TOut, TRow>(
        ReadOnlySpan<long> sizes, TIn* x, long[] xStrides, TOut* y, long[] yStrides)
        where TIn : unmanaged
        where TOut : unmanaged
        where TRow : struct, IUnaryRow<TIn, TOut>
    {
        var plan = new LoopPlan(sizes, xStrides, yStrides);
        var job = new UnaryJob<TIn, TOut, TRow>(plan, x, y);
        Workers.Run(job.Chunks, job);
    }

    public static void Binary<TIn, TOut, TRow>(
        ReadOnlySpan<long> sizes, TIn* a, long[] aStrides, TIn* b, long[] bStrides, TOut* y, long[] yStrides)
        where TIn : unmanaged
        where TOut : unmanaged
        where TRow : struct, IBinaryRow<TIn, TOut>
    {
        var plan = new LoopPlan(sizes, aStrides, bStrides, yStrides);
        var job = new BinaryJob<TIn, TOut, TRow>(plan, a, b, y);
        Workers.Run(job.Chunks, job);
    }

    /// <summary>Runs over dense operands of one shape, the case that needs no plan.</summary>
    public static void DenseUnary<TIn, TOut, TRow>(long count, TIn* x, TOut* y)
        where TIn : unmanaged
        where TOut : unmanaged
        where TRow : struct, IUnaryRow<TIn, TOut>
    {
        if (count == 0)
            return; // some of .NET's row functions refuse rows without elements
        if (count <= Rows.Grain)
            TRow.Row(new ReadOnlySpan<TIn>(x, (int)count), new Span<TOut>(y, (int)count));
        else
            Workers.Run(Chunking.Count(count), new DenseUnaryJob<TIn, TOut, TRow>(count, x, y));
    }

    public static void DenseBinary<TIn, TOut, TRow>(long count, TIn* a, TIn* b, TOut* y)
        where TIn : unmanaged
        where TOut : unmanaged
        where TRow : struct, IBinaryRow<TIn, TOut>
    {
        if (count <= Rows.Grain)
        {
            var n = (int)count;
            TRow.Row(new ReadOnlySpan<TIn>(a, n), new ReadOnlySpan<TIn>(b, n), new Span<TOut>(y, n));
        }
        else
        {
            Workers.Run(Chunking.Count(count), new DenseBinaryJob<TIn, TOut, TRow>(count, a, b, y));
        }
    }

    private readonly struct DenseUnaryJob<TIn, TOut, TRow>(long count, TIn* x, TOut* y) : IChunkJob
        where TIn : unmanaged
        where TOut : unmanaged
        where TRow : struct, IUnaryRow<TIn, TOut>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var (start, length) = Chunking.Of(count, chunk);
            TRow.Row(new ReadOnlySpan<TIn>(x + start, length), new Span<TOut>(y + start, length));
        }
    }

    private readonly struct DenseBinaryJob<TIn, TOut, TRow>(long count, TIn* a, TIn* b, TOut* y) : IChunkJob
        where TIn : unmanaged
        where TOut : unmanaged
        where TRow : struct, IBinaryRow<TIn, TOut>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var (start, length) = Chunking.Of(count, chunk);
            TRow.Row(
                new ReadOnlySpan<TIn>(a + start, length),
                new ReadOnlySpan<TIn>(b + start, length),
                new Span<TOut>(y + start, length));
        }
    }

    private readonly struct UnaryJob<TIn, TOut, TRow>(LoopPlan plan, TIn* x, TOut* y) : IChunkJob
        where TIn : unmanaged
        where TOut : unmanaged
        where TRow : struct, IUnaryRow<TIn, TOut>
    {
        public long Chunks => Chunking.RowChunks(plan.Rows, plan.RowLength);

        [SkipLocalsInit]
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var xTile = stackalloc TIn[Rows.Tile];
            var yTile = stackalloc TOut[Rows.Tile];
            var range = Chunking.RowsOf(plan.Rows, plan.RowLength, chunk);
            var (xStride, yStride) = (plan.RowStride(0), plan.RowStride(1));
            for (var row = range.First; row < range.End; row++)
            {
                var xRow = x + plan.RowOffset(0, row);
                var yRow = y + plan.RowOffset(1, row);
                for (var at = range.From; at < range.To; at += Rows.Tile)
                {
                    var n = (int)Math.Min(Rows.Tile, range.To - at);
                    var target = yRow + (at * yStride);
                    var dense = yStride == 1;
                    TRow.Row(
                        Rows.Dense(xRow + (at * xStride), xStride, n, xTile),
                        new Span<TOut>(dense ? target : yTile, n));
                    if (!dense)
                        Rows.Scatter(yTile, target, yStride, n);
                }
            }
        }
    }

    private readonly struct BinaryJob<TIn, TOut, TRow>(LoopPlan plan, TIn* a, TIn* b, TOut* y) : IChunkJob
        where TIn : unmanaged
        where TOut : unmanaged
        where TRow : struct, IBinaryRow<TIn, TOut>
    {
        public long Chunks => Chunking.RowChunks(plan.Rows, plan.RowLength);

        [SkipLocalsInit]
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var aTile = stackalloc TIn[Rows.Tile];
            var bTile = stackalloc TIn[Rows.Tile];
            var yTile = stackalloc TOut[Rows.Tile];
            var range = Chunking.RowsOf(plan.Rows, plan.RowLength, chunk);
            var (aStride, bStride, yStride) = (plan.RowStride(0), plan.RowStride(1), plan.RowStride(2));
            for (var row = range.First; row < range.End; row++)
            {
                var aRow = a + plan.RowOffset(0, row);
                var bRow = b + plan.RowOffset(1, row);
                var yRow = y + plan.RowOffset(2, row);
                for (var at = range.From; at < range.To; at += Rows.Tile)
                {
                    var n = (int)Math.Min(Rows.Tile, range.To - at);
                    var target = yRow + (at * yStride);
                    var dense = yStride == 1;
                    TRow.Row(
                        Rows.Dense(aRow + (at * aStride), aStride, n, aTile),
                        Rows.Dense(bRow + (at * bStride), bStride, n, bTile),
                        new Span<TOut>(dense ? target : yTile, n));
                    if (!dense)
                        Rows.Scatter(yTile, target, yStride, n);
                }
            }
        }
    }
}
