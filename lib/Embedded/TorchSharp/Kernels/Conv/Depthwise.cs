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
            var slots = pass.Slots(TOps.Lanes);
            Tiles = new Slot[(slots.Length + Slots - 1) / Slots * Slots];
            IsWhole = Array.TrueForAll(slots, slot => slot.Target >= 0);
            for (var i = 0; i < Tiles.Length; i++)
                Tiles[i] = slots[Math.Min(i, slots.Length - 1)];
        }

        public DirectPass Pass { get; }

        public Slot[] Tiles { get; }

        /// <summary>Gets whether no vector has to be cut.</summary>
        public bool IsWhole { get; }
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
                            target + (row * sweep.Pass.TargetSize));
            }
            scratch?.RemoveReference();
        }

        /// <summary>Computes one channel of the target.</summary>
        [SkipLocalsInit]
        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        private void Channel(Sweep sweep, T* image, T* filter, T bias, T* target)
        {
            var (pass, depth) = (sweep.Pass, sweep.Pass.Taps.Length);
            var edge = stackalloc T[Slots * 16];
            var weights = stackalloc T[depth];
            for (var k = 0; k < depth; k++)
                weights[k] = filter[pass.Taps[k]];
            LoopCount.Add((long)depth * sweep.Tiles.Length * TOps.Lanes, 0);
            fixed (int* offsets = pass.Offsets)
            fixed (Slot* slots = sweep.Tiles)
                for (var i = 0; i < sweep.Tiles.Length; i += Slots)
                {
                    DepthwiseTile<T, TVector, TOps>.Run(depth, weights, image, slots + i, offsets, bias, target, edge);
                    for (var v = 0; v < Slots && !sweep.IsWhole; v++)
                        if (slots[i + v].Target < 0)
                            pass.Scatter(edge + (v * 16), slots[i + v], target);
                }
        }
    }
}
