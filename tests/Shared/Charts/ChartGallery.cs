using Plotly.NET;

namespace DeepLearning.Testing.Charts;

/// <summary>
/// One chart of every kind, as a reader of the course would write it: public methods only, so that the same code
/// compiles against the genuine package.
/// </summary>
internal static partial class ChartGallery
{
    private static readonly double[] Steps = [.. Enumerable.Range(0, 40).Select(i => i / 2.0)];

    private static readonly double[] Loss = [.. Steps.Select(s => 0.15 + 2.2 * Math.Exp(-s / 4))];

    private static readonly double[] Check = [.. Steps.Select(s => 0.35 + 1.9 * Math.Exp(-s / 5) + 0.004 * s * s / 4)];

    private static readonly string[] Classes = ["cat", "dog", "bird", "ship"];

    private static readonly double[] Shares = [0.4, 0.3, 0.2, 0.1];

    /// <summary>Gets every kind by the name of its method.</summary>
    public static IReadOnlyDictionary<string, Func<GenericChart>> All { get; } =
        new[] { Plane, Matrices, Space, Round, Maps, Parts, Made, Arranged }.SelectMany(g => g).ToDictionary();

    /// <summary>Numbers that look like noise and are the same in every run.</summary>
    public static double[] Noise(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ =>
            Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()))];
    }

    /// <summary>A matrix of a smooth hill and a dale.</summary>
    public static double[][] Hills(int rows, int columns) =>
    [
        .. Enumerable.Range(0, rows).Select(r => Enumerable.Range(0, columns).Select(c =>
        {
            var (x, y) = (4.0 * c / (columns - 1) - 2, 4.0 * r / (rows - 1) - 2);
            return x * Math.Exp(-x * x - y * y);
        }).ToArray()),
    ];
}
