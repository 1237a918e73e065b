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
            var edge = new Block(sweeps.Max(sweep => sweep.EdgeSize) * sizeof(T));
            for (var n = batch * images / imageChunks; n < batch * (images + 1) / imageChunks; n++)
            {
                var image = operands.Source + (n * imageSize);
                if (scratch is not null)
                {
                    layout.Fill(image, channels, (T*)scratch.Memory);
                    image = (T*)scratch.Memory;
                }
                foreach (var sweep in sweeps)
                    sweep.Image(image, operands.Target + (n * targetSize), (T*)edge.Memory, (int)part, parts);
            }
            edge.RemoveReference();
            scratch?.RemoveReference();
        }
    }

    /// <summary>A pass with its tables in native memory and its weights packed for the tiles.</summary>
    private sealed class Prepared : IDisposable
    {
        private const int StrandSize = 24 * 16;

        private readonly DirectPass _pass;
        private readonly Filters _filters;
        private readonly Slot[] _slots;
        private readonly PackedTaps<T, TVector, TOps>[] _strands;
        private readonly Block _bias;
        private readonly long _groupSource;
        private readonly bool _rowsOutside;

        public Prepared(SourceLayout layout, DirectPass pass, Filters filters, Operands<T> operands)
        {
            (_pass, _filters) = (pass, filters);
            _slots = pass.Slots(TOps.Lanes);
            _strands = Array.ConvertAll(
                pass.Strands, taps => new PackedTaps<T, TVector, TOps>(taps, filters, layout.ChannelSize));
            _groupSource = filters.Columns * layout.ChannelSize;
            // What is larger streams by in the outer loop, what is smaller stays in the cache.
            _rowsOutside = filters.Rows * _strands.Sum(s => (long)s.Depth) > _groupSource;
            Plane = pass.TargetSize;
            _bias = new Block((long)filters.Rows * filters.Groups * sizeof(T));
            if (operands.Bias is null)
                _bias.Clear();
            else
                Buffer.MemoryCopy(operands.Bias, _bias.Memory, _bias.Bytes, _bias.Bytes);
        }

        /// <summary>Gets the number of places of a target channel.</summary>
        public long Plane { get; }

        /// <summary>Gets how many numbers a tile needs beside the target, until they are woven or cut.</summary>
        public long EdgeSize => ((_strands.Length + 1L) * StrandSize) + ((long)_strands.Length * TOps.Lanes);

        public void Dispose()
        {
            foreach (var strand in _strands)
                strand.Dispose();
            _bias.RemoveReference();
        }

        /// <summary>Puts the weights of the channels of each tile next to each other.</summary>
        public void Pack(T* weight)
        {
            foreach (var strand in _strands)
                strand.Pack(weight);
        }

        /// <summary>Sweeps over a part of one image.</summary>
        public void Image(T* image, T* target, T* edge, int part, int parts)
        {
            var pairs = (_slots.Length + 1) / 2;
            // Enough places: the parts share them out. Few places, many channels: they share out the channels.
            var byRows = parts > 1 && pairs < parts;
            var (first, end) = byRows ? (0, pairs) : (pairs * part / parts, pairs * (part + 1) / parts);
            for (var g = 0; g < _filters.Groups; g++)
            {
                var rows = byRows ? (_filters.Rows * part / parts, _filters.Rows * (part + 1) / parts)
                    : (0, _filters.Rows);
                Group(image + (g * _groupSource), target + (g * _filters.Rows * Plane), edge, g, rows, (first, end));
            }
        }

        private void Group(
            T* image, T* target, T* edge, int group, (int First, int End) rows, (int First, int End) pairs)
        {
            if (!_rowsOutside)
            {
                for (var pair = pairs.First; pair < pairs.End; pair++)
                    Tiles(image, target, edge, group, rows, pair, pair + 1);
                return;
            }
            for (var row = 0; row < _filters.Rows;)
            {
                var count = DirectTile<T, TVector, TOps>.Next(_filters.Rows - row);
                if (row >= rows.First && row < rows.End)
                    Tiles(image, target, edge, group, (row, row + count), pairs.First, pairs.End);
                row += count;
            }
        }

        /// <summary>Computes some rows of tiles, those that begin within the range, for some pairs of
        /// vectors.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        private void Tiles(
            T* image, T* target, T* edge, int group, (int First, int End) rows, int firstPair, int endPair)
        {
            var bias = (T*)_bias.Memory + ((long)group * _filters.Rows);
            for (var pair = firstPair; pair < endPair; pair++)
            {
                var slot0 = _slots[2 * pair];
                var slot1 = _slots[Math.Min((2 * pair) + 1, _slots.Length - 1)];
                var direct = _strands.Length == 1 && slot0.Target >= 0 && slot1.Target >= 0;
                for (var row = 0; row < rows.End;)
                {
                    var count = DirectTile<T, TVector, TOps>.Next(_filters.Rows - row);
                    if (row >= rows.First)
                    {
                        var to = target + (row * Plane);
                        if (direct)
                            _strands[0].Run(
                                group, row, count, image + slot0.Source, image + slot1.Source, bias,
                                new Tile<T>(to + slot0.Target, to + slot1.Target, Plane));
                        else
                            Woven(image, to, edge, group, row, count, bias, slot0, slot1);
                    }
                    row += count;
                }
            }
        }

        /// <summary>Computes the strands of a tile beside the target and weaves them into it.</summary>
        private void Woven(
            T* image, T* target, T* edge, int group, int row, int count, T* bias, in Slot slot0, in Slot slot1)
        {
            for (var i = 0; i < _strands.Length; i++)
            {
                var to = edge + (i * StrandSize);
                _strands[i].Run(
                    group, row, count, image + slot0.Source, image + slot1.Source, bias,
                    new Tile<T>(to, to + TOps.Lanes, 2 * TOps.Lanes));
            }
            for (var r = 0; r < count; r++, edge += 2 * TOps.Lanes, target += Plane)
            {
                Weave<T, TVector, TOps>.Put(_pass, edge, StrandSize, slot0, target);
                Weave<T, TVector, TOps>.Put(_pass, edge + TOps.Lanes, StrandSize, slot1, target);
            }
        }
    }
}
