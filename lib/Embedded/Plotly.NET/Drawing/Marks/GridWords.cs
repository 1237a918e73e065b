using DeepLearning.Display.Drawing;

namespace Plotly.NET.Drawing.Marks;

/// <summary>Tells numbers over a grid in words.</summary>
internal static class GridWords
{
    /// <summary>Tells size and extremes.</summary>
    public static string Tell(Mark mark, GridValues grid, string kind)
    {
        var head = $"- {mark.Name}: {kind}, {grid.Rows} rows of {grid.Columns} columns";
        var places = Enumerable.Range(0, grid.Rows)
            .SelectMany(r => Enumerable.Range(0, grid.Columns), (r, c) => (R: r, C: c))
            .Where(p => double.IsFinite(grid.Z[p.R][p.C])).ToList();
        var missing = (grid.Rows * grid.Columns) - places.Count;
        if (missing > 0)
            head += $" ({missing:#,0} missing)";
        if (places.Count == 0)
            return head + (missing == 0 ? ", empty." : ", nothing to draw.");
        var (low, high) = (places.MinBy(p => grid.Z[p.R][p.C]), places.MaxBy(p => grid.Z[p.R][p.C]));
        return $"{head}; lowest {At(low)}, highest {At(high)}.";

        string At((int R, int C) p) => $"{Ticks.Short(grid.Z[p.R][p.C])} at x = {mark.X.Tell(grid.X[p.C])}, "
            + $"y = {mark.Y.Tell(grid.Y[p.R])}";
    }
}
