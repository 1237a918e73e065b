using TorchSharp.Ops.Fourier;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Computes the Fourier transforms of overlapping pieces: (..., L) to (..., bins, frames).</summary>
        /// <param name="n_fft">The size of a piece.</param>
        /// <param name="hop_length">The distance of pieces; -1 for a quarter of n_fft.</param>
        /// <param name="win_length">The size of the window, in the middle of a piece; -1 for n_fft.</param>
        /// <param name="window">The window; null for ones.</param>
        /// <param name="center">Whether piece t is centred at t hop_length; else it begins there.</param>
        /// <param name="pad_mode">What lies beyond the ends when pieces are centred.</param>
        /// <param name="normalized">Whether the result is divided by the root of n_fft.</param>
        /// <param name="onesided">Whether the negative frequencies are left out; null for real signals.</param>
        /// <param name="return_complex">False for a last dimension of two; must be given for real signals.</param>
        public Tensor stft(
            long n_fft, long hop_length = -1, long win_length = -1, Tensor? window = null, bool center = true,
            PaddingModes pad_mode = PaddingModes.Reflect, bool normalized = false, bool? onesided = null,
            bool? return_complex = null) =>
            ShortTime.Forward(
                this, new(n_fft, hop_length, win_length, window, center, normalized), pad_mode, onesided,
                return_complex);

        /// <summary>Computes signals from their short-time Fourier transforms (..., bins, frames).</summary>
        /// <param name="n_fft">The size of a piece.</param>
        /// <param name="hop_length">The distance of pieces; -1 for a quarter of n_fft.</param>
        /// <param name="win_length">The size of the window, in the middle of a piece; -1 for n_fft.</param>
        /// <param name="window">The window; null for ones.</param>
        /// <param name="center">Whether piece t is centred at t hop_length; else it begins there.</param>
        /// <param name="normalized">Whether stft divided by the root of n_fft.</param>
        /// <param name="onesided">Whether the negative frequencies are left out; null: by the number of bins.</param>
        /// <param name="length">The length of the signals; -1 for as much as there is.</param>
        /// <param name="return_complex">Whether the signals are complex.</param>
        public Tensor istft(
            long n_fft, long hop_length = -1, long win_length = -1, Tensor? window = null, bool center = true,
            bool normalized = false, bool? onesided = null, long length = -1, bool return_complex = false) =>
            ShortTime.Backward(
                this, new(n_fft, hop_length, win_length, window, center, normalized), onesided, length, return_complex);
    }
}
