namespace DeepLearning.Datasets;

/// <summary>Computes the Mackey-Glass equation: chaos that can be foretold for a while.</summary>
public static class MackeyGlass
{
    private const double Rise = 0.2;
    private const double Fall = 0.1;
    private const int StepsPerRow = 10;
    private const int Settling = 1000;

    /// <summary>Computes the series.</summary>
    /// <param name="length">Rows, one unit of time apart.</param>
    /// <param name="delay">How far the equation looks back; chaotic from 17 on.</param>
    /// <param name="noise">The standard deviation of what is added to each value.</param>
    /// <param name="seed">The seed of the start and of the noise.</param>
    /// <returns>One column, about 0.2 to 1.4.</returns>
    /// <remarks>
    /// <b>Formula</b>: dx/dt = 0.2 x(t - delay) / (1 + x(t - delay)^10) - 0.1 x(t), in steps of 0.1 by Heun's method;
    /// the
    /// first 1,000 rows are thrown away. <b>Source</b>: M. C. Mackey, L. Glass: Oscillation and chaos in physiological
    /// control systems. Science 197 (1977).
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A length or delay below one, or a negative noise.</exception>
    public static TimeSeries Generate(int length = 2000, int delay = 17, double noise = 0, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(noise);
        const double step = 1.0 / StepsPerRow;
        var back = delay * StepsPerRow;
        var dice = new Dice(seed, 24L << 40);
        var x = new double[back + ((length + Settling) * StepsPerRow) + 1];
        x[0] = 1.2;
        for (var i = 1; i <= back; i++)
            x[i] = x[0] + (0.05 * dice.Normal());
        for (var i = back; i < x.Length - 1; i++)
        {
            var now = Slope(x[i], x[i - back]);
            var next = Slope(x[i] + (step * now), x[i - back + 1]);
            x[i + 1] = x[i] + (step * (now + next) / 2);
        }

        var values = new float[length];
        for (var i = 0; i < length; i++)
            values[i] = (float)(x[back + ((i + Settling) * StepsPerRow)] + (noise * dice.Normal()));
        return SeriesParts.Of(Provenance.Generated("Mackey-Glass series", $"the equation with delay {delay}", seed,
            "Without noise the past says all; errors grow with the horizon because it is chaotic."),
            SeriesParts.Days(length), ["x"], values);
    }

    private static double Slope(double now, double before)
    {
        var squared = before * before;
        var fourth = squared * squared;
        return (Rise * before / (1 + (fourth * fourth * squared))) - (Fall * now);
    }
}
