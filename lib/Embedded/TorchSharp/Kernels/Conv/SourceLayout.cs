using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// How an image lies in the scratch memory of a convolution: with zeros around, and, when the kernel moves in steps of
/// s, cut into s interleaved images per dimension, so that neighbouring places of the output always read neighbours.
/// </summary>
internal sealed unsafe class SourceLayout
{
    private readonly long[] _rows;
    private readonly Run[] _runs;

    private SourceLayout(Extent source, Extent shift, Extent phases, Extent cells)
    {
        (Source, Shift, Phases, Cells) = (source, shift, phases, cells);
        (_rows, _runs) = (Rows(), Runs());
    }

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
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public void Fill<T>(T* image, int channels, T* scratch)
        where T : unmanaged
    {
        var (rows, runs, width) = (_rows, _runs, Source.Width);
        for (var c = 0; c < channels; c++, scratch += ChannelSize)
            for (var r = 0; r < rows.Length; r++, image += width)
            {
                if (rows[r] < 0)
                    continue;
                if (runs.Length == 1)
                    MoveRow(image + runs[0].From, scratch + rows[r] + runs[0].To, runs[0].Count);
                else
                    Spread(image, scratch + rows[r], runs);
            }
    }

    /// <summary>Copies a row in vectors, the last one moved back over the one before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void MoveRow<T>(T* from, T* to, int count)
        where T : unmanaged
    {
        var (lanes, i) = (Vector<T>.Count, 0);
        LoopCount.Add(count, count < lanes ? count : 0);
        for (; i + lanes <= count; i += lanes)
            Vector.Load(from + i).Store(to + i);
        if (i >= count)
            return;
        if (count >= lanes)
            Vector.Load(from + count - lanes).Store(to + count - lanes);
        else
            for (; i < count; i++)
                to[i] = from[i];
    }

    /// <summary>Cuts a row into its runs; two of them in vectors, the last one moved back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Spread<T>(T* from, T* to, Run[] runs)
        where T : unmanaged
    {
        var done = 0;
        if (typeof(T) == typeof(float) && runs.Length == 2)
        {
            var (even, odd) = runs[0].From < runs[1].From ? (runs[0], runs[1]) : (runs[1], runs[0]);
            done = Math.Min(even.Count, odd.Count);
            var source = (float*)from + even.From;
            if (odd.From != even.From + 1 || !Pairs.Part(source, done, (float*)to + even.To, (float*)to + odd.To))
                done = 0;
        }
        foreach (var run in runs)
        {
            LoopCount.Add(run.Count, run.Count - done);
            for (var i = done; i < run.Count; i++)
                to[run.To + i] = from[run.From + ((long)i * runs.Length)];
        }
    }

    /// <summary>Finds where each row of a channel goes; -1 where it is cut off.</summary>
    private long[] Rows()
    {
        var rows = new long[Source.Depth * Source.Height];
        for (var d = 0; d < Source.Depth; d++)
            for (var h = 0; h < Source.Height; h++)
            {
                var inside = Place(d, 0, out var depthPhase, out var depth)
                    & Place(h, 1, out var heightPhase, out var height);
                var phase = ((depthPhase * Phases.Height) + heightPhase) * Phases.Width;
                rows[(d * Source.Height) + h] =
                    inside ? (phase * Cells.Count) + (((depth * Cells.Height) + height) * Cells.Width) : -1;
            }
        return rows;
    }

    private bool Place(int at, int dim, out long phase, out long cell)
    {
        var shifted = at + Shift[dim];
        (cell, phase) = Math.DivRem(shifted, Phases[dim]);
        return shifted >= 0 && cell < Cells[dim];
    }

    /// <summary>Finds what of a row each interleaved image gets: cell q of a phase holds element
    /// q * step + phase - shift.</summary>
    private Run[] Runs()
    {
        var step = Phases.Width;
        var runs = new List<Run>();
        for (var phase = 0; phase < step; phase++)
        {
            var first = Math.Max(0, (Shift.Width - phase + step - 1) / step);
            var from = (first * step) + phase - Shift.Width;
            var count = Math.Min(Cells.Width - first, (Source.Width - from + step - 1) / step);
            runs.Add(new Run(from, (phase * Cells.Count) + first, Math.Max(0, count)));
        }
        return [.. runs];
    }

    /// <summary>A part of a row: every so manyth element from <c>From</c> on goes to <c>To</c> and behind it.</summary>
    private readonly record struct Run(int From, long To, int Count);
}
