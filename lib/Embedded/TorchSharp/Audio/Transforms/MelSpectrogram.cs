using static TorchSharp.torch;

namespace TorchSharp.Transforms;

/// <summary>Turns signals (..., L) into mel spectrograms (..., mels, frames).</summary>
public class MelSpectrogram : nn.Module<Tensor, Tensor>
{
    /// <summary>The number of samples a second.</summary>
    public readonly long sample_rate;

    /// <summary>The size of a piece.</summary>
    public readonly long n_fft;

    /// <summary>The size of the window; null for n_fft.</summary>
    public readonly long win_length;

    /// <summary>The distance of pieces; null for half of the window.</summary>
    public readonly long hop_length;

    /// <summary>Zeros put at both ends.</summary>
    public readonly long pad;

    /// <summary>1 for sizes, 2 for energies; null for the complex spectrum.</summary>
    public readonly double power;

    /// <summary>Whether the result is divided by the root of the window's energy.</summary>
    public readonly bool normalized;

    /// <summary>The number of filters.</summary>
    public readonly long n_mels;

    /// <summary>The lowest frequency.</summary>
    public readonly double f_min;

    /// <summary>The highest frequency; null for half of the rate.</summary>
    public readonly double? f_max;

    /// <summary>The first step.</summary>
    public readonly Spectrogram spectrogram;

    /// <summary>The second step.</summary>
    public readonly MelScale mel_scale;

    internal MelSpectrogram(
        string name, long sample_rate, long n_fft, long? win_length, long? hop_length, double f_min, double? f_max,
        long pad, long n_mels, torchaudio.WindowFunction? window_fn, double power, bool normalized, bool center,
        PaddingModes pad_mode, bool onesided, torchaudio.MelNorm norm, torchaudio.MelScale mel_scale)
        : base(name)
    {
        (this.sample_rate, this.n_fft, this.pad, this.power) = (sample_rate, n_fft, pad, power);
        (this.normalized, this.n_mels, this.f_min, this.f_max) = (normalized, n_mels, f_min, f_max);
        this.win_length = win_length ?? n_fft;
        this.hop_length = hop_length ?? this.win_length / 2;
        spectrogram = new Spectrogram(
            "Spectrogram", n_fft, this.win_length, this.hop_length, pad, window_fn, null, power, normalized, center,
            pad_mode, onesided);
        this.mel_scale = new MelScale(
            "MelScale", n_mels, sample_rate, f_min, f_max, (n_fft / 2) + 1, norm, mel_scale);
        register_module("spectrogram", spectrogram);
        register_module("mel_scale", this.mel_scale);
    }


    /// <summary>Computes mel spectrograms.</summary>
    /// <param name="waveform">Signals (..., L).</param>
    /// <returns>Mel spectrograms (..., mels, frames).</returns>
    public override Tensor forward(Tensor waveform) => mel_scale.call(spectrogram.call(waveform));

    /// <summary>Frees what the module holds.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing) => base.Dispose(disposing);
}
