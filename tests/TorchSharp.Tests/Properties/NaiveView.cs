namespace DeepLearning.TorchSharp.Tests.Properties;

/// <summary>
/// The simplest view that can be right: for every element, in row-major order, its place in the base. The base holds
/// 0, 1, 2, ..., so the places are the values that a tensor must show.
/// </summary>
internal sealed record NaiveView(long[] Shape, long[] Places)
{
    public static NaiveView Base(long[] shape) =>
        new(shape, [.. Enumerable.Range(0, (int)Count(shape)).Select(i => (long)i)]);

    public static long Count(IEnumerable<long> shape) => shape.Aggregate(1L, static (a, b) => a * b);

    /// <summary>Lists the coordinates of all elements in row-major order.</summary>
    public static IEnumerable<long[]> Coordinates(long[] shape)
    {
        for (var i = 0L; i < Count(shape); i++)
        {
            var (at, rest) = (new long[shape.Length], i);
            for (var d = shape.Length - 1; d >= 0; d--)
                (at[d], rest) = (rest % shape[d], rest / shape[d]);
            yield return at;
        }
    }

    public long this[long[] at]
    {
        get
        {
            var place = 0L;
            for (var d = 0; d < Shape.Length; d++)
                place = (place * Shape[d]) + at[d];
            return Places[place];
        }
    }

    /// <summary>Makes a view whose element at some coordinates is an element of this one at others.</summary>
    public NaiveView Map(long[] shape, Func<long[], long[]> from) =>
        new(shape, [.. Coordinates(shape).Select(at => this[from(at)])]);

    public NaiveView Permute(long[] order) => Map([.. order.Select(d => Shape[d])], at =>
    {
        var from = new long[order.Length];
        for (var d = 0; d < order.Length; d++)
            from[order[d]] = at[d];
        return from;
    });

    public NaiveView Slice(int dim, long start, long end, long step)
    {
        var size = Shape[dim];
        start = Math.Clamp(start < 0 ? start + size : start, 0, size);
        end = Math.Clamp(end < 0 ? end + size : end, 0, size);
        var count = Math.Max(0, (end - start + step - 1) / step);
        return Map(With(Shape, dim, count), at => With(at, dim, start + (at[dim] * step)));
    }

    public NaiveView Select(int dim, long index) =>
        Map(Without(Shape, dim), at => [.. at[..dim], index < 0 ? index + Shape[dim] : index, .. at[dim..]]);

    public NaiveView Insert(int dim) => new([.. Shape[..dim], 1, .. Shape[dim..]], Places);

    public NaiveView Reshape(params long[] shape) => new(shape, Places);

    public NaiveView Expand(long[] shape)
    {
        var added = shape.Length - Shape.Length;
        return Map(shape, at => [.. at[added..].Select((i, d) => Shape[d] == 1 ? 0 : i)]);
    }

    public NaiveView Flip(int dim) => Map(Shape, at => With(at, dim, Shape[dim] - 1 - at[dim]));

    public NaiveView Diagonal(int a, int b, long offset)
    {
        var (down, right) = (Math.Max(0, -offset), Math.Max(0, offset));
        var length = Math.Max(0, Math.Min(Shape[a] - down, Shape[b] - right));
        var kept = Enumerable.Range(0, Shape.Length).Where(d => d != a && d != b).ToArray();
        return Map([.. kept.Select(d => Shape[d]), length], at =>
        {
            var from = new long[Shape.Length];
            for (var i = 0; i < kept.Length; i++)
                from[kept[i]] = at[i];
            (from[a], from[b]) = (at[^1] + down, at[^1] + right);
            return from;
        });
    }

    public NaiveView Unfold(int dim, long size, long step) =>
        Map([.. With(Shape, dim, ((Shape[dim] - size) / step) + 1), size],
            at => With(at[..^1], dim, (at[dim] * step) + at[^1]));

    public static long[] With(long[] values, int at, long value)
    {
        var copy = (long[])values.Clone();
        copy[at] = value;
        return copy;
    }

    public static long[] Without(long[] values, int at) => [.. values[..at], .. values[(at + 1)..]];
}
