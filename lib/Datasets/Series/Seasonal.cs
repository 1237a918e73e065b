namespace DeepLearning.Datasets;

/// <summary>Adds up a trend, a season and slow noise: a series whose best forecast is known.</summary>
public static class Seasonal
{
    /// <summary>Computes the series.</summary>
    /// <param name="length">Rows.</param>
    /// <param name="period">Rows in a season.</param>
    /// <param name="trend">What is added from one season to the next.</param>
    /// <param name="height">How far the season swings to either side.</param>
    /// <param name="noise">The standard deviation of the fresh noise in each row.</param>
    /// <param name="memory">How much of the last row's noise stays, from 0 to below 1.</param>
    /// <param name="seed">The same seed gives the same numbers on every machine.</param>
    /// <returns>One column.</returns>
    /// <remarks>
    /// <b>Formula</b>: y = trend t / period + height (0.8 sin(2 pi t / period) + 0.35 sin(4 pi t / period + 1)) + r,
    /// with
    /// r = memory r + noise e. One step ahead nobody has an error (root of the mean square) below <c>noise</c>.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A length or period below one, a negative noise, or a memory
    /// outside
    /// [0, 1).</exception>
    public static TimeSeries Generate(
        int length = 1000, int period = 24, double trend = 0.5, double height = 1, double noise = 0.15,
        double memory = 0.6, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(period, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(noise);
        ArgumentOutOfRangeException.ThrowIfNegative(memory);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(memory, 1);
        var dice = new Dice(seed, 25L << 40);
        var values = new float[length];
        var rest = 0.0;
        for (var i = 0; i < length; i++)
        {
            rest = (memory * rest) + (noise * dice.Normal());
            var turns = (double)i / period;
            var season = (0.8 * SeriesParts.Sin(turns)) + (0.35 * SeriesParts.Sin((2 * turns) + (1 / (2 * Math.PI))));
            values[i] = (float)((trend * turns) + (height * season) + rest);
        }

        return SeriesParts.Of(Provenance.Generated("Seasonal series", $"trend, season of {period}, noise", seed,
            $"One step ahead nobody has a root mean square error below {noise}."),
            SeriesParts.Days(length), ["y"], values);
    }
}
