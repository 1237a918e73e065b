using System.Runtime.CompilerServices;
using TorchSharp.Storage;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// The sums before and after the products of a Winograd convolution, a vector of patches at a time. The image is cut
/// into four interleaved ones, so that neighbouring patches read neighbours.
/// </summary>
internal sealed unsafe class WinogradSums<T, TVector, TOps>
    where T : unmanaged
    where TVector : unmanaged
    where TOps : struct, IVectorOps<T, TVector>
{
    private readonly WinogradShape _shape;
    private readonly SourceLayout _layout;
    private readonly int[] _offsets;

    public WinogradSums(WinogradShape shape)
    {
        (_shape, _layout) = (shape, SourceLayout.OfInput(shape.Patches));
        _offsets = DirectPass.Offsets(shape.Patches, _layout);
    }

    /// <summary>to[k, channel, patch] = Bᵀ d B for the patches d of some images and channels; 0 behind the last.
    /// </summary>
    public void Inputs(
        (long First, long End) images, (int First, int End) channels, int all, T* source, T* to, long stride) =>
        Each(images, channels, all, source, to, stride, ofInputs: true);

    /// <summary>to[k, channel, patch] = A d Aᵀ for tiles d of 2x2 outputs; 0 behind the last.</summary>
    public void Gradients(
        (long First, long End) images, (int First, int End) channels, int all, T* source, T* to, long stride) =>
        Each(images, channels, all, source, to, stride, ofInputs: false);

    /// <summary>y = Aᵀ m A + bias for the products m of some images.</summary>
    public void Outputs(long first, long end, int channels, int rows, T* bias, T* products, long stride, T* target)
    {
        var patches = _shape.Patches.Out.Count;
        var lines = new Block(((4 * patches) + (8 * TOps.Lanes)) * sizeof(T));
        var upper = (T*)lines.Memory;
        var lower = upper + (2 * patches) + (4 * TOps.Lanes);
        for (var n = first; n < end; n++)
            for (var o = 0; o < channels; o++)
            {
                Lines(products + (o * stride) + ((n - first) * patches), stride * rows,
                    bias is null ? default : bias[o], upper, lower);
                Move(upper, lower, target + (((n * channels) + o) * _shape.Target.Count));
            }
        lines.RemoveReference();
    }

    private void Each(
        (long First, long End) images, (int First, int End) channels, int all, T* source, T* to, long stride,
        bool ofInputs)
    {
        var scratch = new Block((_layout.ChannelSize * sizeof(T)) + 1024);
        scratch.Clear();
        var patches = _shape.Patches.Out.Count;
        var places = (images.End - images.First) * patches;
        var behind = (int)Math.Min(TOps.Lanes, stride - places);
        for (var c = channels.First; c < channels.End; c++)
        {
            var line = to + (c * stride);
            for (var n = images.First; n < images.End; n++, line += patches)
            {
                _layout.Fill(source + (((n * all) + c) * _layout.Source.Count), 1, (T*)scratch.Memory);
                if (ofInputs)
                    Channel((T*)scratch.Memory, line, stride * all);
                else
                    Tiles((T*)scratch.Memory, line, stride * all);
            }
            for (var k = 0; k < 16; k++)
                new Span<T>(line + (k * stride * all), behind).Clear();
        }
        scratch.RemoveReference();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Channel(T* image, T* to, long step)
    {
        var (height, width) = (_shape.Patches.Out.Height, _shape.Patches.Out.Width);
        fixed (int* at = _offsets)
            for (var i = 0; i < height; i++, image += _layout.Cells.Width, to += width)
                for (var j = 0; j < width; j += TOps.Lanes)
                {
                    // What a vector writes behind the end of its row is overwritten by the next one.
                    T* from = image + j, sums = to + j;
                    var (a0, a1, a2, a3) = Column(from, at);
                    var (b0, b1, b2, b3) = Column(from, at + 1);
                    var (c0, c1, c2, c3) = Column(from, at + 2);
                    var (d0, d1, d2, d3) = Column(from, at + 3);
                    Row(a0, b0, c0, d0, sums, step);
                    Row(a1, b1, c1, d1, sums + (4 * step), step);
                    Row(a2, b2, c2, d2, sums + (8 * step), step);
                    Row(a3, b3, c3, d3, sums + (12 * step), step);
                }
    }

    /// <summary>(y0, y0 + y1, y0 - y1, -y1) of the columns of each tile, and then of its rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Tiles(T* image, T* to, long step)
    {
        var (height, width) = (_shape.Patches.Out.Height, _shape.Patches.Out.Width);
        var zero = TOps.Repeat(default);
        fixed (int* at = _offsets)
            for (var i = 0; i < height; i++, image += _layout.Cells.Width, to += width)
                for (var j = 0; j < width; j += TOps.Lanes)
                {
                    T* from = image + j, sums = to + j;
                    var (a0, b0) = (TOps.Load(from + at[0]), TOps.Load(from + at[1]));
                    var (a3, b3) = (TOps.Load(from + at[2]), TOps.Load(from + at[3]));
                    TileRow(a0, b0, sums, step);
                    TileRow(TOps.Add(a0, a3), TOps.Add(b0, b3), sums + (4 * step), step);
                    TileRow(TOps.Subtract(a0, a3), TOps.Subtract(b0, b3), sums + (8 * step), step);
                    TileRow(TOps.Subtract(zero, a3), TOps.Subtract(zero, b3), sums + (12 * step), step);
                }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TileRow(TVector a, TVector b, T* to, long step)
    {
        TOps.Store(a, to);
        TOps.Store(TOps.Add(a, b), to + step);
        TOps.Store(TOps.Subtract(a, b), to + (2 * step));
        TOps.Store(TOps.Subtract(TOps.Repeat(default), b), to + (3 * step));
    }

    /// <summary>(d0 - d2, d1 + d2, d2 - d1, d1 - d3) of one column of the patches.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (TVector, TVector, TVector, TVector) Column(T* from, int* at)
    {
        var (d0, d1) = (TOps.Load(from + at[0]), TOps.Load(from + at[4]));
        var (d2, d3) = (TOps.Load(from + at[8]), TOps.Load(from + at[12]));
        return (TOps.Subtract(d0, d2), TOps.Add(d1, d2), TOps.Subtract(d2, d1), TOps.Subtract(d1, d3));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Row(TVector a, TVector b, TVector c, TVector d, T* to, long step)
    {
        TOps.Store(TOps.Subtract(a, c), to);
        TOps.Store(TOps.Add(b, c), to + step);
        TOps.Store(TOps.Subtract(c, b), to + (2 * step));
        TOps.Store(TOps.Subtract(b, d), to + (3 * step));
    }

    /// <summary>Computes the upper and the lower row of outputs of all patches of one channel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Lines(T* m, long step, T bias, T* upper, T* lower)
    {
        var patches = _shape.Patches.Out.Count;
        var shift = TOps.Repeat(bias);
        for (var p = 0L; p < patches; p += TOps.Lanes, upper += 2 * TOps.Lanes, lower += 2 * TOps.Lanes)
        {
            var (a0, a1) = Halves(m + p, step);
            var (b0, b1) = Halves(m + p + step, step);
            var (c0, c1) = Halves(m + p + (2 * step), step);
            var (d0, d1) = Halves(m + p + (3 * step), step);
            TOps.StorePairs(
                TOps.Add(TOps.Add(a0, shift), TOps.Add(b0, c0)),
                TOps.Add(TOps.Subtract(b0, c0), TOps.Subtract(shift, d0)), upper);
            TOps.StorePairs(
                TOps.Add(TOps.Add(a1, shift), TOps.Add(b1, c1)),
                TOps.Add(TOps.Subtract(b1, c1), TOps.Subtract(shift, d1)), lower);
        }
    }

    /// <summary>(m0 + m1 + m2, m1 - m2 - m3) of one column of products.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (TVector, TVector) Halves(T* m, long step)
    {
        var (m0, m1) = (TOps.Load(m), TOps.Load(m + (4 * step)));
        var (m2, m3) = (TOps.Load(m + (8 * step)), TOps.Load(m + (12 * step)));
        return (TOps.Add(m0, TOps.Add(m1, m2)), TOps.Subtract(TOps.Subtract(m1, m2), m3));
    }

    /// <summary>Puts the rows of outputs where they belong; an odd size leaves the last ones out.</summary>
    private void Move(T* upper, T* lower, T* target)
    {
        var (width, line) = (_shape.Target.Width, 2 * _shape.Patches.Out.Width);
        for (var h = 0; h < _shape.Target.Height; h++)
            SourceLayout.MoveRow(
                (h % 2 == 0 ? upper : lower) + ((long)(h / 2) * line), target + ((long)h * width), width);
    }
}
