using System.Runtime.CompilerServices;
using TorchSharp.Storage;

namespace TorchSharp.Kernels.Conv;

/// <summary>The taps of one strand for all channels: their distances, and their weights in the order of the tiles.
/// </summary>
internal sealed unsafe class PackedTaps<T, TVector, TOps> : IDisposable
    where T : unmanaged
    where TVector : unmanaged
    where TOps : struct, IVectorOps<T, TVector>
{
    private readonly Filters _filters;
    private readonly int[] _taps;
    private readonly Block _offsets;
    private readonly Block _packed;

    public PackedTaps(TapTable table, Filters filters, long channelSize)
    {
        (_filters, _taps) = (filters, table.Taps);
        Depth = filters.Columns * table.Taps.Length;
        _offsets = new Block((Depth + 1L) * sizeof(int));
        _packed = new Block((long)filters.Rows * filters.Groups * Depth * sizeof(T));
        var at = (int*)_offsets.Memory;
        for (var c = 0; c < filters.Columns; c++)
            foreach (var offset in table.Offsets)
                *at++ = checked((int)((c * channelSize) + offset));
    }

    /// <summary>Gets the number of products in each sum.</summary>
    public int Depth { get; }

    public void Dispose()
    {
        _offsets.RemoveReference();
        _packed.RemoveReference();
    }

    /// <summary>Puts the weights of the channels of each tile next to each other.</summary>
    public void Pack(T* weight) => Workers.Run(_filters.Groups, new PackJob(this, weight));

    /// <summary>Computes one tile.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Run(int group, int row, int count, T* x0, T* x1, T* bias, Tile<T> to)
    {
        LoopCount.Add((long)count * Depth * 2 * TOps.Lanes, 0);
        var packed = (T*)_packed.Memory + ((((long)group * _filters.Rows) + row) * Depth);
        DirectTile<T, TVector, TOps>.Run(count, Depth, packed, x0, x1, (int*)_offsets.Memory, bias + row, to);
    }

    private readonly struct PackJob(PackedTaps<T, TVector, TOps> owner, T* weight) : IChunkJob
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        public void Run(long group)
        {
            var (filters, depth) = (owner._filters, owner.Depth);
            var from = weight + (group * filters.GroupSize);
            var to = (T*)owner._packed.Memory + (group * filters.Rows * depth);
            for (var row = 0; row < filters.Rows;)
            {
                var count = DirectTile<T, TVector, TOps>.Next(filters.Rows - row);
                for (var c = 0; c < filters.Columns; c++)
                    foreach (var tap in owner._taps)
                    {
                        var at = from + (c * filters.ColumnStride) + tap + (row * filters.RowStride);
                        for (var j = 0; j < count; j++)
                            *to++ = at[j * filters.RowStride];
                    }
                row += count;
            }
        }
    }
}
