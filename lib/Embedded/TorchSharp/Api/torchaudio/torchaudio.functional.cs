using TorchSharp.Audio.Signals;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchaudio
{
    /// <summary>Transforms as functions; the classes in TorchSharp.Transforms remember their settings.</summary>
    public static partial class functional
    {
        /// <summary>Computes spectrograms: (..., L) to (..., bins, frames).</summary>
        /// <param name="waveform">The signals.</param>
        /// <param name="pad">Zeros put at both ends.</param>
        /// <param name="window">The window.</param>
        /// <param name="n_fft">The size of a piece.</param>
        /// <param name="hop_length">The distance of pieces.</param>
        /// <param name="win_length">The size of the window.</param>
        /// <param name="power">1 for sizes, 2 for energies; null for the complex spectrum.</param>
        /// <param name="normalized">Whether the result is divided by the root of the window's energy.</param>
        /// <param name="center">Whether piece t is centred at t hop_length.</param>
        /// <param name="pad_mode">What lies beyond the ends when pieces are centred.</param>
        /// <param name="onesided">Whether the negative frequencies are left out.</param>
        /// <param name="return_complex">Has no effect: power says it.</param>
        public static Tensor spectrogram(
            Tensor waveform, long pad, Tensor window, long n_fft, long hop_length, long win_length, double? power,
            bool normalized, bool center = true, PaddingModes pad_mode = PaddingModes.Reflect, bool onesided = true,
            bool? return_complex = null) =>
            Spectra.Forward(
                waveform, pad, new(window, n_fft, hop_length, win_length, normalized, center, pad_mode, onesided),
                power);

        /// <summary>Computes signals from complex spectrograms (..., bins, frames).</summary>
        /// <param name="spectrogram">The spectrograms.</param>
        /// <param name="length">The length of the signals; null for as much as there is.</param>
        /// <param name="pad">The zeros that spectrogram put at both ends; cut off when the length is given.</param>
        /// <param name="window">The window.</param>
        /// <param name="n_fft">The size of a piece.</param>
        /// <param name="hop_length">The distance of pieces.</param>
        /// <param name="win_length">The size of the window.</param>
        /// <param name="normalized">Whether spectrogram divided by the root of the window's energy.</param>
        /// <param name="center">Whether piece t is centred at t hop_length.</param>
        /// <param name="pad_mode">Has no effect here.</param>
        /// <param name="onesided">Whether the negative frequencies are left out.</param>
        public static Tensor inverse_spectrogram(
            Tensor spectrogram, long? length, long pad, Tensor window, long n_fft, long hop_length, long win_length,
            bool normalized, bool center = true, PaddingModes pad_mode = PaddingModes.Reflect, bool onesided = true) =>
            Spectra.Backward(
                spectrogram, length, pad,
                new(window, n_fft, hop_length, win_length, normalized, center, pad_mode, onesided));

        /// <summary>Finds signals whose spectrogram is a given one, by Griffin and Lim's method.</summary>
        /// <param name="specgram">The spectrograms (..., bins, frames), without phases.</param>
        /// <param name="window">The window.</param>
        /// <param name="n_fft">The size of a piece.</param>
        /// <param name="hop_length">The distance of pieces.</param>
        /// <param name="win_length">The size of the window.</param>
        /// <param name="power">The power that the spectrograms were taken with.</param>
        /// <param name="n_iter">The number of steps.</param>
        /// <param name="momentum">How far each step goes beyond, in [0, 1).</param>
        /// <param name="length">The length of the signals; null for as much as there is.</param>
        /// <param name="rand_init">Whether the first phases are drawn; else they are 0.</param>
        public static Tensor griffinlim(
            Tensor specgram, Tensor window, long n_fft, long hop_length, long win_length, double power, int n_iter,
            double momentum, long? length, bool rand_init) =>
            Spectra.GriffinLim(
                specgram, new(window, n_fft, hop_length, win_length, false, true, PaddingModes.Reflect, true), power,
                n_iter, momentum, length, rand_init);

        /// <summary>
        /// Computes multiplier (log10(max(x, amin)) - db_multiplier), at most top_db below the largest.
        /// </summary>
        /// <param name="x">Spectrograms (..., bins, frames).</param>
        /// <param name="multiplier">10 for energies, 20 for sizes.</param>
        /// <param name="amin">The smallest number that counts.</param>
        /// <param name="db_multiplier">The logarithm of what counts as 0 dB.</param>
        /// <param name="top_db">The widest span, of each spectrogram of the batch; null for any.</param>
        public static Tensor amplitude_to_DB(
            Tensor x, double multiplier, double amin, double db_multiplier, double? top_db = null) =>
            Levels.ToDecibels(x, multiplier, amin, db_multiplier, top_db);

        /// <summary>Computes ref (10^(x / 10))^power.</summary>
        /// <param name="x">Decibels.</param>
        /// <param name="ref">What is 0 dB.</param>
        /// <param name="power">1 for energies, 0.5 for sizes.</param>
        public static Tensor DB_to_amplitude(Tensor x, double @ref, double power) =>
            Levels.FromDecibels(x, @ref, power);

        /// <summary>Makes triangular filters that are evenly spaced on the mel scale, (n_freqs, n_mels).</summary>
        /// <param name="n_freqs">The number of bins from 0 to half of the rate.</param>
        /// <param name="f_min">The lowest frequency.</param>
        /// <param name="f_max">The highest frequency.</param>
        /// <param name="n_mels">The number of filters.</param>
        /// <param name="sample_rate">The number of samples a second.</param>
        /// <param name="norm">How filters are scaled.</param>
        /// <param name="mel_scale">The formula for mel.</param>
        public static Tensor melscale_fbanks(
            long n_freqs, double f_min, double f_max, long n_mels, long sample_rate, MelNorm norm = MelNorm.none,
            MelScale mel_scale = MelScale.htk) =>
            Filters.Mel(n_freqs, f_min, f_max, n_mels, sample_rate, norm, mel_scale);

        /// <summary>Makes triangular filters that are evenly spaced in frequency, (n_freqs, n_filter).</summary>
        /// <param name="n_freqs">The number of bins from 0 to half of the rate.</param>
        /// <param name="f_min">The lowest frequency.</param>
        /// <param name="f_max">The highest frequency.</param>
        /// <param name="n_filter">The number of filters.</param>
        /// <param name="sample_rate">The number of samples a second.</param>
        public static Tensor linear_fbanks(int n_freqs, double f_min, double f_max, int n_filter, int sample_rate) =>
            Filters.Linear(n_freqs, f_min, f_max, n_filter, sample_rate);

        /// <summary>
        /// Makes a cosine transform of type 2, (n_mels, n_mfcc): what turns log mel energies into MFCC.
        /// </summary>
        /// <param name="n_mfcc">The number of coefficients.</param>
        /// <param name="n_mels">The number of mel filters.</param>
        /// <param name="norm">How it is scaled.</param>
        public static Tensor create_dct(int n_mfcc, int n_mels, DCTNorm norm) =>
            Filters.Cosines(n_mfcc, n_mels, norm);

        /// <summary>Encodes numbers in [-1, 1] as the codes 0 ... quantization_channels - 1 of the mu-law.</summary>
        /// <param name="x">The numbers.</param>
        /// <param name="quantization_channels">The number of codes.</param>
        public static Tensor mu_law_encoding(Tensor x, int quantization_channels) =>
            Levels.Encode(x, quantization_channels);

        /// <summary>Decodes mu-law codes to numbers in [-1, 1].</summary>
        /// <param name="x_mu">The codes.</param>
        /// <param name="quantization_channels">The number of codes.</param>
        public static Tensor mu_law_decoding(Tensor x_mu, int quantization_channels) =>
            Levels.Decode(x_mu, quantization_channels);

        /// <summary>Changes the rate of signals (..., L), without what the lower rate cannot hold.</summary>
        /// <param name="waveform">The signals.</param>
        /// <param name="orig_freq">Their rate.</param>
        /// <param name="new_freq">The wanted rate.</param>
        /// <param name="lowpass_filter_width">The number of zero crossings of the filter on each side.</param>
        /// <param name="rolloff">Where the filter cuts off, as a share of the highest frequency.</param>
        /// <param name="resampling_method">The window over the filter.</param>
        /// <param name="beta">The parameter of Kaiser's window.</param>
        public static Tensor resample(
            Tensor waveform, int orig_freq, int new_freq, int lowpass_filter_width = 6, double rolloff = 0.99,
            ResamplingMethod resampling_method = ResamplingMethod.sinc_interpolation, double? beta = null)
        {
            var (kernel, width) = Resampler.Kernel(
                orig_freq, new_freq, lowpass_filter_width, rolloff, resampling_method, beta, waveform.dtype);
            using (kernel)
                return orig_freq == new_freq
                    ? waveform.alias()
                    : Resampler.Apply(waveform, orig_freq, new_freq, kernel, width);
        }
    }
}
