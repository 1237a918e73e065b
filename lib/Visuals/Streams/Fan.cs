namespace DeepLearning.Visuals.Streams;

/// <summary>What many futures say together: quantiles of every step ahead, and errors.</summary>
/// <param name="Levels">Which quantiles.</param>
/// <param name="Quantiles">For each level, one number per step ahead.</param>
/// <param name="Errors">The mean absolute error of each step ahead, or none.</param>
internal sealed record Fan(double[] Levels, double[][] Quantiles, double[] Errors)
{
    /// <summary>The quantiles of a fan: 80 % and 50 % of the futures lie between, and the median.</summary>
    public static readonly double[] Usual = [0.1, 0.25, 0.5, 0.75, 0.9];

    /// <summary>Gets the median.</summary>
    public double[] Median => Quantiles[Array.IndexOf(Levels, 0.5)];

    /// <summary>Computes.</summary>
    /// <param name="futures">Future by future.</param>
    /// <param name="horizon">Steps ahead.</param>
    /// <param name="truth">What came, or nothing.</param>
    /// <param name="errors">Errors of many forecasts, forecast by forecast, or nothing.</param>
    public static Fan Of(float[] futures, int horizon, float[]? truth, float[]? errors)
    {
        var count = futures.Length / horizon;
        var columns = Enumerable.Range(0, horizon).Select(t => Enumerable.Range(0, count)
            .Select(s => (double)futures[(s * horizon) + t]).Order().ToArray()).ToArray();
        var quantiles = Array.ConvertAll(Usual, q => Array.ConvertAll(columns, c => Quantile(c, q)));
        double[] wrong = errors is not null
            ? [.. Enumerable.Range(0, horizon).Select(t => Enumerable.Range(0, errors.Length / horizon)
                .Average(s => Math.Abs((double)errors[(s * horizon) + t])))]
            : truth is not null
                ? [.. Enumerable.Range(0, horizon).Select(t => Math.Abs(quantiles[2][t] - truth[t]))]
                : [];
        return new Fan(Usual, quantiles, wrong);
    }

    /// <summary>A quantile between the sorted numbers, as NumPy's default ("linear").</summary>
    public static double Quantile(double[] sorted, double level)
    {
        var place = level * (sorted.Length - 1);
        var i = Math.Min((int)place, sorted.Length - 1);
        var next = Math.Min(i + 1, sorted.Length - 1);
        return sorted[i] + ((place - i) * (sorted[next] - sorted[i]));
    }

    /// <summary>How many of what came lie between the outer quantiles, as a share.</summary>
    public double Covered(float[] truth) => truth.Index()
        .Count(t => t.Item >= Quantiles[0][t.Index] && t.Item <= Quantiles[^1][t.Index]) / (double)truth.Length;
}
