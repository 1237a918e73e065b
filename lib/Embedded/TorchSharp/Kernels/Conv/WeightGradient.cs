using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TorchSharp.Kernels.MatMul;
using TorchSharp.Storage;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// The gradient of the weights without unfolding: dw[o, c, k] = sum over images and places of dOut[o, place] times
/// x[c, place moved by k], a dot product along the rows of the padded input.
/// </summary>
internal static unsafe class WeightGradient
{
    public static void Run<T>(ConvShape s, T* dOut, T* x, T* dWeight)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
            OfWidth<float, SingleMulAdd>(s, (float*)dOut, (float*)x, (float*)dWeight);
        else
            OfWidth<double, DoubleMulAdd>(s, (double*)dOut, (double*)x, (double*)dWeight);
    }

    /// <summary>
    /// Gets whether there are enough places to sum over; with few places and many weights a matrix product is better.
    /// </summary>
    public static bool IsWorth<T>(ConvShape s) => s.Batch * s.Out.Count / DirectConv.Lanes<T>() >= 48;

    private static void OfWidth<T, TFma>(ConvShape s, T* dOut, T* x, T* dWeight)
        where T : unmanaged, INumber<T>
        where TFma : struct, IMulAdd<T>
    {
        if (Vector512.IsHardwareAccelerated)
            OfVectors<T, Vector512<T>, Ops512<T, TFma>>(s, dOut, x, dWeight);
        else if (Vector256.IsHardwareAccelerated)
            OfVectors<T, Vector256<T>, Ops256<T, TFma>>(s, dOut, x, dWeight);
        else
            OfVectors<T, Vector128<T>, Ops128<T, TFma>>(s, dOut, x, dWeight);
    }

    private static void OfVectors<T, TVector, TOps>(ConvShape s, T* dOut, T* x, T* dWeight)
        where T : unmanaged, INumber<T>
        where TVector : unmanaged
        where TOps : struct, IVectorOps<T, TVector>
    {
        if (Winograd.IsWorth<T>(s))
            WinogradWeights<T, TVector, TOps>.Run(s, dOut, x, dWeight);
        else if (OuterProducts<T, TVector, TOps>.IsWorth(s))
            OuterProducts<T, TVector, TOps>.Run(s, dOut, x, dWeight);
        else
            Dots<T, TVector, TOps>.Run(s, dOut, x, dWeight);
    }
}

/// <summary>
/// Runs the dot products in chunks of images; each chunk has sums of its own, added up in a fixed order at the end.
/// </summary>
internal static unsafe class Dots<T, TVector, TOps>
    where T : unmanaged, INumber<T>
    where TVector : unmanaged
    where TOps : struct, IVectorOps<T, TVector>
{
    private const int ImageChunks = 8;
    private const double SmallWork = 100_000;

    private const long VectorsPerChunk = 128;

    /// <summary>Elements of padded input and output that are walked over together: they stay in the cache.</summary>
    private const long CachedElements = 150_000;

    public static void Run(ConvShape s, T* dOut, T* x, T* dWeight)
    {
        var size = s.OutChannels * s.FilterSize;
        if (s.Batch == 0)
        {
            new Span<T>(dWeight, checked((int)size)).Clear();
            return;
        }
        using var tables = new Tables(s);
        // A chunk pays for the sums across its vectors: it must have enough images. Then channels are shared out too.
        var enough = Math.Max(1, VectorsPerChunk / ((long)tables.Rows * tables.Vectors));
        var chunks = s.Work < SmallWork ? 1 : Math.Clamp(s.Batch / enough, 1, ImageChunks);
        var parts = s.Work < SmallWork || chunks >= 4 ? 1 : (int)Math.Min(8 / chunks, (s.OutPerGroup + 3L) / 4);
        var partial = chunks == 1 ? null : new Block(size * chunks * sizeof(T));
        var sums = partial is null ? dWeight : (T*)partial.Memory;
        Workers.Run(chunks * parts, new Job(s, tables, dOut, x, sums, chunks, parts));
        if (partial is null)
            return;
        Workers.Run(Chunking.Count(size), new AddJob(size, chunks, sums, dWeight));
        partial.RemoveReference();
    }

    /// <summary>Where taps and rows lie.</summary>
    private sealed class Tables : IDisposable
    {
        private readonly Block _taps;
        private readonly Block _starts;

        public Tables(ConvShape s)
        {
            Layout = SourceLayout.OfInput(s);
            var joined = (((long)s.Out.Height * Layout.Cells.Width) + TOps.Lanes - 1) / TOps.Lanes;
            var perRow = (s.Out.Width + TOps.Lanes - 1) / TOps.Lanes;
            IsJoined = joined < (long)perRow * s.Out.Height;
            Vectors = checked((int)(IsJoined ? joined : perRow));
            Rows = checked((int)(IsJoined ? s.Out.Depth : (long)s.Out.Depth * s.Out.Height));
            _taps = new Block((s.FilterSize + DotTile<T, TVector, TOps>.Taps) * sizeof(int));
            _starts = new Block((long)Rows * sizeof(int));
            FillTaps(s);
            for (var row = 0; row < Rows; row++)
                Starts[row] = Layout.CellOffset(IsJoined
                    ? new Extent(row, 0, 0)
                    : new Extent(row / s.Out.Height, row % s.Out.Height, 0));
        }

        public SourceLayout Layout { get; }

        public bool IsJoined { get; }

        public int Vectors { get; }

        public int Rows { get; }

        public int* Taps => (int*)_taps.Memory;

        public int* Starts => (int*)_starts.Memory;

        /// <summary>Gets the elements of one channel of dOut with its gaps.</summary>
        public long OutChannel => (long)Rows * Vectors * TOps.Lanes;

        /// <summary>Copies dOut of one image so that its rows lie as the input's do; the gaps must be zero already.
        /// </summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        public void FillOut(ConvShape s, T* from, T* to)
        {
            var width = s.Out.Width;
            var heightStep = IsJoined ? Layout.Cells.Width : Vectors * TOps.Lanes;
            for (var c = 0; c < s.OutChannels; c++, to += OutChannel)
                for (var d = 0; d < s.Out.Depth; d++)
                    for (var h = 0; h < s.Out.Height; h++, from += width)
                    {
                        var row = IsJoined ? (long)d * Vectors * TOps.Lanes : (long)d * s.Out.Height * heightStep;
                        new Span<T>(from, width).CopyTo(new Span<T>(to + row + ((long)h * heightStep), width));
                    }
        }

        public void Dispose()
        {
            _taps.RemoveReference();
            _starts.RemoveReference();
        }

        private void FillTaps(ConvShape s)
        {
            var offsets = DirectPass.Offsets(s, Layout);
            var at = Taps;
            for (var c = 0; c < s.InPerGroup; c++)
                foreach (var offset in offsets)
                    *at++ = checked((int)((c * Layout.ChannelSize) + offset));
            // The last tile has all its taps; those too many are computed and forgotten.
            for (var i = 0; i < DotTile<T, TVector, TOps>.Taps; i++)
                *at++ = 0;
        }
    }

    private readonly struct Job(ConvShape s, Tables tables, T* dOut, T* x, T* sums, long chunks, int parts) : IChunkJob
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long job)
        {
            var (chunk, part) = Math.DivRem(job, parts);
            var (first, end) = (s.Batch * chunk / chunks, s.Batch * (chunk + 1) / chunks);
            var (inImage, outImage) = (tables.Layout.ChannelSize * s.InChannels, tables.OutChannel * s.OutChannels);
            var together = Math.Clamp(CachedElements / (inImage + outImage), 1, end - first);
            var input = new Block((inImage * together * sizeof(T)) + 1024);
            var output = new Block(outImage * together * sizeof(T));
            input.Clear();
            output.Clear();
            var to = sums + (chunk * s.OutChannels * s.FilterSize);
            var (own, ownEnd) = ((int)(s.OutPerGroup * part / parts), (int)(s.OutPerGroup * (part + 1) / parts));
            for (var n = first; n < end; n += together)
            {
                var images = Math.Min(together, end - n);
                for (var i = 0L; i < images; i++)
                {
                    tables.Layout.Fill(
                        x + ((n + i) * s.In.Count * s.InChannels), s.InChannels, (T*)input.Memory + (i * inImage));
                    tables.FillOut(
                        s, dOut + ((n + i) * s.Out.Count * s.OutChannels), (T*)output.Memory + (i * outImage));
                }
                var range = new DotRange(
                    images, outImage, inImage, tables.OutChannel, tables.Vectors, tables.Rows, tables.Starts);
                for (var g = 0; g < s.Groups; g++)
                    Group(
                        range, (T*)output.Memory + (g * s.OutPerGroup * tables.OutChannel),
                        (T*)input.Memory + (g * s.InPerGroup * tables.Layout.ChannelSize),
                        to + (g * s.OutPerGroup * s.FilterSize), own, ownEnd, add: n > first);
            }
            input.RemoveReference();
            output.RemoveReference();
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        private void Group(in DotRange range, T* g, T* image, T* to, int first, int end, bool add)
        {
            const int Taps = DotTile<T, TVector, TOps>.Taps;
            var tile = stackalloc T[4 * Taps];
            var filter = s.FilterSize;
            for (var o = first; o < end;)
            {
                var rows = DotTile<T, TVector, TOps>.Next(end - o);
                for (var k = 0L; k < filter; k += Taps)
                {
                    LoopCount.Add(range.Images * range.Rows * range.Vectors * rows * Taps * TOps.Lanes, 0);
                    DotTile<T, TVector, TOps>.Run(
                        rows, range, g + (o * range.Channel), image, tables.Taps + k, tile);
                    var count = Math.Min(Taps, filter - k);
                    for (var r = 0; r < rows; r++)
                    {
                        var at = to + ((o + r) * filter) + k;
                        for (var j = 0; j < count; j++)
                            at[j] = add ? at[j] + tile[(r * Taps) + j] : tile[(r * Taps) + j];
                    }
                }
                o += rows;
            }
        }
    }

    private readonly struct AddJob(long size, long chunks, T* partial, T* to) : IChunkJob
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var (start, count) = Chunking.Of(size, chunk);
            for (var i = start; i < start + count; i++)
            {
                var sum = partial[i];
                for (var c = 1L; c < chunks; c++)
                    sum += partial[(c * size) + i];
                to[i] = sum;
            }
        }
    }
}
