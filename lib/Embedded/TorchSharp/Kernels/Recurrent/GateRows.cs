using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Recurrent;

/// <summary>What the steps of recurrent layers share: squashing in place, and rows over threads.</summary>
internal static class GateRows
{
    /// <summary>x = 1 / (1 + e^-x), in place.</summary>
    public static void Sigmoid<T>(Span<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => SinglePrecision.Sigmoid<T>(x, x);

    /// <summary>x = tanh x, in place.</summary>
    public static void Tanh<T>(Span<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => SinglePrecision.Tanh<T>(x, x);

    /// <summary>Runs a job over chunks of rows; short steps stay on the calling thread.</summary>
    public static void Run<TJob>(long rows, long width, TJob job)
        where TJob : struct, IRowJob
    {
        // A squashed number costs some ten times an addition, so that a chunk is an eighth of the usual one.
        var chunks = Chunking.RowChunks(rows, Math.Min(width * 8, Rows.Grain));
        if (chunks <= 1)
            job.Run(0, rows);
        else
            Workers.Run(chunks, new RowsJob<TJob>(rows, width, job));
    }

    private readonly struct RowsJob<TJob>(long rows, long width, TJob job) : IChunkJob
        where TJob : struct, IRowJob
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var range = Chunking.RowsOf(rows, Math.Min(width * 8, Rows.Grain), chunk);
            job.Run(range.First, range.End);
        }
    }
}

/// <summary>Work on rows first ... end - 1.</summary>
internal interface IRowJob
{
    void Run(long first, long end);
}
