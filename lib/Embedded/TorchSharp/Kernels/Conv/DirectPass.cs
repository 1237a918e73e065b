using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Conv;

/// <summary>The taps of a sweep as numbers into a filter, and the distance of each in the source.</summary>
internal sealed record TapTable(int[] Taps, int[] Offsets);

/// <summary>
/// One sweep of a kernel over a source: which taps it has, which grid of places it computes, and where the results go.
/// The gradient of the input for a stride s takes s sweeps per depth and height; along the width, s tables of taps
/// compute s neighbouring numbers of each place, which are woven into one row.
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

    /// <summary>Gets the distances of planes and of rows in the target.</summary>
    public Extent Step { get; init; } = Extent.One;

    /// <summary>Gets the number of places of the whole target.</summary>
    public long TargetSize => _target.Count;

    /// <summary>Gets the number of results.</summary>
    public long Results => (long)Grid.Depth * Grid.Height * _target.Width;

    /// <summary>Gets the taps of each of the numbers that a place has side by side in the target.</summary>
    public required TapTable[] Strands { get; init; }

    /// <summary>The one sweep of the forward convolution.</summary>
    public static DirectPass Forward(ConvShape s, SourceLayout layout) => new(layout, s.Out, s.Out)
    {
        Strands = [new TapTable([.. Enumerable.Range(0, checked((int)s.Kernel.Count))], Offsets(s, layout))],
    };

    /// <summary>Gets the distances of all taps in the layout of the input.</summary>
    public static int[] Offsets(ConvShape s, SourceLayout layout) =>
        [.. Enumerable.Range(0, checked((int)s.Kernel.Count)).Select(t => layout.TapOffset(At(s, t)))];

    /// <summary>
    /// The sweeps of the gradient of the input: element i gets weight k from output o where i + p = o s + k d, so the
    /// places with the same (i + p) mod s share their taps.
    /// </summary>
    public static IEnumerable<DirectPass> Gradient(ConvShape s, SourceLayout layout)
    {
        if (s.In.Width == 0)
            yield break;
        for (var depth = 0; depth < Math.Min(s.Stride.Depth, s.In.Depth); depth++)
            for (var height = 0; height < Math.Min(s.Stride.Height, s.In.Height); height++)
            {
                var start = new Extent(depth, height, 0);
                var from = Extent.Of(d => (start[d] + s.Padding[d]) / s.Stride[d]);
                var strands = Math.Min(s.Stride.Width, s.In.Width);
                yield return new DirectPass(
                    layout, s.In, Extent.Of(d => (s.In[d] - start[d] + s.Stride[d] - 1) / s.Stride[d]))
                {
                    From = from,
                    Start = start,
                    Step = s.Stride,
                    Strands = [.. Enumerable.Range(0, strands)
                        .Select(width => Strand(s, layout, start with { Width = width }, from.Width))],
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

    /// <summary>Writes the results of a vector of places, already woven, to their rows; what lies between two rows, or
    /// behind the end of one, is left out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public unsafe void Scatter<T>(T* woven, in Slot slot, T* target)
        where T : unmanaged
    {
        var (row, column, strands) = (slot.Row, slot.Column, Strands.Length);
        for (var lane = 0; lane < slot.Lanes && row < Grid.Height; row++, column = 0)
        {
            var run = Math.Min(slot.Lanes - lane, _layout.Cells.Width - column);
            var valid = (int)Math.Min((long)run * strands, _target.Width - ((long)column * strands));
            if (valid > 0)
                SourceLayout.MoveRow(
                    woven + ((long)lane * strands), target + Target(slot.Depth, row, column), valid);
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

    /// <summary>Finds the taps that reach the target's elements of one phase.</summary>
    private static TapTable Strand(ConvShape s, SourceLayout layout, Extent start, int fromWidth)
    {
        var phase = Extent.Of(d => (start[d] + s.Padding[d]) % s.Stride[d]);
        var shift = ((start.Width + s.Padding.Width) / s.Stride.Width) - fromWidth;
        var taps = Enumerable.Range(0, checked((int)s.Kernel.Count))
            .Where(t => Extent.Of(d => At(s, t)[d] % s.Stride[d]) == phase).ToArray();
        return new TapTable(
            taps,
            [.. taps.Select(t => shift
                + layout.CellOffset(Extent.Of(d => layout.Shift[d] - (At(s, t)[d] / s.Stride[d]))))]);
    }

    private static Extent At(ConvShape s, int tap) => new(
        tap / s.Kernel.Width / s.Kernel.Height * s.Dilation.Depth,
        tap / s.Kernel.Width % s.Kernel.Height * s.Dilation.Height,
        tap % s.Kernel.Width * s.Dilation.Width);

    private Slot Make(int depth, int row, int column, int there, int lanes)
    {
        var source = _layout.CellOffset(new Extent(depth + From.Depth, row + From.Height, column + From.Width));
        var whole = there == lanes && (long)(column + lanes) * Strands.Length <= _target.Width;
        return new Slot(source, depth, row, column, there, whole ? Target(depth, row, column) : -1);
    }

    private long Target(int depth, int row, int column) =>
        ((((Start.Depth + ((long)depth * Step.Depth)) * _target.Height)
            + Start.Height + ((long)row * Step.Height)) * _target.Width)
        + ((long)column * Strands.Length);
}

/// <summary>One vector of places.</summary>
/// <param name="Source">Where it is read, for a tap at distance 0.</param>
/// <param name="Depth">The place of its first lane.</param>
/// <param name="Row">The row of its first lane.</param>
/// <param name="Column">The column of its first lane.</param>
/// <param name="Lanes">How many lanes count.</param>
/// <param name="Target">Where its results go, when all of them count and lie in one row; -1 otherwise.</param>
internal readonly record struct Slot(int Source, int Depth, int Row, int Column, int Lanes, long Target);
