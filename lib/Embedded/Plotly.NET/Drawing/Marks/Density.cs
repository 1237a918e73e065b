namespace Plotly.NET.Drawing.Marks;

/// <summary>A smooth density of values: Gaussian kernels with Silverman's bandwidth.</summary>
internal static class Density
{
    private const int Steps = 60;
    private const int MostValues = 2000;

    /// <summary>The range over which a density is drawn: two bandwidths beyond the values.</summary>
    public static (double Low, double High) Span(double[] sorted)
    {
        var width = Bandwidth(sorted);
        return (sorted[0] - (2 * width), sorted[^1] + (2 * width));
    }

    /// <summary>The density at equal steps.</summary>
    public static List<(double Value, double Height)> Curve(double[] sorted)
    {
        if (sorted.Length == 0)
            return [];
        var every = Math.Max(1, sorted.Length / MostValues);
        var some = sorted.Where((_, i) => i % every == 0).ToArray();
        var (low, high) = Span(sorted);
        var width = Bandwidth(sorted);
        return [.. Enumerable.Range(0, Steps + 1).Select(i =>
        {
            var at = low + ((high - low) * i / Steps);
            return (at, some.Sum(v => Math.Exp(-0.5 * (at - v) * (at - v) / (width * width))));
        })];
    }

    private static double Bandwidth(double[] sorted)
    {
        var mean = sorted.Average();
        var deviation = Math.Sqrt(sorted.Sum(v => (v - mean) * (v - mean)) / Math.Max(1, sorted.Length - 1));
        var middle = sorted[Math.Min(sorted.Length - 1, sorted.Length * 3 / 4)] - sorted[sorted.Length / 4];
        var spread = middle > 0 ? Math.Min(deviation, middle / 1.349) : deviation;
        var width = 1.059 * spread * Math.Pow(sorted.Length, -0.2);
        return width > 0 && double.IsFinite(width) ? width : Math.Max(Math.Abs(mean) * 0.01, 1e-9);
    }
}
