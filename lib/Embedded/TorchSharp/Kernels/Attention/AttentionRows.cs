using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Curves;
using TorchSharp.Kernels.MatMul;
using TorchSharp.Storage;
using TensorPrimitives = System.Numerics.Tensors.TensorPrimitives;

namespace TorchSharp.Kernels.Attention;

/// <summary>
/// Attention block by block: the scores of a block of queries live in a small buffer and are forgotten; a logarithm for
/// each query is kept, from which the gradient computes them again. The formulas stand beside the op.
/// </summary>
/// <remarks>Source: FlashAttention, arXiv:2205.14135.</remarks>
internal static unsafe class AttentionRows
{
    /// <summary>Writes y (heads, L, V), its rows dense, and the logarithm of each query's sum, (heads, L).</summary>
    public static void Forward<T>(
        AttentionSizes sizes, Heads<T> q, Heads<T> k, Heads<T> v, Heads<T> mask, Heads<T> y, T* logs)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Workers.Run(sizes.Count * sizes.Blocks, new ForwardJob<T>(sizes, q, k, v, mask, y, logs));

    /// <summary>Fills the gradients, their rows dense; one head is one piece of work.</summary>
    public static void Backward<T>(
        AttentionSizes sizes, Heads<T> q, Heads<T> k, Heads<T> v, Heads<T> mask, Heads<T> y, T* logs,
        AttentionGradients<T> to)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Workers.Run(sizes.Count, new BackwardJob<T>(sizes, q, k, v, mask, y, logs, to));

    /// <summary>
    /// scores = scale q kᵀ + mask for a block of queries; keys after the query are -infinity when causal.
    /// </summary>
    private static void Scores<T>(
        AttentionSizes s, Heads<T> q, Heads<T> k, Heads<T> mask, long head, long first, long rows, long seen, T* scores)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Gemm.Run(rows, seen, s.E, q.At(head, first), k.Transposed(head), scores, seen, false);
        for (var i = 0L; i < rows; i++)
        {
            var row = new Span<T>(scores + (i * seen), (int)seen);
            TensorPrimitives.Multiply(row, T.CreateTruncating(s.Scale), row);
            if (!mask.IsNull)
            {
                var from = mask.At(head, first + i).Data;
                if (mask.ColumnStride == 0)
                    TensorPrimitives.Add(row, *from, row);
                else
                    TensorPrimitives.Add(row, new ReadOnlySpan<T>(from, (int)seen), row);
            }
            if (s.Causal && first + i + 1 < seen)
                row[(int)(first + i + 1)..].Fill(T.NegativeInfinity);
        }
    }

    private readonly struct ForwardJob<T>(
        AttentionSizes s, Heads<T> q, Heads<T> k, Heads<T> v, Heads<T> mask, Heads<T> y, T* logs) : IChunkJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var (head, block) = Math.DivRem(chunk, s.Blocks);
            var first = block * s.Block;
            var rows = Math.Min(s.Block, s.L - first);
            var seen = s.Seen(first + rows);
            var buffer = new Block(rows * seen * sizeof(T));
            var scores = (T*)buffer.Memory;
            Scores(s, q, k, mask, head, first, rows, seen, scores);
            for (var i = 0L; i < rows; i++)
                logs[(head * s.L) + first + i] = Softmax(new Span<T>(scores + (i * seen), (int)seen));
            var to = y.At(head, first);
            Gemm.Run(
                rows, s.V, seen, new Matrix<T>(scores, seen, 1), v.At(head, 0), to.Data, to.RowStride, false);
            buffer.RemoveReference();
        }

        // A query that may see no key gets zeros, and a logarithm that makes its shares zero again.
        private static T Softmax(Span<T> row)
        {
            var max = ExpSums.Max<T>(row);
            if (T.IsNegativeInfinity(max))
            {
                row.Clear();
                return T.PositiveInfinity;
            }
            var sum = ExpSums.Shifted(row, max, row);
            TensorPrimitives.Multiply(row, T.One / sum, row);
            return max + T.Log(sum);
        }
    }

    private readonly struct BackwardJob<T>(
        AttentionSizes s, Heads<T> q, Heads<T> k, Heads<T> v, Heads<T> mask, Heads<T> y, T* logs,
        AttentionGradients<T> to)
        : IChunkJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long head)
        {
            to.Dk.Clear(head, s.S, s.E);
            to.Dv.Clear(head, s.S, s.V);
            var block = new Block(2 * Math.Min(s.Block, s.L) * s.S * sizeof(T));
            for (var first = 0L; first < s.L; first += s.Block)
                Queries(head, first, Math.Min(s.Block, s.L - first), (T*)block.Memory);
            block.RemoveReference();
        }

        private void Queries(long head, long first, long rows, T* buffer)
        {
            var seen = s.Seen(first + rows);
            T* shares = buffer, slopes = buffer + (rows * seen);
            var (dy, own) = (to.DOut.At(head, first), y.At(head, first));
            var (dq, dk, dv) = (to.Dq.At(head, first), to.Dk.At(head, 0), to.Dv.At(head, 0));
            Scores(s, q, k, mask, head, first, rows, seen, shares);
            Gemm.Run(rows, seen, s.V, dy, v.Transposed(head), slopes, seen, false);
            for (var i = 0L; i < rows; i++)
            {
                var p = new Span<T>(shares + (i * seen), (int)seen);
                var d = new Span<T>(slopes + (i * seen), (int)seen);
                ExpSums.Shifted(p, logs[(head * s.L) + first + i], p);
                var mean = TensorPrimitives.Dot<T>(Row(dy, i), Row(own, i));
                RowProducts.Centred(d, p, mean, T.CreateTruncating(s.Scale), d);
            }
            Gemm.Run(seen, s.V, rows, new Matrix<T>(shares, 1, seen), dy, dv.Data, dv.RowStride, true);
            Gemm.Run(
                seen, s.E, rows, new Matrix<T>(slopes, 1, seen), q.At(head, first), dk.Data, dk.RowStride, true);
            Gemm.Run(
                rows, s.E, seen, new Matrix<T>(slopes, seen, 1), k.At(head, 0), dq.Data, dq.RowStride, false);
        }

        private ReadOnlySpan<T> Row(Matrix<T> x, long row) => new(x.Data + (row * x.RowStride), (int)s.V);
    }
}

/// <summary>The gradient of the output, and where those of the inputs go; the rows of all are dense.</summary>
internal readonly struct AttentionGradients<T>(Heads<T> dOut, Heads<T> dq, Heads<T> dk, Heads<T> dv)
    where T : unmanaged
{
    public Heads<T> DOut => dOut;

    public Heads<T> Dq => dq;

    public Heads<T> Dk => dk;

    public Heads<T> Dv => dv;
}
