namespace DeepLearning.Teaching;

/// <summary>Moves numbers about in a grid as mistakes do.</summary>
internal static class GridMoves
{
    public static NumberGrid? Transpose(NumberGrid grid)
    {
        if (grid.Shape is not [var rows, var columns] || rows < 2 || columns < 2)
            return null;
        var values = from c in Enumerable.Range(0, (int)columns)
                     from r in Enumerable.Range(0, (int)rows)
                     select grid.Values[(r * (int)columns) + c];
        return Changed(grid, [.. values], [columns, rows]);
    }

    public static NumberGrid? Reverse(NumberGrid grid) =>
        grid.Shape is [> 1] ? Changed(grid, [.. grid.Values.Reverse()], grid.Shape) : null;

    /// <summary>Tells whether all numbers but one at an end stand one place away from where they belong.</summary>
    public static bool IsShifted(NumberGrid given, NumberGrid right, Tolerance near)
    {
        var n = right.Values.Count;
        if (right.Shape.Count != 1 || n < 3)
            return false;
        return near.Near([.. given.Values.Skip(1)], [.. right.Values.Take(n - 1)])
            || near.Near([.. given.Values.Take(n - 1)], [.. right.Values.Skip(1)]);
    }

    public static bool IsReordered(NumberGrid given, NumberGrid right, Tolerance near) =>
        right.Values.Count > 2 && given.Shape.SequenceEqual(right.Shape)
        && right.Values.Distinct().Skip(1).Any()
        && near.Near([.. given.Values.Order()], [.. right.Values.Order()]);

    private static NumberGrid? Changed(NumberGrid before, double[] values, IReadOnlyList<long> shape) =>
        shape.SequenceEqual(before.Shape) && values.SequenceEqual(before.Values) ? null : new(values, shape);
}
