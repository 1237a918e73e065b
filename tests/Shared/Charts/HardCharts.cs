using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearning.Testing.Charts;

/// <summary>Charts of data as it comes: gaps, nothing at all, numbers beyond all scales, names without end.</summary>
internal static class HardCharts
{
    private const double NaN = double.NaN, Endless = double.PositiveInfinity;

    public static Dictionary<string, Func<GenericChart>> All { get; } = new()
    {
        ["gaps"] = () => Chart.Line<double, double, string>([1, 2, 3, 4, 5], [1, NaN, Endless, -Endless, 5]),
        ["only gaps"] = () => Chart.Line<double, double, string>([NaN, NaN], [NaN, NaN], ShowMarkers: true),
        ["empty line"] = () => Chart.Line<double, double, string>([], []),
        ["empty columns"] = () => Chart.Column<double, string, string>([], Keys: Array.Empty<string>()),
        ["empty histogram"] = () => Chart.Histogram<double, double, string>(X: Array.Empty<double>()),
        ["empty matrix"] = () => Chart.Heatmap<double, double, double, string>([]),
        ["matrix of gaps"] = () => Chart.Heatmap<double, double, double, string>([[NaN, Endless], [NaN, NaN]]),
        ["uneven matrix"] = () => Chart.Heatmap<double, double, double, string>([[1, 2, 3], [4]]),
        ["one point"] = () => Chart.Contour<double, double, double, string>([[1.0]]),
        ["enormous"] = () => Chart.Line<double, double, string>([1, 2, 3], [1e300, -1e300, double.MaxValue]),
        ["tiny"] = () => Chart.Line<double, double, string>([1, 2, 3], [1e-300, 2e-300, double.Epsilon]),
        ["one value"] = () => Chart.BoxPlot<string, double, string>(Y: new[] { 3.0, 3, 3 }),
        ["thousands of names"] = () => Chart.Column<double, string, string>(
            Enumerable.Range(0, 3000).Select(i => (double)(i % 17)), Keys: Names(3000)),
        ["thousands of slices"] = () => Chart.Pie<double, string, string>(
            Enumerable.Repeat(1.0, 2000), Labels: Names(2000)),
        ["dates"] = () => Chart.Line<DateTime, double, string>(
            [DateTime.MinValue, new(1969, 12, 31), new(2026, 11, 22, 18, 0, 0), DateTime.MaxValue], [1, 2, 3, 4]),
        ["words of all scripts"] = () => Chart.Column<double, string, string>(
            [1, 2, 3], Keys: new[] { "कुत्ता", "猫", "👩‍🔬 a\tb\nc" }),
        ["nothing of a whole"] = () => Chart.Pie<double, string, string>([0, 0], Labels: new[] { "a", "b" }),
    };

    private static string[] Names(int count) => [.. Enumerable.Range(0, count).Select(i => $"class {i}")];
}
