using static TorchSharp.torch;

namespace DeepLearning.Visuals.Sounds;

/// <summary>
/// The short-time Fourier transform: windows of Hann, one after the other, and the magnitude of each frequency in each.
/// <para><b>Formula</b>: |sum_n w(n) x(t hop + n) exp(-2 pi i k n / size)|, w(n) = (1 - cos(2 pi n / size)) / 2,
/// bins = size / 2 + 1, frames = 1 + (samples - size) / hop, without padding.</para>
/// </summary>
/// <param name="Magnitudes">Frame by frame, bin by bin.</param>
/// <param name="Frames">Frames.</param>
/// <param name="Bins">Frequencies from 0 to half the rate.</param>
internal sealed record Spectrum(float[] Magnitudes, int Frames, int Bins)
{
    /// <summary>So much below the loudest is black.</summary>
    public const double Range = 80;

    /// <summary>Transforms; a sound shorter than a window is filled with silence.</summary>
    public static Spectrum Of(float[] samples, int size, int hop)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        var padded = samples.Length >= size ? samples : [.. samples, .. new float[size - samples.Length]];
        var window = Enumerable.Range(0, size)
            .Select(n => (float)((1 - Math.Cos(2 * Math.PI * n / size)) / 2)).ToArray();
        var frames = tensor(padded).unfold(0, size, hop) * tensor(window);
        var magnitudes = fft.rfft(frames, dim: 1).abs();
        return new Spectrum(Core.Tensors.Floats(magnitudes), (int)magnitudes.shape[0], (int)magnitudes.shape[1]);
    }

    /// <summary>Decibels below the loudest, from -80 to 0; silence is -80.</summary>
    public float[] Decibels()
    {
        var peak = Magnitudes.Max();
        return Array.ConvertAll(Magnitudes, m => (float)(peak > 0
            ? Math.Max(-Range, 20 * Math.Log10(Math.Max(m / (double)peak, 1e-12)))
            : -Range));
    }

    /// <summary>The frequency bin that is loudest over all frames.</summary>
    public int Loudest() => Enumerable.Range(0, Bins).MaxBy(
        b => Enumerable.Range(0, Frames).Sum(f => (double)Magnitudes[(f * Bins) + b] * Magnitudes[(f * Bins) + b]));
}
