using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Storage;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// The gradient of the weights as a sum of outer products, for layers whose output channels fill vectors: dOut is laid
/// out with the channels of a panel side by side, the input stays as it is. Unlike dot products along the rows, no lane
/// is lost where rows are short.
/// </summary>
/// <remarks>
/// Chunks are ranges of images with sums of their own, added up in a fixed order: they depend on the shape only.
/// </remarks>
internal static unsafe class OuterProducts<T, TVector, TOps>
    where T : unmanaged, INumber<T>
    where TVector : unmanaged
    where TOps : struct, IVectorOps<T, TVector>
{
    private const int ImageChunks = 8;

    /// <summary>Places that one panel is walked over before its sums are stored; they stay in the cache.</summary>
    private const long PlacesTogether = 256;

    /// <summary>Gets the output channels of a panel.</summary>
    private static int Panel => 2 * TOps.Lanes;

    /// <summary>Gets whether at least three of four lanes are channels.</summary>
    public static bool IsWorth(ConvShape s) => Panels(s) * Panel * 3L <= s.OutPerGroup * 4L;

    public static void Run(ConvShape s, T* dOut, T* x, T* dWeight)
    {
        if (s.Batch == 0)
        {
            new Span<T>(dWeight, checked((int)(s.OutChannels * s.FilterSize))).Clear();
            return;
        }
        using var tables = new Tables(s);
        var chunks = Math.Min(s.Batch, ImageChunks);
        var parts = chunks >= 4 ? 1 : (int)Math.Min(8 / chunks, Panels(s));
        var sums = new Block(tables.SumSize * chunks * sizeof(T));
        Workers.Run(chunks * parts, new Job(s, tables, dOut, x, (T*)sums.Memory, chunks, parts));
        Workers.Run(s.Groups * (long)Panels(s), new AddJob(s, tables, chunks, (T*)sums.Memory, dWeight));
        sums.RemoveReference();
    }

    private static int Panels(ConvShape s) => (s.OutPerGroup + Panel - 1) / Panel;

    /// <summary>Where taps and rows lie.</summary>
    private sealed class Tables : IDisposable
    {
        private readonly Block _taps;
        private readonly Block _starts;

        public Tables(ConvShape s)
        {
            Layout = SourceLayout.OfInput(s);
            Rows = checked((int)((long)s.Out.Depth * s.Out.Height));
            Filter = checked((int)((s.FilterSize + OuterTile<T, TVector, TOps>.Taps - 1)
                / OuterTile<T, TVector, TOps>.Taps * OuterTile<T, TVector, TOps>.Taps));
            SumSize = (long)s.Groups * Panels(s) * Filter * Panel;
            _taps = new Block((long)Filter * sizeof(int));
            _starts = new Block((long)Rows * sizeof(int));
            var offsets = DirectPass.Offsets(s, Layout);
            for (var k = 0; k < Filter; k++)
            {
                // The last tile has all its taps; those too many are computed and forgotten.
                var (c, tap) = Math.DivRem(Math.Min(k, (int)s.FilterSize - 1), offsets.Length);
                Taps[k] = checked((int)((c * Layout.ChannelSize) + offsets[tap]));
            }
            for (var row = 0; row < Rows; row++)
                Starts[row] = Layout.CellOffset(new Extent(row / s.Out.Height, row % s.Out.Height, 0));
        }

        public SourceLayout Layout { get; }

        public int Rows { get; }

        /// <summary>Gets the weights of one output channel, filled up to whole tiles.</summary>
        public int Filter { get; }

        public long SumSize { get; }

        public int* Taps => (int*)_taps.Memory;

        public int* Starts => (int*)_starts.Memory;

        public void Dispose()
        {
            _taps.RemoveReference();
            _starts.RemoveReference();
        }
    }

    private readonly struct Job(ConvShape s, Tables tables, T* dOut, T* x, T* sums, long chunks, int parts) : IChunkJob
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long job)
        {
            var (chunk, part) = Math.DivRem(job, parts);
            var (first, end) = (s.Batch * chunk / chunks, s.Batch * (chunk + 1) / chunks);
            var together = Math.Clamp(PlacesTogether / s.Out.Count, 1, end - first);
            var (inImage, outImage) = (tables.Layout.ChannelSize * s.InChannels, s.Out.Count * Panel);
            var input = new Block((inImage * together * sizeof(T)) + 1024);
            var panel = new Block(outImage * together * sizeof(T));
            input.Clear();
            var (own, ownEnd) = ((int)(Panels(s) * part / parts), (int)(Panels(s) * (part + 1) / parts));
            for (var n = first; n < end; n += together)
            {
                var images = Math.Min(together, end - n);
                for (var i = 0L; i < images; i++)
                    tables.Layout.Fill(
                        x + ((n + i) * s.In.Count * s.InChannels), s.InChannels, (T*)input.Memory + (i * inImage));
                var range = new DotRange(
                    images, outImage, inImage, 0, s.Out.Width, tables.Rows, tables.Starts);
                for (var g = 0; g < s.Groups; g++)
                    for (var p = own; p < ownEnd; p++)
                    {
                        Gather(n, images, g, p, (T*)panel.Memory);
                        Tiles(
                            range, (T*)panel.Memory,
                            (T*)input.Memory + (g * s.InPerGroup * tables.Layout.ChannelSize),
                            sums + (chunk * tables.SumSize) + (((g * Panels(s)) + p) * (long)tables.Filter * Panel),
                            add: n > first);
                    }
            }
            input.RemoveReference();
            panel.RemoveReference();
        }

        /// <summary>Puts the channels of a panel side by side, place by place; missing ones are 0.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        private void Gather(long first, long images, int group, int own, T* to)
        {
            var places = s.Out.Count;
            var there = Math.Min(Panel, s.OutPerGroup - (own * Panel));
            for (var i = 0L; i < images; i++, to += places * Panel)
                MatMul.Packing.Panel(
                    dOut + ((((first + i) * s.OutChannels) + (group * s.OutPerGroup) + (own * Panel)) * places),
                    places, 1, there, Panel, checked((int)places), to);
        }

        private void Tiles(in DotRange range, T* panel, T* image, T* to, bool add)
        {
            const int Taps = OuterTile<T, TVector, TOps>.Taps;
            LoopCount.Add(range.Images * s.Out.Count * tables.Filter * Panel, 0);
            for (var k = 0; k < tables.Filter; k += Taps)
                OuterTile<T, TVector, TOps>.Run(range, panel, image, tables.Taps + k, to + ((long)k * Panel), add);
        }
    }

    /// <summary>Adds the chunks up and turns a panel's sums into rows of weights.</summary>
    private readonly struct AddJob(ConvShape s, Tables tables, long chunks, T* sums, T* dWeight) : IChunkJob
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        public void Run(long panel)
        {
            var (group, own) = Math.DivRem(panel, Panels(s));
            var there = Math.Min(Panel, s.OutPerGroup - (own * Panel));
            var from = sums + (panel * tables.Filter * Panel);
            var to = dWeight + (((group * s.OutPerGroup) + (own * Panel)) * s.FilterSize);
            for (var k = 0L; k < s.FilterSize; k++, from += Panel)
                for (var o = 0; o < there; o++)
                {
                    var sum = from[o];
                    for (var c = 1L; c < chunks; c++)
                        sum += from[(c * tables.SumSize) + o];
                    to[(o * s.FilterSize) + k] = sum;
                }
        }
    }
}
