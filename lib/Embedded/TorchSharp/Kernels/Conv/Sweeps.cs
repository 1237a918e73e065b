using System.Runtime.CompilerServices;
using TorchSharp.Storage;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// Runs sweeps over a batch. Chunks are ranges of images, and for few images also ranges of the output: they depend on
/// the shape only, and no sum is ever cut, so every number of threads gives the same digits.
/// </summary>
internal static unsafe class Sweeps<T, TVector, TOps>
    where T : unmanaged
    where TVector : unmanaged
    where TOps : struct, IVectorOps<T, TVector>
{
    private const int ImageChunks = 16;
    private const double SmallWork = 100_000;

    public static void Run(
        ConvShape s, SourceLayout layout, DirectPass[] passes, Filters filters, Operands<T> operands)
    {
        if (s.Batch == 0 || passes.Length == 0)
            return;
        var prepared = new Prepared[passes.Length];
        try
        {
            for (var i = 0; i < passes.Length; i++)
                prepared[i] = new Prepared(layout, passes[i], filters, operands);
            foreach (var sweep in prepared)
                sweep.Pack(operands.Weight);
            var parts = s.Batch >= 4 || s.Work < SmallWork ? 1 : 8;
            var images = Math.Min(s.Batch, ImageChunks);
            var job = new Job(s.Batch, images, parts, layout, prepared, filters, operands);
            if (s.Work < SmallWork)
                for (var chunk = 0L; chunk < images * parts; chunk++)
                    job.Run(chunk);
            else
                Workers.Run(images * parts, job);
        }
        finally
        {
            foreach (var sweep in prepared)
                sweep?.Dispose();
        }
    }

    private readonly struct Job(
        long batch, long imageChunks, int parts, SourceLayout layout, Prepared[] sweeps, Filters filters,
        Operands<T> operands) : IChunkJob
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var (images, part) = Math.DivRem(chunk, parts);
            var channels = filters.Columns * filters.Groups;
            var imageSize = layout.Source.Count * channels;
            var targetSize = sweeps[0].Plane * filters.Rows * filters.Groups;
            var scratch = layout.IsPlain ? null : new Block((layout.ChannelSize * channels * sizeof(T)) + 1024);
            scratch?.Clear();
            for (var n = batch * images / imageChunks; n < batch * (images + 1) / imageChunks; n++)
            {
                var image = operands.Source + (n * imageSize);
                if (scratch is not null)
                {
                    layout.Fill(image, channels, (T*)scratch.Memory);
                    image = (T*)scratch.Memory;
                }
                foreach (var sweep in sweeps)
                    sweep.Image(image, operands.Target + (n * targetSize), (int)part, parts);
            }
            scratch?.RemoveReference();
        }
    }

    /// <summary>A pass with its tables in native memory and its weights packed for the tiles.</summary>
    private sealed class Prepared : IDisposable
    {
        private readonly DirectPass _pass;
        private readonly Filters _filters;
        private readonly Slot[] _slots;
        private readonly Block _offsets;
        private readonly Block _packed;
        private readonly Block _bias;
        private readonly int _depth;
        private readonly long _groupSource;
        private readonly long _imageBytes;

        public Prepared(SourceLayout layout, DirectPass pass, Filters filters, Operands<T> operands)
        {
            (_pass, _filters) = (pass, filters);
            _slots = pass.Slots(TOps.Lanes);
            _depth = filters.Columns * pass.Taps.Length;
            _groupSource = filters.Columns * layout.ChannelSize;
            _imageBytes = _groupSource * sizeof(T);
            Plane = pass.TargetSize;
            _offsets = new Block((_depth + 1L) * sizeof(int));
            _packed = new Block((long)filters.Rows * filters.Groups * _depth * sizeof(T));
            _bias = new Block((long)filters.Rows * filters.Groups * sizeof(T));
            var at = (int*)_offsets.Memory;
            for (var c = 0; c < filters.Columns; c++)
                foreach (var offset in pass.Offsets)
                    *at++ = checked((int)((c * layout.ChannelSize) + offset));
            if (operands.Bias is null)
                _bias.Clear();
            else
                Buffer.MemoryCopy(operands.Bias, _bias.Memory, _bias.Bytes, _bias.Bytes);
        }

        /// <summary>Gets the number of places of a target channel.</summary>
        public long Plane { get; }

        public void Dispose()
        {
            _offsets.RemoveReference();
            _packed.RemoveReference();
            _bias.RemoveReference();
        }

        /// <summary>Puts the weights of the channels of each tile next to each other.</summary>
        public void Pack(T* weight) => Workers.Run(_filters.Groups, new PackJob(this, weight));

        /// <summary>Sweeps over a part of one image.</summary>
        public void Image(T* image, T* target, int part, int parts)
        {
            var pairs = (_slots.Length + 1) / 2;
            // Enough places: the parts share them out. Few places, many channels: they share out the channels.
            var byRows = parts > 1 && pairs < parts;
            var (first, end) = byRows ? (0, pairs) : (pairs * part / parts, pairs * (part + 1) / parts);
            for (var g = 0; g < _filters.Groups; g++)
            {
                var rows = byRows ? (_filters.Rows * part / parts, _filters.Rows * (part + 1) / parts)
                    : (0, _filters.Rows);
                Group(image + (g * _groupSource), target + (g * _filters.Rows * Plane), g, rows, (first, end));
            }
        }

        private void Group(T* image, T* target, int group, (int First, int End) rows, (int First, int End) pairs)
        {
            var packed = (T*)_packed.Memory + ((long)group * _filters.Rows * _depth);
            var bias = (T*)_bias.Memory + ((long)group * _filters.Rows);
            // What is larger streams by in the outer loop, what is smaller stays in the cache.
            var rowsOutside = (long)_filters.Rows * _depth * sizeof(T) > _imageBytes;
            if (!rowsOutside)
            {
                for (var pair = pairs.First; pair < pairs.End; pair++)
                    Tiles(image, target, packed, bias, rows, pair, pair + 1);
                return;
            }
            for (var row = 0; row < _filters.Rows;)
            {
                var count = DirectTile<T, TVector, TOps>.Next(_filters.Rows - row);
                if (row >= rows.First && row < rows.End)
                    Tiles(image, target, packed, bias, (row, row + count), pairs.First, pairs.End);
                row += count;
            }
        }

        /// <summary>Computes some rows of tiles, those that begin within the range, for some pairs of
        /// vectors.</summary>
        [SkipLocalsInit]
        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        private void Tiles(
            T* image, T* target, T* packed, T* bias, (int First, int End) rows, int firstPair, int endPair)
        {
            var edge = stackalloc T[24 * 16];
            for (var pair = firstPair; pair < endPair; pair++)
            {
                var slot0 = _slots[2 * pair];
                var slot1 = _slots[Math.Min((2 * pair) + 1, _slots.Length - 1)];
                for (var row = 0; row < rows.End;)
                {
                    var count = DirectTile<T, TVector, TOps>.Next(_filters.Rows - row);
                    if (row >= rows.First)
                    {
                        var whole = slot0.Target >= 0 && slot1.Target >= 0;
                        var to = target + (row * Plane);
                        var tile = whole
                            ? new Tile<T>(to + slot0.Target, to + slot1.Target, Plane)
                            : new Tile<T>(edge, edge + TOps.Lanes, 2 * TOps.Lanes);
                        LoopCount.Add((long)count * _depth * 2 * TOps.Lanes, 0);
                        DirectTile<T, TVector, TOps>.Run(
                            count, _depth, packed + ((long)row * _depth), image + slot0.Source, image + slot1.Source,
                            (int*)_offsets.Memory, bias + row,
                            tile);
                        if (!whole)
                            Scatter(edge, slot0, slot1, to, count);
                    }
                    row += count;
                }
            }
        }

        private void Scatter(T* edge, Slot slot0, Slot slot1, T* target, int rows)
        {
            for (var r = 0; r < rows; r++, edge += 2 * TOps.Lanes, target += Plane)
            {
                _pass.Scatter(edge, slot0, target);
                _pass.Scatter(edge + TOps.Lanes, slot1, target);
            }
        }

        private readonly struct PackJob(Prepared owner, T* weight) : IChunkJob
        {
            [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
            public void Run(long group)
            {
                var (filters, depth) = (owner._filters, owner._depth);
                var from = weight + (group * filters.GroupSize);
                var to = (T*)owner._packed.Memory + (group * filters.Rows * depth);
                for (var row = 0; row < filters.Rows;)
                {
                    var count = DirectTile<T, TVector, TOps>.Next(filters.Rows - row);
                    for (var c = 0; c < filters.Columns; c++)
                        foreach (var tap in owner._pass.Taps)
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
}
