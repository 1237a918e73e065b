using System.Runtime.CompilerServices;
using TorchSharp.Storage;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// Runs sweeps whose output channels read one channel each: channel by channel, whose padded copy stays in the first
/// level of the cache, without packing.
/// </summary>
internal static unsafe class Depthwise<T, TVector, TOps>
    where T : unmanaged
    where TVector : unmanaged
    where TOps : struct, IVectorOps<T, TVector>
{
    private const int Chunks = 32;
    private const int Slots = DepthwiseTile<T, TVector, TOps>.Slots;
    private const int StrandSize = Slots * 16;

    public static void Run(
        ConvShape s, SourceLayout layout, DirectPass[] passes, Filters filters, Operands<T> operands)
    {
        var planes = s.Batch * filters.Groups;
        if (planes == 0 || passes.Length == 0)
            return;
        var sweeps = Array.ConvertAll(passes, pass => new Sweep(pass));
        Workers.Run(Math.Min(planes, Chunks), new Job(planes, layout, sweeps, filters, operands));
    }

    /// <summary>A pass with its vectors in groups of a tile; the last group repeats the last vector.</summary>
    private sealed class Sweep
    {
        public Sweep(DirectPass pass)
        {
            Pass = pass;
            Taps = [.. pass.Strands.SelectMany(strand => strand.Taps)];
            Offsets = [.. pass.Strands.SelectMany(strand => strand.Offsets)];
            Depths = Array.ConvertAll(pass.Strands, strand => strand.Taps.Length);
            var slots = pass.Slots(TOps.Lanes);
            Places = new Slot[(slots.Length + Slots - 1) / Slots * Slots];
            IsDirect = Depths.Length == 1 && Array.TrueForAll(slots, slot => slot.Target >= 0);
            for (var i = 0; i < Places.Length; i++)
                Places[i] = slots[Math.Min(i, slots.Length - 1)];
            Tiles = Depths.Length == 1 ? Places : Array.ConvertAll(Places, slot => slot with { Target = -1 });
        }

        public DirectPass Pass { get; }

        /// <summary>Gets the taps of all strands, one after the other, and their distances.</summary>
        public int[] Taps { get; }

        public int[] Offsets { get; }

        /// <summary>Gets the number of taps of each strand.</summary>
        public int[] Depths { get; }

        /// <summary>Gets where the results go.</summary>
        public Slot[] Places { get; }

        /// <summary>Gets where the tiles write: beside the target, what has to be woven.</summary>
        public Slot[] Tiles { get; }

        /// <summary>Gets whether no vector has to be woven or cut.</summary>
        public bool IsDirect { get; }

        /// <summary>Gets how many numbers a channel needs beside the target.</summary>
        public long EdgeSize => ((Depths.Length + 1L) * StrandSize) + (Depths.Length * 16L);
    }

    private readonly struct Job(
        long planes, SourceLayout layout, Sweep[] sweeps, Filters filters, Operands<T> operands) : IChunkJob
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var chunks = Math.Min(planes, Chunks);
            var scratch = layout.IsPlain ? null : new Block((layout.ChannelSize * sizeof(T)) + 1024);
            scratch?.Clear();
            var edge = new Block(sweeps.Max(sweep => sweep.EdgeSize) * sizeof(T));
            for (var plane = planes * chunk / chunks; plane < planes * (chunk + 1) / chunks; plane++)
            {
                var image = operands.Source + (plane * layout.Source.Count);
                if (scratch is not null)
                {
                    layout.Fill(image, 1, (T*)scratch.Memory);
                    image = (T*)scratch.Memory;
                }
                var group = plane % filters.Groups;
                var target = operands.Target + (plane * filters.Rows * sweeps[0].Pass.TargetSize);
                foreach (var sweep in sweeps)
                    for (var row = 0; row < filters.Rows; row++)
                        Channel(
                            sweep, image, operands.Weight + (group * filters.GroupSize) + (row * filters.RowStride),
                            operands.Bias is null ? default : operands.Bias[(group * filters.Rows) + row],
                            target + (row * sweep.Pass.TargetSize), (T*)edge.Memory);
            }
            edge.RemoveReference();
            scratch?.RemoveReference();
        }

        /// <summary>Computes one channel of the target.</summary>
        [SkipLocalsInit]
        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        private void Channel(Sweep sweep, T* image, T* filter, T bias, T* target, T* edge)
        {
            var depth = sweep.Taps.Length;
            var weights = stackalloc T[depth];
            for (var k = 0; k < depth; k++)
                weights[k] = filter[sweep.Taps[k]];
            LoopCount.Add((long)depth * sweep.Tiles.Length * TOps.Lanes, 0);
            fixed (int* offsets = sweep.Offsets)
            fixed (Slot* slots = sweep.Tiles)
                for (var i = 0; i < sweep.Tiles.Length; i += Slots)
                    if (sweep.IsDirect)
                        DepthwiseTile<T, TVector, TOps>.Run(
                            depth, weights, image, slots + i, offsets, bias, target, edge);
                    else
                        Woven(sweep, i, weights, offsets, slots + i, image, bias, target, edge);
        }

        /// <summary>Computes the strands of a tile beside the target and weaves them into it.</summary>
        private static void Woven(
            Sweep sweep, int first, T* weights, int* offsets, Slot* slots, T* image, T bias, T* target, T* edge)
        {
            for (var i = 0; i < sweep.Depths.Length; weights += sweep.Depths[i], offsets += sweep.Depths[i], i++)
                DepthwiseTile<T, TVector, TOps>.Run(
                    sweep.Depths[i], weights, image, slots, offsets, bias, target, edge + (i * StrandSize));
            for (var v = 0; v < Slots; v++)
                if (slots[v].Target < 0)
                    Weave<T, TVector, TOps>.Put(
                        sweep.Pass, edge + (v * 16), StrandSize, sweep.Places[first + v], target);
        }
    }
}
