namespace DeepLearning.Datasets;

/// <summary>Makes whistles that rise, fall, stay, or do both: the smallest set where time matters.</summary>
/// <remarks>Every class has the same frequencies on average, so that a spectrum without time cannot tell rising from
/// falling: at most half of the classes are apart.</remarks>
public static class Chirps
{
    private const int Rate = 8000;
    private static readonly string[] ClassNames = ["rising", "falling", "peak", "valley"];

    /// <summary>Makes whistles.</summary>
    /// <param name="split">Which part; no two share a sound.</param>
    /// <param name="count">How many, of the four classes in turn.</param>
    /// <param name="noise">The standard deviation of the noise; the whistle's amplitude is 0.5.</param>
    /// <param name="samples">The length, 8,000 a second.</param>
    /// <param name="seed">The same seed gives the same sounds on every machine.</param>
    /// <exception cref="ArgumentOutOfRangeException">No sound, fewer than 80 samples, or a negative noise.</exception>
    public static LabelledSounds Generate(
        Split split = Split.Train, int count = 800, double noise = 0.1, int samples = 2000, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 80);
        ArgumentOutOfRangeException.ThrowIfNegative(noise);
        var sounds = new (float[], int, string)[count];
        Parallel.For(0, count, i =>
        {
            var dice = new Dice(seed, (38L << 40) + ((long)split << 36) + i);
            var (low, span, phase) = (dice.Between(300, 900), dice.Between(500, 1500), dice.Uniform());
            var wave = new float[samples];
            for (var t = 0; t < samples; t++)
            {
                phase += (low + (span * Height(i % 4, (double)t / samples))) / Rate;
                wave[t] = (float)Math.Clamp((0.5 * SeriesParts.Sin(phase)) + (noise * dice.Normal()), -1, 0.99997);
            }

            sounds[i] = (wave, i % 4, "");
        });
        return LabelledSounds.Of(Provenance.Generated("Whistles", "sines whose pitch moves", seed,
            "One whistle at a time, always as long: finding it is no part of the task."), split, sounds, samples,
            ClassNames, Rate);
    }

    private static double Height(int kind, double t) => kind switch
    {
        0 => t,
        1 => 1 - t,
        2 => 1 - Math.Abs((2 * t) - 1),
        _ => Math.Abs((2 * t) - 1),
    };
}
