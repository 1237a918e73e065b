namespace TorchSharp.Kernels.Pool;

/// <summary>The windows of a pooling along one dimension: window i reads First[i], First[i] + Step, ... below End[i].
/// </summary>
internal sealed class PoolAxis
{
    private PoolAxis(int input, int[] first, int[] end, int[] size, int step)
    {
        (Input, First, End, Size, Step) = (input, first, end, size, step);
        if (first.Length < 2)
            return;
        // The largest windows in the middle, at one distance; those at the ends are often cut.
        var (from, length) = (1, end[1] - first[1]);
        Stride = first[^1] - first[^2];
        if (end[0] - first[0] == length && first[1] - first[0] == Stride)
            from = 0;
        var to = from;
        while (to < first.Length && end[to] - first[to] == length
            && (to == from || first[to] - first[to - 1] == Stride))
            to++;
        Regular = (from, to);
    }

    /// <summary>The axis of a dimension that is not there.</summary>
    public static PoolAxis None { get; } = new(1, [0], [1], [1], 1);

    public int Input { get; }

    public int Output => First.Length;

    public int[] First { get; }

    public int[] End { get; }

    /// <summary>Gets the number that each window counts for in a mean.</summary>
    public int[] Size { get; }

    public int Step { get; }

    /// <summary>Gets the distance of the regular windows.</summary>
    public int Stride { get; }

    /// <summary>Gets the range of windows that have one length and one distance.</summary>
    public (int From, int To) Regular { get; }

    /// <summary>Gets the windows of a given size at a given distance; less than the padding of each begins outside.
    /// </summary>
    public static PoolAxis Sliding(
        long input, long kernel, long stride, long padding, long dilation, bool ceil, bool countsPadding)
    {
        var count = Count(input, kernel, stride, padding, dilation, ceil);
        var (first, end, size) = (new int[count], new int[count], new int[count]);
        for (var i = 0; i < count; i++)
        {
            var from = (i * stride) - padding;
            var to = Math.Min(from + ((kernel - 1) * dilation) + 1, input + padding);
            size[i] = (int)(to - from);
            if (from < 0)
                from += (-from + dilation - 1) / dilation * dilation;
            (first[i], end[i]) = ((int)from, (int)Math.Min(to, input));
            if (!countsPadding)
                size[i] = end[i] - first[i];
        }
        return new PoolAxis(checked((int)input), first, end, size, checked((int)dilation));
    }

    /// <summary>Gets so many windows that cover everything: from floor(i in / out) to ceil((i + 1) in / out).</summary>
    public static PoolAxis Adaptive(long input, long output)
    {
        var (first, end) = (new int[output], new int[output]);
        for (var i = 0L; i < output; i++)
        {
            first[i] = (int)(i * input / output);
            end[i] = (int)((((i + 1) * input) + output - 1) / output);
        }
        return new PoolAxis(checked((int)input), first, end, [.. first.Select((f, i) => end[i] - f)], 1);
    }

    /// <summary>Gets windows of one size at given places.</summary>
    public static PoolAxis At(long input, long kernel, int[] first) => new(
        checked((int)input), first, [.. first.Select(f => f + (int)kernel)],
        [.. first.Select(_ => (int)kernel)], 1);

    /// <summary>Gets the number of windows; in ceil mode the last one may hang over, but must begin inside.</summary>
    public static long Count(long input, long kernel, long stride, long padding, long dilation, bool ceil)
    {
        var free = input + (2 * padding) - (dilation * (kernel - 1)) - 1 + (ceil ? stride - 1 : 0);
        var count = (free < 0 ? -1 : free / stride) + 1;
        return ceil && (count - 1) * stride >= input + padding ? count - 1 : count;
    }
}

/// <summary>The windows of a pooling over depth, height and width.</summary>
internal sealed record PoolGrid(PoolAxis Depth, PoolAxis Height, PoolAxis Width)
{
    /// <summary>Gets the divisor of every mean; null for the sizes of the windows.</summary>
    public long? Divisor { get; init; }

    public long Input => (long)Depth.Input * Height.Input * Width.Input;

    public long Output => (long)Depth.Output * Height.Output * Width.Output;

    public static PoolGrid Of(ReadOnlySpan<PoolAxis> axes) => axes.Length switch
    {
        1 => new(PoolAxis.None, PoolAxis.None, axes[0]),
        2 => new(PoolAxis.None, axes[0], axes[1]),
        _ => new(axes[0], axes[1], axes[2]),
    };
}
