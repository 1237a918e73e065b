using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>What the loaders of series share.</summary>
internal static class SeriesParts
{
    private static readonly DateOnly Start = new(2000, 1, 1);

    /// <summary>Puts columns side by side.</summary>
    public static TimeSeries Of(Provenance about, DateOnly[] times, string[] names, params float[][] columns)
    {
        var values = new float[times.Length * columns.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = columns[i % columns.Length][i / columns.Length];
        return new TimeSeries(about, times, tensor(values, [times.Length, columns.Length]), names);
    }

    /// <summary>Counts days, for series that have no calendar.</summary>
    public static DateOnly[] Days(int count, DateOnly? start = null, int step = 1) =>
        [.. Enumerable.Range(0, count).Select(i => (start ?? Start).AddDays(i * step))];

    public static double Sin(double turns) => Portable.SinCos(2 * Math.PI * turns).Sin;
}
