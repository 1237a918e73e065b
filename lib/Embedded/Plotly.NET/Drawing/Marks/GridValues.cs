using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Marks;

/// <summary>Numbers over a grid, with the middles and edges of its columns and rows.</summary>
/// <param name="Z">Rows of numbers; NaN is a hole.</param>
/// <param name="X">The middles of the columns.</param>
/// <param name="Y">The middles of the rows.</param>
internal sealed record GridValues(double[][] Z, double[] X, double[] Y)
{
    /// <summary>Gets the number of columns.</summary>
    public int Columns => X.Length;

    /// <summary>Gets the number of rows.</summary>
    public int Rows => Y.Length;

    /// <summary>Gets the edges of the columns, one more than columns.</summary>
    public double[] EdgesX { get; init; } = Between(X);

    /// <summary>Gets the edges of the rows, one more than rows.</summary>
    public double[] EdgesY { get; init; } = Between(Y);

    /// <summary>Gets every number.</summary>
    public IEnumerable<double> All => Z.SelectMany(r => r);

    /// <summary>Reads z with its x and y, or counts points into bins along both axes.</summary>
    public static GridValues Of(TraceSource source)
    {
        var trace = source.Trace;
        if (trace.Text("type")!.StartsWith("histogram2d", StringComparison.Ordinal))
            return Counted(source);
        if (trace.List("z") is { Count: > 0 } list && list[0] is not JsonArray)
            return Scattered(source, list);
        var z = Spread.Grid(trace.List("z"), trace.Flag("transpose") == true);
        var (x, xEdges) = Side(source.X, trace, "x", z.Length == 0 ? 0 : z[0].Length);
        var (y, yEdges) = Side(source.Y, trace, "y", z.Length);
        var grid = new GridValues(z, x, y);
        return grid with { EdgesX = xEdges ?? grid.EdgesX, EdgesY = yEdges ?? grid.EdgesY };
    }

    /// <summary>The grid without the columns and rows that have no place in the picture.</summary>
    public GridValues Placed(Func<double, double> px, Func<double, double> py)
    {
        int[] columns = [.. Enumerable.Range(0, Columns).Where(c => double.IsFinite(px(X[c])))];
        int[] rows = [.. Enumerable.Range(0, Rows).Where(r => double.IsFinite(py(Y[r])))];
        return columns.Length == Columns && rows.Length == Rows ? this : new GridValues(
            [.. rows.Select(r => columns.Select(c => Z[r][c]).ToArray())],
            [.. columns.Select(c => X[c])], [.. rows.Select(r => Y[r])]);
    }

    /// <summary>The grid with at most this many columns and rows: every n-th is left.</summary>
    public GridValues AtMost(int most)
    {
        int w = (Columns + most - 1) / most, h = (Rows + most - 1) / most;
        if (w <= 1 && h <= 1)
            return this;
        var (wide, high) = (Math.Max(1, w), Math.Max(1, h));
        return new GridValues(
            [.. Z.Where((_, r) => r % high == 0).Select(row => row.Where((_, c) => c % wide == 0).ToArray())],
            [.. X.Where((_, c) => c % wide == 0)], [.. Y.Where((_, r) => r % high == 0)]);
    }

    private static (double[] Middles, double[]? Edges) Side(Axis axis, JsonObject trace, string letter, int count)
    {
        if (trace.List(letter) is { Count: > 0 } list)
        {
            var given = axis.Values(list);
            if (given.Length == count + 1 && axis.Kind != AxisKind.Category)
                return ([.. given.Zip(given.Skip(1)).Select(p => (p.First + p.Second) / 2)], given);
            return ([.. Enumerable.Range(0, count).Select(i => i < given.Length ? given[i] : double.NaN)], null);
        }

        var first = axis.Value(trace[letter + "0"]);
        var step = trace.Number("d" + letter) ?? 1;
        return ([.. Enumerable.Range(0, count).Select(i => (double.IsFinite(first) ? first : 0) + (i * step))], null);
    }

    private static GridValues Scattered(TraceSource source, JsonArray list)
    {
        var (xs, ys) = (source.X.Values(source.Trace.List("x")), source.Y.Values(source.Trace.List("y")));
        double[] x = [.. xs.Where(double.IsFinite).Distinct().Order()];
        double[] y = [.. ys.Where(double.IsFinite).Distinct().Order()];
        var z = y.Select(_ => Enumerable.Repeat(double.NaN, x.Length).ToArray()).ToArray();
        for (var i = 0; i < Math.Min(list.Count, Math.Min(xs.Length, ys.Length)); i++)
        {
            if (double.IsFinite(xs[i]) && double.IsFinite(ys[i]))
                z[Array.BinarySearch(y, ys[i])][Array.BinarySearch(x, xs[i])] = Read.Number(list[i]) ?? double.NaN;
        }

        return new GridValues(z, x, y);
    }

    private static GridValues Counted(TraceSource source)
    {
        var trace = source.Trace;
        double[] xs = source.X.Values(trace.List("x")), ys = source.Y.Values(trace.List("y"));
        var across = Histogram.Chosen(source.X, xs, trace, "x", plane: true);
        var up = Histogram.Chosen(source.Y, ys, trace, "y", plane: true);
        var z = Enumerable.Range(0, up.Count).Select(_ => new double[across.Count]).ToArray();
        for (var i = 0; i < Math.Min(xs.Length, ys.Length); i++)
        {
            if (double.IsFinite(xs[i]) && double.IsFinite(ys[i]) && across.Of(xs[i]) is >= 0 and var c
                && up.Of(ys[i]) is >= 0 and var r)
                z[r][c]++;
        }

        return new GridValues(
            z, [.. Enumerable.Range(0, across.Count).Select(across.Middle)],
            [.. Enumerable.Range(0, up.Count).Select(up.Middle)]);
    }

    private static double[] Between(double[] middles)
    {
        if (middles.Length == 0)
            return [];
        if (middles.Length == 1)
            return [middles[0] - 0.5, middles[0] + 0.5];
        var edges = new double[middles.Length + 1];
        for (var i = 1; i < middles.Length; i++)
            edges[i] = (middles[i - 1] + middles[i]) / 2;
        edges[0] = middles[0] - (edges[1] - middles[0]);
        edges[^1] = middles[^1] + (middles[^1] - edges[^2]);
        return edges;
    }
}
