using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// One sweep of a kernel over a source: which taps it has, which grid of places it computes, and where the results go.
/// The gradient of the input for a stride s takes s sweeps per dimension, each with its own share of the taps.
/// </summary>
internal sealed class DirectPass
{
    private readonly SourceLayout _layout;
    private readonly Extent _target;

    public DirectPass(SourceLayout layout, Extent target, Extent grid)
    {
        (_layout, _target, Grid) = (layout, target, grid);
    }

    /// <summary>Gets the number of places in each dimension.</summary>
    public Extent Grid { get; }

    /// <summary>Gets the source place of the first one.</summary>
    public Extent From { get; init; }

    /// <summary>Gets the target place of the first one.</summary>
    public Extent Start { get; init; }

    /// <summary>Gets the distances in the target.</summary>
    public Extent Step { get; init; } = Extent.One;

    /// <summary>Gets the number of places of the whole target.</summary>
    public long TargetSize => _target.Count;

    /// <summary>Gets the taps as numbers into a filter.</summary>
    public required int[] Taps { get; init; }

    /// <summary>Gets the distances of the taps in the source.</summary>
    public required int[] Offsets { get; init; }

    /// <summary>The one sweep of the forward convolution.</summary>
    public static DirectPass Forward(ConvShape s, SourceLayout layout)
    {
        var taps = Enumerable.Range(0, checked((int)s.Kernel.Count)).ToArray();
        return new DirectPass(layout, s.Out, s.Out)
        {
            Taps = taps,
            Offsets = [.. taps.Select(t => layout.TapOffset(At(s, t)))],
        };
    }

    /// <summary>
    /// The sweeps of the gradient of the input: element i gets weight k from output o where i + p = o s + k d, so the
    /// places with the same (i + p) mod s share their taps.
    /// </summary>
    public static IEnumerable<DirectPass> Gradient(ConvShape s, SourceLayout layout)
    {
        for (var phase = 0L; phase < s.Stride.Count; phase++)
        {
            var rest = Extent.Of(d => (int)(d switch
            {
                0 => phase / s.Stride.Width / s.Stride.Height,
                1 => phase / s.Stride.Width % s.Stride.Height,
                _ => phase % s.Stride.Width,
            }));
            var start = Extent.Of(d => (((rest[d] - s.Padding[d]) % s.Stride[d]) + s.Stride[d]) % s.Stride[d]);
            var grid = Extent.Of(d => Math.Max(0, (s.In[d] - start[d] + s.Stride[d] - 1) / s.Stride[d]));
            if (grid.Count == 0)
                continue;
            var taps = Enumerable.Range(0, checked((int)s.Kernel.Count))
                .Where(t => Fits(At(s, t), rest, s.Stride)).ToArray();
            yield return new DirectPass(layout, s.In, grid)
            {
                From = Extent.Of(d => (start[d] + s.Padding[d]) / s.Stride[d]),
                Start = start,
                Step = s.Stride,
                Taps = taps,
                Offsets = [.. taps.Select(t => layout.CellOffset(Back(s, layout, At(s, t))))],
            };
        }
    }

    /// <summary>Gets the number of vectors.</summary>
    public long SlotCount(int lanes) => Grid.Depth * (IsJoined(lanes) ? JoinedVectors(lanes) : RowVectors(lanes));

    /// <summary>Cuts the grid into vectors of so many places.</summary>
    public Slot[] Slots(int lanes)
    {
        var (joined, run, perRow) = (IsJoined(lanes), Run, (Grid.Width + lanes - 1) / lanes);
        var slots = new Slot[SlotCount(lanes)];
        var count = 0;
        for (var d = 0; d < Grid.Depth; d++)
        {
            if (joined)
                for (var at = 0L; at < run; at += lanes)
                    slots[count++] = Make(
                        d, (int)(at / _layout.Cells.Width), (int)(at % _layout.Cells.Width),
                        (int)Math.Min(lanes, run - at), lanes);
            else
                for (var h = 0; h < Grid.Height; h++)
                    for (var v = 0; v < perRow; v++)
                    {
                        // The last vector of a row is moved back over the one before it rather than cut.
                        var column = Math.Max(0, Math.Min(v * lanes, Grid.Width - lanes));
                        slots[count++] = Make(d, h, column, Math.Min(lanes, Grid.Width), lanes);
                    }
        }
        return slots;
    }

    /// <summary>Writes one vector of results to its places; what lies between two rows is left out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public unsafe void Scatter<T>(T* vector, Slot slot, T* target)
        where T : unmanaged
    {
        LoopCount.Add(slot.Lanes, slot.Lanes);
        if (slot.IsRun)
        {
            var at = target + slot.Start;
            var (step, lane) = ((long)Step.Width, 0);
            for (; lane + 4 <= slot.Lanes; lane += 4, at += 4 * step)
            {
                at[0] = vector[lane];
                at[step] = vector[lane + 1];
                at[2 * step] = vector[lane + 2];
                at[3 * step] = vector[lane + 3];
            }
            for (; lane < slot.Lanes; lane++, at += step)
                *at = vector[lane];
            return;
        }
        var (row, column) = (slot.Row, slot.Column);
        for (var lane = 0; lane < slot.Lanes && row < Grid.Height; row++, column = 0)
        {
            var run = Math.Min(slot.Lanes - lane, _layout.Cells.Width - column);
            var valid = Math.Min(run, Grid.Width - column);
            var to = target + Target(slot.Depth, row, column);
            if (Step.Width == 1)
                for (var i = 0; i < valid; i++)
                    to[i] = vector[lane + i];
            else
                for (var i = 0; i < valid; i++)
                    to[(long)i * Step.Width] = vector[lane + i];
            lane += run;
        }
    }

    /// <summary>
    /// Row by row wastes the ends of the rows; one long run wastes what lies between the rows, and has to pick.
    /// </summary>
    private bool IsJoined(int lanes) => Grid.Width < lanes
        ? JoinedVectors(lanes) < RowVectors(lanes)
        : JoinedVectors(lanes) * 4 < RowVectors(lanes) * 3;

    private long Run => ((long)(Grid.Height - 1) * _layout.Cells.Width) + Grid.Width;

    private long JoinedVectors(int lanes) => (Run + lanes - 1) / lanes;

    private long RowVectors(int lanes) => (long)((Grid.Width + lanes - 1) / lanes) * Grid.Height;

    private static Extent At(ConvShape s, int tap) => new(
        tap / s.Kernel.Width / s.Kernel.Height * s.Dilation.Depth,
        tap / s.Kernel.Width % s.Kernel.Height * s.Dilation.Height,
        tap % s.Kernel.Width * s.Dilation.Width);

    private static bool Fits(Extent at, Extent rest, Extent stride) =>
        at.Depth % stride.Depth == rest.Depth && at.Height % stride.Height == rest.Height
        && at.Width % stride.Width == rest.Width;

    private static Extent Back(ConvShape s, SourceLayout layout, Extent at) =>
        Extent.Of(d => layout.Shift[d] - (at[d] / s.Stride[d]));

    private Slot Make(int depth, int row, int column, int there, int lanes)
    {
        var source = _layout.CellOffset(new Extent(depth + From.Depth, row + From.Height, column + From.Width));
        var run = there == lanes && column + lanes <= Grid.Width;
        var start = Target(depth, row, column);
        return new Slot(source, depth, row, column, there, run && Step.Width == 1 ? start : -1, start, run);
    }

    private long Target(int depth, int row, int column) =>
        (((((long)Start.Depth + ((long)depth * Step.Depth)) * _target.Height)
            + Start.Height + ((long)row * Step.Height)) * _target.Width)
        + Start.Width + ((long)column * Step.Width);
}

/// <summary>One vector of places.</summary>
/// <param name="Source">Where it is read, for a tap at distance 0.</param>
/// <param name="Depth">The place of its first lane.</param>
/// <param name="Row">The row of its first lane.</param>
/// <param name="Column">The column of its first lane.</param>
/// <param name="Lanes">How many lanes count.</param>
/// <param name="Target">Where it is written, when it is whole and dense there; -1 otherwise.</param>
/// <param name="Start">Where its first lane is written.</param>
/// <param name="IsRun">Whether all its lanes count and lie in one row.</param>
internal readonly record struct Slot(
    int Source, int Depth, int Row, int Column, int Lanes, long Target, long Start, bool IsRun);
