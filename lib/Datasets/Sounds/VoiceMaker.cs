namespace DeepLearning.Datasets;

/// <summary>Makes sounds like spoken digits: a buzz through two resonances that move as in the digit's
/// vowels.</summary>
internal static class VoiceMaker
{
    private static readonly (string Name, double Pitch, double Tract)[] Voices =
    [
        ("ada", 210, 1.16), ("bo", 120, 1), ("cem", 100, 0.95), ("dora", 190, 1.1), ("emil", 140, 1.02),
            ("fay", 230, 1.2),
    ];

    /// <summary>Where the two resonances lie at the start, in the middle and at the end of each digit, in
    /// Hertz.</summary>
    private static readonly double[][] Paths =
    [
        [350, 1900, 500, 1500, 450, 900], [300, 700, 650, 1150, 400, 1300], [350, 1700, 320, 1100, 330, 900],
        [450, 1400, 320, 1900, 290, 2300], [420, 900, 560, 850, 480, 1100], [550, 1200, 700, 1300, 400, 2000],
        [400, 1700, 400, 1950, 380, 1800], [480, 1600, 560, 1750, 450, 1350], [520, 1800, 430, 2100, 340, 2200],
        [380, 1500, 720, 1300, 350, 2100],
    ];

    public static List<(float[] Wave, int Label, string Speaker)> Speak(Split split, int count, int rate, int seed)
    {
        var sounds = new (float[], int, string)[count];
        Parallel.For(0, count, i =>
        {
            var dice = new Dice(seed, (36L << 40) + ((long)split << 36) + i);
            var voice = Voices[i / 10 % Voices.Length];
            sounds[i] = (Sound(i % 10, voice.Pitch, voice.Tract, rate, ref dice), i % 10, voice.Name);
        });
        return [.. sounds];
    }

    private static float[] Sound(int digit, double pitch, double tract, int rate, ref Dice dice)
    {
        var wave = new float[(int)(rate * dice.Between(0.28, 0.6))];
        var (f0, breath, volume) = (pitch * dice.Between(0.9, 1.1), dice.Between(0.02, 0.12), dice.Between(0.25, 0.9));
        var (low, high) = (new Resonance(), new Resonance());
        var (shiftLow, shiftHigh) = (dice.Between(0.92, 1.08) * tract, dice.Between(0.92, 1.08) * tract);
        var (phase, loudest) = (dice.Uniform(), 1e-6f);
        for (var i = 0; i < wave.Length; i++)
        {
            var t = (double)i / wave.Length;
            phase += f0 * (1.1 - (0.2 * t)) / rate;
            var buzz = (1 - (2 * (phase - Math.Floor(phase)))) + (breath * dice.Rough());
            var first = low.Pass(buzz, shiftLow * Along(digit, 0, t), rate);
            var second = high.Pass(buzz, shiftHigh * Along(digit, 1, t), rate);
            var swell = Math.Min(1, Math.Min(t / 0.12, (1 - t) / 0.25));
            wave[i] = (float)(swell * (first + (0.7 * second)));
            loudest = Math.Max(loudest, Math.Abs(wave[i]));
        }

        for (var i = 0; i < wave.Length; i++)
            wave[i] = Math.Clamp((float)(wave[i] / loudest * volume) + (0.004f * dice.Rough()), -1f, 0.9999f);
        return wave;
    }

    private static double Along(int digit, int which, double t)
    {
        var path = Paths[digit];
        var (from, to, share) = t < 0.5 ? (path[which], path[2 + which], 2 * t)
            : (path[2 + which], path[4 + which], (2 * t) - 1);
        return from + (share * (to - from));
    }

    /// <summary>A filter of second order that rings at one frequency.</summary>
    private sealed class Resonance
    {
        private const double Damping = 0.97;
        private double _last;
        private double _before;

        public double Pass(double input, double frequency, int rate)
        {
            var cosine = Portable.SinCos(2 * Math.PI * Math.Min(frequency, 0.45 * rate) / rate).Cos;
            var output = ((1 - Damping) * input) + (2 * Damping * cosine * _last) - (Damping * Damping * _before);
            (_before, _last) = (_last, output);
            return output;
        }
    }
}
