using DeepLearning.Visuals;
using static TorchSharp.torch;

namespace DeepLearning.Testing;

internal static partial class VisualGallery
{
    private const string Verse =
        "The rain in Spain stays mainly\nin the plain, <b>they say</b>; \"in Spain!\", they say.";

    /// <summary>
    /// A tone that rises from 300 to 1,800 Hz under a tone of 2,500 Hz that comes late; 8 kHz, 1.2 s.
    /// </summary>
    private static Tensor Chirp
    {
        get
        {
            var t = arange(9600, dtype: ScalarType.Float32) / 8000;
            return (0.6 * sin(2 * Math.PI * (300 * t + 625 * t * t)) * exp(-t))
                + (0.3 * sin(2 * Math.PI * 2500 * t) * (t > 0.7).to_type(ScalarType.Float32));
        }
    }

    private static Dictionary<string, Func<VisualTheme, Visual>> SequenceFamily => new()
    {
        ["Sequences.Gates"] = theme => Gates(theme),
        ["Sequences.Forecast"] = theme => Forecast(theme),
        ["Sequences.Characters"] = theme => Sequences.Characters(
            Verse, (randn(Verse.Length, 3, generator: Seed(43)) * 0.3)
                + sin(arange(Verse.Length, dtype: ScalarType.Float32) / 3).unsqueeze(1), theme: theme),
        ["Audio.Waveform"] = theme => Audio.Waveform(Chirp, 8000, theme: theme),
        ["Audio.Spectrogram"] = theme => Audio.Spectrogram(Chirp, 8000, theme: theme),
    };

    private static Visual Gates(VisualTheme theme)
    {
        var lstm = Fill(nn.LSTM(5, 12), 41, 2);
        var input = randn(24, 5, generator: Seed(42)) * 2;
        return Sequences.Gates(lstm, input, [.. "the rain in spain stays!".Select(c => c.ToString())], theme: theme);
    }

    private static Visual Forecast(VisualTheme theme)
    {
        var steps = arange(60, dtype: ScalarType.Float32);
        var wave = sin(steps / 5) + (0.02 * steps);
        var ahead = arange(1, 19, dtype: ScalarType.Float32);
        var noise = randn(200, 18, generator: Seed(44)).cumsum(1) * 0.07;
        return Sequences.Forecast(wave[..42], wave[42..].unsqueeze(0) + noise - (0.01 * ahead), wave[42..],
            randn(40, 18, generator: Seed(45)) * (ahead.sqrt() * 0.1), theme: theme);
    }
}
