using TorchSharp.Kernels.MatMul;

namespace TorchSharp.Kernels.Attention;

/// <summary>
/// One operand of attention: where each head's matrix begins, and its strides. Heads need not be dense.
/// </summary>
internal readonly unsafe struct Heads<T>(T* data, long[] offsets, long rowStride, long columnStride)
    where T : unmanaged
{
    public bool IsNull => data is null;

    public long RowStride => rowStride;

    public long ColumnStride => columnStride;

    public Matrix<T> At(long head, long row) =>
        new(data + offsets[head] + (row * rowStride), rowStride, columnStride);

    /// <summary>Sets the rows of a head to zero; they must be dense.</summary>
    public void Clear(long head, long rows, long width)
    {
        for (var row = 0L; row < rows; row++)
            new Span<T>(data + offsets[head] + (row * rowStride), (int)width).Clear();
    }

    /// <summary>The matrix with rows and columns exchanged: no work, only strides.</summary>
    public Matrix<T> Transposed(long head) => new(data + offsets[head], columnStride, rowStride);
}

/// <summary>The sizes: queries L, keys S, width E of queries and keys, width V of values.</summary>
internal readonly record struct AttentionSizes(long Count, long L, long S, long E, long V, double Scale, bool Causal)
{
    /// <summary>Queries that one piece of work takes: their scores fit the second-level cache.</summary>
    public long Block => Math.Clamp(65536 / Math.Max(1, S), 16, 128);

    public long Blocks => (L + Block - 1) / Block;

    /// <summary>Keys that some query below the given one may see.</summary>
    public long Seen(long queryEnd) => Causal ? Math.Min(S, queryEnd) : S;
}
