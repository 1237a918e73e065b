namespace DeepLearning.Datasets;

/// <summary>Makes the tones of telephone keys in noise: two sines name the key.</summary>
/// <remarks><b>Formula</b>: sin(2 pi f1 t + a) + sin(2 pi f2 t + b), the frequencies off by up to 1.5 %, the phases at
/// random, plus noise. <b>Source</b>: ITU-T Q.23. A network on the wave meets a new phase every time; a spectrogram
/// does not.</remarks>
public static class Dtmf
{
    private const int Rate = 8000;
    private static readonly double[] Rows = [697, 770, 852, 941];
    private static readonly double[] Columns = [1209, 1336, 1477, 1633];

    private static readonly string[] Keys =
        ["1", "2", "3", "A", "4", "5", "6", "B", "7", "8", "9", "C", "*", "0", "#", "D"];

    /// <summary>Makes tones.</summary>
    /// <param name="split">Which part; no two share a sound.</param>
    /// <param name="count">How many, of the sixteen keys in turn.</param>
    /// <param name="decibels">How much louder the tone is than the noise; -6 is half as loud in voltage.</param>
    /// <param name="samples">The length, 8,000 a second.</param>
    /// <param name="seed">The same seed gives the same sounds on every machine.</param>
    /// <exception cref="ArgumentOutOfRangeException">No sound, or fewer than 80 samples.</exception>
    public static LabelledSounds Generate(
        Split split = Split.Train, int count = 1600, double decibels = 0, int samples = 1600, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 80);
        var sounds = new (float[], int, string)[count];
        var noise = 0.15 * Math.Pow(10, -decibels / 20);
        Parallel.For(0, count, i =>
        {
            var dice = new Dice(seed, (37L << 40) + ((long)split << 36) + i);
            var key = i % Keys.Length;
            var (low, high) = (Rows[key / 4] * dice.Between(0.985, 1.015),
                Columns[key % 4] * dice.Between(0.985, 1.015));
            var (a, b) = (dice.Uniform(), dice.Uniform());
            var wave = new float[samples];
            for (var t = 0; t < samples; t++)
            {
                // Each sine has the power 0.15^2 / 2, both together 0.15^2: the noise is measured against that.
                var tone = 0.15 * (SeriesParts.Sin((low * t / Rate) + a) + SeriesParts.Sin((high * t / Rate) + b));
                wave[t] = (float)Math.Clamp(tone + (noise * dice.Normal()), -1, 0.99997);
            }

            sounds[i] = (wave, key, "");
        });
        return LabelledSounds.Of(Provenance.Generated("Telephone keys", $"two sines in noise, {decibels} dB", seed,
            "Real lines add echoes and music; here is only noise."), split, sounds, samples, Keys, Rate);
    }
}
