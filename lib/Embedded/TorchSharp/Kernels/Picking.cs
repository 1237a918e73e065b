using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>Reads and writes elements whose place along one dimension stands in an index.</summary>
internal static unsafe class Picking
{
    /// <summary>y[i] = x[i, with index[i] along the dimension].</summary>
    public static void Gather<T>(
        LoopPlan plan, long* index, T* x, long step, T* y)
        where T : unmanaged =>
        Workers.Run(Chunking.RowChunks(plan.Rows, plan.RowLength), new GatherJob<T>(plan, index, x, step, y));

    /// <summary>y[i, with index[i] along the dimension] = x[i]; the last one wins.</summary>
    public static void Scatter<T>(LoopPlan plan, long* index, T* y, long step, T* x)
        where T : unmanaged
    {
        for (var row = 0L; row < plan.Rows; row++)
        {
            var at = index + plan.RowOffset(0, row);
            var to = y + plan.RowOffset(1, row);
            var from = x + plan.RowOffset(2, row);
            for (var k = 0L; k < plan.RowLength; k++)
                to[(k * plan.RowStride(1)) + (at[k * plan.RowStride(0)] * step)] = from[k * plan.RowStride(2)];
        }
    }

    /// <summary>y[i, with index[i] along the dimension] += x[i], always in the same order.</summary>
    public static void ScatterAdd<T>(LoopPlan plan, long* index, T* y, long step, T* x)
        where T : unmanaged, INumber<T>
    {
        for (var row = 0L; row < plan.Rows; row++)
        {
            var at = index + plan.RowOffset(0, row);
            var to = y + plan.RowOffset(1, row);
            var from = x + plan.RowOffset(2, row);
            for (var k = 0L; k < plan.RowLength; k++)
                to[(k * plan.RowStride(1)) + (at[k * plan.RowStride(0)] * step)] += from[k * plan.RowStride(2)];
        }
    }

    /// <summary>
    /// Finds the first index that is out of range, after making negative ones positive; -1 when all are fine.
    /// </summary>
    public static long Normalize(Span<long> index, long size)
    {
        for (var i = 0; i < index.Length; i++)
        {
            if (index[i] < -size || index[i] >= size)
                return i;
            if (index[i] < 0)
                index[i] += size;
        }
        return -1;
    }

    private readonly struct GatherJob<T>(LoopPlan plan, long* index, T* x, long step, T* y) : IChunkJob
        where T : unmanaged
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var range = Chunking.RowsOf(plan.Rows, plan.RowLength, chunk);
            for (var row = range.First; row < range.End; row++)
            {
                var at = index + plan.RowOffset(0, row);
                var from = x + plan.RowOffset(1, row);
                var to = y + plan.RowOffset(2, row);
                for (var k = range.From; k < range.To; k++)
                    to[k * plan.RowStride(2)] = from[(k * plan.RowStride(1)) + (at[k * plan.RowStride(0)] * step)];
            }
        }
    }
}
