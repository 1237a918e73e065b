using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Storage;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// The gradient of 3x3 weights with the multiplications of a Winograd convolution: 16 instead of 36 for each four
/// outputs and pair of channels. With the sums V of the inputs as in the forward pass and M = A dOut Aᵀ, the 16
/// matrices S = sum over all patches of M Vᵀ give dw = Gᵀ S G.
/// </summary>
/// <remarks>
/// Source: Lavin and Gray, arXiv:1509.09308, F(2x2, 3x3), differentiated. Images go in groups, each of the 16 matrices
/// to one thread: no sum is cut, and the groups depend on the shape only.
/// </remarks>
internal static unsafe class WinogradWeights<T, TVector, TOps>
    where T : unmanaged, INumber<T>
    where TVector : unmanaged
    where TOps : struct, IVectorOps<T, TVector>
{
    private const int ChannelsTogether = 4;

    /// <summary>Patches of a group: enough to pay for the sums across vectors, few enough for the cache.</summary>
    private const int PatchesTogether = 512;

    private const int Taps = DotTile<T, TVector, TOps>.Taps;

    public static void Run(ConvShape s, T* dOut, T* x, T* dWeight)
    {
        var shape = Winograd.Tiled(s.Batch, s.In, s.Out, s.Padding);
        var patches = shape.Patches.Out.Count;
        var groups = Math.Clamp((s.Batch * patches + (PatchesTogether / 2)) / PatchesTogether, 1, s.Batch);
        var together = (s.Batch + groups - 1) / groups;
        var stride = ((together * patches) + (2 * TOps.Lanes) - 1) / TOps.Lanes * TOps.Lanes;
        var sums = new Block(16L * s.OutChannels * s.InChannels * sizeof(T));
        var inputs = new Block(((16 * stride * s.InChannels) + TOps.Lanes) * sizeof(T));
        var outputs = new Block(((16 * stride * s.OutChannels) + TOps.Lanes) * sizeof(T));
        var taps = new Block((s.InChannels + Taps) * sizeof(int));
        for (var c = 0; c < s.InChannels + Taps; c++)
            ((int*)taps.Memory)[c] = checked((int)(Math.Min(c, s.InChannels - 1) * stride));
        var (ofInputs, ofOutputs) = (new WinogradSums<T, TVector, TOps>(shape), Outputs(s));
        var channels = Chunks(s.InChannels) + Chunks(s.OutChannels);
        for (var n = 0L; n < s.Batch; n += together)
        {
            var end = Math.Min(s.Batch, n + together);
            T* v = (T*)inputs.Memory, m = (T*)outputs.Memory;
            Workers.Run(channels, new FillJob(s, (n, end), ofInputs, ofOutputs, x, dOut, v, m, stride));
            Workers.Run(16, new ProductJob(
                s, (end - n) * patches, stride, (int*)taps.Memory, v, m, (T*)sums.Memory, n > 0));
        }
        Workers.Run(s.OutChannels, new WeightJob(s, (T*)sums.Memory, dWeight));
        foreach (var block in new[] { sums, inputs, outputs, taps })
            block.RemoveReference();
    }

    /// <summary>The outputs in tiles of 2x2, one for each patch.</summary>
    private static WinogradSums<T, TVector, TOps> Outputs(ConvShape s) => new(Winograd.Outputs(s.Batch, s.Out));

    private static int Chunks(int channels) => (channels + ChannelsTogether - 1) / ChannelsTogether;

    /// <summary>Forms the sums of some channels of the inputs, or of dOut, for a group of images.</summary>
    private readonly struct FillJob(
        ConvShape s, (long First, long End) images, WinogradSums<T, TVector, TOps> ofInputs,
        WinogradSums<T, TVector, TOps> ofOutputs, T* x, T* dOut, T* inputs, T* outputs, long stride) : IChunkJob
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var own = (int)chunk - Chunks(s.InChannels);
            if (own < 0)
                ofInputs.Inputs(images, Range((int)chunk, s.InChannels), s.InChannels, x, inputs, stride);
            else
                ofOutputs.Gradients(images, Range(own, s.OutChannels), s.OutChannels, dOut, outputs, stride);
        }

        private static (int First, int End) Range(int chunk, int channels) =>
            (chunk * ChannelsTogether, Math.Min(channels, (chunk + 1) * ChannelsTogether));
    }

    /// <summary>One of the 16 matrices: sums[o, c] (+)= M[o] times V[c], along the patches.</summary>
    private readonly struct ProductJob(
        ConvShape s, long patches, long stride, int* taps, T* inputs, T* outputs, T* sums, bool add) : IChunkJob
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        public void Run(long k)
        {
            var start = 0;
            var vectors = (int)((patches + TOps.Lanes - 1) / TOps.Lanes);
            var range = new DotRange(1, 0, 0, stride, vectors, 1, &start);
            var tile = stackalloc T[4 * Taps];
            T* x = inputs + (k * stride * s.InChannels), g = outputs + (k * stride * s.OutChannels);
            var to = sums + (k * s.OutChannels * s.InChannels);
            LoopCount.Add(patches * s.InChannels * s.OutChannels, 0);
            for (var c = 0; c < s.InChannels; c += Taps)
                for (var o = 0; o < s.OutChannels;)
                {
                    var rows = DotTile<T, TVector, TOps>.Next(s.OutChannels - o);
                    DotTile<T, TVector, TOps>.Run(rows, range, g + (o * stride), x, taps + c, tile);
                    var count = Math.Min(Taps, s.InChannels - c);
                    for (var r = 0; r < rows; r++)
                        Put(tile + (r * Taps), to + ((long)(o + r) * s.InChannels) + c, count);
                    o += rows;
                }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private void Put(T* from, T* to, int count)
        {
            for (var i = 0; i < count; i++)
                to[i] = add ? to[i] + from[i] : from[i];
        }
    }

    /// <summary>dw = Gᵀ S G for the weights of one output channel, a vector of input channels at a time.</summary>
    private readonly struct WeightJob(ConvShape s, T* sums, T* dWeight) : IChunkJob
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        public void Run(long o)
        {
            var step = (long)s.OutChannels * s.InChannels;
            var square = stackalloc T[9 * 16];
            for (var c = 0; c < s.InChannels; c += TOps.Lanes)
            {
                // The last vector is moved back over the one before it.
                var at = Math.Min(c, s.InChannels - TOps.Lanes);
                var from = sums + (o * s.InChannels) + at;
                var (a0, a1, a2) = Line(from, 4 * step);
                var (b0, b1, b2) = Line(from + step, 4 * step);
                var (c0, c1, c2) = Line(from + (2 * step), 4 * step);
                var (d0, d1, d2) = Line(from + (3 * step), 4 * step);
                Row(a0, b0, c0, d0, square);
                Row(a1, b1, c1, d1, square + (3 * TOps.Lanes));
                Row(a2, b2, c2, d2, square + (6 * TOps.Lanes));
                var to = dWeight + (((o * s.InChannels) + at) * 9);
                for (var lane = 0; lane < TOps.Lanes; lane++)
                    for (var tap = 0; tap < 9; tap++)
                        *to++ = square[(tap * TOps.Lanes) + lane];
            }
        }

        /// <summary>Gᵀ of one column: (s0 + (s1 + s2) / 2, (s1 - s2) / 2, (s1 + s2) / 2 + s3).</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static (TVector, TVector, TVector) Line(T* from, long step) => Half(
            TOps.Load(from), TOps.Load(from + step), TOps.Load(from + (2 * step)), TOps.Load(from + (3 * step)));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static (TVector, TVector, TVector) Half(TVector s0, TVector s1, TVector s2, TVector s3)
        {
            var (half, zero) = (TOps.Repeat(T.One / (T.One + T.One)), TOps.Repeat(default));
            var (sum, difference) = (TOps.Add(s1, s2), TOps.Subtract(s1, s2));
            return (TOps.MulAdd(half, sum, s0), TOps.MulAdd(half, difference, zero), TOps.MulAdd(half, sum, s3));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static void Row(TVector a, TVector b, TVector c, TVector d, T* to)
        {
            var (left, middle, right) = Half(a, b, c, d);
            TOps.Store(left, to);
            TOps.Store(middle, to + TOps.Lanes);
            TOps.Store(right, to + (2 * TOps.Lanes));
        }
    }
}
