using DeepLearning.Testing;
using DeepLearning.Visuals.Sounds;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Tests.Sounds;

public sealed class SoundTests
{
    /// <summary>Single precision, sums of 16 terms of order one.</summary>
    private const double Rounding = 1e-5;

    private static Tensor Tone(double hertz, int rate, int count) =>
        tensor(Enumerable.Range(0, count).Select(n => (float)Math.Sin(2 * Math.PI * hertz * n / rate)).ToArray());

    [Fact]
    public void A_waveform_is_drawn_and_told_as_approved() => Approve("waveform",
        Audio.Waveform(tensor(new float[] { 0, 0.5f, -1, 0.25f, 0 }), 1000, "A <b>click</b>"));

    [Fact]
    public void A_spectrogram_is_drawn_and_told_as_approved() => Approve("spectrogram",
        Audio.Spectrogram(tensor(new float[] { 0, 1, 0, -1, 0, 1, 0, -1, 0, 1, 0, -1, 0, 1, 0, -1, 0, 1, 0, -1 }),
            1600, 16));

    [Fact]
    public void Magnitudes_are_those_of_the_formula()
    {
        var numbers = new Random(3);
        var samples = Enumerable.Range(0, 40).Select(_ => (float)(numbers.NextDouble() - 0.5)).ToArray();
        var spectrum = Spectrum.Of(samples, 16, 8);
        Assert.Equal((4, 9), (spectrum.Frames, spectrum.Bins));
        for (var i = 0; i < 36; i++)
        {
            var (re, im) = (0.0, 0.0);
            for (var n = 0; n < 16; n++)
            {
                var x = samples[(i / 9 * 8) + n] * (1 - Math.Cos(2 * Math.PI * n / 16)) / 2;
                re += x * Math.Cos(2 * Math.PI * n * (i % 9) / 16);
                im += x * Math.Sin(2 * Math.PI * n * (i % 9) / 16);
            }

            Assert.Equal(Math.Sqrt((re * re) + (im * im)), spectrum.Magnitudes[i], Rounding);
        }
    }

    [Fact]
    public void A_tone_is_loudest_at_its_frequency()
    {
        var text = Audio.Spectrogram(Tone(1000, 8000, 4000), 8000).Text;
        Assert.Contains("0.5 seconds, 4000 samples at 8000 per second, peak 1, root mean square 0.707", text);
        Assert.Contains("129 frequencies 31.3 Hz apart", text);
        Assert.Contains("the loudest frequency is 1000 Hz", text);
    }

    [Fact]
    public void Long_stereo_short_and_silent_sounds_are_shown()
    {
        var length = Audio.Spectrogram(randn(2, 200_000, generator: new Generator().manual_seed(1)), 16_000, 1024);
        Soundness.Check(length);
        Assert.Contains("The mean of 2 channels is shown", length.Text);
        Assert.Contains("plays the mean of every 4 samples, 4000 per second", length.Text);
        Soundness.Check(Audio.Spectrogram(zeros(2), 8000));
        Assert.Contains("there is only silence", Audio.Spectrogram(zeros(100), 8000).Text);
        Soundness.Check(Audio.Waveform(full(500, 0.5f), 8000));
    }

    [Fact]
    public void What_does_not_fit_is_refused_with_what_came()
    {
        Says("got (0)", () => Audio.Waveform(zeros(0), 8000));
        Says("NaN at place 0", () => Audio.Waveform(full(3, float.NaN), 8000));
        Says("got 0", () => Audio.Waveform(zeros(3), 0));
        Says("samples.t()", () => Audio.Waveform(zeros(100, 2), 8000));
        Says("a power of two", () => Audio.Spectrogram(zeros(100), 8000, 100));
        Says("a hop from 1", () => Audio.Spectrogram(zeros(100), 8000, 64, 0));
    }

    private static void Approve(string name, Visual visual)
    {
        Soundness.Check(visual);
        Assert.DoesNotContain("<b>", visual.Html);
        Approval.Matches(name + ".svg", visual.Svg);
        Approval.Matches(name + ".txt", visual.Text + "\n");
    }

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.Throws<VisualInputException>(act).Message);
}
