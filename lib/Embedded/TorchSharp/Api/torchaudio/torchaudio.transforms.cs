using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchaudio
{
    /// <summary>Makes transforms that remember their settings.</summary>
    public static partial class transforms
    {
        /// <summary>Makes what turns signals (..., L) into spectrograms (..., bins, frames).</summary>
        /// <param name="n_fft">The size of a piece.</param>
        /// <param name="win_length">The size of the window; null for n_fft.</param>
        /// <param name="hop_length">The distance of pieces; null for half of the window.</param>
        /// <param name="pad">Zeros put at both ends.</param>
        /// <param name="window_fn">What makes the window; null for hann_window.</param>
        /// <param name="window">The window itself; null for window_fn.</param>
        /// <param name="power">1 for sizes, 2 for energies; null for the complex spectrum.</param>
        /// <param name="normalized">Whether the result is divided by the root of the window's energy.</param>
        /// <param name="center">Whether piece t is centred at t hop_length.</param>
        /// <param name="pad_mode">What lies beyond the ends when pieces are centred.</param>
        /// <param name="onesided">Whether the negative frequencies are left out.</param>
        /// <param name="return_complex">Has no effect: power says it.</param>
        public static Transforms.Spectrogram Spectrogram(
            long n_fft = 400, long? win_length = null, long? hop_length = null, long pad = 0,
            WindowFunction? window_fn = null, Tensor? window = null, double? power = 2.0, bool
            normalized = false, bool center = true, PaddingModes pad_mode = PaddingModes.Reflect, bool
            onesided = true, bool? return_complex = null) =>
            new(
                "Spectrogram", n_fft, win_length, hop_length, pad, window_fn, window, power,
                normalized, center, pad_mode, onesided, return_complex);

        /// <summary>Makes what turns complex spectrograms into signals.</summary>
        /// <param name="n_fft">The size of a piece.</param>
        /// <param name="win_length">The size of the window; null for n_fft.</param>
        /// <param name="hop_length">The distance of pieces; null for half of the window.</param>
        /// <param name="pad">Zeros put at both ends.</param>
        /// <param name="window_fn">What makes the window; null for hann_window.</param>
        /// <param name="window">The window itself; null for window_fn.</param>
        /// <param name="normalized">Whether the result is divided by the root of the window's energy.</param>
        /// <param name="center">Whether piece t is centred at t hop_length.</param>
        /// <param name="pad_mode">What lies beyond the ends when pieces are centred.</param>
        /// <param name="onesided">Whether the negative frequencies are left out.</param>
        public static Transforms.InverseSpectrogram InverseSpectrogram(
            long n_fft = 400, long? win_length = null, long? hop_length = null, long pad = 0,
            WindowFunction? window_fn = null, Tensor? window = null, bool normalized = false, bool
            center = true, PaddingModes pad_mode = PaddingModes.Reflect, bool onesided = true) =>
            new(
                "InverseSpectrogram", n_fft, win_length, hop_length, pad, window_fn, window,
                normalized, center, pad_mode, onesided);

        /// <summary>Makes what finds signals whose spectrogram is a given one.</summary>
        /// <param name="n_fft">The size of a piece.</param>
        /// <param name="n_iter">The number of steps.</param>
        /// <param name="win_length">The size of the window; null for n_fft.</param>
        /// <param name="hop_length">The distance of pieces; null for half of the window.</param>
        /// <param name="window_fn">What makes the window; null for hann_window.</param>
        /// <param name="power">1 for sizes, 2 for energies; null for the complex spectrum.</param>
        /// <param name="momentum">How far each step goes beyond, in [0, 1).</param>
        /// <param name="length">The length of the signals; null for as much as there is.</param>
        /// <param name="rand_init">Whether the first phases are drawn; else they are 0.</param>
        public static Transforms.GriffinLim GriffinLim(
            int n_fft = 400, int n_iter = 32, long? win_length = null, long? hop_length = null,
            WindowFunction? window_fn = null, double power = 2.0, double momentum = 0.99, int? length =
            null, bool rand_init = true) =>
            new(
                "GriffinLim", n_fft, n_iter, win_length, hop_length, window_fn, power, momentum,
                length, rand_init);

        /// <summary>Makes what sums the bins of spectrograms by mel filters.</summary>
        /// <param name="n_mels">The number of filters.</param>
        /// <param name="sample_rate">The number of samples a second.</param>
        /// <param name="f_min">The lowest frequency.</param>
        /// <param name="f_max">The highest frequency; null for half of the rate.</param>
        /// <param name="n_stft">The number of bins.</param>
        /// <param name="norm">How filters are scaled.</param>
        /// <param name="mel_scale">The formula for mel.</param>
        public static Transforms.MelScale MelScale(
            long n_mels = 128, long sample_rate = 16000, double f_min = 0.0, double? f_max = null, long
            n_stft = 201, MelNorm norm = MelNorm.none, torchaudio.MelScale mel_scale =
            torchaudio.MelScale.htk) =>
            new(
                "MelScale", n_mels, sample_rate, f_min, f_max, n_stft, norm, mel_scale);

        /// <summary>Makes what estimates spectrograms from mel spectrograms.</summary>
        /// <param name="n_stft">The number of bins.</param>
        /// <param name="n_mels">The number of filters.</param>
        /// <param name="sample_rate">The number of samples a second.</param>
        /// <param name="f_min">The lowest frequency.</param>
        /// <param name="f_max">The highest frequency; null for half of the rate.</param>
        /// <param name="max_iter">The most steps.</param>
        /// <param name="tolerance_loss">The loss that is small enough.</param>
        /// <param name="tolerance_change">The change of the loss that is small enough.</param>
        /// <param name="norm">How filters are scaled.</param>
        /// <param name="mel_scale">The formula for mel.</param>
        public static Transforms.InverseMelScale InverseMelScale(
            long n_stft, long n_mels = 128, long sample_rate = 16000, double f_min = 0.0, double? f_max
            = null, long max_iter = 100000, double tolerance_loss = 1E-05, double tolerance_change =
            1E-08, MelNorm norm = MelNorm.none, torchaudio.MelScale mel_scale = torchaudio.MelScale.htk) =>
            new(
                "InverseMelScale", n_stft, n_mels, sample_rate, f_min, f_max, max_iter,
                tolerance_loss, tolerance_change, norm, mel_scale);

        /// <summary>Makes what turns signals into mel spectrograms.</summary>
        /// <param name="sample_rate">The number of samples a second.</param>
        /// <param name="n_fft">The size of a piece.</param>
        /// <param name="win_length">The size of the window; null for n_fft.</param>
        /// <param name="hop_length">The distance of pieces; null for half of the window.</param>
        /// <param name="f_min">The lowest frequency.</param>
        /// <param name="f_max">The highest frequency; null for half of the rate.</param>
        /// <param name="pad">Zeros put at both ends.</param>
        /// <param name="n_mels">The number of filters.</param>
        /// <param name="window_fn">What makes the window; null for hann_window.</param>
        /// <param name="power">1 for sizes, 2 for energies; null for the complex spectrum.</param>
        /// <param name="normalized">Whether the result is divided by the root of the window's energy.</param>
        /// <param name="center">Whether piece t is centred at t hop_length.</param>
        /// <param name="pad_mode">What lies beyond the ends when pieces are centred.</param>
        /// <param name="onesided">Whether the negative frequencies are left out.</param>
        /// <param name="norm">How filters are scaled.</param>
        /// <param name="mel_scale">The formula for mel.</param>
        public static Transforms.MelSpectrogram MelSpectrogram(
            long sample_rate = 16000, long n_fft = 400, long? win_length = null, long? hop_length =
            null, double f_min = 0.0, double? f_max = null, long pad = 0, long n_mels = 128,
            WindowFunction? window_fn = null, double power = 2.0, bool normalized = false, bool center =
            true, PaddingModes pad_mode = PaddingModes.Reflect, bool onesided = true, MelNorm norm =
            MelNorm.none, torchaudio.MelScale mel_scale = torchaudio.MelScale.htk) =>
            new(
                "MelSpectrogram", sample_rate, n_fft, win_length, hop_length, f_min, f_max, pad,
                n_mels, window_fn, power, normalized, center, pad_mode, onesided, norm, mel_scale);

        /// <summary>Makes what changes the rate of signals.</summary>
        /// <param name="orig_freq">The rate there is.</param>
        /// <param name="new_freq">The wanted rate.</param>
        /// <param name="resampling_method">The window over the filter.</param>
        /// <param name="lowpass_filter_width">The number of zero crossings of the filter on each side.</param>
        /// <param name="rolloff">Where the filter cuts off, as a share of the highest frequency.</param>
        /// <param name="beta">The parameter of Kaiser's window.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The type that the filter is kept in; null for float32.</param>
        public static Transforms.Resample Resample(
            int orig_freq = 16000, int new_freq = 16000, ResamplingMethod resampling_method =
            ResamplingMethod.sinc_interpolation, int lowpass_filter_width = 6, double rolloff = 0.99,
            double? beta = null, Device? device = null, ScalarType? dtype = null) =>
            new(
                "Resample", orig_freq, new_freq, resampling_method, lowpass_filter_width, rolloff,
                beta, device, dtype);
    }
}
