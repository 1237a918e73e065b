namespace TorchSharp.Kernels;

/// <summary>Chooses between two operands by a mask.</summary>
internal static unsafe class Choosing
{
    public static void Where<T>(
        ReadOnlySpan<long> sizes, bool* mask, long[] maskStrides, T* a, long[] aStrides, T* b, long[] bStrides, T* y)
        where T : unmanaged
    {
        var dense = new Storage.Shape(sizes.ToArray()).RowMajorStrides();
        var plan = new LoopPlan(sizes, maskStrides, aStrides, bStrides, dense);
        var job = new Job<T>(plan, mask, a, b, y);
        Workers.Run(Chunking.RowChunks(plan.Rows, plan.RowLength), job);
    }

    private readonly struct Job<T>(LoopPlan plan, bool* mask, T* a, T* b, T* y) : IChunkJob
        where T : unmanaged
    {
        public void Run(long chunk)
        {
            var range = Chunking.RowsOf(plan.Rows, plan.RowLength, chunk);
            var (m, i, j) = (plan.RowStride(0), plan.RowStride(1), plan.RowStride(2));
            for (var row = range.First; row < range.End; row++)
            {
                var ask = mask + plan.RowOffset(0, row);
                var yes = a + plan.RowOffset(1, row);
                var no = b + plan.RowOffset(2, row);
                var to = y + plan.RowOffset(3, row);
                for (var k = range.From; k < range.To; k++)
                    to[k] = ask[k * m] ? yes[k * i] : no[k * j];
            }
        }
    }
}
