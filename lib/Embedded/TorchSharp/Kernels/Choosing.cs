using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

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
        [MethodImpl(MethodImplOptions.NoInlining)]
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
                var k = range.From;
                if (m == 1 && i is 0 or 1 && j is 0 or 1 && Vector256.IsHardwareAccelerated)
                    k = Vectors(ask, yes, (int)i, no, (int)j, to, k, range.To);
                for (; k < range.To; k++)
                    to[k] = ask[k * m] ? yes[k * i] : no[k * j];
            }
        }

        /// <summary>Chooses with whole vectors; the mask's bytes are widened to the size of the elements.</summary>
        private static long Vectors(bool* ask, T* yes, int i, T* no, int j, T* to, long from, long end)
        {
            var k = from;
            if (sizeof(T) == 4)
            {
                for (; k <= end - 8; k += 8)
                    Vector256.ConditionalSelect(Mask8(ask + k), Load<uint>(yes, i, k), Load<uint>(no, j, k))
                        .Store((uint*)to + k);
            }
            else if (sizeof(T) == 8)
            {
                for (; k <= end - 4; k += 4)
                    Vector256.ConditionalSelect(Mask4(ask + k), Load<ulong>(yes, i, k), Load<ulong>(no, j, k))
                        .Store((ulong*)to + k);
            }
            return k;
        }

        private static Vector256<TBits> Load<TBits>(T* x, int stride, long at)
            where TBits : unmanaged =>
            stride == 0 ? Vector256.Create(*(TBits*)x) : Vector256.Load((TBits*)x + at);

        private static Vector256<uint> Mask8(bool* ask)
        {
            var (words, _) = Vector128.Widen(Vector128.CreateScalarUnsafe(*(ulong*)ask).AsByte());
            var (low, high) = Vector128.Widen(words);
            return ~Vector256.Equals(Vector256.Create(low, high), Vector256<uint>.Zero);
        }

        private static Vector256<ulong> Mask4(bool* ask)
        {
            var (words, _) = Vector128.Widen(Vector128.CreateScalarUnsafe(*(uint*)ask).AsByte());
            var (numbers, _) = Vector128.Widen(words);
            var (low, high) = Vector128.Widen(numbers);
            return ~Vector256.Equals(Vector256.Create(low, high), Vector256<ulong>.Zero);
        }
    }
}
