using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// How an image lies in the scratch memory of a convolution: with zeros around, and, when the kernel moves in steps of
/// s, cut into s interleaved images per dimension, so that neighbouring places of the output always read neighbours.
/// </summary>
internal sealed unsafe class SourceLayout
{
    private SourceLayout(Extent source, Extent shift, Extent phases, Extent cells) =>
        (Source, Shift, Phases, Cells) = (source, shift, phases, cells);

    /// <summary>Gets the size of the image as it comes.</summary>
    public Extent Source { get; }

    /// <summary>Gets the place of the image's first element among the zeros; negative where it is cut off.</summary>
    public Extent Shift { get; }

    /// <summary>Gets the number of interleaved images.</summary>
    public Extent Phases { get; }

    /// <summary>Gets the size of each of them.</summary>
    public Extent Cells { get; }

    public long ChannelSize => Phases.Count * Cells.Count;

    /// <summary>Gets whether nothing is moved: then the image itself can be read.</summary>
    public bool IsPlain => Phases == Extent.One && Cells == Source && Shift == default;

    /// <summary>Gets the layout in which the kernel moves over the input.</summary>
    public static SourceLayout OfInput(ConvShape s)
    {
        var cells = Extent.Of(d =>
        {
            var reach = ((long)(s.Out[d] - 1) * s.Stride[d]) + ((long)(s.Kernel[d] - 1) * s.Dilation[d]) + 1;
            return checked((int)((reach + s.Stride[d] - 1) / s.Stride[d]));
        });
        return new SourceLayout(s.In, s.Padding, s.Stride, cells);
    }

    /// <summary>Gets the layout in which the turned kernel moves over the gradient of the output.</summary>
    public static SourceLayout OfGradient(ConvShape s)
    {
        var before = Extent.Of(d => checked((int)((long)(s.Kernel[d] - 1) * s.Dilation[d] / s.Stride[d])));
        var cells = Extent.Of(d => before[d] + ((s.In[d] - 1 + s.Padding[d]) / s.Stride[d]) + 1);
        return new SourceLayout(s.Out, before, Extent.One, cells);
    }

    /// <summary>Gets the distance of a tap from the place of the output, for the layout of the input.</summary>
    public int TapOffset(Extent at)
    {
        var phase = (((at.Depth % Phases.Depth * Phases.Height) + (at.Height % Phases.Height)) * Phases.Width)
            + (at.Width % Phases.Width);
        var cell = CellOffset(Extent.Of(d => at[d] / Phases[d]));
        return checked((int)((phase * Cells.Count) + cell));
    }

    /// <summary>Gets the place of a cell in the first of the interleaved images.</summary>
    public int CellOffset(Extent at) =>
        checked((int)(((((long)at.Depth * Cells.Height) + at.Height) * Cells.Width) + at.Width));

    /// <summary>Copies channels of an image to their places; the zeros around must be there already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fill<T>(T* image, int channels, T* scratch)
        where T : unmanaged
    {
        for (var c = 0; c < channels; c++, scratch += ChannelSize)
        {
            for (var d = 0; d < Source.Depth; d++)
            {
                if (!Place(d, 0, out var depthPhase, out var depth))
                    continue;
                for (var h = 0; h < Source.Height; h++)
                {
                    if (!Place(h, 1, out var heightPhase, out var height))
                        continue;
                    var row = image + (((((long)c * Source.Depth) + d) * Source.Height) + h) * Source.Width;
                    var phase = ((depthPhase * Phases.Height) + heightPhase) * Phases.Width;
                    FillRow(row, scratch + (phase * Cells.Count) + (((depth * Cells.Height) + height) * Cells.Width));
                }
            }
        }
    }

    private bool Place(int at, int dim, out long phase, out long cell)
    {
        var shifted = at + Shift[dim];
        (cell, phase) = Math.DivRem(shifted, Phases[dim]);
        return shifted >= 0 && cell < Cells[dim];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FillRow<T>(T* row, T* scratch)
        where T : unmanaged
    {
        var step = Phases.Width;
        for (var phase = 0; phase < step; phase++, scratch += Cells.Count)
        {
            // Cell q of this phase holds element q * step + phase - shift of the row.
            var first = Math.Max(0, (Shift.Width - phase + step - 1) / step);
            var from = (first * step) + phase - Shift.Width;
            var count = Math.Min(Cells.Width - first, (Source.Width - from + step - 1) / step);
            if (count <= 0)
                continue;
            if (step == 1)
                new Span<T>(row + from, count).CopyTo(new Span<T>(scratch + first, count));
            else
                for (var i = 0; i < count; i++)
                    scratch[first + i] = row[from + (i * step)];
        }
    }
}
