using TorchSharp.Audio.Signals;
using static TorchSharp.torch;

namespace TorchSharp.Transforms;

/// <summary>Sums the bins of spectrograms by mel filters: (..., bins, frames) to (..., mels, frames).</summary>
public class MelScale : nn.Module<Tensor, Tensor>
{
    /// <summary>The number of filters.</summary>
    public readonly long n_mels;

    /// <summary>The number of samples a second.</summary>
    public readonly long sample_rate;

    /// <summary>The lowest frequency.</summary>
    public readonly double f_min;

    /// <summary>The highest frequency; null for half of the rate.</summary>
    public readonly double f_max;

    /// <summary>How filters are scaled.</summary>
    public readonly torchaudio.MelNorm norm;

    /// <summary>The formula for mel.</summary>
    public readonly torchaudio.MelScale mel_scale;

    /// <summary>The filters (bins, mels).</summary>
    public readonly Tensor fb;

    internal MelScale(
        string name, long n_mels, long sample_rate, double f_min, double? f_max, long n_stft,
        torchaudio.MelNorm norm, torchaudio.MelScale mel_scale)
        : base(name)
    {
        (this.n_mels, this.sample_rate, this.f_min) = (n_mels, sample_rate, f_min);
        (this.norm, this.mel_scale) = (norm, mel_scale);
        this.f_max = f_max ?? sample_rate / 2;
        fb = Filters.Mel(n_stft, f_min, this.f_max, n_mels, sample_rate, norm, mel_scale);
        register_buffer("fb", fb);
    }


    /// <summary>Sums bins.</summary>
    /// <param name="specgram">Spectrograms (..., bins, frames).</param>
    /// <returns>Mel spectrograms (..., mels, frames).</returns>
    public override Tensor forward(Tensor specgram) =>
        specgram.transpose(-1, -2).matmul(get_buffer("fb")!).transpose(-1, -2);

    /// <summary>Frees what the module holds.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing) => base.Dispose(disposing);
}
