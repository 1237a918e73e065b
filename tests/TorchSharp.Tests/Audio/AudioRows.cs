using DeepLearning.TorchSharp.Tests.Harness;
using global::TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torchaudio.functional;
using T = TorchSharp.torchaudio.transforms;

namespace DeepLearning.TorchSharp.Tests.Audio;

/// <summary>Spectrograms, filters, levels, resampling.</summary>
internal sealed class AudioRows : IRows
{
    public string Area => "audio";

    public IEnumerable<Row> Rows => [.. Filters, .. Spectra, .. Levels, .. Resampling];

    private static IEnumerable<Row> Filters =>
    [
        new("mel/htk", _ => F.melscale_fbanks(33, 0, 4000, 10, 8000)) { Gradient = false },
        new("mel/slaney", _ => F.melscale_fbanks(
            33, 50, 3800, 10, 8000, mel_scale: torchaudio.MelScale.slaney)) { Gradient = false },
        new Row("mel/slaney-norm", _ => F.melscale_fbanks(
            33, 50, 3800, 10, 8000, torchaudio.MelNorm.slaney, torchaudio.MelScale.slaney)) { Gradient = false }
            .Fails<ArgumentException>(
                () => F.melscale_fbanks(33, 5000, 4000, 10, 8000),
                "[melscale_fbanks] expected at least one bin and one filter between 0 <= f_min < f_max, got 33 bins " +
                "and 10 filters from 5000 to 4000 Hz"),
        new("linear", _ => F.linear_fbanks(33, 100, 3900, 7, 8000)) { Gradient = false },
        new("dct/none", _ => F.create_dct(5, 10, torchaudio.DCTNorm.none)) { Gradient = false },
        new("dct/ortho", _ => F.create_dct(5, 10, torchaudio.DCTNorm.ortho)) { Gradient = false },
    ];

    private static IEnumerable<Row> Spectra =>
    [
        new("spectrogram", t => T.Spectrogram(16).to(t[0].dtype).call(t[0])),
        new("spectrogram/size", t => T.Spectrogram(16, power: 1).to(t[0].dtype).call(t[0])),
        new("spectrogram/padded", t => F.spectrogram(t[0], 5, Hann(t[0]), 16, 8, 16, 2, false)),
        new("spectrogram/normalized", t => F.spectrogram(t[0], 0, Hann(t[0]), 16, 8, 16, 2, true)),
        new("spectrogram/batch", t => T.Spectrogram(16).to(t[0].dtype).call(t[0])),
        new("melspectrogram", t => T.MelSpectrogram(8000, 16, n_mels: 4).to(t[0].dtype).call(t[0])),
        new("inverse_spectrogram", t => T.InverseSpectrogram(16).to(t[0].dtype).call(
            view_as_complex(t[0].contiguous()))),
        new Row("inverse_spectrogram/length", t => F.inverse_spectrogram(
                view_as_complex(t[0].contiguous()), 50, 0, Hann(t[0]), 16, 8, 16, false))
            .Fails<ArgumentException>(
                () => T.InverseSpectrogram(16).call(ones(9, 8)),
                "[inverse_spectrogram] expected a complex spectrogram (..., bins, frames), got (9, 8) of Float32; " +
                "take it with power: null"),
        // Phases of almost silent bins are rounding noise in float32.
        new("griffinlim", t => F.griffinlim(t[0], Hann(t[0]), 16, 8, 16, 2, 3, 0.9, null, rand_init: false))
            { Gradient = false, Loose = 20 },
        new Row("griffinlim/plain", t => T.GriffinLim(16, 2, momentum: 0, rand_init: false).to(t[0].dtype).call(t[0]))
            { Gradient = false, Loose = 20 }.Fails<ArgumentOutOfRangeException>(
                () => T.GriffinLim(16, momentum: 1), "[GriffinLim] expected a momentum in [0, 1), got 1..."),
    ];

    private static IEnumerable<Row> Levels =>
    [
        new("amplitude_to_DB", t => F.amplitude_to_DB(t[0], 10, 0.1, 0.5)),
        new("amplitude_to_DB/top", t => F.amplitude_to_DB(t[0], 20, 1e-4, 0, 12)),
        new("DB_to_amplitude", t => F.DB_to_amplitude(t[0], 2, 0.5)),
        new("mu_law_encoding", t => F.mu_law_encoding(t[0], 256)) { Gradient = false },
        new("mu_law_decoding", t => F.mu_law_decoding(t[0], 256)) { Gradient = false },
    ];

    private static IEnumerable<Row> Resampling =>
    [
        new("resample/down", t => F.resample(t[0], 3, 2)),
        new Row("resample/up", t => F.resample(t[0], 2, 3)).Fails<ArgumentOutOfRangeException>(
            () => F.resample(ones(10), 0, 2),
            "[resample] expected frequencies, lowpass_filter_width and rolloff > 0, got 0, 2, 6 and 0.99..."),
        new("resample/kaiser", t => F.resample(
            t[0], 16000, 8000, resampling_method: torchaudio.ResamplingMethod.kaiser_window)),
        new("resample/phases", t => T.Resample(8000, 11025, dtype: t[0].dtype).call(t[0])),
    ];

    private static Tensor Hann(Tensor like) => hann_window(16).to_type(like.dtype);
}
