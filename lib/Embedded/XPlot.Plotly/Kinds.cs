namespace XPlot.Plotly;

/// <summary>Makes the traces of the charts that take plain values.</summary>
internal static class Kinds
{
    /// <summary>Values without places: plotly.js counts them.</summary>
    public static (object? X, object Y) Counted<T>(IEnumerable<T> values)
    {
        List<T> all = [.. values];
        return (null, all);
    }

    /// <summary>Pairs, taken apart.</summary>
    public static (object? X, object Y) Paired<TX, TY>(IEnumerable<Tuple<TX, TY>> pairs)
    {
        List<Tuple<TX, TY>> all = [.. pairs];
        return (all.ConvertAll(p => p.Item1), all.ConvertAll(p => p.Item2));
    }

    /// <summary>An area; the first is filled down to zero, the others down to the one before.</summary>
    public static Trace Area((object? X, object Y) data, int index = 0) => new Scatter
    {
        x = data.X ?? Enumerable.Range(0, ((System.Collections.ICollection)data.Y).Count).ToList(),
        y = data.Y,
        fill = index == 0 ? "tozeroy" : "tonexty",
    };

    /// <summary>Bars that lie.</summary>
    public static Trace Bar((object? X, object Y) data, int index = 0) =>
        new Bar { x = data.Y, y = data.X, orientation = "h" };

    /// <summary>Bars that stand.</summary>
    public static Trace Column((object? X, object Y) data, int index = 0) => new Bar { x = data.X, y = data.Y };

    /// <summary>A line.</summary>
    public static Trace Line((object? X, object Y) data, int index = 0) => new Scatter { x = data.X, y = data.Y };

    /// <summary>Points.</summary>
    public static Trace Scatter((object? X, object Y) data, int index = 0) =>
        new Scatter { x = data.X, y = data.Y, mode = "markers" };
}
